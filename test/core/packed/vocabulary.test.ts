import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byCodePoint } from '../../../src/core/packed/terms.js';
import { TextIndex } from '../../../src/core/packed/text-index.js';
import { Slices } from '../../../src/core/slices.js';
import { familyKey } from '../../../src/core/words/root.js';

/** Few letters, so that words begin alike, hold each other and differ little; some of two and of four bytes. */
const letters = fc.constantFrom('a', 'b', 'c', 'ß', '\uFFE6', '😀');
const word = fc.array(letters, { minLength: 1, maxLength: 7 }).map((all) => all.join(''));
const documents = fc.array(fc.array(word, { maxLength: 8 }), { maxLength: 12 });
const limit = fc.oneof(fc.nat({ max: 6 }), fc.constant(Infinity));

const FIELDS = ['first', 'second'];
const schema = {
  fields: FIELDS,
  texts: (document: readonly string[]) => ({
    first: document.slice(0, 2).join(' '),
    second: document.slice(2).join(' '),
  }),
};

/** The index of a list, in one segment or in two. */
async function indexOf(list: readonly (readonly string[])[], first = list.length): Promise<TextIndex> {
  const parts = [list.slice(0, first), list.slice(first)].filter(({ length }, at) => at === 0 || length > 0);
  const stored = [];
  for (const part of parts) {
    const { index } = (await TextIndex.build(schema, part, new Slices())).toFiles();
    stored.push({ index, count: part.length, where: 'index.bin' });
  }
  return TextIndex.fromSegments(FIELDS, stored);
}

/** Documents with each word, in any field or in one. */
function counted(list: readonly (readonly string[])[], field?: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const document of list) {
    const words = field === undefined ? document : field === 0 ? document.slice(0, 2) : document.slice(2);
    for (const one of new Set(words)) counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  return counts;
}

/** Those with most documents, without saying which of equal ones. */
function best(counts: Map<string, number>, passes: (term: string) => boolean, limit: number): number[] {
  const all = [...counts].filter(([term]) => passes(term)).map(([, count]) => count);
  return all.sort((a, b) => b - a).slice(0, limit);
}

function expectBest(
  found: readonly string[],
  counts: Map<string, number>,
  passes: (term: string) => boolean,
  limit: number,
): void {
  expect(found.every(passes)).toBe(true);
  expect(new Set(found).size).toBe(found.length);
  expect(found.map((term) => counts.get(term))).toEqual(best(counts, passes, limit));
}

/** Optimal string alignment by its definition, with a table of all prefixes. */
function distance(a: string, b: string): number {
  const table: number[][] = [];
  for (let i = 0; i <= a.length; i++) {
    const row: number[] = [];
    table.push(row);
    for (let j = 0; j <= b.length; j++) {
      const cells = [
        i === 0 ? j : Infinity,
        j === 0 ? i : Infinity,
        (table[i - 1]?.[j] ?? Infinity) + 1,
        (row[j - 1] ?? Infinity) + 1,
        (table[i - 1]?.[j - 1] ?? Infinity) + (a[i - 1] === b[j - 1] ? 0 : 1),
        a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (table[i - 2]?.[j - 2] ?? Infinity) + 1 : Infinity,
      ];
      row.push(Math.min(...cells));
    }
  }
  return table[a.length]?.[b.length] ?? NaN;
}

describe('the vocabulary of an index, of one part or of two', () => {
  const property = (check: (index: TextIndex, list: string[][], word: string, limit: number) => void): Promise<void> =>
    fc.assert(
      fc.asyncProperty(documents, fc.nat({ max: 12 }), word, limit, async (list, first, asked, limit) => {
        check(await indexOf(list, Math.min(first, list.length)), list, asked, limit);
      }),
      { numRuns: 150 },
    );

  it('counts the documents of each word', () =>
    property(({ vocabulary }, list, asked) => {
      const counts = counted(list);
      expect(vocabulary.size).toBe(counts.size);
      expect(vocabulary.documentCount).toBe(list.length);
      for (const [term, count] of counts) expect(vocabulary.documents(term)).toBe(count);
      expect(vocabulary.documents(asked)).toBe(counts.get(asked) ?? 0);
    }));

  it('gives the longer words with a beginning, also of one field', () =>
    property(({ vocabulary }, list, asked, limit) => {
      const passes = (term: string): boolean => term.startsWith(asked) && term !== asked;
      expectBest(vocabulary.beginningWith(asked, limit), counted(list), passes, limit);
      for (const field of [0, 1])
        expectBest(vocabulary.beginningWith(asked, limit, field), counted(list, field), passes, limit);
    }));

  it('gives the forms of a word by their key', async () => {
    const list = [['brief', 'brieven'], ['brief'], ['briefing', 'briefje'], ['brieven', 'brief', 'is', 'bon', 'boon']];
    for (const first of [1, 2, list.length]) {
      const { vocabulary } = await indexOf(list, first);
      expect(vocabulary.family(familyKey('brieven'))).toEqual(['brief', 'brieven']);
      expect(new Set(vocabulary.family(familyKey('bonen')))).toEqual(new Set(['bon', 'boon']));
      expect(vocabulary.family(familyKey('is'))).toEqual([]);
    }
  });

  it('gives the words that hold a part and do not begin with it', () =>
    property(({ vocabulary }, list, asked, limit) => {
      const part = asked.slice(0, 2);
      const passes = (term: string): boolean => term.includes(part) && !term.startsWith(part);
      expectBest(vocabulary.holding(part, limit), counted(list), passes, limit);
    }));

  it('gives the words that are a few typing errors away, nearest first', () =>
    property(({ vocabulary }, list, asked, limit) => {
      const counts = counted(list);
      for (const errors of [1, 2] as const) {
        const found = vocabulary.like(asked, errors, limit);
        const passes = (at: number) => (term: string) =>
          distance(asked, term) === at && (errors === 2 || term[0] === asked[0]);
        for (const { term, errors } of found) expect(distance(asked, term)).toBe(errors);
        const near = found.filter(({ errors }) => errors === 1).map(({ term }) => term);
        expectBest(near, counts, passes(1), limit);
        expect(found.slice(near.length).every(({ errors }) => errors === 2)).toBe(true);
        if (errors === 2) {
          const far = found.slice(near.length).map(({ term }) => term);
          expectBest(far, counts, passes(2), limit - near.length);
        }
      }
    }));

  it('orders words as their bytes', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const [one, other] = [a, b].map((text) => Buffer.from(text));
        expect(Math.sign(byCodePoint(a, b))).toBe(Buffer.compare(one!, other!));
      }),
    );
  });

  it('answers questions that no word can pass', async () => {
    const { vocabulary } = await indexOf([['aap', 'noot'], []]);
    for (const odd of ['', '\n', 'aap\nnoot', 'x'.repeat(10_000), '\uD800', '__proto__']) {
      expect(vocabulary.documents(odd)).toBe(0);
      expect(vocabulary.holding(odd, 5)).toEqual([]);
      if (odd) expect(vocabulary.beginningWith(odd, 5)).toEqual([]);
      if (odd) expect(vocabulary.like(odd, 2, 5)).toEqual([]);
    }
    expect((await indexOf([])).vocabulary.beginningWith('', 5)).toEqual([]);
  });
});
