/** The address in a `src` attribute, against the page it stands on. */
import { RegisterError } from '../core/errors.js';
import { parsedUrl, withoutCredentials } from '../core/parsed-url.js';
import { checkOrigin } from './allowed-origins.js';
import { native } from './native.js';

/** The address against which this page's relative addresses are meant. */
export const pageBase = (): string => native('baseURI');

/**
 * The absolute http(s) address of the page's own origin or of one that is allowed; throws `bad-option` for anything else,
 * such as `javascript:` or `data:`.
 */
export function sourceAddress(src: string): string {
  const base = withoutCredentials(new URL(pageBase()));
  const url = parsedUrl(src, base.href);
  if (url?.protocol === 'https:' || url?.protocol === 'http:') {
    checkOrigin(url);
    return url.href;
  }
  throw new RegisterError({
    code: 'bad-option',
    what: 'The attribute src is no web address',
    where: src.slice(0, 200),
    remedy: 'Give the address of a manifest.json or of another source of the register',
  });
}
