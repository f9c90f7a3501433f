/** A query from what was typed to the first ten, beside the plainest way to come to them; and queries that are hardly any. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Registration } from '../../../src/core/model/registration.js';
import { bestOf } from '../../../src/core/packed/sorting.js';
import { TextIndex } from '../../../src/core/packed/text-index.js';
import type { Found } from '../../../src/core/packed/types.js';
import { makePlan } from '../../../src/core/plan/plan.js';
import { readQuery } from '../../../src/core/plan/query.js';
import { openSynonyms } from '../../../src/core/related/stored.js';
import { learnSynonyms } from '../../../src/core/related/synonyms.js';
import type { Synonyms } from '../../../src/core/related/types.js';
import { checkedSearch } from '../../../src/core/search/options.js';
import { REGISTRATION_TEXT } from '../../../src/core/search/registration-text.js';
import { topicsOf } from '../../../src/core/search/registration-topics.js';
import { TextSearch } from '../../../src/core/search/text-search.js';
import { nextTask, Slices } from '../../../src/core/slices.js';
import { thesaurus } from '../../../src/core/thesaurus/index.js';
import { Topics, writeTopics } from '../../../src/core/topics/topics.js';
import { words } from '../../../src/core/words/analysis.js';
import { bestFirst, referenceFeedback, ReferenceRanking } from '../../helpers/reference-ranking.js';
import { Seeded } from '../../helpers/seeded.js';
import { realRegister, sampleRegister } from '../packed/registers.js';

interface Both {
  readonly search: TextSearch;
  readonly all: Found;
  readonly index: TextIndex;
  readonly synonyms: Synonyms;
  readonly topics: readonly (readonly string[])[];
  readonly reference: ReferenceRanking<Registration>;
  /** The words of each field of each registration, as written. */
  readonly texts: readonly (readonly string[])[];
}

async function both(registrations: readonly Registration[]): Promise<Both> {
  const texts = registrations.map((registration) => Object.values(REGISTRATION_TEXT.texts(registration)));
  const index = await TextIndex.build(REGISTRATION_TEXT, registrations, new Slices());
  const stored = await learnSynonyms(texts, index.vocabulary, thesaurus(), new Slices());
  const synonyms = openSynonyms(JSON.parse(JSON.stringify(stored)), 'synonyms.json');
  const topics = await topicsOf(index, new Slices());
  const opened = Topics.open(writeTopics(topics), registrations.length, 'topics.bin');
  return {
    search: new TextSearch({ index, synonyms, topics: opened, addPositions: () => Promise.resolve() }),
    all: { places: Uint32Array.from(registrations.keys()), scores: new Float64Array(registrations.length) },
    index,
    synonyms,
    topics,
    reference: new ReferenceRanking(REGISTRATION_TEXT, registrations),
    texts: texts
      .flat()
      .map((text) => words(text))
      .filter(({ length }) => length > 0),
  };
}

/** As people type: a few words that stand together, some cut off or with a letter lost, now and then quotes or a minus. */
function randomQuery(random: Seeded, texts: readonly (readonly string[])[]): string {
  const text = random.pick(texts);
  const from = random.below(text.length);
  const typed = text.slice(from, from + 1 + random.below(6)).map((word) => {
    const at = random.below(word.length);
    if (random.chance(0.15)) return word.slice(0, at) + word.slice(at + 1);
    return random.chance(0.15) ? word.slice(0, at + 1) : word;
  });
  if (random.chance(0.05)) return `"${typed.join(' ')}" ${random.pick(random.pick(texts))}`;
  return random.chance(0.05) ? `${typed.join(' ')} -${random.pick(random.pick(texts))}` : typed.join(' ');
}

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, b);

async function compare(all: Both, queries: number): Promise<void> {
  const { search, index, synonyms, topics, reference, texts } = all;
  const random = new Seeded(12);
  let found = 0;
  for (let number = 0; number < queries; number++) {
    const text = randomQuery(random, texts);
    const query = readQuery(text);
    if (query.words.length === 0) continue;
    const plan = makePlan(query, index.vocabulary, synonyms);
    const isFree = query.phrases.length + query.without.length === 0;
    const scores = referenceFeedback(reference.rank(plan), topics, () => isFree);
    const expected = bestFirst(scores).slice(0, 10);
    const answer = await search.answer(query, all.all);
    const first = bestOf(answer.found, 10);
    const why = answer.explain(first.places, answer.found);
    // A result of which nobody can see why it is one looks like a mistake.
    for (const place of first.places) expect(why.of(place).words.length, `${text}, ${place}`).toBeGreaterThan(0);
    expect(first.places.length, text).toBe(expected.length);
    for (const [rank, place] of first.places.entries()) {
      const [wantedPlace, wanted] = expected[rank] ?? [-1, NaN];
      // Of two that score the same but for the last bit either may come first.
      const isRight = place === wantedPlace || isNear(scores.get(place) ?? NaN, wanted);
      if (!isRight || !isNear(first.scores[rank] ?? NaN, wanted)) expect(place, `${text}, ${rank}`).toBe(wantedPlace);
    }
    found += first.places.length;
  }
  // Most queries find something, or nothing was compared.
  expect(found).toBeGreaterThan(queries);
}

let sample: Both;
beforeAll(async () => {
  sample = await both(await sampleRegister());
});

describe('a search over all texts', () => {
  it('has the same first ten as the plainest way to find them, for thousands of queries, and says why of each', async () => {
    await compare(sample, 3_000);
  });

  it('has them on the real register too', async (context) => {
    await compare(await both(await realRegister(context)), 150);
  }, 120_000);

  const unknown = [...Array(24).keys()].map((n) => `qx${String.fromCharCode(97 + n).repeat(9)}zwvk`);
  it.each<[string, string]>([
    ['10,000 characters', 'toezicht op vergunningen '.repeat(400)],
    ['one word of 10,000 characters', 'a'.repeat(10_000)],
    ['one letter', 'e'],
    ['words that say nothing', 'hoe is het en wat is de van een'],
    ['emoji', '😀 👩‍👩‍👧 🇳🇱'],
    ['right-to-left', 'خوارزمية \u202Eאלגוריתם\u202C'],
    ['a regular expression', '(a+)+$ [^a-z]* \\b(?<x>.)\\k<x> .*'],
    ['combining marks', `e${'\u0301'.repeat(300)} a\u0308\u0308`],
    ['24 long words that nobody knows', unknown.join(' ')],
    ['quotation marks and minuses', '"" - -- "-" -"a b" "de de de" -de'],
    ['halves of characters', '\uD83D \uDE00x \uD83D'],
    ['punctuation', '?!...---'],
    ['nothing', ''],
    ['names that an object has by itself', '__proto__ constructor toString'],
  ])('answers %s', async (_, text) => {
    const query = readQuery(checkedSearch(text, {}).query);
    const { found, explain } = await sample.search.answer(query, sample.all);
    const best = bestOf(found, 10);
    expect(best.scores.every((score) => score > 0 && Number.isFinite(score)) || query.words.length === 0).toBe(true);
    expect(best.places.every((place) => place < sample.all.places.length)).toBe(true);
    const why = explain(best.places, found);
    for (const place of best.places) expect(Array.isArray(why.of(place).words)).toBe(true);
    expect(why.alsoSearched().every(({ words }) => words.length > 0)).toBe(true);
  });

  it('keeps an answer when the next query is asked', async () => {
    const asked = async (text: string): Promise<Found> =>
      (await sample.search.answer(readQuery(text), sample.all, { literal: true })).found;
    const first = await asked('de');
    const before = [...first.places];
    await asked('gemeente');
    expect([...first.places]).toEqual(before);
  });
});

describe('a search that gives way between its steps', () => {
  it('answers the same while others run', async () => {
    const queries = ['parkeren', 'camera', 'bijstand', 'verkeer -camera'].map(readQuery);
    const alone = [];
    for (const query of queries) alone.push((await sample.search.answer(query, sample.all)).found);
    const together = queries.map((query) => sample.search.answer(query, sample.all, {}, nextTask));
    expect((await Promise.all(together)).map(({ found }) => found)).toEqual(alone);
  });

  it('goes no further when nobody waits for it', async () => {
    const gone = new Error('gone');
    const pauses = [Promise.resolve(), Promise.reject(gone)];
    const answer = sample.search.answer(readQuery('parkeren'), sample.all, {}, async () => pauses.shift());
    await expect(answer).rejects.toBe(gone);
    expect(pauses).toEqual([]);
  });
});
