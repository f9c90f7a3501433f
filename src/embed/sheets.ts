/** The file for spreadsheets that stands beside the single file: a classic script, run when a visitor first asks for one. */
import { writeSpreadsheet } from '../core/checklist/spreadsheet.js';
import { leave } from './late-script.js';

leave('sheets', { writeSpreadsheet });
