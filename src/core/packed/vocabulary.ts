/** The words of one or two indexes, as planning a search asks for them. */
import { gathered } from '../prototype-js.js';
import { TermFamilies } from './families.js';
import { similarTerms } from './fuzzy.js';
import type { PackedIndex } from './read.js';
import type { Segments } from './segments.js';
import type { TermList } from './terms.js';
import type { Vocabulary } from './types.js';

/** The terms of one index with their counts over all of them. */
interface Part {
  readonly terms: TermList;
  readonly families: TermFamilies;
  /** The number of its first term, among those of all indexes. */
  readonly offset: number;
  /** Documents of each term in all indexes; 0 when an earlier part has the term. */
  readonly documents: Uint32Array;
  /** The same in one field. */
  readonly inField: (term: number, field: number) => number;
}

export class SegmentVocabulary implements Vocabulary {
  readonly size: number;
  readonly documentCount: number;
  readonly #segments: Segments;
  readonly #parts: readonly Part[];
  /** What held parts of words, because a word is typed letter by letter and looking through all terms takes long. */
  readonly #held = new Map<string, string[]>();

  constructor(segments: Segments) {
    const [first, second] = segments.all.map(({ index }) => index);
    this.#segments = segments;
    this.#parts = first ? (second ? bothParts(first, second) : [onlyPart(first)]) : [];
    this.size = second
      ? gathered(this.#parts, (sum, { documents }) => sum + documents.filter((count) => count > 0).length, 0)
      : (first?.terms.size ?? 0);
    this.documentCount = segments.documentCount;
  }

  documents(term: string): number {
    for (const { terms, documents } of this.#parts) {
      const number = terms.find(term);
      if (number < 0) continue;
      const count = documents[number] as number;
      return this.#isLeft(term, count) ? count : 0;
    }
    return 0;
  }

  beginningWith(start: string, limit: number, inField?: number): string[] {
    const best = new Best(limit);
    for (const { terms, documents, offset, inField: count } of this.#parts) {
      const [from, to] = terms.range(start);
      for (let term = from; term < to; term++) {
        if (terms.length(term) === start.length) continue;
        best.offer(inField === undefined ? (documents[term] as number) : count(term, inField), offset + term);
      }
    }
    return this.#texts(best);
  }

  family(key: string): string[] {
    let best: Best | undefined;
    for (const { families, documents, offset } of this.#parts) {
      for (const term of families.of(key))
        (best ??= new Best(Infinity)).offer(documents[term] as number, offset + term);
    }
    return best ? this.#texts(best) : [];
  }

  holding(part: string, limit: number): string[] {
    const key = `${limit} ${part}`;
    const known = this.#held.get(key);
    if (known) return known;
    const best = new Best(limit);
    for (const { terms, documents, offset } of this.#parts)
      terms.holding(part, (term) => best.offer(documents[term] as number, offset + term));
    const found = this.#texts(best);
    if (this.#held.size >= MOST_HELD) this.#held.clear();
    this.#held.set(key, found);
    return found;
  }

  holds(part: string): boolean {
    return this.#parts.some(({ terms }) => terms.holds(part));
  }

  like(word: string, errors: 1 | 2, limit: number): { term: string; errors: number }[] {
    const nearest = [1, 2].map(() => new Best(limit));
    for (const { terms, documents, offset } of this.#parts) {
      similarTerms(terms, word, errors, (term, distance) =>
        nearest[distance - 1]?.offer(documents[term] as number, offset + term),
      );
    }
    return nearest
      .flatMap((best, distance) => this.#texts(best).map((term) => ({ term, errors: distance + 1 })))
      .slice(0, limit);
  }

  #texts(best: Best): string[] {
    const texts: string[] = [];
    best.take((number, count) => {
      const text = this.#termOf(number);
      if (this.#isLeft(text, count)) texts.push(text);
    });
    return texts;
  }

  #termOf(number: number): string {
    const [first, second] = this.#parts;
    const inFirst = first?.terms.size ?? 0;
    return (number < inFirst ? first?.terms.at(number) : second?.terms.at(number - inFirst)) ?? '';
  }

  /** Whether a term of so many documents stands in one that is not gone: somebody may mean it. */
  #isLeft(term: string, count: number): boolean {
    return count > this.#segments.goneCount || this.#segments.hasLeft(term);
  }
}

/** Parts of words whose terms are kept: more than anybody types one after the other. */
const MOST_HELD = 256;

const onlyPart = (index: PackedIndex): Part => ({
  terms: index.terms,
  families: new TermFamilies(index.terms),
  offset: 0,
  documents: index.documents,
  inField: (term, field) => index.documentsIn(term, field),
});

/** What both have is counted in the first. */
function bothParts(first: PackedIndex, second: PackedIndex): Part[] {
  // Where the terms of the one stand in the other, from 1.
  const inFirst = new Uint32Array(second.terms.size);
  const inSecond = new Uint32Array(first.terms.size);
  const documents = first.documents.slice();
  const others = second.documents.slice();
  for (let term = 0; term < others.length; term++) {
    const same = first.terms.find(second.terms.at(term));
    if (same < 0) continue;
    inFirst[term] = same + 1;
    inSecond[same] = term + 1;
    documents[same] = (documents[same] as number) + (others[term] as number);
    others[term] = 0;
  }
  return [
    {
      terms: first.terms,
      families: new TermFamilies(first.terms),
      offset: 0,
      documents,
      inField: (term, field) =>
        first.documentsIn(term, field) + second.documentsIn((inSecond[term] as number) - 1, field),
    },
    {
      terms: second.terms,
      families: new TermFamilies(second.terms),
      offset: first.terms.size,
      documents: others,
      inField: (term, field) => (inFirst[term] ? 0 : second.documentsIn(term, field)),
    },
  ];
}

/** More than the number of any term, so that a count and a number together are one number: no object for each of many terms. */
const COUNT = 2 ** 32;

/** The few with the largest counts of many, without sorting all; of equal counts those with the lowest numbers. */
class Best {
  #taken: number[] = [];
  readonly #limit: number;
  /** What has no more than this comes too late. */
  #least = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Numbers have to come in order. */
  offer(count: number, number: number): void {
    if (count === 0 || count <= this.#least) return;
    this.#taken.push(number - count * COUNT);
    // Now and then, so that most that come later are not taken at all.
    if (this.#taken.length >= 2 * this.#limit + 64) this.#taken = [...this.#cut()];
  }

  /** Visits the best with their counts, the largest count first. */
  take(visit: (number: number, count: number) => void): void {
    for (const one of this.#cut()) {
      const count = Math.ceil(-one / COUNT);
      visit(one + count * COUNT, count);
    }
  }

  #cut(): Float64Array {
    const sorted = Float64Array.from(this.#taken).sort();
    if (sorted.length < this.#limit) return sorted;
    this.#least = this.#limit > 0 ? Math.ceil(-(sorted[this.#limit - 1] as number) / COUNT) : Infinity;
    return sorted.subarray(0, this.#limit);
  }
}
