/**
 * One or two packed indexes as one: a register as it was, and what has changed since. Documents of the second follow those of
 * the first; what a change replaced stays in the first and is never found.
 */
import type { PackedPositions } from './positions.js';
import type { PackedIndex } from './read.js';

export interface Segment {
  readonly index: PackedIndex;
  /** The place of its first document. */
  readonly offset: number;
  positions?: PackedPositions | undefined;
}

/** What a term has in one field of one index. */
export interface PostingList {
  readonly segment: Segment;
  /** Its number in the index. */
  readonly number: number;
  readonly field: number;
  /** Its number of documents. */
  readonly documents: number;
  /** The documents of the term in this field, in all indexes. */
  inAll: number;
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
      (_, field) => indexes.reduce((sum, index) => sum + (index.lengthsOf[field] ?? 0), 0) / count || 1,
    );
  }

  /** The lists of a term, index by index; those of one field when `only` names it. */
  listsOf(term: string, only = -1): readonly PostingList[] {
    const found: PostingList[] = [];
    for (const segment of this.all) {
      const { terms, lists } = segment.index;
      const known = terms.find(term);
      if (known < 0) continue;
      const to = lists.ofTerm[known + 1] as number;
      for (let number = lists.ofTerm[known] as number; number < to; number++) {
        const field = lists.field[number] as number;
        if (only < 0 || field === only)
          found.push({
            segment,
            number,
            field,
            documents: lists.documents[number] as number,
            inAll: lists.documents[number] as number,
          });
      }
    }
    if (this.all.length === 1) return found;
    for (const list of found) {
      let documents = 0;
      for (const each of found) if (each.field === list.field) documents += each.documents;
      list.inAll = documents;
    }
    return found;
  }

  /** Whether a term stands in a document that is not gone. */
  hasLeft(term: string): boolean {
    return this.listsOf(term).some(({ segment: { index, offset }, number }) =>
      index.hasLeft(number, this.gone, offset),
    );
  }

  /** The places where a term stands, index by index and field by field, each list in order. */
  occurrences(term: string): Occurrences[] {
    return this.listsOf(term).map(({ segment: { index, offset }, number, field }) => {
      const documents = new Uint32Array(index.lists.documents[number] as number);
      const times = new Uint32Array(documents.length);
      const count = index.decode(number, documents, times);
      const places = documents.subarray(0, count).map((document) => offset + document);
      return { term, field, places, times: times.subarray(0, count) };
    });
  }
}
