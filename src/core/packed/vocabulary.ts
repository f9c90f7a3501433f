/** The words of one or two indexes, as planning a search asks for them. */
import { similarTerms } from './fuzzy.js';
import type { PackedIndex } from './read.js';
import type { Segments } from './segments.js';
import type { TermList } from './terms.js';
import type { Vocabulary } from './types.js';

/** The terms of one index with their counts over all of them. */
interface Part {
  readonly terms: TermList;
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
      ? this.#parts.reduce((sum, { documents }) => sum + documents.filter((count) => count > 0).length, 0)
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
    for (const [place, { terms, documents, inField: count }] of this.#parts.entries()) {
      const [from, to] = terms.range(start);
      for (let term = from; term < to; term++) {
        if (terms.length(term) === start.length) continue;
        best.offer(inField === undefined ? (documents[term] as number) : count(term, inField), place, term);
      }
    }
    return this.#texts(best);
  }

  holding(part: string, limit: number): string[] {
    const key = `${limit} ${part}`;
    const known = this.#held.get(key);
    if (known) return known;
    const best = new Best(limit);
    for (const [place, { terms, documents }] of this.#parts.entries())
      terms.holding(part, (term) => best.offer(documents[term] as number, place, term));
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
    for (const [place, { terms, documents }] of this.#parts.entries()) {
      similarTerms(terms, word, errors, (term, distance) =>
        nearest[distance - 1]?.offer(documents[term] as number, place, term),
      );
    }
    return nearest
      .flatMap((best, distance) => this.#texts(best).map((term) => ({ term, errors: distance + 1 })))
      .slice(0, limit);
  }

  #texts(best: Best): string[] {
    const texts: string[] = [];
    for (const { place, term, count } of best.take()) {
      const text = this.#parts[place]?.terms.at(term) ?? '';
      if (this.#isLeft(text, count)) texts.push(text);
    }
    return texts;
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
      documents,
      inField: (term, field) =>
        first.documentsIn(term, field) + second.documentsIn((inSecond[term] as number) - 1, field),
    },
    {
      terms: second.terms,
      documents: others,
      inField: (term, field) => (inFirst[term] ? 0 : second.documentsIn(term, field)),
    },
  ];
}

/** The few with the largest counts of many, without sorting all; equal counts stay in the order in which they came. */
class Best {
  readonly #taken: { count: number; place: number; term: number }[] = [];
  readonly #limit: number;
  /** What has no more than this comes too late. */
  #least = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  offer(count: number, place: number, term: number): void {
    if (count === 0 || count <= this.#least) return;
    this.#taken.push({ count, place, term });
    // Now and then, so that most that come later are not taken at all.
    if (this.#taken.length >= 2 * this.#limit + 64) this.#cut();
  }

  take(): { count: number; place: number; term: number }[] {
    this.#cut();
    return this.#taken;
  }

  #cut(): void {
    this.#taken.sort((a, b) => b.count - a.count);
    if (this.#taken.length < this.#limit) return;
    this.#taken.length = this.#limit;
    this.#least = this.#taken.at(-1)?.count ?? Infinity;
  }
}
