/**
 * The table as CSV.
 *
 * Semicolons, because that is what Excel expects where a comma stands in numbers, as in the Netherlands; it then opens the
 * file with a double click. Other programs ask, or find out. For the rest as RFC 4180 has it: CRLF between rows, quotes
 * around every text, and as many fields in each row. A byte order mark says that it is UTF-8. There is no line `sep=;`:
 * only Excel knows it, and it then forgets about UTF-8.
 */
import { withoutMarks } from '../text/fold.js';
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
 * The text, with an apostrophe before what a spreadsheet could take for a formula.
 *
 * That is a text that begins with `=`, `+`, `-` or `@`, also as full-width signs and behind white space or quotes, or that
 * begins with a tab or a line break. And it is what follows a line break, comma or tab in it: a program that takes a comma
 * for the separator, as Excel does in English with a double click, reads only the first field of a line with its quotes, and
 * makes cells of the parts of the others. There lists and amounts, such as `- a word` and `€ 5,- a day`, stay as they are.
 */
export function harmless(text: string): string {
  const [first = '', ...others] = text.match(/[^\r\n,\t]*[\r\n,\t]|[^\r\n,\t]+$/g) ?? [];
  const guarded = /^[\t\r\n]/.test(text) || SIGN.test(plain(text)) ? `'${first}` : first;
  return [guarded, ...others.map((part) => (isFormula(part) ? `'${part}` : part))].join('');
}

/**
 * The signs of a text as programs may read them: without what is skipped in front or does not show, and at normal width. And
 * without accents that stand apart: a sign with one is still that sign, and a long row of them takes very long to put in order.
 */
const plain = (text: string): string =>
  withoutMarks(text.replace(IN_FRONT, '').replace(/\p{Cf}/gu, '')).normalize('NFKC');

const SIGN = /^[=+\-@]/;

/** Signs, and then a name, a number, a text or another value. At the end of a text that can be the next field. */
const CALCULATES = /^(?:=|[+\-@](?:[=+\-@]|[^\S\r\n\t])*(?:$|[\p{L}\p{N}("'$#[{\\_]|\.\d))/u;

/** A sign with a word or a number behind it, in words from which nothing can be called, fetched or calculated. */
const PROSE = /^[-+@]\s*(?:\p{L}+|\d+)(?=$|[\s.,:;?%]|[-/]\p{L})(?:[^-/=+*^&<>(|![{"']|[-/](?=\p{L}))*$/u;

/** Whether a part of a text, up to and with the separator behind it, could be a formula if it were a cell. */
function isFormula(part: string): boolean {
  const read = plain(part);
  return CALCULATES.test(read) && !PROSE.test(read);
}
