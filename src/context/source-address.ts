/** The address in a `src` attribute, against the page it stands on. */
import { RegisterError } from '../core/errors.js';

/** The absolute http(s) address; throws `bad-option` for anything else, such as `javascript:` or `data:`. */
export function sourceAddress(src: string): string {
  let url: URL | undefined;
  try {
    url = new URL(src, document.baseURI);
  } catch {
    // Said below.
  }
  if (url?.protocol === 'https:' || url?.protocol === 'http:') return url.href;
  throw new RegisterError({
    code: 'bad-option',
    what: 'The attribute src is no web address',
    where: src.slice(0, 200),
    remedy: 'Give the address of a manifest.json or of another source of the register',
  });
}
