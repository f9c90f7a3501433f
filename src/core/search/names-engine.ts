/** Answers with what names alone give. Apart from the engine, because a page loads this first and may need no more of it. */
import { throwIfAborted } from '../errors.js';
import { isLars } from '../model/lars.js';
import type { Found } from '../packed/types.js';
import { type Query, readQuery, wordsOf } from '../plan/query.js';
import { tellingWords } from '../plan/stop-words.js';
import { bodiesNamed } from './bodies.js';
import { earlyAnswer } from './early.js';
import type { ListedRegister } from './listed-register.js';
import { everything } from './matches.js';
import { NameSearch } from './name-search.js';
import type { Names } from './names.js';
import { type CheckedSearch, checkedSearch } from './options.js';
import { type Pause, pausing } from './pausing.js';
import type { RegisterInfo, SearchOptions, SearchResult } from './types.js';

export interface Understood {
  readonly query: Query | undefined;
  /** What the query is put to. */
  readonly all: Found;
}

export class NamesEngine {
  readonly #info: RegisterInfo;
  readonly #names: () => Promise<Names>;
  readonly #listed: () => ListedRegister | undefined;
  /** Until it is not needed any more. */
  #nameSearch: Promise<NameSearch> | undefined;

  /** @param listed - names with facts, when those are there */
  constructor(info: RegisterInfo, names: () => Promise<Names>, listed: () => ListedRegister | undefined) {
    this.#info = info;
    this.#names = names;
    this.#listed = listed;
  }

  /** What names alone give, without waiting for more; `undefined` when they cannot answer. */
  async early(text: string, options: SearchOptions = {}): Promise<SearchResult | undefined> {
    const asked = checkedSearch(text, options);
    throwIfAborted(asked.signal);
    const pause = pausing(asked.signal);
    const names = await this.#names();
    await pause();
    return this.answer(names, understood(asked, names), asked, pause);
  }

  /** The same, for who has the names. */
  async answer(
    names: Names,
    { query, all }: Understood,
    asked: CheckedSearch,
    pause: Pause,
  ): Promise<SearchResult | undefined> {
    // Phrases, and what is to be left out, need the texts, and only those know which words are whole: an answer that shows
    // other ones all the same would mislead.
    if (query && (asked.literal || query.phrases.length > 0 || query.without.length > 0)) return undefined;
    const words = query ? tellingWords(wordsOf(query)) : [];
    if (query && words.length === 0) return undefined;
    if (query) this.#nameSearch ??= NameSearch.of(names);
    const search = query && (await this.#nameSearch);
    await pause();
    const found = query ? search?.find(words, bodiesNamed(wordsOf(query), names)) : all;
    await pause();
    // Nothing in the names says nothing of the texts.
    if (!found || found.places.length === 0) return undefined;
    const early = earlyAnswer(found, words, asked, { names, listed: this.#listed(), info: this.#info });
    await pause();
    return early;
  }

  /** Lets go of what was made to search names. */
  forget(): void {
    this.#nameSearch = undefined;
  }
}

/** What is asked, and of which registrations: who gives the number of one, as a whole query, asks for that one alone. */
export function understood({ query }: CheckedSearch, names: Names): Understood {
  const place = isLars(query) ? names.placeOf(query) : undefined;
  if (place === undefined) return { query: query ? readQuery(query) : undefined, all: everything(names) };
  return { query: undefined, all: { places: Uint32Array.of(place), scores: Float64Array.of(1) } };
}
