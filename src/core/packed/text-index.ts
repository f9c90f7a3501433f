/**
 * The full-text index of a list: the texts that a schema names, packed and searched as packed. Documents are known by their
 * place in the list.
 */
import { RegisterError } from '../errors.js';
import { numbered } from '../prototype-js.js';
import type { Slices } from '../slices.js';
import { IndexBuilder } from './build.js';
import { needsPositions } from './phrases.js';
import { PackedPositions } from './positions.js';
import { Ranker } from './ranking.js';
import { PackedIndex } from './read.js';
import { Segments } from './segments.js';
import { sortedByScore } from './sorting.js';
import type { Found, Plan, Vocabulary } from './types.js';
import { SegmentVocabulary } from './vocabulary.js';
import type { PackedFiles } from './write.js';

/** What is searched of an item: the names of the fields, which a stored index has to have too, and their texts. */
export interface TextSchema<T> {
  readonly fields: readonly string[];
  readonly texts: (item: T) => Readonly<Record<string, string>>;
}

/** A stored index: of a whole list, or of what was added to it later. */
export interface StoredSegment {
  readonly index: Uint8Array;
  /** The number of documents that it has to have. */
  readonly count: number;
  readonly where: string;
}

/** A file of positions, for the segment of the same place. */
export interface StoredPositions {
  readonly positions: Uint8Array;
  readonly where: string;
}

/** Terms that stand in a field of a document. */
export interface FieldWords {
  readonly field: string;
  readonly words: string[];
}

/** A searchable index of the texts of a list. */
export class TextIndex {
  readonly vocabulary: Vocabulary;
  readonly #segments: Segments;
  readonly #files: PackedFiles | undefined;
  #ranker: Ranker | undefined;

  private constructor(segments: Segments, files?: PackedFiles) {
    this.#segments = segments;
    this.#files = files;
    this.vocabulary = new SegmentVocabulary(segments);
  }

  /** Indexes items in slices; `onDone` hears how many are in. */
  static async build<T>(
    { fields, texts }: TextSchema<T>,
    items: readonly T[],
    slices: Slices,
    onDone?: (done: number) => void,
  ): Promise<TextIndex> {
    const builder = new IndexBuilder(fields);
    for (const [place, item] of numbered(items)) {
      builder.add(texts(item));
      if (place % 50 === 0) onDone?.(place);
      if (slices.spent) await slices.breathe();
    }
    const files = await builder.finish(slices);
    const where = 'an index made here';
    const index = TextIndex.fromSegments(fields, [{ index: files.index, count: items.length, where }], [], files);
    index.addPositions([{ positions: files.positions, where }]);
    return index;
  }

  /**
   * Opens stored indexes as one: that of a list, and that of what came behind it later. Places that are `gone` are never
   * found. Throws `damaged`.
   */
  static fromSegments(
    fields: readonly string[],
    stored: readonly StoredSegment[],
    gone: Iterable<number> = [],
    files?: PackedFiles,
  ): TextIndex {
    const indexes = stored.map(({ index, count, where }) => PackedIndex.open(index, { fields, count }, where));
    return new TextIndex(new Segments(indexes, gone), files);
  }

  /** Whether this plan can be ranked only after `addPositions`. */
  needsPositions(plan: Plan): boolean {
    return needsPositions(plan) && this.#segments.all.some(({ positions }) => !positions);
  }

  /** Takes the positions of all segments, in their order. Throws `damaged`. */
  addPositions(stored: readonly StoredPositions[]): void {
    const all = this.#segments.all.map(({ index }, place) => {
      const { positions = new Uint8Array(), where = 'no positions' } = stored[place] ?? {};
      return PackedPositions.open(positions, index, where);
    });
    for (const [place, segment] of numbered(this.#segments.all)) segment.positions = all[place];
  }

  /** What answers a plan, best first. */
  rank(plan: Plan): Found {
    return sortedByScore(this.find(plan));
  }

  /** The same in order of place, for who needs only the best in order (`bestOf`). */
  find(plan: Plan): Found {
    this.#ranker ??= new Ranker(this.#segments);
    return this.#ranker.find(plan);
  }

  /** Which of the terms stand in which field of a document, in the order of the fields. */
  foundIn(place: number, terms: readonly string[]): FieldWords[] {
    return this.foundInEach([place], terms)[0] ?? [];
  }

  /** The same for several documents, for little more than one costs. */
  foundInEach(places: readonly number[], terms: readonly string[]): FieldWords[][] {
    const occurrences = [...new Set(terms)].flatMap((term) => this.#segments.occurrences(term));
    occurrences.sort((a, b) => a.field - b.field);
    return places.map((place) => {
      const found = new Map<number, string[]>();
      for (const { term, field, places } of occurrences) {
        if (!holds(places, place)) continue;
        const words = found.get(field);
        if (words) words.push(term);
        else found.set(field, [term]);
      }
      return [...found].map(([field, words]) => ({ field: this.#segments.fields[field] ?? '', words }));
    });
  }

  get documentCount(): number {
    return this.#segments.documentCount;
  }

  /** All its terms, each once for each segment that has it. */
  *terms(): Generator<string> {
    for (const { index } of this.#segments.all) {
      for (let term = 0; term < index.terms.size; term++) yield index.terms.at(term);
    }
  }

  /** Visits the places where a term stands, field by field, with the number of times. */
  visit(term: string, visit: (place: number, field: number, times: number) => void): void {
    for (const { field, places, times } of this.#segments.occurrences(term)) {
      for (let at = 0; at < places.length; at++) visit(places[at] as number, field, times[at] as number);
    }
  }

  /** Its files, when it was built here. */
  toFiles(): PackedFiles {
    if (this.#files) return this.#files;
    throw new RegisterError({
      code: 'internal',
      what: 'An opened index is not written again',
      remedy: 'Copy the files that it was opened from',
    });
  }
}

/** Whether a place is among places in order. */
function holds(places: Uint32Array, place: number): boolean {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((places[middle] as number) < place) low = middle + 1;
    else high = middle;
  }
  return places[low] === place;
}
