/** Writes words in the order of the index as the two files of `layout.ts`. */
import { numbered } from '../prototype-js.js';
import type { Slices } from '../slices.js';
import { ByteList } from './bytes.js';
import { packFile, type Sections } from './file.js';
import {
  CHECKSUM_AT,
  INDEX_KIND,
  INDEX_SECTIONS,
  type IndexSection,
  POSITIONS_KIND,
  POSITIONS_SECTIONS,
  type PositionsSection,
} from './layout.js';

/** The two files of an index. */
export interface PackedFiles {
  readonly index: Uint8Array<ArrayBuffer>;
  readonly positions: Uint8Array<ArrayBuffer>;
}

/** All words of all documents in the order of the index. */
export interface SortedWords {
  readonly fields: readonly string[];
  /** In the order of their bytes of UTF-8. */
  readonly terms: readonly string[];
  /** Where the words of each term and field begin, term by term; one more, where the last ends. */
  readonly starts: Uint32Array;
  /** The document of each word, and its place among the words of the field. */
  readonly documents: Uint32Array;
  readonly positions: Uint32Array;
  readonly documentCount: number;
  /** The lengths of all documents in the first field, then in the next. */
  readonly lengths: Iterable<number>;
}

/** Words between two looks at the clock: a millisecond or so. */
export const STRIDE = 1 << 15;

export async function writeFiles(words: SortedWords, slices: Slices): Promise<PackedFiles> {
  const writer = new ListWriter(words);
  const { terms, fields, starts } = words;
  let nextLook = STRIDE;
  for (const [term, text] of numbered(terms)) {
    writer.writeTerm(term, text);
    const done = starts[(term + 1) * fields.length] as number;
    if (done < nextLook) continue;
    nextLook = done + STRIDE;
    await slices.breathe();
  }
  return writer.finish();
}

class ListWriter {
  readonly #words: SortedWords;
  readonly #index = byteLists(INDEX_SECTIONS);
  readonly #positions = byteLists(POSITIONS_SECTIONS);
  readonly #encoder = new TextEncoder();
  /** The last term, counted from 1, that each document was counted for. */
  readonly #countedFor: Uint32Array;
  #lists = 0;

  constructor(words: SortedWords) {
    this.#words = words;
    this.#countedFor = new Uint32Array(words.documentCount);
  }

  writeTerm(term: number, text: string): void {
    const { fields, starts } = this.#words;
    this.#index.terms.append(this.#encoder.encode(`${text}\n`));
    let mask = 0;
    let longest = 0;
    let documents = 0;
    for (let field = 0; field < fields.length; field++) {
      const from = starts[term * fields.length + field] as number;
      const to = starts[term * fields.length + field + 1] as number;
      if (from === to) continue;
      mask |= 1 << field;
      const list = this.#writeList(from, to, term + 1);
      longest = Math.max(longest, list.count);
      documents += list.newDocuments;
    }
    this.#index.masks.varint(mask);
    if (mask & (mask - 1)) this.#index.more.varint(documents - longest);
  }

  finish(): PackedFiles {
    const { fields, terms, documentCount, lengths } = this.#words;
    this.#index.fields.append(this.#encoder.encode(fields.join('\n')));
    for (const length of lengths) this.#index.lengths.varint(length);
    const counts = { documents: documentCount, terms: terms.length, lists: this.#lists };
    const index = packFile(INDEX_KIND, { ...counts, index: 0 }, INDEX_SECTIONS, views(this.#index));
    const checksum = new DataView(index.buffer).getUint32(CHECKSUM_AT, true);
    const positions = packFile(
      POSITIONS_KIND,
      { ...counts, index: checksum },
      POSITIONS_SECTIONS,
      views(this.#positions),
    );
    return { index, positions };
  }

  #writeList(from: number, to: number, counted: number): { count: number; newDocuments: number } {
    const { documents, positions } = this.#words;
    const { postings, counts, extra } = this.#index;
    const [start, positionsStart] = [postings.length, this.#positions.positions.length];
    let count = 0;
    let newDocuments = 0;
    let next = 0;
    for (let at = from; at < to; count++) {
      const document = documents[at] as number;
      const first = at;
      let nextPosition = 0;
      for (; at < to && documents[at] === document; at++) {
        const position = positions[at] as number;
        this.#positions.positions.varint(position - nextPosition);
        nextPosition = position + 1;
      }
      const times = at - first;
      postings.varint((document - next) * 2 + (times > 1 ? 1 : 0));
      if (times > 1) postings.varint(times - 2);
      next = document + 1;
      if (this.#countedFor[document] === counted) continue;
      this.#countedFor[document] = counted;
      newDocuments++;
    }
    counts.varint(count);
    extra.varint(postings.length - start - count);
    this.#positions.extra.varint(this.#positions.positions.length - positionsStart - count);
    this.#lists++;
    return { count, newDocuments };
  }
}

const byteLists = <Name extends IndexSection | PositionsSection>(names: readonly Name[]): Record<Name, ByteList> =>
  Object.fromEntries(names.map((name) => [name, new ByteList()])) as Record<Name, ByteList>;

const views = <Name extends string>(lists: Record<Name, ByteList>): Sections<Name> =>
  Object.fromEntries(Object.entries<ByteList>(lists).map(([name, list]) => [name, list.view()])) as Sections<Name>;
