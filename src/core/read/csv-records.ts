/** CSV record by record: RFC 4180, with the commas of the register's download or the semicolons that Excel makes of them. */
import { RegisterError } from '../errors.js';
import { LIMITS } from '../limits.js';
import { oneLine } from '../text/plain.js';

/** A row as a record, by the names in the header. */
export interface CsvRecord {
  /** Counted from 1, without the header and without empty lines. */
  record: number;
  value: Record<string, string>;
  /** What is wrong with the row, as a sentence without full stop. */
  flaw?: string;
  /** UTF-16 units read so far. */
  at: number;
}

/** Columns of a table; the union of all standards has about sixty. */
const COLUMNS = 1_000;

interface Row {
  cells: string[];
  end: number;
}

/** The row that begins at `start`; `undefined` when a quoted cell does not end. */
function readRow(text: string, start: number, delimiter: string): Row | undefined {
  const cells: string[] = [];
  const plain = new RegExp(`[^${delimiter}\r\n]*`, 'y');
  for (let at = start; ; at++) {
    let cell = '';
    if (text.charAt(at) === '"') {
      let close = text.indexOf('"', at + 1);
      while (close >= 0 && text.charAt(close + 1) === '"') close = text.indexOf('"', close + 2);
      if (close < 0) return undefined;
      cell = text.slice(at + 1, close).replaceAll('""', '"');
      at = close + 1;
    }
    plain.lastIndex = at;
    cell += plain.exec(text)?.[0] ?? '';
    at = plain.lastIndex;
    cells.push(cell);
    if (at - start > LIMITS.recordLength || cells.length > COLUMNS) {
      throw new RegisterError({
        code: 'too-large',
        what: `A row of the CSV is longer than ${LIMITS.recordLength} characters or ${COLUMNS} cells`,
        remedy: 'Look for a quotation mark too many',
      });
    }
    if (text.charAt(at) !== delimiter) return { cells, end: at + (text.startsWith('\r\n', at) ? 2 : 1) };
  }
}

/** The delimiter with which the first row has the most cells. */
function delimiterOf(text: string): string {
  const cells = (delimiter: string): number => readRow(text, 0, delimiter)?.cells.length ?? 0;
  return [',', ';', '\t'].reduce((best, next) => (cells(next) > cells(best) ? next : best));
}

/** The names in the header of a CSV text; empty when it is none. */
export const csvHeader = (text: string): string[] => (readRow(text, 0, delimiterOf(text))?.cells ?? []).map(oneLine);

/**
 * Reads CSV text row by row. Missing cells are empty; cells beyond the header are reported.
 *
 * @throws RegisterError `truncated` when a quoted cell does not end, `too-large` for a row of millions of characters
 */
export function* csvRecords(text: string): Generator<CsvRecord> {
  const delimiter = delimiterOf(text);
  const header = readRow(text, 0, delimiter);
  const names = (header?.cells ?? []).map(oneLine);
  const blank = /[\r\n]*/y;
  let at = Math.min(header?.end ?? text.length, text.length);
  for (let record = 1; ; record++) {
    blank.lastIndex = at;
    blank.test(text);
    at = blank.lastIndex;
    if (at >= text.length) return;
    const row = readRow(text, at, delimiter);
    if (!row) {
      throw new RegisterError({
        code: 'truncated',
        what: `The CSV stops half way, in record ${record}`,
        remedy: 'Look for a quotation mark too many',
      });
    }
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
