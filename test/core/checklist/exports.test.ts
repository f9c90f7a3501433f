import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { harmless, tableToCsv } from '../../../src/core/checklist/csv.js';
import { type ChecklistStatus, STATUSES } from '../../../src/core/checklist/model.js';
import { checklistTable, EXPORT_COLUMNS } from '../../../src/core/checklist/table.js';
import { context, exportRow, table, withCells, words } from './export-fixtures.js';
import { answer, anyText, requirement } from './fixtures.js';

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

describe('the table', () => {
  it('holds exactly the rows in view, in their order', () => {
    expect(table.rows.map((row) => row[1])).toEqual(['eis-1', 'eis-2']);
    expect(checklistTable([], words, context).rows).toEqual([]);
  });

  it('gives a reason only of what does not apply', () => {
    const reasonWith = (status: ChecklistStatus): unknown => {
      const row = exportRow(1, answer(1, { status, reason: 'Geen machine' }));
      return checklistTable([row], words, context).rows[0]?.[EXPORT_COLUMNS.indexOf('reason')];
    };
    expect(STATUSES.filter(reasonWith)).toEqual(['not-applicable']);
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

  it('says in words that nobody knows of which date the kader is, and still its source', () => {
    const { lead } = checklistTable([], words, { ...context, kader: { date: '', source: 'Voorbeeldkader' } });
    expect(lead).toContainEqual({ label: 'Kader van', value: 'datum onbekend' });
    expect(lead).toContainEqual({ label: 'Bron', value: 'Voorbeeldkader' });
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
      reason: '',
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
    ...['=1+1', '+31 6 1234', '-5', '@SUM(A1)', '\tx', '\rx', '\nx', '  =1', '\u00A0=1', '"=1', `'=1`],
    ...['\uFEFF=1', '\u200B=1', '＝1', '＋1', '－1', '＠x', '﹢1', '“=1', '`=1', "=cmd|' /C calc'!A0", '\u0000=1'],
  ])('takes the meaning of a formula from %j', (text) => {
    expect(harmless(text)).toBe(`'${text}`);
  });

  it.each([
    '',
    'gewoon',
    'a=b',
    '1-2',
    'jan@voorbeeld.nl',
    '2026-01-01',
    '–5',
    '(=1)',
    '"gezegd"',
    '€ 5',
    'kosten: € 5,-, per dag',
    'a, -5 graden',
  ])('leaves %j as it is', (text) => {
    expect(harmless(text)).toBe(text);
  });
});

describe('CSV in a program that takes a comma for the separator', () => {
  /** The cells as such a program has them: quotes count at the beginning of a cell only. */
  function commaCells(text: string): string[] {
    const cells: string[] = [];
    let at = 1;
    while (at <= text.length) {
      let cell = '';
      if (text[at] === '"') {
        for (at++; at < text.length && (text[at] !== '"' || text[at + 1] === '"'); at++) {
          if (text[at] === '"') at++;
          cell += text[at];
        }
        at++;
      }
      while (at < text.length && !/[,\t\r\n]/.test(text.charAt(at))) cell += text[at++];
      cells.push(cell);
      at++;
    }
    return cells;
  }

  const FORMULA = /^[\s"]*[=+\-@][\s=+\-@]*[\w("'$].*[(|!]/s;
  const cellsOf = (text: string): string[] => commaCells(tableToCsv(withCells([text])));

  it.each([
    ['x\n=1+1,2', "x\n'=1+1,2"],
    ['x,=1+1', "x,'=1+1"],
    ['x, =1+1', "x,' =1+1"],
    ['x,"=1+1', `x,'"=1+1`],
    ['x\t=1', "x\t'=1"],
    ['x\r\n＝1', "x\r\n'＝1"],
    ['x,\u200B=1', "x,'\u200B=1"],
    ["x\n-2+3+cmd|' /C calc'!A0", "x\n'-2+3+cmd|' /C calc'!A0"],
    ["x, - cmd|' /C calc'!A0", "x,' - cmd|' /C calc'!A0"],
    ['x,@SUM(1)', "x,'@SUM(1)"],
    ['x,+A1', "x,'+A1"],
    ['x, - a -', "x,' - a -"],
    ['\n=1', "'\n'=1"],
    // The next field could go on with it.
    ['x,=', "x,'="],
    ['x, -', "x,' -"],
  ])('has no formula in %j', (text, expected) => {
    expect(harmless(text)).toBe(expected);
    for (const cell of cellsOf(text)) expect(cell).not.toMatch(/^[\s"]*=/);
  });

  it.each([
    'Dit duurt, -5 graden, lang',
    'a, -5%, b',
    '€ 5,- per dag',
    'Het kost € 5,-, of\n€ 6,-\nper dag',
    'Te doen:\n- het eerste\n- re-integratie, en/of werk',
    'zie, @jan',
    'a,b\nc\td',
    'bel\n+31 6 1234',
    'a = b, c',
  ])('leaves %j as it is', (text) => {
    expect(harmless(text)).toBe(text);
  });

  it('has none in any text', () => {
    const pieces = fc.constantFrom(
      ...['=', '+', '-', '@', ',', '\n', '\r', '\t', ' ', '"', ';', '1', 'A1', 'x', '(', '|', '!'],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        for (const cell of cellsOf(parts.join(''))) {
          expect(cell).not.toMatch(/^[\s"]*=/);
          // Behind a word or a number, what the next field begins with makes no formula of it.
          expect(cell.split('";')[0]).not.toMatch(FORMULA);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
