import { withoutCredentials } from '../core/parsed-url.js';
import { VERSION } from '../core/version.js';

/**
 * The address of a file beside a script, by the last part of its name: `worker.min.js`. By our own name and not by the
 * script's: an editor may have renamed that one.
 */
export function beside(script: string, part: string): string {
  const url = withoutCredentials(new URL(script));
  url.pathname = url.pathname.replace(/[^/]*$/, `algoritmeregister-widgets-${VERSION}.${part}`);
  url.search = '';
  return url.href;
}
