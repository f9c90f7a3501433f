/** The files that stand beside the single file, found by its own address. */
import { scriptPermission } from '../context/script-permission.js';
import type { WriteSpreadsheet } from '../core/checklist/spreadsheet.js';
import { RegisterError } from '../core/errors.js';
import { VERSION } from '../core/version.js';
import { SHEETS } from './sheets-key.js';

/** The hash of the file for spreadsheets; the build fills it in. */
declare const __SHEETS_INTEGRITY__: string;

/** The address of a file beside a script, by the last part of its name: `worker.min.js`. */
export function beside(script: string, part: string): string {
  const url = new URL(script);
  // By our own name and not by the script's: an editor may have renamed that one.
  url.pathname = url.pathname.replace(/[^/]*$/, `algoritmeregister-widgets-${VERSION}.${part}`);
  url.search = '';
  return url.href;
}

/** Runs the file for spreadsheets, once; it leaves its function on the global scope. */
export async function loadSpreadsheets(script: string): Promise<WriteSpreadsheet> {
  const found = (): WriteSpreadsheet | undefined =>
    (globalThis as { [SHEETS]?: { writeSpreadsheet: WriteSpreadsheet } })[SHEETS]?.writeSpreadsheet;
  const present = found();
  if (present) return present;
  const url = beside(script, 'sheets.min.js');
  const permitted = new URL(url).origin === globalThis.origin ? await scriptPermission(url) : undefined;
  if (!permitted) throw unavailable(url, 'may not be loaded on this page');
  await new Promise<void>((resolve, reject) => {
    const element = document.createElement('script');
    element.integrity = __SHEETS_INTEGRITY__;
    element.onload = () => resolve();
    element.onerror = () => reject(unavailable(url, 'cannot be loaded'));
    element.src = permitted as string;
    document.head.append(element);
    element.remove();
  });
  return found() ?? Promise.reject(unavailable(url, 'did not run'));
}

const unavailable = (where: string, what: string): RegisterError =>
  new RegisterError({
    code: 'not-found',
    what: `The file for spreadsheets ${what}`,
    where,
    remedy: 'Put it beside the single file, on the same site, or take another kind of file',
  });
