import fc from 'fast-check';
import { Marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { harmless, tableToCsv } from '../../../src/core/checklist/csv.js';
import { tableToMarkdown } from '../../../src/core/checklist/markdown.js';
import { checklistTable, EXPORT_COLUMNS, type Table } from '../../../src/core/checklist/table.js';
import { anyText, requirement } from './fixtures.js';
import { context, exportRow, words } from './export-fixtures.js';

const table = checklistTable([exportRow(1), { ...exportRow(2), answer: undefined }], words, context);
const cell = (row: number, column: (typeof EXPORT_COLUMNS)[number]) =>
  table.rows[row]?.[EXPORT_COLUMNS.indexOf(column)];

/** A small reader of CSV, written from RFC 4180 and from nothing else here. */
function parseCsv(text: string): string[][] {
  expect(text.startsWith('\uFEFF')).toBe(true);
  const rows: string[][] = [[]];
  let at = 1;
  while (at < text.length) {
    let field = '';
    if (text[at] === '"') {
      for (at++; text[at] !== '"' || text[at + 1] === '"'; at++) {
        if (text[at] === '"') at++;
        field += text[at];
      }
      at++;
    } else while (at < text.length && text[at] !== ';' && text[at] !== '\r') field += text[at++];
    rows.at(-1)?.push(field);
    if (text[at] === ';') {
      at++;
      continue;
    }
    expect(text.slice(at, at + 2)).toBe('\r\n');
    at += 2;
    if (at < text.length) rows.push([]);
  }
  return rows;
}

const withCells = (texts: readonly string[]): Table => ({
  ...table,
  rows: texts.map((text) => table.columns.map(({ type }) => (type === 'text' ? text : ''))),
});

describe('the table', () => {
  it('holds exactly the rows in view, in their order', () => {
    expect(table.rows.map((row) => row[1])).toEqual(['eis-1', 'eis-2']);
    expect(checklistTable([], words, context).rows).toEqual([]);
  });

  it('says above it what it is of', () => {
    expect(table.lead).toEqual([
      { label: 'Checklist', value: 'systeem-1' },
      { label: 'Profiel', value: 'Aanbieder van een AI-systeem' },
      { label: 'Filters', value: 'Wet: AI-verordening' },
      { label: 'Kader van', value: '2026-06-01' },
      { label: 'Bron', value: 'Voorbeeldkader' },
      // Half past eleven in the evening in UTC is the next day in the Netherlands.
      { label: 'Gemaakt op', value: '2026-07-02' },
    ]);
  });

  it('has answers, counts and measures of a requirement in one row', () => {
    const row = Object.fromEntries(EXPORT_COLUMNS.map((name, n) => [name, table.rows[0]?.[n]]));
    expect(row).toEqual({
      group: 'Ontwerp',
      code: 'eis-1',
      title: 'Eis 1',
      law: 'Voorbeeldwet',
      why: 'Omdat u aanbieder bent.',
      status: 'Klaar',
      reason: 'reden',
      taken: 1,
      measures: 2,
      measuresTaken: 'Maatregel 1',
      measuresOpen: 'Maatregel 2',
      evidence: 'https://voorbeeld.nl/zaak\nzaak 2',
      responsible: 'Jan',
      reviewer: 'Piet',
      accountable: 'Klaas',
      due: '2026-12-31',
      note: 'eerste\ntweede',
      changed: '2026-06-01',
      url: 'https://voorbeeld.nl/eisen/1/',
    });
    expect(cell(1, 'status')).toBe('Te doen');
    expect(cell(1, 'changed')).toBe('');
  });

  it('links to web addresses only', () => {
    const rows = ['javascript:alert(1)', 'niets', ''].map((url) => ({
      ...exportRow(1),
      requirement: requirement(1, { url }),
    }));
    expect(checklistTable(rows, words, context).rows.map((row) => row.at(-1))).toEqual(['', '', '']);
  });
});

describe('CSV', () => {
  it('has the facts, the headings and the rows, each with as many fields', () => {
    const rows = parseCsv(tableToCsv(table));
    expect(rows[0]?.[0]).toBe('Checklist Algoritmekader');
    expect(rows[2]?.slice(0, 2)).toEqual(['Profiel', 'Aanbieder van een AI-systeem']);
    const head = rows.findIndex((row) => row[0] === 'Kopje group');
    expect(rows.slice(head + 1).map((row) => row[1])).toEqual(['eis-1', 'eis-2']);
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([EXPORT_COLUMNS.length]));
  });

  it('does not begin with a line that only one program knows', () => {
    expect(tableToCsv(table)).toMatch(/^\uFEFF"Checklist/);
  });

  it('is read back by another reader, cell for cell', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 5 }), (texts) => {
        const rows = parseCsv(tableToCsv(withCells(texts))).slice(-texts.length || Infinity);
        const expected = texts.map((text) => table.columns.map(({ type }) => (type === 'text' ? harmless(text) : '')));
        expect(rows).toEqual(expected);
      }),
    );
  });

  it.each([
    ...[
      '=1+1',
      '+31 6 1234',
      '-5',
      '@SUM(A1)',
      '\t=1',
      '\r=1',
      '\n=1',
      '\tx',
      '\rx',
      '\nx',
      '  =1',
      '\u00A0=1',
      '"=1',
      `'=1`,
      '""\t =1',
    ],
    ...['\uFEFF=1', '\u200B=1', '＝1', '＋1', '－1', '＠x', '﹢1', '“=1', '`=1', "=cmd|' /C calc'!A0", '\u0000=1'],
  ])('takes the meaning of a formula from %j', (text) => {
    expect(harmless(text)).toBe(`'${text}`);
  });

  it.each(['', 'gewoon', 'a=b', '1-2', 'jan@voorbeeld.nl', '2026-01-01', '–5', '(=1)', '"gezegd"', '€ 5', 'x\n=1'])(
    'leaves %j as it is',
    (text) => {
      expect(harmless(text)).toBe(text);
    },
  );
});

describe('Markdown', () => {
  const marked = new Marked({ gfm: true });
  const asHtml = (of: Table): string => marked.parse(tableToMarkdown(of), { async: false });
  const cells = (html: string): string[] =>
    [...html.matchAll(/<td[^>]*>([^]*?)<\/td>/g)].map(([, inner = '']) => inner);

  it('is a heading, facts and one table', () => {
    const html = asHtml(table);
    expect(html).toContain('<h1>Checklist Algoritmekader</h1>');
    expect(html).toContain('<strong>Profiel:</strong> Aanbieder van een AI-systeem');
    expect(html.match(/<table>/g)).toHaveLength(1);
    expect(cells(html)).toHaveLength(2 * EXPORT_COLUMNS.length);
    expect(cells(html)).toContain('eerste<br>tweede');
    expect(html).toContain('<a href="https://voorbeeld.nl/eisen/1/">');
  });

  const TRICKS = [
    ...[
      '**vet**',
      '_schuin_',
      '`code`',
      '[x](https://kwaad.example)',
      '![x](https://kwaad.example)',
      '<https://kwaad.example>',
    ],
    ...[
      'https://kwaad.example',
      'www.kwaad.example',
      'WWW.kwaad.example',
      'jan@kwaad.example',
      '<script>alert(1)</script>',
    ],
    ...[
      '<img src=x onerror=alert(1)>',
      '&lt;b&gt;',
      '&#60;b>',
      'a|b',
      'a\\|b',
      '\\',
      'a\\',
      '| --- |',
      '~~weg~~',
      '# kop',
      '- punt',
    ],
    ...[
      '1. een',
      '> citaat',
      '```\ncode\n```',
      'een\n\ntwee',
      '---',
      '===',
      '[x]: https://kwaad.example',
      '<!-- x',
      '*\n*',
      '\u2028|',
    ],
    ...['mailto:jan@kwaad.example', 'http\\://x', '[x][y]', '<br>', '&nbsp;', '$x$', ':smile:', '^x^', '==x=='],
  ];

  it.each(TRICKS)('shows %j as text', (text) => {
    const html = asHtml(withCells([text]));
    const plain = (inner: string): string =>
      inner.replaceAll('<br>', '\n').replace(/&(lt|gt|quot|amp|#39);/g, (_, name: string) => ENTITIES[name] ?? '');
    const expected = text
      .trim()
      .split(/[\n\u2028]/)
      .map((part) => part.trim())
      .join('\n');
    const inner = cells(html).filter((_, n) => table.columns[n]?.type === 'text');
    expect(inner).toHaveLength(table.columns.filter(({ type }) => type === 'text').length);
    for (const one of inner) {
      expect(one.replaceAll('<br>', '')).not.toMatch(/[<>]/);
      expect(plain(one)).toBe(expected);
    }
  });

  it.each(TRICKS)('shows %j as text outside the table too', (text) => {
    const html = asHtml({ ...table, title: text, lead: [{ label: text, value: text }], rows: [] });
    expect(html.replace(/<\/?(h1|ul|li|strong|table|thead|tr|th|tbody)( align="right")?>/g, '')).not.toMatch(/[<>]/);
    expect(html.match(/<table>/g)).toHaveLength(1);
  });

  it('keeps one row of as many cells, whatever is in it', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 4 }), (texts) => {
        const html = asHtml(withCells(texts));
        expect(cells(html)).toHaveLength(texts.length * EXPORT_COLUMNS.length);
        expect(html).not.toMatch(/<(?!\/?(h1|ul|li|strong|table|thead|tbody|tr|th|td|br)\b)/);
      }),
    );
  });

  it('cannot be left by an address', () => {
    const url = 'https://voorbeeld.nl/a|b>c<d e`f\\g';
    const html = asHtml(checklistTable([{ ...exportRow(1), requirement: requirement(1, { url }) }], words, context));
    expect(html).toContain('href="https://voorbeeld.nl/a%7Cb%3Ec%3Cd%20e%60f%5Cg"');
    expect(cells(html)).toHaveLength(EXPORT_COLUMNS.length);
  });
});

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&', '#39': "'" };
