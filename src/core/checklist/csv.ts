/**
 * The table as CSV.
 *
 * Semicolons, because that is what Excel expects where a comma stands in numbers, as in the Netherlands; it then opens the
 * file with a double click. Other programs ask, or find out. For the rest as RFC 4180 has it: CRLF between rows, quotes
 * around every text, and as many fields in each row. A byte order mark says that it is UTF-8. There is no line `sep=;`:
 * only Excel knows it, and it then forgets about UTF-8.
 */
import type { Table, TableCell } from './table.js';

/** White space, invisible signs and quotes: a program may take them away before it looks at what a cell begins with. */
const IN_FRONT = /^[\s\p{Cc}\p{Cf}\p{Pi}\p{Pf}"'`´]+/u;

/** The table as text, to be written as UTF-8. */
export function tableToCsv({ title, lead, columns, rows }: Table): string {
  const top: TableCell[][] = [[title], ...lead.map(({ label, value }) => [label, value]), []];
  const headings = columns.map(({ heading }) => heading);
  const all = [...top, headings, ...rows].map((row) => columns.map((_, n) => field(row[n] ?? '')).join(';'));
  return `\uFEFF${all.join('\r\n')}\r\n`;
}

const field = (cell: TableCell): string =>
  typeof cell === 'number' ? String(cell) : cell === '' ? '' : `"${harmless(cell).replaceAll('"', '""')}"`;

/**
 * The text, with an apostrophe before it when a spreadsheet could take it for a formula: when it begins with `=`, `+`, `-`
 * or `@`, also as full-width signs and behind white space or quotes, or with a tab or a line break.
 */
export function harmless(text: string): string {
  const sign = text.replace(IN_FRONT, '').slice(0, 1).normalize('NFKC');
  return /^[\t\r\n]/.test(text) || /^[=+\-@]/.test(sign) ? `'${text}` : text;
}
