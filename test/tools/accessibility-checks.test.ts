import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHECKS } from '../accessibility/all-checks.js';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

/** The numbers with which titles of tests begin, wherever the tests are. */
const numbered = new Set(
  readdirSync(new URL('test', root), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .flatMap((name) => [...read(`test/${name}`).matchAll(/^ *it\(\s*[`'"](\d+)\. /gm)])
    .map(([, number]) => Number(number)),
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
  const numbers = Array.from({ length: 54 }, (_, at) => at + 1);

  it('are all in the table', () => {
    expect(Object.keys(CHECKS).map(Number)).toEqual(numbers);
  });

  it('each begin the title of a test with their number, and no other number does', () => {
    expect([...numbered].sort((one, other) => one - other)).toEqual(numbers);
  });

  it('have in the script for a person a part for each that needs one', () => {
    const parts = [...read('docs/screen-reader-script.md').matchAll(/^## .*\(checks? ([\d, en]+)/gm)];
    const byHand = parts.flatMap(([, numbers = '']) => numbersOf(numbers));
    for (const [number, { hand }] of Object.entries(CHECKS)) if (hand) expect(byHand).toContain(Number(number));
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
        expect(numbered, criterion).toContain(number);
      }
    }
  });

  it('lists what IBM’s checker finds, with the verdict', async () => {
    const { EXCUSED, VERDICTS } = await import('../accessibility/helpers/verdicts.js');
    const report = read('docs/accessibility-conformance.md');
    for (const rule of Object.keys({ ...EXCUSED, ...VERDICTS })) expect(report).toContain(`\`${rule}\``);
  });
});
