/** What the single file loads later, from the files beside it. */
import type { LateParts } from '../context/late-parts.js';
import type { WriteSpreadsheet } from '../core/checklist/spreadsheet.js';
import { openKader } from '../core/kader-snapshot/open.js';
import { fileOf, lateScript } from './late-script.js';

/** The hash of the file for spreadsheets; the build fills it in. */
declare const __SHEETS_INTEGRITY__: string;

export const lateFiles = (script: string | undefined): LateParts => ({
  openKader,
  catalogue: async () => (await openKader(fileOf(script, 'kader.json'))).kader,
  spreadsheets: async () => {
    const { writeSpreadsheet } = await lateScript<{ writeSpreadsheet: WriteSpreadsheet }>(
      script,
      'sheets',
      'sheets.min.js',
      __SHEETS_INTEGRITY__,
    );
    return writeSpreadsheet;
  },
});
