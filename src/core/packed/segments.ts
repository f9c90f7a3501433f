/**
 * One or two packed indexes as one: a register as it was, and what has changed since. Documents of the second follow those of
 * the first; what a change replaced stays in the first and is never found.
 */
import { gathered } from '../prototype-js.js';
import type { PackedPositions } from './positions.js';
import type { PackedIndex } from './read.js';

export interface Segment {
  readonly index: PackedIndex;
  /** The place of its first document. */
  readonly offset: number;
  positions?: PackedPositions | undefined;
}

/** The number of one term in each index, below 0 where it is not. */
export type TermNumbers = readonly number[];

/** Instead of the number of a field. */
export const ALL_FIELDS = -1;

/** What a term has in one field of one index. */
interface PostingList {
  readonly segment: Segment;
  /** Its number in the index. */
  readonly number: number;
  readonly field: number;
}

/** Where a term stands in one field. */
export interface Occurrences {
  readonly term: string;
  readonly field: number;
  readonly places: Uint32Array;
  /** How often in each of them. */
  readonly times: Uint32Array;
}

export class Segments {
  readonly all: readonly Segment[];
  readonly fields: readonly string[];
  /** Documents of all indexes, those that are gone included. */
  readonly documentCount: number;
  /** 1 for documents that are never found. */
  readonly gone: Uint8Array;
  readonly goneCount: number;
  /** The average length of each field. */
  readonly averages: readonly number[];

  constructor(indexes: readonly PackedIndex[], gone: Iterable<number> = []) {
    if (indexes.length > 2) throw new Error('More than two indexes are not searched as one');
    let count = 0;
    this.all = indexes.map((index) => {
      const offset = count;
      count += index.documentCount;
      return { index, offset };
    });
    this.fields = indexes[0]?.fields ?? [];
    this.documentCount = count;
    this.gone = new Uint8Array(count);
    let goneCount = 0;
    for (const place of gone) {
      if (this.gone[place] === 0) goneCount++;
      this.gone[place] = 1;
    }
    this.goneCount = goneCount;
    // Only a made-up file has postings in a field without words.
    this.averages = this.fields.map(
      (_, field) => gathered(indexes, (sum, index) => sum + (index.lengthsOf[field] ?? 0), 0) / count || 1,
    );
  }

  /** `undefined` for a term that is nowhere. */
  numbersOf(term: string): TermNumbers | undefined {
    const [first, second] = this.all;
    const one = first ? first.index.terms.find(term) : -1;
    if (!second) return one < 0 ? undefined : [one];
    const other = second.index.terms.find(term);
    return one < 0 && other < 0 ? undefined : [one, other];
  }

  /** The documents of a term in a field, in all indexes. */
  documentsIn(numbers: TermNumbers, field: number): number {
    let documents = 0;
    for (let at = 0; at < numbers.length; at++)
      documents += (this.all[at] as Segment).index.documentsIn(numbers[at] as number, field);
    return documents;
  }

  /** How many postings of a term are in a field, or in all. */
  postingsOf(numbers: TermNumbers, field: number): number {
    if (field !== ALL_FIELDS) return this.documentsIn(numbers, field);
    let postings = 0;
    for (let at = 0; at < numbers.length; at++) {
      const { ofTerm, documents } = (this.all[at] as Segment).index.lists;
      const term = numbers[at] as number;
      if (term < 0) continue;
      const end = ofTerm[term + 1] as number;
      for (let list = ofTerm[term] as number; list < end; list++) postings += documents[list] as number;
    }
    return postings;
  }

  /** The lists of a term, index by index. */
  #listsOf(term: string): PostingList[] {
    const numbers = this.numbersOf(term) ?? [];
    return this.all.flatMap((segment, at) => {
      const { lists } = segment.index;
      const [from, to] = segment.index.listsOf(numbers[at] ?? -1);
      const found: PostingList[] = [];
      for (let number = from; number < to; number++)
        found.push({ segment, number, field: lists.field[number] as number });
      return found;
    });
  }

  /** Whether a term stands in a document that is not gone. */
  hasLeft(term: string): boolean {
    return this.#listsOf(term).some(({ segment: { index, offset }, number }) =>
      index.hasLeft(number, this.gone, offset),
    );
  }

  /** The places where a term stands, index by index and field by field, each list in order. */
  occurrences(term: string): Occurrences[] {
    return this.#listsOf(term).map(({ segment: { index, offset }, number, field }) => {
      const documents = new Uint32Array(index.lists.documents[number] as number);
      const times = new Uint32Array(documents.length);
      const count = index.decode(number, documents, times);
      const places = documents.subarray(0, count).map((document) => offset + document);
      return { term, field, places, times: times.subarray(0, count) };
    });
  }
}
