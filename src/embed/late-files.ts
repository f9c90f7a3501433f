/** What the single file loads later, from the files beside it. */
import type { LateParts } from '../context/late-parts.js';
import { scriptPermission } from '../context/script-permission.js';
import type { WriteSpreadsheet } from '../core/checklist/spreadsheet.js';
import { RegisterError } from '../core/errors.js';
import { openKader } from '../core/kader-snapshot/open.js';
import { beside } from './beside.js';
import { SHEETS } from './sheets-key.js';

/** The hash of the file for spreadsheets; the build fills it in. */
declare const __SHEETS_INTEGRITY__: string;

export const lateFiles = (script: string | undefined): LateParts => ({
  openKader,
  catalogue: async () => (await openKader(fileOf(script, 'kader.json'))).kader,
  spreadsheets: () => loadSpreadsheets(fileOf(script, 'sheets.min.js')),
});

function fileOf(script: string | undefined, part: string): string {
  if (script) return beside(script, part);
  throw unavailable('the page itself', 'The script stands in the page, so it has no files beside it');
}

/** Runs the file for spreadsheets, once; it leaves its function on the global scope. */
async function loadSpreadsheets(url: string): Promise<WriteSpreadsheet> {
  const found = (): WriteSpreadsheet | undefined =>
    (globalThis as { [SHEETS]?: { writeSpreadsheet: WriteSpreadsheet } })[SHEETS]?.writeSpreadsheet;
  const present = found();
  if (present) return present;
  const permitted = new URL(url).origin === globalThis.origin ? await scriptPermission(url) : undefined;
  if (!permitted) throw unavailable(url, 'The file for spreadsheets may not be loaded on this page');
  await new Promise<void>((resolve, reject) => {
    const element = document.createElement('script');
    element.integrity = __SHEETS_INTEGRITY__;
    element.onload = () => resolve();
    element.onerror = () => reject(unavailable(url, 'The file for spreadsheets cannot be loaded'));
    element.src = permitted as string;
    document.head.append(element);
    element.remove();
  });
  return found() ?? Promise.reject(unavailable(url, 'The file for spreadsheets did not run'));
}

const unavailable = (where: string, what: string): RegisterError =>
  new RegisterError({
    code: 'not-found',
    what,
    where,
    remedy: 'Put all files of dist/cdn together in one folder of the same site',
  });
