/** The table as Markdown to read: a heading for each requirement, and under it what is filled in. What people wrote is text there. */
import type { Table, TableCell, TableColumn } from './table.js';

/** Signs that can mean something inside a line: markup, HTML, entities, formulas, and what makes addresses into links. */
const SIGNS = /[\\`*_{}[\]<>|~&#$@:!^=]|(?<=www)\./gi;
/** Signs that begin a list or a line across, at the beginning of a line only. */
const LEADING = /^(\d*)([-+.)])/;

export function tableToMarkdown({ title, lead, columns, rows }: Table): string {
  const facts = lead.map(({ label, value }) => fact(label, inLine(value)));
  const requirements = rows.map((row) => {
    const name = columns.findIndex((column) => column.name === 'title');
    const fields = columns.flatMap((column, n) => (n === name ? [] : field(column, row[n] ?? '')));
    return section('##', String(row[name] ?? ''), fields);
  });
  return `${[section('#', title, facts), ...requirements].join('\n\n')}\n`;
}

const section = (level: string, title: string, lines: readonly string[]): string =>
  [`${level} ${inLine(title)}`.trim(), '', ...lines].join('\n').trimEnd();

const fact = (label: string, value: string): string => `- **${inLine(label)}:**${value && ` ${value}`}`;

/** One item of the list, of several lines a list in it; nothing for what is not filled in, or counts nothing. */
function field({ heading, type }: TableColumn, cell: TableCell): string[] {
  if (cell === '' || cell === 0) return [];
  if (type === 'link') return [fact(heading, link(String(cell)))];
  const [line = '', ...others] = String(cell)
    .split(/[\n\r\u2028\u2029]/)
    .map(inLine)
    .filter(Boolean);
  if (others.length === 0) return line ? [fact(heading, line)] : [];
  return [fact(heading, ''), ...[line, ...others].map((one) => `  - ${one.replace(LEADING, '$1\\$2')}`)];
}

const inLine = (text: string): string => text.replace(/\s+/g, ' ').trim().replace(SIGNS, '\\$&');

/** Addresses are our own, out of the kader; what would end the link is spelled out. */
const link = (address: string): string => `<${address.replace(/[\s<>|\\`]/g, (sign) => encodeURIComponent(sign))}>`;
