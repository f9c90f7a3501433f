import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { postgresItems, startsTheme, textItems } from '../../../src/core/model/lists.js';

describe('a Postgres literal', () => {
  it.each([
    ['{}', []],
    ['{a,b}', ['a', 'b']],
    ['{a, b ,"c d"}', ['a', 'b', 'c d']],
    ['{"een, twee","zei \\"ja\\"","c:\\\\d"}', ['een, twee', 'zei "ja"', 'c:\\d']],
    ['{NULL,"NULL"}', ['NULL']],
    ['{"Zorg, \\"welzijn\\"",Werk}', ['Zorg, "welzijn"', 'Werk']],
  ])('%s is a list', (text, items) => {
    expect(postgresItems(text)).toEqual(items);
  });

  it.each(['', 'a,b', '{a', 'a}', '{"a}'])('is not %j', (text) => {
    expect(postgresItems(text)).toBeUndefined();
  });

  it('gives back whatever was written as one', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 })), (items) => {
        const literal = `{${items.map((item) => `"${item.replace(/[\\"]/g, '\\$&')}"`).join(',')}}`;
        expect(postgresItems(literal)).toEqual(items);
      }),
    );
  });
});

describe('joined themes', () => {
  it('are split where a capital follows the comma', () => {
    expect(textItems('Verkeer, Werk', startsTheme)).toEqual(['Verkeer', 'Werk']);
    expect(textItems('Zorg, welzijn en sport, Werk', startsTheme)).toEqual(['Zorg, welzijn en sport', 'Werk']);
  });

  it('are split at semicolons and lines', () => {
    expect(textItems('verkeer; werk\nzorg;', startsTheme)).toEqual(['verkeer', 'werk', 'zorg']);
  });

  it('are none in an empty text', () => {
    expect(textItems('  ', startsTheme)).toEqual([]);
  });
});
