/** Spreadsheets as another program opens them: LibreOffice reads what was written, and says what it found. */
import { execFile, execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { readOds } from 'hucre/ods';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { type SpreadsheetKind, writeSpreadsheet } from '../../../src/core/checklist/spreadsheet.js';
import { checklistTable, EXPORT_COLUMNS, type ExportColumn, type Table } from '../../../src/core/checklist/table.js';
import { context, exportRow, words } from './export-fixtures.js';
import { answer } from './fixtures.js';

const FORMULAS = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(1)',
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("https://kwaad.example")',
  'of:=1+1',
];
const ODD = [
  '2026-01-01',
  '1e5',
  '007',
  'TRUE',
  '_x000A_',
  '_x005F_x0041_',
  ' voor en na ',
  'a  b',
  '<b>&amp;</b>',
  ']]>',
  '😀',
  // What programs show of a fault.
  '#N/A',
  '#REF!',
  '#DIV/0!',
  '#GETTING_DATA',
];
const note = (text: string) => ({ ...exportRow(1), answer: answer(1, { note: text }) });
const table = checklistTable([exportRow(1), ...[...FORMULAS, ...ODD].map(note)], words, context);
const long = checklistTable(
  [note('x'.repeat(32_767)), note('y'.repeat(32_768)), note(`${'😀'.repeat(20_000)}`)],
  words,
  context,
);
const at = (column: ExportColumn): number => EXPORT_COLUMNS.indexOf(column);
const KINDS: SpreadsheetKind[] = ['xlsx', 'ods'];

async function rowsOf(kind: SpreadsheetKind, of: Table): Promise<unknown[][]> {
  const { bytes } = await writeSpreadsheet(of, kind);
  const { sheets } = await (kind === 'xlsx' ? readXlsx(bytes) : readOds(bytes));
  return sheets[0]?.rows ?? [];
}

describe.each(KINDS)('a spreadsheet as %s', (kind) => {
  it('has the facts in row 1, the headings in row 2, and then the rows', async () => {
    const rows = await rowsOf(kind, table);
    expect(rows[0]?.[0]).toBe(
      'Checklist Algoritmekader; Checklist: systeem-1; Profiel: Aanbieder van een AI-systeem; Filters: Wet: AI-verordening; ' +
        'Kader van: 2026-06-01; Bron: Voorbeeldkader; Gemaakt op: 2026-07-02',
    );
    expect(rows[1]).toEqual(EXPORT_COLUMNS.map((name) => `Kopje ${name}`));
    expect(rows).toHaveLength(2 + table.rows.length);
  });

  it('cuts a text that does not fit, says so in the cell, and tells which', async () => {
    const { cut } = await writeSpreadsheet(long, kind);
    expect(cut).toEqual([
      { row: 4, column: 'Kopje note', length: 32_768 },
      { row: 5, column: 'Kopje note', length: 40_000 },
    ]);
    const cells = (await rowsOf(kind, long)).slice(2).map((row) => String(row[at('note')]));
    expect(cells[0]).toBe('x'.repeat(32_767));
    for (const cell of cells.slice(1)) {
      expect(cell).toMatch(/\n\[De tekst gaat verder in het JSON-bestand\]$/);
      expect([32_766, 32_767]).toContain(cell.length);
      expect(cell).not.toMatch(/\p{Cs}/u);
    }
  });

  it('can hold any text, and leaves out what XML cannot', async () => {
    const row = { ...exportRow(1), title: 'a\u0000b\u0008c\uFFFEd\uFFFF\uD800e\r\nf', why: '\u0001' };
    const cells = (await rowsOf(kind, checklistTable([row], words, context)))[2];
    expect(cells?.[at('title')]).toBe('abcd\uFFFDe\nf');
    expect(cells?.[at('why')] ?? null).toBeNull();
  });

  it('is made for a table without rows and with an impossible name', async () => {
    const none = checklistTable([], { ...words, title: `'[x]:*?/\\${'y'.repeat(40)}` }, context);
    expect(await rowsOf(kind, none)).toHaveLength(2);
    expect(await rowsOf(kind, { ...none, title: '' })).toHaveLength(2);
  });
});

it('a spreadsheet as xlsx keeps its headings in view and has wide columns for long texts', async () => {
  const { bytes } = await writeSpreadsheet(table, 'xlsx');
  const [sheet] = (await readXlsx(bytes)).sheets;
  expect(sheet?.freezePane).toEqual({ rows: 2 });
  expect(sheet?.columns?.[at('code')]?.width).toBeLessThan(sheet?.columns?.[at('note')]?.width ?? 0);
});

/** The whole file as flat XML, as LibreOffice understands it, and its cells as a plain text would show them. */
async function asLibreOffice(kind: SpreadsheetKind, of: Table): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'checklist-'));
  try {
    const file = path.join(folder, `checklist.${kind}`);
    await writeFile(file, (await writeSpreadsheet(of, kind)).bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
    await promisify(execFile)('soffice', [profile, '--headless', '--convert-to', 'fods', '--outdir', folder, file]);
    return await readFile(path.join(folder, 'checklist.fods'), 'utf8');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface FlatCell {
  type: string;
  date: string;
  text: string;
}

/** The filled rows of the flat XML. */
function flatRows(xml: string): FlatCell[][] {
  const body = xml.slice(xml.indexOf('<office:spreadsheet>'));
  return [...body.matchAll(/<table:table-row[^>]*>([^]*?)<\/table:table-row>/g)]
    .map(([, row = '']) =>
      [...row.matchAll(/<table:table-cell([^>]*?)(?:\/>|>([^]*?)<\/table:table-cell>)/g)].flatMap(
        ([, attributes = '', inner = '']) => {
          const repeated = Number(/number-columns-repeated="(\d+)"/.exec(attributes)?.[1] ?? 1);
          const cell = {
            type: /office:value-type="(\w+)"/.exec(attributes)?.[1] ?? '',
            date: /office:date-value="([^"]+)"/.exec(attributes)?.[1] ?? '',
            text: [...inner.matchAll(/<text:p>([^]*?)<\/text:p>|<text:p\/>/g)]
              .map(([, text = '']) => flatText(text))
              .join('\n'),
          };
          return Array.from({ length: Math.min(repeated, 20) }, () => cell);
        },
      ),
    )
    .filter((row) => row.some(({ type }) => type !== ''));
}

const flatText = (xml: string): string =>
  xml
    .replace(/<text:s(?: text:c="(\d+)")?\/>/g, (_, count = '1') => ' '.repeat(Number(count)))
    .replace(/<text:tab\/>/g, '\t')
    .replace(/<text:line-break\/>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(
      /&(lt|gt|quot|apos|amp);/g,
      (_, name: string) => ({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' })[name] ?? '',
    );

function missingOffice(): string {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return '';
  } catch {
    return 'no soffice on the PATH: install LibreOffice to see that it opens these files';
  }
}

describe.each(KINDS)('LibreOffice opens %s', (kind) => {
  it('with the right texts, days and numbers, and without a formula', { timeout: 120_000 }, async (test) => {
    const missing = missingOffice();
    if (missing) test.skip(missing);
    const xml = await asLibreOffice(kind, table);
    expect(xml.includes('table:formula')).toBe(false);
    const [lead, head, ...rows] = flatRows(xml);
    expect(lead?.[0]?.text).toMatch(/^Checklist Algoritmekader; Checklist: systeem-1; /);
    expect(head?.slice(0, EXPORT_COLUMNS.length).map(({ text }) => text)).toEqual(
      table.columns.map(({ heading }) => heading),
    );
    expect(rows).toHaveLength(table.rows.length);
    rows.forEach((row, n) => {
      table.columns.forEach(({ type, name }, column) => {
        const expected = table.rows[n]?.[column] ?? '';
        const { type: found, date, text } = row[column] ?? { type: '', date: '', text: '' };
        const types = { text: 'string', link: 'string', number: 'float', date: 'date' } as const;
        expect([n, name, found]).toEqual([n, name, expected === '' ? '' : types[type]]);
        expect(type === 'date' ? date : text).toBe(String(expected));
      });
    });
    expect(xml.includes('xlink:href="https://voorbeeld.nl/eisen/1/"')).toBe(true);
  });

  it('with a text as long as a cell holds', { timeout: 120_000 }, async (test) => {
    const missing = missingOffice();
    if (missing) test.skip(missing);
    const cells = flatRows(await asLibreOffice(kind, long))
      .slice(2)
      .map((row) => row[at('note')]?.text);
    // LibreOffice divides long lines over paragraphs of its own, also in the middle of a character.
    const found = cells.slice(0, 2).map((text) => text?.replaceAll('\n', ''));
    const said = '[De tekst gaat verder in het JSON-bestand]';
    expect(found).toEqual(['x'.repeat(32_767), 'y'.repeat(32_766 - said.length) + said]);
  });
});
