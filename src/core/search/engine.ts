/**
 * The search engine, which answers in stages: names come first and alone, then facts, then the index of all texts. Between
 * the stages it looks whether anybody still waits for the answer.
 */
import { RegisterError, throwIfAborted, unknownOrganisation } from '../errors.js';
import { lazily } from '../lazily.js';
import { isLars } from '../model/lars.js';
import type { Registration, RegistrationSummary } from '../model/registration.js';
import type { TextIndex } from '../packed/text-index.js';
import type { Found } from '../packed/types.js';
import { type Query, readQuery } from '../plan/query.js';
import { tellingWords } from '../plan/stop-words.js';
import { NO_SYNONYMS, type Synonyms } from '../related/types.js';
import type { Topics } from '../topics/topics.js';
import type { Catalogue } from './catalogue.js';
import { earlyAnswer } from './early.js';
import type { Facts } from './facts.js';
import { everything, lockedTo, picked } from './matches.js';
import { NameSearch } from './name-search.js';
import type { Names } from './names.js';
import { type CheckedSearch, checkedSearch } from './options.js';
import type { Organisations } from './organisations.js';
import { Part } from './part.js';
import type { TextSearch } from './text-search.js';
import type { RegisterInfo, SearchEngine, SearchOptions, SearchResult } from './types.js';

/** Where the engine gets its parts from: the files of a snapshot, or a register read whole. */
export interface RegisterParts {
  readonly info: RegisterInfo;
  names(): Promise<Names>;
  /** Those of the same places as the names. */
  facts(): Promise<Facts>;
  /** The places that it finds are those of the names. */
  texts(): Promise<TextIndex>;
  /** Makes the index ready for phrases. */
  phrases(index: TextIndex): Promise<void>;
  synonyms(): Promise<Synonyms>;
  /** What each registration is about. */
  topics(): Promise<Topics>;
  descriptions(places: Uint32Array): Promise<readonly string[]>;
  registration(id: string): Promise<Registration | undefined>;
}

interface Understood {
  readonly query: Query | undefined;
  /** What the query is put to. */
  readonly all: Found;
}

/** What may be over in a minute; anything else says that the register is not what it was. */
const PASSING: readonly RegisterError['code'][] = ['offline', 'timeout', 'busy', 'http', 'truncated'];

/** What comes after the names. */
const later = () => import('./catalogue.js');

export class RegisterEngine implements SearchEngine {
  readonly info: RegisterInfo;
  readonly #parts: RegisterParts;
  readonly #names: Part<Names>;
  readonly #catalogue: Part<Catalogue>;
  readonly #texts: Part<TextSearch>;
  readonly #warned = new Set<string>();
  /** Until the index is there. */
  #nameSearch: Promise<NameSearch> | undefined;

  constructor(parts: RegisterParts) {
    this.info = parts.info;
    this.#parts = parts;
    this.#names = new Part(() => parts.names());
    this.#catalogue = new Part(async () => {
      const [{ catalogueOf }, names, facts] = await Promise.all([later(), this.#names.get(), parts.facts()]);
      return catalogueOf(names, facts);
    });
    this.#texts = new Part(() => this.#openTexts());
  }

  async search(text: string, options: SearchOptions = {}): Promise<SearchResult> {
    const asked = checkedSearch(text, options);
    const { filters, organisation, onEarly, signal } = asked;
    throwIfAborted(signal);
    const names = await this.#names.get();
    throwIfAborted(signal);
    const { query, all } = understood(asked, names);
    const rest = Promise.all([this.#catalogue.get(), query && this.#texts.get(), later()]);
    if (onEarly && !(this.#catalogue.now && (!query || this.#texts.now))) {
      // What fails meanwhile is told below.
      rest.catch(() => undefined);
      const early = await this.#early(names, { query, all }, asked);
      throwIfAborted(signal);
      if (early) onEarly(early);
    }
    const [{ facts, table }, texts, { firstOf }] = await rest;
    throwIfAborted(signal);

    const answer = query && texts ? await texts.answer(query, all, asked) : undefined;
    throwIfAborted(signal);
    const found = answer?.found ?? all;
    const locked = organisation ? lockedTo(found, namesOf(organisation, table.organisations, this.info), names) : found;
    const { remaining, facets } = table.apply(locked.places, filters);
    const matches = picked(locked, remaining);
    const { places: drawn, scores } = firstOf(matches, asked, names, facts);
    const descriptions = await this.#descriptions(drawn);
    throwIfAborted(signal);

    const why = answer?.explain(drawn, matches);
    const hits = [...drawn].map((place, index) => ({
      id: names.id(place),
      score: scores[index] ?? 0,
      registration: facts.summary(names, place, descriptions[index] ?? ''),
      ...(why?.of(place) ?? { words: [], found: [] }),
    }));
    const alsoSearched = asked.literal ? [] : (why?.alsoSearched() ?? []);
    return { total: matches.places.length, hits, facets, alsoSearched, stage: 'texts' };
  }

  /** What names alone give, without waiting for more; `undefined` when they cannot answer. */
  async early(text: string, options: SearchOptions = {}): Promise<SearchResult | undefined> {
    const asked = checkedSearch(text, options);
    throwIfAborted(asked.signal);
    const names = await this.#names.get();
    throwIfAborted(asked.signal);
    const early = await this.#early(names, understood(asked, names), asked);
    throwIfAborted(asked.signal);
    return early;
  }

  async find(id: string): Promise<RegistrationSummary | undefined> {
    const [found, { summarise }] = await Promise.all([this.registration(id), later()]);
    return found && summarise(found);
  }

  registration(id: string): Promise<Registration | undefined> {
    return this.#parts.registration(id);
  }

  async warm(): Promise<void> {
    // The query itself will report what fails here. Names come alone: they answer before the rest is there.
    await this.#names.get().catch(() => undefined);
    await Promise.allSettled([this.#catalogue.get(), this.#texts.get()]);
  }

  close(): void {
    // Nothing is held but memory, which goes with the last reference.
  }

  async #openTexts(): Promise<TextSearch> {
    const parts = this.#parts;
    // Not tried again: an answer without them is a good one, and must not wait for them time after time.
    const without =
      (what: string) =>
      (error: unknown): undefined => {
        this.#warn(`searching without ${what}`, error);
      };
    const [{ TextSearch }, index, synonyms, topics] = await Promise.all([
      import('./text-search.js'),
      parts.texts(),
      parts.synonyms().catch(without('synonyms')),
      parts.topics().catch(without('topics')),
    ]);
    const addPositions = lazily(() => parts.phrases(index));
    this.#nameSearch = undefined;
    return new TextSearch({ index, synonyms: synonyms ?? NO_SYNONYMS, topics, addPositions });
  }

  /** Descriptions are fetched for every page of results: a connection that is gone for a while must not end the search. */
  async #descriptions(places: Uint32Array): Promise<readonly string[]> {
    try {
      return await this.#parts.descriptions(places);
    } catch (error) {
      if (!(error instanceof RegisterError) || !PASSING.includes(error.code)) throw error;
      this.#warn('showing results without descriptions', error);
      return [];
    }
  }

  #warn(what: string, error: unknown): void {
    if (this.#warned.has(what)) return;
    this.#warned.add(what);
    console.warn(`algoritmeregister-widgets: ${what}. ${error instanceof Error ? error.message : String(error)}`);
  }

  async #early(names: Names, { query, all }: Understood, asked: CheckedSearch): Promise<SearchResult | undefined> {
    // Phrases, and what is to be left out, need the texts, and only those know which words are whole: an answer that shows
    // other ones all the same would mislead.
    if (query && (asked.literal || query.phrases.length > 0 || query.without.length > 0)) return undefined;
    const words = query ? tellingWords(query.words.map(({ word }) => word)) : [];
    if (query && words.length === 0) return undefined;
    if (query) this.#nameSearch ??= NameSearch.of(names);
    const found = query ? (await this.#nameSearch)?.find(words) : all;
    // Nothing in the names says nothing of the texts.
    if (!found || found.places.length === 0) return undefined;
    return earlyAnswer(found, words, asked, { names, catalogue: this.#catalogue.now, info: this.info });
  }
}

/** What is asked, and of which registrations: who gives the number of one, as a whole query, asks for that one alone. */
function understood({ query }: CheckedSearch, names: Names): Understood {
  const place = isLars(query) ? names.placeOf(query) : undefined;
  if (place === undefined) return { query: query ? readQuery(query) : undefined, all: everything(names) };
  return { query: undefined, all: { places: Uint32Array.of(place), scores: Float64Array.of(1) } };
}

function namesOf(organisation: string, organisations: Organisations, { source }: RegisterInfo): readonly string[] {
  const names = organisations.namesOf(organisation);
  if (names.length > 0) return names;
  throw unknownOrganisation(organisation, source);
}
