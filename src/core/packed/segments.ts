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
  /** What the rarity of the term in this field is worth, over all indexes. */
  readonly rarity: number;
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
    for (const place of gone) this.gone[place] = 1;
    // Only a made-up file has postings in a field without words.
    this.averages = this.fields.map(
      (_, field) => indexes.reduce((sum, index) => sum + index.lengthOfAll(field), 0) / count || 1,
    );
  }

  /** The lists of a term, index by index; those of one field when `only` names it. */
  listsOf(term: string, only?: number): PostingList[] {
    const found: { segment: Segment; number: number; field: number }[] = [];
    const documents = this.fields.map(() => 0);
    for (const segment of this.all) {
      const { terms, lists } = segment.index;
      const known = terms.find(term);
      if (known < 0) continue;
      const [from, to] = segment.index.listsOf(known);
      for (let number = from; number < to; number++) {
        const field = lists.field[number] as number;
        if (only !== undefined && field !== only) continue;
        documents[field] = (documents[field] ?? 0) + (lists.documents[number] as number);
        found.push({ segment, number, field });
      }
    }
    return found.map((list) => ({ ...list, rarity: rarity(documents[list.field] ?? 0, this.documentCount) }));
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

const rarity = (documents: number, all: number): number => Math.log(1 + (all - documents + 0.5) / (documents + 0.5));
