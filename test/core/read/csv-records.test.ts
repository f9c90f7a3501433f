import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../src/core/limits.js';
import { csvHeader, type CsvRecord, csvRecords } from '../../../src/core/read/csv-records.js';
import { lars } from '../../helpers/registrations.js';
import { failure } from './register-data.js';

const read = (text: string): CsvRecord[] => [...csvRecords(text)];
const rows = (text: string): Record<string, string>[] => read(text).map(({ value }) => ({ ...value }));

const quote = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

describe('CSV', () => {
  it('has a record for each row, by the names in the header', () => {
    expect(rows('naam,plaats\na,"b, c"\r\n"d ""e""",\n')).toEqual([
      { naam: 'a', plaats: 'b, c' },
      { naam: 'd "e"', plaats: '' },
    ]);
  });

  it('may hold line breaks in a cell', () => {
    expect(rows('"a"\r\n"een\r\ntwee\n"\r\n')).toEqual([{ a: 'een\r\ntwee\n' }]);
  });

  it.each([',', ';', '\t'])('may be delimited by %j', (delimiter) => {
    expect(csvHeader(`a${delimiter}"b"${delimiter}c\n`)).toEqual(['a', 'b', 'c']);
    expect(rows(`a${delimiter}"b"\n"1,5"${delimiter}2;3`.replace('2;3', '2'))).toEqual([{ a: '1,5', b: '2' }]);
  });

  it('gives back what was written', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r', ' ', 'é', '\uFEFF') });
    const table = fc
      .integer({ min: 2, max: 5 })
      .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width })));
    fc.assert(
      fc.property(table, fc.constantFrom('\n', '\r\n'), fc.constantFrom(',', ';'), (table, end, delimiter) => {
        const width = table[0]?.length ?? 2;
        const header = Array.from({ length: width }, (_, n) => `kolom${n}`);
        const text = [header, ...table].map((row) => row.map(quote).join(delimiter)).join(end);
        expect(read(text).map(({ value }) => Object.values(value))).toEqual(table);
      }),
    );
  });

  it('skips empty lines and counts records without them', () => {
    expect(read('a,b\n\n1,2\n\r\n3,4\n\n').map(({ record, value }) => [record, value['a']])).toEqual([
      [1, '1'],
      [2, '3'],
    ]);
  });

  it('fills the cells that a row lacks, and says so', () => {
    const [first, second] = read('a,b\n1\n1,2,3\n');
    expect({ ...first?.value }).toEqual({ a: '1', b: '' });
    expect(first?.flaw).toBe('The row has 1 cells where the header has 2');
    expect({ ...second?.value }).toEqual({ a: '1', b: '2' });
    expect(second?.flaw).toBe('The row has 3 cells where the header has 2');
  });

  it('has the first of two columns with one name', () => {
    expect(rows('a,a,\n1,2,3')).toEqual([{ a: '1' }]);
  });

  it('stops half way when a quoted cell does not end', async () => {
    const { code, message } = await failure(Promise.resolve().then(() => read('a,b\n1,2\n"3,4\n5,6')));
    expect(code).toBe('truncated');
    expect(message).toContain('in record 2');
  });

  const numbered = (text: string): unknown[] =>
    read(`lars,a,b\n${text}`).map(({ value, fault }) => (fault ? 'fault' : value['a']));

  it.each<[string, string, unknown[]]>([
    ['that is never closed', `${lars(1)},1,"x\r\n${lars(2)},2,x\r\n`, ['fault', '2']],
    ['that a later one closes', `${lars(1)},1,"x\n${lars(2)},2,x\n${lars(3)},"3",x\n`, ['fault', '2', '3']],
    ['whose row seems whole', `${lars(1)},1,"x\n${lars(2)},2,x\n${lars(3)},3,"x"\n`, ['fault', '2', '3']],
    ['with millions behind it', `${lars(1)},1,"x\n${lars(2)},2,${'x,"'.repeat(9)}${'""'.repeat(2e6)}`, ['fault']],
  ])('loses one row by a quotation mark %s', async (name, text, expected) => {
    if (name.includes('millions')) {
      expect((await failure(Promise.resolve().then(() => numbered(text)))).code).toBe('too-large');
    } else expect(numbered(text)).toEqual(expected);
  });

  it('keeps a cell with a line that begins with a number', () => {
    expect(numbered(`${lars(1)},1,"zie\n${lars(2)}, de voorganger"\n${lars(3)},3,x`)).toEqual(['1', '3']);
  });

  it('gives up after so many stray quotation marks', () => {
    const rows = (count: number): string =>
      Array.from({ length: count }, (_, n) => `${lars(n)},${n % 2 ? 'x' : '"x'},y`).join('\n');
    const faults = (count: number): number => numbered(rows(count)).filter((found) => found === 'fault').length;
    expect(faults(100)).toBe(50);
    expect(faults(10 * LIMITS.csvTries)).toBe(LIMITS.csvTries);
  });

  it('refuses a row without end', async () => {
    const text = `a,b\n${','.repeat(3_000_000)}`;
    expect((await failure(Promise.resolve().then(() => read(text)))).code).toBe('too-large');
  });

  it('takes a column __proto__ for a column', () => {
    const [record] = read('a,__proto__\n1,2');
    expect(Object.keys(record?.value ?? {})).toEqual(['a', '__proto__']);
  });
});
