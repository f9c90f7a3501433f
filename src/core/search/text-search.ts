/**
 * Search over all texts: what a query means, what answers it, and why. Loaded when somebody first searches, because the
 * list and its filters do without.
 */
import { bestOf } from '../packed/sorting.js';
import type { TextIndex } from '../packed/text-index.js';
import type { Found, Plan } from '../packed/types.js';
import { makePlan, type PlanOptions } from '../plan/plan.js';
import type { Query } from '../plan/query.js';
import { ALL_TECHNIQUES } from '../plan/technique.js';
import type { Synonyms } from '../related/types.js';
import { feedback } from '../topics/feedback.js';
import type { Topics } from '../topics/topics.js';
import { Explanation } from './explanation.js';
import { filtered, NOTHING } from './matches.js';
import type { Pause } from './pausing.js';
import { TEXT_FIELDS } from './types.js';

/** What a search over all texts is made of. */
export interface TextParts {
  readonly index: TextIndex;
  readonly synonyms: Synonyms;
  /** What registrations are about, when that is known. */
  readonly topics: Topics | undefined;
  /** Makes the index ready for phrases. */
  readonly addPositions: () => Promise<void>;
}

export interface Answer {
  /** In order of place. */
  readonly found: Found;
  /** Why, for the places in `drawn`; `matches` are what remains of it after filtering. */
  explain(drawn: Uint32Array, matches: Found): Explanation;
}

/** Hits of which the words are counted: those behind them hardly change which words are most frequent. */
const COUNTED = 50;

export class TextSearch {
  readonly #parts: TextParts;
  /** 1 for each place of a list that was asked for last: it is the same for every query. */
  #there: { places: Uint32Array; isThere: Uint8Array } | undefined;

  constructor(parts: TextParts) {
    this.#parts = parts;
  }

  /** What a word is another name of, such as an abbreviation, in words of the index. */
  readonly longFor = (word: string): readonly (readonly string[])[] =>
    this.#parts.synonyms.of(word).flatMap(({ kind, words }) => (kind === 'same' ? [words] : []));

  /**
   * @param all - every registration that is there, in the order of the list
   * @param pause - called between the steps; another search may run meanwhile
   */
  async answer(
    query: Query,
    all: Found,
    options: Omit<PlanOptions, 'nameField'> = {},
    pause: Pause = () => Promise.resolve(),
  ): Promise<Answer> {
    const { index, synonyms, addPositions } = this.#parts;
    const plan = makePlan(query, index.vocabulary, synonyms, { ...options, nameField: TEXT_FIELDS.indexOf('name') });
    if (index.needsPositions(plan)) await addPositions();
    await pause();
    // A query of punctuation alone asks for nothing, so it finds nothing; only an empty field lists everything.
    const hasWords = query.words.length > 0;
    const found = hasWords
      ? kept(index.find(plan))
      : query.without.length > 0
        ? allBut(plan.without, index, all)
        : NOTHING;
    await pause();
    if (hasWords) this.#parts.topics?.prepare();
    await pause();
    const { found: better, topics } = hasWords ? this.#withTopics(found, plan, all, options) : { found, topics: [] };
    return {
      found: better,
      explain: (drawn, matches) => new Explanation({ plan, topics, index }, drawn, bestOf(matches, COUNTED).places),
    };
  }

  /** With what the best results have in common, unless only what was typed is wanted. */
  #withTopics(
    found: Found,
    { phrases, without }: Plan,
    all: Found,
    { literal = false, techniques = ALL_TECHNIQUES }: PlanOptions,
  ): { found: Found; topics: readonly string[] } {
    const { topics } = this.#parts;
    if (!topics || literal || !techniques.has('feedback')) return { found, topics: [] };
    // A phrase has to be there, and what is left out must not be: only those that were found are known to be right.
    const isThere = phrases.length + without.length === 0 ? this.#isThere(all.places, topics) : undefined;
    return feedback(found, topics, (place) => isThere?.[place] === 1);
  }

  #isThere(places: Uint32Array, { documentCount }: Topics): Uint8Array {
    if (this.#there?.places !== places) {
      const isThere = new Uint8Array(documentCount);
      for (let at = 0; at < places.length; at++) isThere[places[at] as number] = 1;
      this.#there = { places, isThere };
    }
    return this.#there.isThere;
  }
}

/** What the index finds is overwritten by the next search, and an answer is still read after that has begun. */
const kept = ({ places, scores }: Found): Found => ({ places: places.slice(), scores: scores.slice() });

/** Every registration without these phrases, for a query that says only what is to be left out. */
function allBut(without: Plan['without'], index: TextIndex, all: Found): Found {
  const left = new Set<number>();
  for (const terms of without) {
    const slot = { word: '', alternatives: [{ terms, weight: 1, reason: 'typed' as const }], weight: 1, tells: 1 };
    const { places } = index.find({ slots: [slot], phrases: terms.length > 1 ? [terms] : [], without: [] });
    for (const place of places) left.add(place);
  }
  return filtered(all, (place) => !left.has(place));
}
