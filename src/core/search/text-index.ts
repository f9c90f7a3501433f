/**
 * The full-text index: MiniSearch with our rules, over the texts that a schema names. Documents are known by their place in
 * the list.
 */
import MiniSearch, { type AsPlainObject, type Options } from 'minisearch';
import { RegisterError } from '../errors.js';
import type { Slices } from '../slices.js';
import { analyse, words } from './analysis.js';

/** What is searched of an item: the names of the fields, which a stored index has to have too, and their texts. */
export interface TextSchema<T> {
  readonly fields: readonly string[];
  readonly texts: (item: T) => Readonly<Record<string, string>>;
}

/** An item that answers a query. */
export interface TextMatch {
  /** Its place in the list. */
  place: number;
  score: number;
  /** The words of the index that were found in it. */
  words: string[];
}

/** The share of a word's letters that may differ. */
const TYPING_ERRORS = 0.2;

type Document = Record<string, string | number>;

const options = (fields: readonly string[]): Options<Document> => ({
  fields: [...fields],
  tokenize: words,
  processTerm: (word) => analyse(word) || null,
  searchOptions: {
    // A beginning of one or two letters says something only while it is being typed, so in the last word, and one
    // letter only when there is nothing else.
    prefix: (word, place, all) =>
      word.length > 2 || (place === all.length - 1 && (word.length === 2 || all.length === 1)),
  },
});

/** A searchable index of the texts of a list. */
export class TextIndex {
  readonly #index: MiniSearch<Document>;

  private constructor(index: MiniSearch<Document>) {
    this.#index = index;
  }

  /** Indexes items in slices; `onDone` hears how many are in. */
  static async build<T>(
    { fields, texts }: TextSchema<T>,
    items: readonly T[],
    slices: Slices,
    onDone?: (done: number) => void,
  ): Promise<TextIndex> {
    const index = new MiniSearch<Document>(options(fields));
    for (const [place, item] of items.entries()) {
      index.add({ id: place, ...texts(item) });
      if (place % 50 === 0) onDone?.(place);
      await slices.breathe();
    }
    return new TextIndex(index);
  }

  /**
   * Reads what `toJSON` wrote, for a list of `count` registrations. What would give wrong answers without a word is
   * refused; a wrong posting can only give a wrong score.
   */
  static async load(fields: readonly string[], json: string, count: number, where: string): Promise<TextIndex> {
    try {
      const stored = JSON.parse(json) as AsPlainObject;
      checkStored(stored, fields, count);
      return new TextIndex(await MiniSearch.loadJSAsync<Document>({ ...stored, storedFields: {} }, options(fields)));
    } catch (cause) {
      throw new RegisterError({
        code: 'damaged',
        what: 'The search index cannot be read',
        where,
        remedy: 'Build the snapshot again and copy all of its files',
        cause,
      });
    }
  }

  toJSON(): AsPlainObject {
    return this.#index.toJSON();
  }

  /** The words that a query is searched by. */
  static queryWords(query: string): string[] {
    return words(query).map(analyse).filter(Boolean);
  }

  search(query: string): TextMatch[] {
    // Only a word that is nowhere in the register is a typing error: `parkeren` must not bring `markeren` along. Four
    // letters and up, because in shorter words one other letter is another word.
    const fuzzy = (word: string): number | false => (word.length > 3 && !this.#has(word) ? TYPING_ERRORS : false);
    return this.#index.search(query, { fuzzy }).map(({ id, score, terms }) => ({
      place: id as number,
      // A posting of a damaged index may hold anything.
      score: Number.isFinite(score) ? score : 0,
      words: terms.sort(),
    }));
  }

  #has(word: string): boolean {
    return this.#index.search(word, { prefix: false, fuzzy: false }).length > 0;
  }
}

function checkStored(stored: AsPlainObject, fields: readonly string[], count: number): void {
  const { documentCount, documentIds, fieldIds, averageFieldLength, index } = stored;
  const places = new Set(Object.values(documentIds));
  const isWhole =
    documentCount === count &&
    Object.keys(documentIds).length === count &&
    everyPlace(places, count) &&
    fields.every((field, number) => fieldIds[field] === number) &&
    averageFieldLength.every((length) => Number.isFinite(length)) &&
    (count === 0 || index.length > 0);
  if (!isWhole) throw new Error('It is not the index of this list');
}

/** Whether the places are 0, 1, ... in any order: what points outside the list is no registration. */
function everyPlace(places: ReadonlySet<unknown>, count: number): boolean {
  for (let place = 0; place < count; place++) if (!places.has(place)) return false;
  return places.size === count;
}
