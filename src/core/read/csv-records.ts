/** CSV record by record: RFC 4180, with the commas of the register's download or the semicolons that Excel makes of them. */
import { RegisterError } from '../errors.js';
import { LIMITS } from '../limits.js';
import { isLars } from '../model/lars.js';
import { ID_KEYS } from '../model/standard.js';
import { gathered, standsAt } from '../prototype-js.js';
import { oneLine } from '../text/plain.js';

/** A row as a record, by the names in the header. */
export interface CsvRecord {
  /** Counted from 1, without the header and without empty lines. */
  record: number;
  value: Record<string, string>;
  /** What is wrong with the row, as a sentence without full stop. */
  flaw?: string;
  /** Why the row could not be read, as a sentence without full stop; `value` is empty then. */
  fault?: string;
  /** UTF-16 units read so far. */
  at: number;
}

interface Row {
  cells: string[];
  end: number;
}

/** The row that begins at `start`; `truncated` when a quoted cell does not end, `too-large` when it ends far away. */
function readRow(text: string, start: number, delimiter: string): Row | 'truncated' | 'too-large' {
  const cells: string[] = [];
  const plain = new RegExp(`[^${delimiter}\r\n]*`, 'y');
  for (let at = start; ; at++) {
    let cell = '';
    if (text.charAt(at) === '"') {
      let close = text.indexOf('"', at + 1);
      while (close >= 0 && close - start <= LIMITS.recordLength && text.charAt(close + 1) === '"')
        close = text.indexOf('"', close + 2);
      if (close < 0) return 'truncated';
      if (close - start > LIMITS.recordLength) return 'too-large';
      cell = text.slice(at + 1, close).replaceAll('""', '"');
      at = close + 1;
    }
    plain.lastIndex = at;
    cell += plain.exec(text)?.[0] ?? '';
    at = plain.lastIndex;
    cells.push(cell);
    if (at - start > LIMITS.recordLength || cells.length > LIMITS.csvColumns) return 'too-large';
    if (text.charAt(at) !== delimiter) return { cells, end: at + (standsAt(text, '\r\n', at) ? 2 : 1) };
  }
}

/** The cells of the first row; none when it does not end. */
function firstCells(text: string, delimiter: string): string[] {
  const row = readRow(text, 0, delimiter);
  return typeof row === 'string' ? [] : row.cells;
}

/** The delimiter with which the first row has the most cells. */
function delimiterOf(text: string): string {
  const cells = (delimiter: string): number => firstCells(text, delimiter).length;
  return gathered([';', '\t'], (best, next) => (cells(next) > cells(best) ? next : best), ',');
}

/** The names in the header of a CSV text; empty when it is none. */
export const csvHeader = (text: string): string[] => firstCells(text, delimiterOf(text)).map(oneLine);

/**
 * Reads CSV text row by row. Missing cells are empty; cells beyond the header are reported. A quotation mark that opens
 * a cell and never closes it costs its own row only, when the rows begin with the number of the register.
 *
 * @throws RegisterError `truncated` when a quoted cell does not end, `too-large` for a row of millions of characters
 */
export function* csvRecords(text: string): Generator<CsvRecord> {
  const delimiter = delimiterOf(text);
  const header = readRow(text, 0, delimiter);
  if (typeof header === 'string') throw unreadable(header, 0);
  const names = header.cells.map(oneLine);
  const isNumbered = (ID_KEYS as readonly string[]).includes(names[0] ?? '');
  const numbered = new RegExp(`[\\r\\n]("?)(\\d{8})\\1(?=${delimiter})`, 'g');
  let tries = 0;
  /** Where a whole row with a number begins inside what was read as one; 0 when there is none. */
  const rowInside = (from: number, until: number): number => {
    for (const found of text.slice(from, until).matchAll(numbered)) {
      if (!isLars(found[2] ?? '')) continue;
      if (tries++ >= LIMITS.csvTries) return 0;
      const start = from + found.index + 1;
      const row = readRow(text, start, delimiter);
      if (typeof row !== 'string' && row.cells.length === names.length) return start;
    }
    return 0;
  };
  const blank = /[\r\n]*/y;
  let at = Math.min(header.end, text.length);
  for (let record = 1; ; record++) {
    blank.lastIndex = at;
    blank.test(text);
    at = blank.lastIndex;
    if (at >= text.length) return;
    const row = readRow(text, at, delimiter);
    const isRow = typeof row !== 'string';
    // A mark too many swallows the rows up to the next mark, or all of them.
    const next = isNumbered ? rowInside(at, isRow ? row.end - 1 : text.length) : 0;
    if (next > 0) {
      at = next;
      yield { record, value: {}, at, fault: 'A cell of the row begins with a quotation mark that is never closed' };
      continue;
    }
    if (!isRow) throw unreadable(row, record);
    at = Math.min(row.end, text.length);
    // Without a prototype, so that a column `__proto__` is a field like any other, to be refused where fields are read.
    const value = Object.create(null) as Record<string, string>;
    names.forEach((name, column) => {
      if (name !== '' && !(name in value)) value[name] = row.cells[column] ?? '';
    });
    const ragged = row.cells.length !== names.length;
    const flaw = `The row has ${row.cells.length} cells where the header has ${names.length}`;
    yield { record, value, at, ...(ragged && { flaw }) };
  }
}

const unreadable = (code: 'truncated' | 'too-large', record: number): RegisterError =>
  new RegisterError({
    code,
    what:
      code === 'truncated'
        ? `The CSV stops half way, in record ${record}`
        : `Row ${record} of the CSV is longer than ${LIMITS.recordLength} characters or ${LIMITS.csvColumns} cells`,
    remedy: 'Look for a quotation mark too many',
  });
