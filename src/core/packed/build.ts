/**
 * Builds the packed index of documents: their words go into one long row of numbers, which counting puts in the order of the
 * index. Nothing is made for a single posting, so that a hundred thousand documents fit in a browser's memory.
 */
import { numbered } from '../prototype-js.js';
import type { Slices } from '../slices.js';
import { wellFormed } from '../text/fold.js';
import { analyse, words } from '../words/analysis.js';
import { NumberList } from './bytes.js';
import { LONGEST_FIELD, MOST_FIELDS } from './layout.js';
import { byCodePoint } from './terms.js';
import { type PackedFiles, type SortedWords, STRIDE, writeFiles } from './write.js';

/** Of a written word in which there is nothing to search for. */
const NO_TERM = 0xffffffff;

export class IndexBuilder {
  readonly #fields: readonly string[];
  #documents = 0;
  /** Words as written, so that each is analysed once. */
  readonly #written = new Map<string, number>();
  readonly #termOf = new NumberList();
  /** The last text, counted from 1, in which each written word was seen: that counts the different words of a text. */
  readonly #seenIn = new NumberList();
  readonly #terms = new Map<string, number>();
  /** The terms of all texts, one text after the other, and where each text ends. */
  readonly #row = new NumberList();
  readonly #ends = new NumberList();
  readonly #lengths = new NumberList();

  constructor(fields: readonly string[]) {
    if (fields.length > MOST_FIELDS) throw new Error(`An index has at most ${MOST_FIELDS} fields`);
    this.#fields = fields;
  }

  /** Adds a document; its number is the count of those before it. */
  add(texts: Readonly<Record<string, string>>): void {
    this.#documents++;
    for (const field of this.#fields) this.#addText(texts[field] ?? '');
  }

  async finish(slices: Slices): Promise<PackedFiles> {
    const terms = await sorted([...this.#terms.keys()], slices);
    const lists = await this.#intoLists(terms, slices);
    const lengths = this.#lengthsByField();
    return writeFiles({ fields: this.#fields, terms, documentCount: this.#documents, lengths, ...lists }, slices);
  }

  #addText(text: string): void {
    const number = this.#ends.length + 1;
    let different = 0;
    for (const word of words(text)) {
      const written = this.#written.get(word) ?? this.#newWord(word);
      if (this.#seenIn.at(written) !== number) {
        this.#seenIn.put(written, number);
        different++;
      }
      const term = this.#termOf.at(written);
      if (term !== NO_TERM) this.#row.push(term);
    }
    this.#ends.push(this.#row.length);
    this.#lengths.push(Math.min(different, LONGEST_FIELD));
  }

  #newWord(word: string): number {
    const number = this.#written.size;
    this.#written.set(word, number);
    this.#seenIn.push(0);
    // Half a character, left by a cut, cannot be written in UTF-8.
    const term = wellFormed(analyse(word));
    if (term && !this.#terms.has(term)) this.#terms.set(term, this.#terms.size);
    this.#termOf.push(this.#terms.get(term) ?? NO_TERM);
    return number;
  }

  /** Sorts the row by term, then field, document and position: once over it to count, once to put every word in place. */
  async #intoLists(
    terms: readonly string[],
    slices: Slices,
  ): Promise<Pick<SortedWords, 'starts' | 'documents' | 'positions'>> {
    const fields = this.#fields.length;
    const row = this.#row.view();
    const places = new Uint32Array(terms.length);
    for (const [place, term] of numbered(terms)) places[this.#terms.get(term) as number] = place * fields;

    // The start of a list stands one further on until the words are in place: it moves while they are put there.
    const starts = new Uint32Array(terms.length * fields + 2);
    await this.#eachText(slices, (text, from, to) => {
      const field = text % fields;
      for (let at = from; at < to; at++) {
        const list = (places[row[at] as number] as number) + field;
        starts[list + 2] = (starts[list + 2] as number) + 1;
      }
    });
    for (let list = 1; list < starts.length; list++)
      starts[list] = (starts[list] as number) + (starts[list - 1] as number);

    const documents = new Uint32Array(row.length);
    const positions = new Uint32Array(row.length);
    await this.#eachText(slices, (text, from, to) => {
      const field = text % fields;
      const document = (text - field) / fields;
      for (let at = from; at < to; at++) {
        const list = (places[row[at] as number] as number) + field;
        const place = starts[list + 1] as number;
        starts[list + 1] = place + 1;
        documents[place] = document;
        positions[place] = at - from;
      }
    });
    return { starts, documents, positions };
  }

  async #eachText(slices: Slices, visit: (text: number, from: number, to: number) => void): Promise<void> {
    const ends = this.#ends.view();
    let from = 0;
    let nextLook = STRIDE;
    for (let text = 0; text < ends.length; text++) {
      const to = ends[text] as number;
      visit(text, from, to);
      from = to;
      if (to < nextLook) continue;
      nextLook = to + STRIDE;
      await slices.breathe();
    }
  }

  #lengthsByField(): Uint32Array {
    const lengths = this.#lengths.view();
    const byField = new Uint32Array(lengths.length);
    const fields = this.#fields.length;
    for (let at = 0; at < lengths.length; at++) {
      const field = at % fields;
      byField[field * this.#documents + (at - field) / fields] = lengths[at] as number;
    }
    return byField;
  }
}

/** In parts with the same two first letters, between which the page can breathe. */
async function sorted(terms: readonly string[], slices: Slices): Promise<string[]> {
  const parts = new Map<string, string[]>();
  for (const term of terms) {
    const start = term.slice(0, 2);
    const part = parts.get(start);
    if (part) part.push(term);
    else parts.set(start, [term]);
  }
  const all: string[] = [];
  for (const start of [...parts.keys()].sort(byCodePoint)) {
    for (const term of (parts.get(start) ?? []).sort(byCodePoint)) all.push(term);
    await slices.breathe();
  }
  return all;
}
