import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Cooccurrence } from '../../../src/core/related/cooccurrence.js';
import { relatedWords } from '../../../src/core/related/related.js';
import { SeenBefore } from '../../../src/core/related/seen-before.js';
import { SubjectsCollector } from '../../../src/core/related/subjects.js';
import { Slices } from '../../../src/core/slices.js';

const letters = 'abcdefghij';
/** A different word for each number. */
const invented = (n: number): string =>
  `woord${[...String(n)].map((digit) => letters.charAt(Number(digit))).join('')}x`;

/** Sixty registrations about nothing in particular, each with its own words and some of a common store. */
const others = Array.from({ length: 60 }).map((_, n) => [
  `Toepassing ${invented(n)}`,
  `Hier ${invented(n)} staat ${invented(100 + (n % 7))} naast ${invented(200 + (n % 11))} en ${invented(300 + (n % 13))}.`,
]);
const about = (place: string): string[] => [
  `Toepassing ${place}`,
  `Hier bij ${place} staat het waterpeil, ${place} naast een gemaal, een sluis, een stuw en een duiker.`,
];
const water = [400, 401, 402, 403, 404].map((n) => about(invented(n)));

async function related(documents: readonly (readonly string[])[]): Promise<string[]> {
  const collector = new SubjectsCollector();
  for (const texts of documents) collector.add(texts);
  return (await relatedWords(collector.finish(), new Slices())).map(({ word, other }) => `${word} ${other}`);
}

describe('related words', () => {
  it('are words that stand in the same registrations', async () => {
    const pairs = await related([...others, ...water]);
    expect(pairs).toEqual(expect.arrayContaining(['gemaal sluis', 'sluis gemaal', 'waterpeil gemaal']));
    expect(pairs.filter((pair) => pair.includes('gemaal') && pair.includes('woord'))).toEqual([]);
  });

  it('are at most three of a word', async () => {
    const pairs = await related([...others, ...water]);
    const each = new Map<string, number>();
    for (const pair of pairs) each.set(pair.split(' ')[0] ?? '', (each.get(pair.split(' ')[0] ?? '') ?? 0) + 1);
    expect(each.size).toBeGreaterThan(2);
    expect(Math.max(...each.values())).toBe(3);
  });

  it('are not learned from copies, also when each body fills in its own name and numbers', async () => {
    const copy = (n: number): string[] => [
      'Toepassing',
      `Het waterpeil in Gemeente ${invented(n).toUpperCase()} wordt met gemaal en sluis geregeld sinds ${2000 + n}.`,
    ];
    expect((await related([...others, ...[1, 2, 3, 4, 5, 6].map(copy)])).join()).not.toContain('gemaal');
  });

  it('are not words of a few registrations, or of very many', async () => {
    expect((await related([...others, ...water.slice(0, 3)])).join()).not.toContain('gemaal');
    expect((await related([...others.slice(0, 20), ...water])).join()).not.toContain('gemaal');
  });

  it('are never two forms of one word', async () => {
    const forms = water.map(([name = '', text = ''], n) => [
      name,
      text.replace('sluis', n % 2 ? 'sluizen en gemalen' : 'gemalen'),
    ]);
    for (const pair of await related([...others, ...forms])) {
      const [word = '', other = ''] = pair.split(' ');
      expect(word).not.toBe(other);
    }
  });

  it('are the same for the same registrations', async () => {
    expect(await related([...others, ...water])).toEqual(await related([...others, ...water]));
  });

  it('come from no more than twenty thousand registrations, spread over all', () => {
    const collector = new SubjectsCollector();
    for (let n = 0; n < 45_000; n++)
      collector.add([`${invented(n)} ${invented(n + 1)} ${invented(n + 2)} ${invented(n + 3)}`]);
    const count = collector.finish().units().length;
    expect(count).toBeGreaterThan(9_000);
    expect(count).toBeLessThanOrEqual(20_000);
  });
});

describe('counting words together', () => {
  it('counts as counting by hand does', () => {
    const unit = fc.uniqueArray(fc.nat(9), { maxLength: 8 });
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 12 }), (units) => {
        const counts = new Cooccurrence(
          units.map((words) => Uint32Array.from(words)),
          10,
        );
        for (let word = 0; word < 10; word++) {
          expect(counts.unitsWith(word)).toBe(units.filter((words) => words.includes(word)).length);
          const found = new Map<number, number>();
          counts.eachWith(word, (other, together) => found.set(other, together));
          for (let other = 0; other < 10; other++) {
            const together = units.filter((words) => words.includes(word) && words.includes(other)).length;
            expect(found.get(other) ?? 0).toBe(other === word ? 0 : together);
          }
        }
      }),
      { seed: 6 },
    );
  });
});

describe('remembering texts', () => {
  it('knows what it saw, and takes nothing new for it', () => {
    const seen = new SeenBefore();
    const texts = Array.from({ length: 5_000 }).map((_, n) => `Tekst ${n} over ${invented(n % 10)}.`);
    expect(texts.filter((text) => seen.add(text))).toEqual([]);
    // The few that fell in one place are forgotten.
    expect(texts.filter((text) => seen.add(text)).length).toBeGreaterThan(4_900);
  });
});
