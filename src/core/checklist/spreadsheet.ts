/**
 * The table as a spreadsheet. This is the only file that knows the library for it, and is loaded when a visitor asks for
 * such a file.
 */
import { writeOds } from 'hucre/ods';
import { type Cell, type CellStyle, type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { LIMITS } from '../limits.js';
import { beginning } from './plain.js';
import type { CellType, Table, TableCell } from './table.js';

export type SpreadsheetKind = 'xlsx' | 'ods';

/** A cell whose text was too long; it ends in the sentence `cut` of the words. */
export interface CutCell {
  /** As the spreadsheet counts them, from 1. */
  readonly row: number;
  readonly column: string;
  readonly length: number;
}

export interface WrittenSpreadsheet {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly cut: readonly CutCell[];
}

const TOP: CellStyle = { alignment: { vertical: 'top', wrapText: true } };
const HEADING: CellStyle = { ...TOP, font: { bold: true } };
const DATE: CellStyle = { ...TOP, numFmt: 'yyyy-mm-dd' };

/**
 * What a spreadsheet shows of a fault, such as `#N/A`. In XLSX the library writes a text that reads like that as the fault
 * itself, which cannot be changed and spoils what is counted over it; a text in runs stays a text.
 */
const FAULT = /^#[A-Z\d/_]+[!?]?$/;

/** The longest address that Excel takes for a link. */
const LONGEST_LINK = 2_079;

/**
 * Row 1 says what the table is of, row 2 has the headings, and both stay in view; it is one row, so that they leave room
 * for the rest on a small or enlarged screen. Texts are written as texts, whatever they begin with: nothing here is a formula.
 *
 * ODS has no widths and no fixed rows: the library does not write them.
 */
export async function writeSpreadsheet(table: Table, kind: SpreadsheetKind): Promise<WrittenSpreadsheet> {
  const cut: CutCell[] = [];
  const rows: CellValue[][] = [];
  const cells = new Map<string, Partial<Cell>>();
  const put = (value: TableCell, type: CellType, heading: string, column: number, style: CellStyle): void => {
    const row = rows.length - 1;
    const found = typeof value === 'string' ? fitting(plain(value), table.cut) : value;
    if (typeof value === 'string' && found !== plain(value))
      cut.push({ row: row + 1, column: heading, length: value.length });
    const written = cellValue(found, type, kind);
    rows[row]?.push(written);
    if (written === null) return;
    const isLink = type === 'link' && typeof found === 'string' && found.length <= LONGEST_LINK;
    cells.set(`${row},${column}`, {
      style,
      ...(isLink ? { hyperlink: { target: found } } : {}),
      ...(typeof found === 'string' && FAULT.test(found) ? { richText: [{ text: found }] } : {}),
    });
  };

  rows.push([]);
  const facts = table.lead.map(({ label, value }) => `${label}: ${value}`);
  put([table.title, ...facts].join('; '), 'text', table.title, 0, { font: { bold: true } });
  rows.push([]);
  table.columns.forEach(({ heading }, n) => put(heading, 'text', heading, n, HEADING));
  for (const row of table.rows) {
    rows.push([]);
    table.columns.forEach(({ heading, type }, n) => put(row[n] ?? '', type, heading, n, type === 'date' ? DATE : TOP));
  }
  const sheet: WriteSheet = {
    name: sheetName(table.title),
    rows,
    cells,
    columns: table.columns.map(({ width }) => ({ width })),
    freezePane: { rows: 2 },
    a11y: { summary: plain(table.title), headerRow: 1 },
  };
  const workbook = { sheets: [sheet], properties: { title: plain(table.title) } };
  const bytes = await (kind === 'xlsx' ? writeXlsx(workbook) : writeOds(workbook));
  return { bytes: new Uint8Array(bytes), cut };
}

function cellValue(value: TableCell, type: CellType, kind: SpreadsheetKind): CellValue {
  if (value === '') return null;
  if (typeof value === 'number') return value;
  // Midnight in UTC is what the library writes as a day without a time.
  if (type === 'date' && /^\d{4}-\d\d-\d\d$/.test(value)) return new Date(`${value}T00:00Z`);
  // In XLSX `_x000A_` is spelled-out for a line break, so a text that happens to read like that is spelled out itself.
  return kind === 'xlsx' ? value.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_') : value;
}

/** Without what may not be in XML: other controls than tabs and line breaks, halves of characters, and two that are none. */
const plain = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Cc}\uFFFE\uFFFF]/gu, (sign) => (sign === '\n' || sign === '\t' ? sign : ''))
    .replace(/\p{Cs}/gu, '\uFFFD');

/** The text, or as much of it as fits in a cell together with the sentence that says so. */
function fitting(text: string, cut: string): string {
  const longest = LIMITS.spreadsheetCell;
  if (text.length <= longest) return text;
  const said = beginning(`\n[${plain(cut)}]`, longest);
  return beginning(text, longest - said.length) + said;
}

/** Programs refuse some signs in the name of a sheet, and more than 31 characters. */
const sheetName = (title: string): string =>
  beginning(
    plain(title)
      .replace(/[[\]:*?/\\\n\t]/g, ' ')
      .replace(/^'|'$/g, ''),
    31,
  ).trim() || '1';

/** How elements know it: they get it when it is loaded. */
export type WriteSpreadsheet = typeof writeSpreadsheet;
