/** The full-text index: MiniSearch with our fields and rules. Documents are known by their place in the list. */
import MiniSearch, { type AsPlainObject, type Options } from 'minisearch';
import { RegisterError } from '../errors.js';
import { LIMITS } from '../limits.js';
import type { NamedLink, Registration, RichText } from '../model/registration.js';
import type { Slices } from '../slices.js';
import { plainText } from '../text/rich-plain.js';
import { analyse, words } from './analysis.js';

/** A registration that answers a query. */
export interface TextMatch {
  /** Its place in the list. */
  place: number;
  score: number;
  /** The words of the index that were found in it. */
  words: string[];
}

/** Fields are grouped by meaning: every field costs a posting list, and few readers ask for one alone. */
const FIELDS = ['name', 'organisation', 'keywords', 'description', 'basis', 'responsibility', 'working'] as const;

/** The share of a word's letters that may differ. */
const TYPING_ERRORS = 0.2;

type Document = Record<(typeof FIELDS)[number], string> & { id: number };

const OPTIONS: Options<Document> = {
  fields: [...FIELDS],
  tokenize: words,
  processTerm: (word) => analyse(word) || null,
  searchOptions: {
    // A beginning of one or two letters says something only while it is being typed, so in the last word, and one
    // letter only when there is nothing else.
    prefix: (word, place, all) =>
      word.length > 2 || (place === all.length - 1 && (word.length === 2 || all.length === 1)),
  },
};

const rich = (text: RichText | undefined): string => (text ? plainText(text) : '');
const titles = (links: readonly NamedLink[] | undefined): string => (links ?? []).map((link) => link.title).join(' ');

function document(registration: Registration, id: number): Document {
  const r = registration;
  const texts: Omit<Document, 'id'> = {
    name: r.name,
    organisation: r.organisation,
    keywords: [r.tags ?? '', ...r.themes].join(' '),
    description: `${r.description} ${rich(r.goal)}`,
    basis: `${rich(r.lawfulBasis)} ${titles(r.lawfulBasisLinks)}`,
    responsibility: [
      rich(r.proportionality),
      rich(r.humanIntervention),
      rich(r.risks),
      titles(r.assessments),
      rich(r.assessmentNotes),
    ].join(' '),
    working: [
      rich(r.sourceData),
      titles(r.sourceDataLinks),
      rich(r.methods),
      r.provider ?? '',
      ...Object.values(r.other ?? {}),
    ].join(' '),
  };
  // One registration is indexed in one go, so it must not be so long that the page stands still.
  let room = LIMITS.indexedText;
  const cut = (text: string): string => {
    const kept = text.slice(0, room);
    room -= kept.length;
    return kept;
  };
  return { id, ...(Object.fromEntries(FIELDS.map((field) => [field, cut(texts[field])])) as typeof texts) };
}

/** A searchable index of the texts of a register. */
export class TextIndex {
  readonly #index: MiniSearch<Document>;

  private constructor(index: MiniSearch<Document>) {
    this.#index = index;
  }

  /** Indexes registrations in slices; `onDone` hears how many are in. */
  static async build(
    registrations: readonly Registration[],
    slices: Slices,
    onDone?: (done: number) => void,
  ): Promise<TextIndex> {
    const index = new MiniSearch<Document>(OPTIONS);
    for (const [place, registration] of registrations.entries()) {
      index.add(document(registration, place));
      if (place % 50 === 0) onDone?.(place);
      await slices.breathe();
    }
    return new TextIndex(index);
  }

  /**
   * Reads what `toJSON` wrote, for a list of `count` registrations. What would give wrong answers without a word is
   * refused; a wrong posting can only give a wrong score.
   */
  static async load(json: string, count: number, where: string): Promise<TextIndex> {
    try {
      const stored = JSON.parse(json) as AsPlainObject;
      checkStored(stored, count);
      return new TextIndex(await MiniSearch.loadJSAsync<Document>({ ...stored, storedFields: {} }, OPTIONS));
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

function checkStored(stored: AsPlainObject, count: number): void {
  const { documentCount, documentIds, fieldIds, averageFieldLength, index } = stored;
  const places = new Set(Object.values(documentIds));
  const isWhole =
    documentCount === count &&
    Object.keys(documentIds).length === count &&
    everyPlace(places, count) &&
    FIELDS.every((field, number) => fieldIds[field] === number) &&
    averageFieldLength.every((length) => Number.isFinite(length)) &&
    (count === 0 || index.length > 0);
  if (!isWhole) throw new Error('It is not the index of this list');
}

/** Whether the places are 0, 1, ... in any order: what points outside the list is no registration. */
function everyPlace(places: ReadonlySet<unknown>, count: number): boolean {
  for (let place = 0; place < count; place++) if (!places.has(place)) return false;
  return places.size === count;
}
