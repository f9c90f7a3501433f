/** The table as Markdown (GFM): whatever stands in a cell is text there, and one row is one line. */
import type { Table, TableCell } from './table.js';

/** Signs that can mean something inside a line: markup, HTML, entities, formulas, and what makes addresses into links. */
const SIGNS = /[\\`*_{}[\]<>|~&#$@:!^=]|(?<=www)\./gi;

export function tableToMarkdown({ title, lead, columns, rows }: Table): string {
  const facts = lead.map(({ label, value }) => `- **${oneLine(label)}:** ${oneLine(value)}`);
  const body = rows.map((row) =>
    tableRow(row.map((cell, n) => (columns[n]?.type === 'link' ? link(cell) : text(cell)))),
  );
  const head = tableRow(columns.map(({ heading }) => oneLine(heading)));
  const rule = tableRow(columns.map(({ type }) => (type === 'number' ? '---:' : '---')));
  return `${[`# ${oneLine(title)}`, '', ...facts, '', head, rule, ...body].join('\n')}\n`;
}

const tableRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** The text of a cell; its lines stay lines. */
const text = (cell: TableCell): string =>
  String(cell)
    .trim()
    .split(/[\n\r\u2028\u2029]/)
    .map(oneLine)
    .join('<br>');

const oneLine = (line: string): string => line.replace(/\s+/g, ' ').trim().replace(SIGNS, '\\$&');

/** Addresses are our own, out of the kader; what would end the link is spelled out. */
const link = (cell: TableCell): string =>
  cell === '' ? '' : `<${String(cell).replace(/[\s<>|\\`]/g, (sign) => encodeURIComponent(sign))}>`;
