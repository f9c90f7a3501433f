/** The file for spreadsheets that stands beside the single file: a classic script, run when a visitor first asks for one. */
import { writeSpreadsheet } from '../core/checklist/spreadsheet.js';
import { SHEETS } from './sheets-key.js';

Object.assign(globalThis, { [SHEETS]: { writeSpreadsheet } });
