import { VERSION } from '../core/version.js';

/** Where the file for spreadsheets leaves its function; with the version, because a page may have two of them. */
export const SHEETS = Symbol.for(`algoritmeregister-widgets/sheets/${VERSION}`);
