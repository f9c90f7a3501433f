import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHECKS } from '../accessibility/all-checks.js';

const room = new URL('../accessibility/', import.meta.url);
const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

/** The numbers of the tests in the room, as often as they stand there; a number in a variable is looked up. */
const sources = readdirSync(room)
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => readFileSync(new URL(name, room), 'utf8'));
const numbered = new Set(
  sources.flatMap((source) => [
    ...[...source.matchAll(/\bit\(\s*[`'](\d+)\. /g)].map(([, number]) => Number(number)),
    ...(source.includes('it(`${number}. ')
      ? [...source.matchAll(/^ +(\d+): \[|\? (\d+) : (\d+);/gm)].flatMap(([, ...numbers]) =>
          numbers.filter(Boolean).map(Number),
        )
      : []),
  ]),
);

/** The criteria of WCAG 2.2 of levels A and AA; 4.1.1 is no criterion any more. */
const CRITERIA = [
  ...['1.1.1', '1.2.1', '1.2.2', '1.2.3', '1.2.4', '1.2.5', '1.3.1', '1.3.2', '1.3.3', '1.3.4', '1.3.5', '1.4.1'],
  ...['1.4.2', '1.4.3', '1.4.4', '1.4.5', '1.4.10', '1.4.11', '1.4.12', '1.4.13', '2.1.1', '2.1.2', '2.1.4', '2.2.1'],
  ...['2.2.2', '2.3.1', '2.4.1', '2.4.2', '2.4.3', '2.4.4', '2.4.5', '2.4.6', '2.4.7', '2.4.11', '2.5.1', '2.5.2'],
  ...['2.5.3', '2.5.4', '2.5.7', '2.5.8', '3.1.1', '3.1.2', '3.2.1', '3.2.2', '3.2.3', '3.2.4', '3.2.6', '3.3.1'],
  ...['3.3.2', '3.3.3', '3.3.4', '3.3.7', '3.3.8', '4.1.2', '4.1.3'],
];

const numbersOf = (text: string): number[] => [...text.matchAll(/\b\d+\b/g)].map(([number]) => Number(number));

describe('the 54 checks', () => {
  it('are all in the table', () => {
    expect(Object.keys(CHECKS).map(Number)).toEqual(Array.from({ length: 54 }, (_, at) => at + 1));
  });

  it('each have a test, or a step for a person', () => {
    const bare = Object.entries(CHECKS).filter(
      ([number, { elsewhere = [], hand }]) => !numbered.has(Number(number)) && !elsewhere.length && !hand,
    );
    expect(bare).toEqual([]);
  });

  it('have no test of a number that is not there', () => {
    expect([...numbered].filter((number) => !CHECKS[number])).toEqual([]);
  });

  it('name tests that exist', () => {
    const missing = Object.values(CHECKS)
      .flatMap(({ elsewhere = [] }) => elsewhere)
      .filter(([file, title]) => !["'", '`', '"'].some((quote) => read(file).includes(`it(${quote}${title}${quote}`)));
    expect(missing).toEqual([]);
  });

  it('have in the script for a person a part for each that needs one', () => {
    const script = read('docs/screen-reader-script.md');
    for (const [number, { hand }] of Object.entries(CHECKS))
      if (hand) expect(script, number).toMatch(new RegExp(`\\b${number}\\b`));
  });
});

describe('the conformance report', () => {
  const rows = [
    ...read('docs/accessibility-conformance.md').matchAll(/^\| (\d\.\d\.\d+) [^|]*\| ([^|]+) \| ([^|]*)\|/gm),
  ];

  it('has every criterion of WCAG 2.2 A and AA once', () => {
    expect(rows.map(([, criterion]) => criterion)).toEqual(CRITERIA);
  });

  it('names for every criterion that is met checks with a test', () => {
    for (const [, criterion, result, how] of rows) {
      expect(['met', 'not applicable', 'not tested', 'the page'], criterion).toContain(result?.trim());
      if (result?.trim() !== 'met') continue;
      const checks = numbersOf(/checks? ([\d, ]+)/.exec(how ?? '')?.[1] ?? '');
      expect(checks.length, criterion).toBeGreaterThan(0);
      for (const number of checks) {
        expect(numbered.has(number) || (CHECKS[number]?.elsewhere ?? []).length > 0, `${criterion}: ${number}`).toBe(
          true,
        );
      }
    }
  });

  it('lists what IBM’s checker finds, with the verdict', async () => {
    const { EXCUSED, VERDICTS } = await import('../accessibility/helpers/verdicts.js');
    const report = read('docs/accessibility-conformance.md');
    for (const rule of Object.keys({ ...EXCUSED, ...VERDICTS })) expect(report).toContain(`\`${rule}\``);
  });
});
