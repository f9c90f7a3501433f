/** A packed index as it is searched: its columns as arrays, its postings still as bytes. */
import { NumberReader } from './bytes.js';
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

export class PackedIndex {
  readonly fields: readonly string[];
  readonly documentCount: number;
  readonly terms: TermList;
  /** The number of documents of each term. */
  readonly documents: Uint32Array;
  readonly lists: Lists;
  /** The lengths of all documents in the first field, then in the next. */
  readonly lengths: Uint16Array;
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
    this.lengths = readLengths(sections.lengths, counts.documents * expected.fields.length);
    this.terms = TermList.read(counts.terms, sections.shared, sections.endings);
    this.lists = readLists(counts, sections, expected.fields.length);
    this.documents = readDocuments(this.lists, sections.more, counts.documents);
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

  /** What the lengths of a field come to. */
  lengthOfAll(field: number): number {
    let sum = 0;
    const end = (field + 1) * this.documentCount;
    for (let at = field * this.documentCount; at < end; at++) sum += this.lengths[at] as number;
    return sum;
  }

  /**
   * Writes the documents of a list and how often the term stands in each into two arrays that are long enough for all
   * documents, and gives their number. Whatever the bytes hold, documents come in order, each once, and none that is not
   * there.
   */
  decode(list: number, documents: Uint32Array, times: Uint32Array): number {
    const postings = this.#postings;
    const count = this.lists.documents[list] as number;
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

function readLengths(bytes: Uint8Array, count: number): Uint16Array {
  if (bytes.length < count) throw new Error('There are fewer lengths than documents');
  const reader = new NumberReader(bytes);
  const lengths = new Uint16Array(count);
  for (let at = 0; at < count; at++) {
    const length = reader.next();
    if (length > LONGEST_FIELD) throw new Error('A field is too long');
    lengths[at] = length;
  }
  reader.end();
  return lengths;
}

function readLists(
  counts: Counts,
  sections: Sections<'masks' | 'counts' | 'extra' | 'postings'>,
  fields: number,
): Lists {
  if (sections.counts.length < counts.lists) throw new Error('There are fewer lists than the header says');
  const lists = {
    ofTerm: new Uint32Array(counts.terms + 1),
    field: new Uint8Array(counts.lists),
    documents: new Uint32Array(counts.lists),
    start: new Uint32Array(counts.lists + 1),
  };
  const masks = new NumberReader(sections.masks);
  const documents = new NumberReader(sections.counts);
  const extra = new NumberReader(sections.extra);
  const masksEnd = 2 ** fields;
  let list = 0;
  let start = 0;
  for (let term = 0; term < counts.terms; term++) {
    lists.ofTerm[term] = list;
    const mask = masks.next();
    if (mask === 0 || mask >= masksEnd) throw new Error('A term stands in a field that is not there');
    for (let field = 0; field < fields; field++) {
      if (((mask >>> field) & 1) === 0) continue;
      const count = documents.next();
      if (count === 0 || count > counts.documents) throw new Error('A list has more documents than there are');
      lists.field[list] = field;
      lists.documents[list] = count;
      lists.start[list] = start;
      start += count + extra.next();
      list++;
    }
  }
  lists.ofTerm[counts.terms] = list;
  if (list !== counts.lists || start !== sections.postings.length) throw new Error('The lists do not fill the file');
  lists.start[list] = start;
  for (const reader of [masks, documents, extra]) reader.end();
  return lists;
}

/** A term of one field has the documents of its only list. */
function readDocuments({ ofTerm, documents }: Lists, bytes: Uint8Array, documentCount: number): Uint32Array {
  const more = new NumberReader(bytes);
  const counts = new Uint32Array(ofTerm.length - 1);
  for (let term = 0; term < counts.length; term++) {
    const from = ofTerm[term] as number;
    const to = ofTerm[term + 1] as number;
    let count = 0;
    for (let list = from; list < to; list++) {
      const one = documents[list] as number;
      if (one > count) count = one;
    }
    if (to - from > 1) count += more.next();
    if (count > documentCount) throw new Error('A term has more documents than there are');
    counts[term] = count;
  }
  more.end();
  return counts;
}
