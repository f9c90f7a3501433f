/** The address in a `src` attribute, against the page it stands on. */
import { RegisterError } from '../core/errors.js';

/**
 * The address against which this page's relative addresses are meant. From the property's own getter: an image with the
 * name `baseURI` would stand in its place.
 */
export function pageBase(): string {
  const getter = Object.getOwnPropertyDescriptor(Node.prototype, 'baseURI')?.get;
  return String(getter?.call(document));
}

/** The absolute http(s) address; throws `bad-option` for anything else, such as `javascript:` or `data:`. */
export function sourceAddress(src: string): string {
  let url: URL | undefined;
  try {
    url = new URL(src, pageBase());
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
