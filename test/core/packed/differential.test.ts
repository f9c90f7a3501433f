/** The packed index is the index that MiniSearch builds, and answers every plan as a plain reading of the rules does. */
import { describe, expect, it } from 'vitest';
import type { Registration } from '../../../src/core/model/registration.js';
import { PackedIndex } from '../../../src/core/packed/read.js';
import { TextIndex } from '../../../src/core/packed/text-index.js';
import type { Plan } from '../../../src/core/packed/types.js';
import { REGISTRATION_TEXT } from '../../../src/core/search/registration-text.js';
import { Slices } from '../../../src/core/slices.js';
import { analyse, words } from '../../../src/core/words/analysis.js';
import { ReferenceRanking } from '../../helpers/reference-ranking.js';
import { Seeded } from '../../helpers/seeded.js';
import { randomPlan, type Words } from './plans.js';
import { realRegister, sampleRegister } from './registers.js';

const { fields } = REGISTRATION_TEXT;

/** How many times as many plans are tried with `LONG=1`, as in `npm run test:long`. */
const TIMES = process.env['LONG'] ? 10 : 1;
const TIMEOUT = 30_000 * TIMES;

interface Both {
  index: TextIndex;
  packed: PackedIndex;
  reference: ReferenceRanking<Registration>;
  words: Words;
}

async function both(registrations: readonly Registration[]): Promise<Both> {
  const index = await TextIndex.build(REGISTRATION_TEXT, registrations, new Slices());
  const packed = PackedIndex.open(index.toFiles().index, { fields, count: registrations.length }, 'index.bin');
  const terms: string[] = [];
  for (let term = 0; term < packed.terms.size; term++) terms.push(packed.terms.at(term));
  const texts = registrations
    .flatMap((registration) => Object.values(REGISTRATION_TEXT.texts(registration)))
    .map((text) => words(text).map(analyse).filter(Boolean))
    .filter(({ length }) => length > 0);
  return { index, packed, reference: new ReferenceRanking(REGISTRATION_TEXT, registrations), words: { terms, texts } };
}

/** `term field: document times, ...` for all lists, in the order of the terms. */
function postingsOfPacked({ packed, words }: Both): string[] {
  const documents = new Uint32Array(packed.documentCount);
  const times = new Uint32Array(packed.documentCount);
  return words.terms.flatMap((text, term) => {
    const [from, to] = packed.listsOf(term);
    const lines: string[] = [];
    for (let list = from; list < to; list++) {
      const count = packed.decode(list, documents, times);
      const postings = [...documents.subarray(0, count)].map((document, at) => `${document} ${times[at]}`);
      lines.push(`${text} ${packed.lists.field[list]}: ${postings.join(', ')}`);
    }
    return lines;
  });
}

function postingsOfReference({ reference, words }: Both): string[] {
  const stored = new Map(reference.index.toJSON().index);
  return words.terms.flatMap((text) =>
    Object.entries(stored.get(text) ?? {}).map(([field, postings]) => {
      const inOrder = Object.entries(postings).sort(([a], [b]) => Number(a) - Number(b));
      return `${text} ${field}: ${inOrder.map(([document, times]) => `${document} ${times}`).join(', ')}`;
    }),
  );
}

function expectSameIndex(all: Both): void {
  const { packed, reference, words } = all;
  const stored = reference.index.toJSON();
  expect(words.terms.length).toBe(stored.index.length);
  expect(postingsOfPacked(all)).toEqual(postingsOfReference(all));
  for (const [field] of fields.entries()) {
    expect((packed.lengthsOf[field] ?? NaN) / packed.documentCount).toBeCloseTo(
      stored.averageFieldLength[field] ?? NaN,
      9,
    );
    for (let document = 0; document < packed.documentCount; document++) {
      const lengths = (stored.fieldLength as Record<number, number[]>)[document];
      expect(packed.lengths[field * packed.documentCount + document]).toBe(lengths?.[field]);
    }
  }
}

const only = (term: string): Plan => ({
  slots: [{ word: term, alternatives: [{ terms: [term], weight: 1, reason: 'typed' }], weight: 1, tells: 1 }],
  phrases: [],
  without: [],
});

function expectSameAnswer({ index, reference }: Both, plan: Plan): void {
  const { places, scores } = index.rank(plan);
  const expected = reference.rank(plan);
  const name = JSON.stringify(plan);
  expect(
    [...places].sort((a, b) => a - b),
    name,
  ).toEqual([...expected.keys()].sort((a, b) => a - b));
  for (const [at, place] of places.entries()) {
    const [score, before] = [scores[at] ?? NaN, scores[at - 1] ?? Infinity];
    const wanted = expected.get(place) ?? NaN;
    if (!(Math.abs(score - wanted) <= 1e-9 * Math.max(1, wanted))) expect(score, name).toBe(wanted);
    // Best first, and equal ones by place.
    if (!(before > score || (before === score && (places[at - 1] ?? 0) < place))) expect(name).toBe('in order');
  }
}

/** Single terms first, with the most frequent and the rarest among them, then plans of all kinds. */
function compare(all: Both, terms: number, plans: number): void {
  const random = new Seeded(4);
  for (let n = 0; n < terms; n++) expectSameAnswer(all, only(random.pick(all.words.terms)));
  for (const term of ['de', 'en', 'van', 'algoritme']) expectSameAnswer(all, only(term));
  for (let n = 0; n < plans; n++)
    expectSameAnswer(all, randomPlan(random, all.words, all.index.vocabulary, fields.length));
}

describe('the packed index beside MiniSearch', () => {
  it('has the same postings and lengths for the sample register', async () => {
    expectSameIndex(await both(await sampleRegister()));
  });

  it('answers thousands of plans the same on the sample register', { timeout: TIMEOUT }, async () => {
    compare(await both(await sampleRegister()), 500 * TIMES, 3_000 * TIMES);
  });

  it('has the same postings and lengths for the real register', async (context) => {
    expectSameIndex(await both(await realRegister(context)));
  });

  it('answers plans the same on the real register', { timeout: TIMEOUT }, async (context) => {
    compare(await both(await realRegister(context)), 200 * TIMES, 300 * TIMES);
  });

  it('has the same postings for texts that are hardly words', async () => {
    const texts = [
      '',
      "'",
      "'s",
      'a.b.c',
      'İstanbul ß ﬁ',
      '𝒳 𝒴 \uE000 \uFFFD',
      '😀 😀',
      '\u0301',
      'x'.repeat(300),
      'constructor __proto__',
    ];
    const items = texts.map((description, n) => ({ description, name: texts[(n * 3) % texts.length] ?? '' }));
    const schema = {
      fields: ['name', 'description', 'constructor'],
      texts: (item: (typeof items)[0]) => ({ ...item, constructor: 'a a' }),
    };
    const index = await TextIndex.build(schema, items, new Slices());
    const packed = PackedIndex.open(index.toFiles().index, { fields: schema.fields, count: items.length }, 'index.bin');
    const terms: string[] = [];
    for (let term = 0; term < packed.terms.size; term++) terms.push(packed.terms.at(term));
    const reference = new ReferenceRanking(schema, items);
    expect(terms.length).toBe(reference.index.termCount);
    for (const term of terms) {
      const { places, scores } = index.rank(only(term));
      const expected = [...reference.term(term)].sort(([a], [b]) => a - b);
      const found = [...places].map((place, at): [number, number] => [place, scores[at] ?? NaN]);
      expect(found.sort(([a], [b]) => a - b).map(([place]) => place)).toEqual(expected.map(([place]) => place));
      for (const [at, [, score]] of found.entries()) expect(score).toBeCloseTo(expected[at]?.[1] ?? NaN, 9);
    }
  });
});
