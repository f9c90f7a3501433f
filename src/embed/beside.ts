import { VERSION } from '../core/version.js';

/**
 * The address of a file beside a script, by the last part of its name: `worker.min.js`. By our own name and not by the
 * script's: an editor may have renamed that one.
 */
export function beside(script: string, part: string): string {
  const url = new URL(script);
  url.pathname = url.pathname.replace(/[^/]*$/, `algoritmeregister-widgets-${VERSION}.${part}`);
  // The name and password of a page that was opened with them are in the address of its script too.
  return Object.assign(url, { search: '', username: '', password: '' }).href;
}
