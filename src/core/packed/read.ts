/** A packed index as it is searched: its columns as arrays, its postings still as bytes. */
import { readNumbers } from './bytes.js';
import { type Counts, reading, type Sections, unpackFile } from './file.js';
import { INDEX_KIND, INDEX_SECTIONS, LONGEST_FIELD, MOST_FIELDS } from './layout.js';
import { TermList } from './terms.js';

/** What an index has to be an index of. */
export interface Expected {
  readonly fields: readonly string[];
  /** The number of documents. */
  readonly count: number;
}

/** What one term has in each field where it stands, all terms together. */
export interface Lists {
  /** Where the lists of each term begin; one more, where the next would. */
  readonly ofTerm: Uint32Array;
  readonly field: Uint8Array;
  readonly documents: Uint32Array;
  /** Where each list begins in the postings; one more, where the last ends. */
  readonly start: Uint32Array;
}

/** Documents of a list that are looked at first when one of many is enough. */
const FEW = 16;

export class PackedIndex {
  readonly fields: readonly string[];
  readonly documentCount: number;
  readonly terms: TermList;
  /** The number of documents of each term. */
  readonly documents: Uint32Array;
  readonly lists: Lists;
  /** The lengths of all documents in the first field, then in the next. */
  readonly lengths: Uint16Array;
  /** What the lengths of each field come to. */
  readonly lengthsOf: Float64Array;
  /** By which its positions know it. */
  readonly checksum: number;
  readonly #postings: Uint8Array;

  /** Takes what `open` has read. */
  private constructor(bytes: Uint8Array, expected: Expected) {
    const { counts, checksum, sections } = unpackFile(bytes, INDEX_KIND, INDEX_SECTIONS);
    const names = new TextDecoder('utf-8', { fatal: true }).decode(sections.fields);
    if (names !== expected.fields.join('\n') || expected.fields.length > MOST_FIELDS)
      throw new Error('It has other fields');
    if (counts.documents !== expected.count) throw new Error('It is the index of another list');
    this.fields = expected.fields;
    this.documentCount = counts.documents;
    this.checksum = checksum;
    this.#postings = sections.postings;
    this.lengthsOf = new Float64Array(expected.fields.length);
    this.lengths = readLengths(sections.lengths, counts.documents, this.lengthsOf);
    this.terms = TermList.read(counts.terms, sections.terms);
    this.documents = new Uint32Array(counts.terms);
    this.lists = readLists(counts, sections, expected.fields.length, this.documents);
  }

  /** Reads an index that was built from a list with these fields and so many documents; throws `damaged`. */
  static open(bytes: Uint8Array, expected: Expected, where: string): PackedIndex {
    return reading(where, () => new PackedIndex(bytes, expected));
  }

  /** The lists of a term, as a half-open range. */
  listsOf(term: number): [from: number, to: number] {
    return [this.lists.ofTerm[term] ?? 0, this.lists.ofTerm[term + 1] ?? 0];
  }

  /** The list of a term in a field, or -1. */
  listIn(term: number, field: number): number {
    const [from, to] = this.listsOf(term);
    for (let list = from; list < to; list++) if (this.lists.field[list] === field) return list;
    return -1;
  }

  /** The number of documents that a term has in a field; 0 for a term that is not there. */
  documentsIn(term: number, field: number): number {
    return this.lists.documents[this.listIn(term, field)] ?? 0;
  }

  /** Whether a list has a document that is not gone; the first of all is at `offset` of `gone`. */
  hasLeft(list: number, gone: Uint8Array, offset: number): boolean {
    // Nearly always one of the first is left.
    for (const most of [FEW, Infinity]) {
      const documents = new Uint32Array(Math.min(most, this.lists.documents[list] as number));
      const count = this.decode(list, documents, new Uint32Array(documents.length));
      for (let at = 0; at < count; at++) if (gone[offset + (documents[at] as number)] === 0) return true;
      if (count < most) return false;
    }
    return false;
  }

  /**
   * Writes the documents of a list and how often the term stands in each into two arrays, as many as the first has room
   * for, and gives their number. Whatever the bytes hold, documents come in order, each once, and none that is not
   * there.
   */
  decode(list: number, documents: Uint32Array, times: Uint32Array): number {
    const postings = this.#postings;
    const count = Math.min(this.lists.documents[list] as number, documents.length);
    const documentCount = this.documentCount;
    let at = this.lists.start[list] as number;
    let next = 0;
    for (let number = 0; number < count; number++) {
      let byte = postings[at++] as number;
      let value = byte & 127;
      for (let shift = 7; byte > 127 && shift < 28; shift += 7) {
        byte = postings[at++] as number;
        value |= (byte & 127) << shift;
      }
      const document = next + (value >>> 1);
      if (document >= documentCount) return number;
      documents[number] = document;
      next = document + 1;
      if ((value & 1) === 0) {
        times[number] = 1;
        continue;
      }
      byte = postings[at++] as number;
      value = byte & 127;
      for (let shift = 7; byte > 127 && shift < 28; shift += 7) {
        byte = postings[at++] as number;
        value |= (byte & 127) << shift;
      }
      times[number] = value + 2;
    }
    return count;
  }
}

/** Also writes what the lengths of each field come to. */
function readLengths(bytes: Uint8Array, documents: number, sums: Float64Array): Uint16Array {
  const lengths = readNumbers(bytes);
  if (lengths.length !== documents * sums.length) throw new Error('There are more or fewer lengths than documents');
  let at = 0;
  for (let field = 0; field < sums.length; field++) {
    let sum = 0;
    for (const end = at + documents; at < end; at++) {
      const length = lengths[at] as number;
      if (length > LONGEST_FIELD) throw new Error('A field is too long');
      sum += length;
    }
    sums[field] = sum;
  }
  return new Uint16Array(lengths);
}

/** Masks of fewer fields than this are a byte each, and one that is not is of a field that is not there. */
const FIELDS_OF_A_BYTE = 8;

/** Also writes the number of documents of each term: of its longest list, and those beyond that when it has several. */
function readLists(
  counts: Counts,
  sections: Sections<'masks' | 'counts' | 'more' | 'extra' | 'postings'>,
  fields: number,
  ofTerms: Uint32Array,
): Lists {
  const masks = fields < FIELDS_OF_A_BYTE ? sections.masks : readNumbers(sections.masks);
  const documents = readNumbers(sections.counts);
  const more = readNumbers(sections.more);
  const extra = readNumbers(sections.extra);
  if (masks.length !== counts.terms || documents.length !== counts.lists || extra.length !== counts.lists)
    throw new Error('There are more or fewer lists than the header says');
  const ofTerm = new Uint32Array(counts.terms + 1);
  const field = new Uint8Array(counts.lists);
  const start = new Uint32Array(counts.lists + 1);
  // An index has few different ones.
  const known: (readonly number[])[] = [];
  let list = 0;
  let from = 0;
  let severals = 0;
  for (let term = 0; term < counts.terms; term++) {
    ofTerm[term] = list;
    const mask = masks[term] as number;
    const these = (known[mask] ??= fieldsOf(mask, fields));
    if (list + these.length > counts.lists) throw new Error('There are fewer lists than the terms have');
    let most = 0;
    for (let at = 0; at < these.length; at++) {
      const count = documents[list] as number;
      if (count === 0 || count > counts.documents) throw new Error('A list has more documents than there are');
      if (count > most) most = count;
      field[list] = these[at] as number;
      start[list] = from;
      from += count + (extra[list++] as number);
    }
    if (these.length > 1) most += more[severals++] ?? NaN;
    if (!(most <= counts.documents)) throw new Error('A term has more documents than there are');
    ofTerms[term] = most;
  }
  if (list !== counts.lists || severals !== more.length || from !== sections.postings.length)
    throw new Error('The lists do not fill the file');
  ofTerm[counts.terms] = list;
  start[list] = from;
  return { ofTerm, field, documents, start };
}

function fieldsOf(mask: number, fields: number): readonly number[] {
  if (mask === 0 || mask >= 2 ** fields) throw new Error('A term stands in a field that is not there');
  const these: number[] = [];
  for (let field = 0; field < fields; field++) if ((mask >>> field) & 1) these.push(field);
  return these;
}
