/** A list and what came behind it later, searched as one. */
import { describe, expect, it } from 'vitest';
import type { Registration } from '../../../src/core/model/registration.js';
import { TextIndex } from '../../../src/core/packed/text-index.js';
import type { Found, Plan } from '../../../src/core/packed/types.js';
import { REGISTRATION_TEXT } from '../../../src/core/search/registration-text.js';
import { Slices } from '../../../src/core/slices.js';
import { analyse, words } from '../../../src/core/words/analysis.js';
import { Seeded } from '../../helpers/seeded.js';
import { randomPlan } from './plans.js';
import { sampleRegister } from './registers.js';

const { fields } = REGISTRATION_TEXT;

const built = (list: readonly Registration[]): Promise<TextIndex> =>
  TextIndex.build(REGISTRATION_TEXT, list, new Slices());

async function inTwo(list: readonly Registration[], first: number, gone: Iterable<number> = []): Promise<TextIndex> {
  const parts = [list.slice(0, first), list.slice(first)];
  const files = [];
  for (const part of parts) files.push({ ...(await built(part)).toFiles(), count: part.length, where: 'index.bin' });
  const index = TextIndex.fromSegments(fields, files, gone);
  index.addPositions(files);
  return index;
}

const withoutGone = ({ places, scores }: Found, gone: ReadonlySet<number>): [number, number][] =>
  [...places].map((place, at): [number, number] => [place, scores[at] ?? NaN]).filter(([place]) => !gone.has(place));

async function plans(list: readonly Registration[], index: TextIndex): Promise<Plan[]> {
  const texts = list
    .flatMap((registration) => Object.values(REGISTRATION_TEXT.texts(registration)))
    .map((text) => words(text).map(analyse).filter(Boolean))
    .filter(({ length }) => length > 0);
  const random = new Seeded(7);
  const terms = [...new Set(texts.flat())];
  return Array.from({ length: 400 }).map(() => randomPlan(random, { terms, texts }, index.vocabulary, fields.length));
}

describe('two segments', () => {
  it('answer as one index of all documents, without those that are gone', async () => {
    const list = await sampleRegister();
    const whole = await built(list);
    const gone = new Set([0, 3, list.length - 1]);
    const parted = await inTwo(list, Math.floor(list.length * 0.8), gone);
    for (const plan of await plans(list, whole)) {
      const expected = withoutGone(whole.rank(plan), gone);
      const found = withoutGone(parted.rank(plan), new Set());
      expect(found.map(([place]) => place)).toEqual(expected.map(([place]) => place));
      for (const [at, [, score]] of found.entries()) expect(score).toBeCloseTo(expected[at]?.[1] ?? NaN, 9);
    }
  });

  it('say where words stand, by the place in the whole list', async () => {
    const list = await sampleRegister();
    const [whole, parted] = [await built(list), await inTwo(list, 10)];
    const terms = ['de', 'gemeente', 'inwoners', 'staatnergens'];
    for (const place of list.keys()) expect(parted.foundIn(place, terms)).toEqual(whole.foundIn(place, terms));
  });

  it('have the vocabulary of both', async () => {
    const list = await sampleRegister();
    const [whole, parted] = [await built(list), await inTwo(list, 10)];
    expect(parted.vocabulary.size).toBe(whole.vocabulary.size);
    for (const term of whole.vocabulary.beginningWith('ge', Infinity))
      expect(parted.vocabulary.documents(term)).toBe(whole.vocabulary.documents(term));
  });

  it('do not offer words that stand only in what is gone', async () => {
    const schema = { fields: ['name'], texts: (name: string) => ({ name }) };
    const files = [];
    for (const part of [
      ['verdwaald blijvend', 'verdwaald', 'verdwijnend'],
      ['blijvend', 'verdwijnend'],
    ]) {
      const { index } = (await TextIndex.build(schema, part, new Slices())).toFiles();
      files.push({ index, count: part.length, where: 'index.bin' });
    }
    const { vocabulary } = TextIndex.fromSegments(['name'], files, [0, 1, 2]);
    expect(vocabulary.documents('verdwaald')).toBe(0);
    expect(vocabulary.like('verdwald', 1, 5)).toEqual([]);
    expect(vocabulary.holding('dwaald', 5)).toEqual([]);
    expect(vocabulary.beginningWith('verd', 5)).toEqual(['verdwijnend']);
    expect(vocabulary.documents('blijvend')).toBeGreaterThan(0);
  });

  it('are refused when one is of another list', async () => {
    const { index } = (await built(await sampleRegister())).toFiles();
    expect(() => TextIndex.fromSegments(fields, [{ index, count: 3, where: 'index-2.bin' }])).toThrow(/index-2\.bin/);
    const count = (await sampleRegister()).length;
    expect(() => TextIndex.fromSegments(['name'], [{ index, count, where: 'index.bin' }])).toThrow(/cannot be read/);
  });
});
