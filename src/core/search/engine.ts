/**
 * The search engine, which answers in stages: names come first and alone, then facts, then the index of all texts. Between
 * the stages it looks whether anybody still waits for the answer.
 */
import { RegisterError, throwIfAborted, unknownOrganisation } from '../errors.js';
import { lazily } from '../lazily.js';
import { organisationsLike } from '../model/organisations-like.js';
import type { Registration, RegistrationSummary } from '../model/registration.js';
import { summarise } from '../model/summary.js';
import type { TextIndex } from '../packed/text-index.js';
import { wordsOf } from '../plan/query.js';
import { NO_SYNONYMS, type Synonyms } from '../related/types.js';
import type { Topics } from '../topics/topics.js';
import { bodiesNamed, movedUp } from './bodies.js';
import type { Facts } from './facts.js';
import { firstOf } from './first.js';
import { type ListedRegister, listedRegister } from './listed-register.js';
import { lockedTo, picked } from './matches.js';
import type { Names } from './names.js';
import { NamesEngine, understood } from './names-engine.js';
import { checkedSearch } from './options.js';
import type { Organisations } from './organisations.js';
import { Part } from './part.js';
import { pausing } from './pausing.js';
import { TextSearch } from './text-search.js';
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

/** What may be over in a minute; anything else says that the register is not what it was. */
const PASSING: readonly RegisterError['code'][] = ['offline', 'timeout', 'busy', 'http', 'truncated'];

export class RegisterEngine implements SearchEngine {
  readonly info: RegisterInfo;
  readonly #parts: RegisterParts;
  readonly #names: Part<Names>;
  readonly #listed: Part<ListedRegister>;
  readonly #texts: Part<TextSearch>;
  readonly #warned = new Set<string>();
  readonly #first: NamesEngine;

  constructor(parts: RegisterParts) {
    this.info = parts.info;
    this.#parts = parts;
    this.#names = new Part(() => parts.names());
    this.#listed = new Part(async () => listedRegister(...(await Promise.all([this.#names.get(), parts.facts()]))));
    this.#first = new NamesEngine(parts.info, this.#names.get, () => this.#listed.now);
    this.#texts = new Part(() => this.#openTexts());
  }

  async search(text: string, options: SearchOptions = {}): Promise<SearchResult> {
    const asked = checkedSearch(text, options);
    const { filters, organisation, onEarly, signal } = asked;
    throwIfAborted(signal);
    const pause = pausing(signal);
    const names = await this.#names.get();
    await pause();
    const { query, all } = understood(asked, names);
    const rest = Promise.all([this.#listed.get(), query && this.#texts.get()]);
    if (onEarly && !(this.#listed.now && (!query || this.#texts.now))) {
      // What fails meanwhile is told below.
      rest.catch(() => undefined);
      const early = await this.#first.answer(names, { query, all }, asked, pause);
      if (early) onEarly(early);
    }
    const [{ facts, table }, texts] = await rest;
    await pause();

    const bodies = query && bodiesNamed(wordsOf(query), names, texts?.longFor);
    const plans = { ...asked, named: bodies?.written ?? [] };
    const answer = query && texts ? await texts.answer(query, all, plans, pause) : undefined;
    await pause();
    const found = answer ? (bodies ? movedUp(answer.found, bodies, names) : answer.found) : all;
    const locked = organisation ? lockedTo(found, namesOf(organisation, table.organisations, this.info), names) : found;
    const { remaining, facets } = table.apply(locked.places, filters);
    await pause();
    const matches = picked(locked, remaining);
    const { places: drawn, scores } = firstOf(matches, asked, names, facts);
    const descriptions = await this.#descriptions(drawn);
    await pause();

    const why = answer?.explain(drawn, matches);
    const hits = [...drawn].map((place, index) => ({
      id: names.id(place),
      score: scores[index] ?? 0,
      registration: facts.summary(names, place, descriptions[index] ?? ''),
      ...(why?.of(place) ?? { words: [], found: [] }),
    }));
    const alsoSearched = asked.literal ? [] : (why?.alsoSearched() ?? []);
    const passedOver = query?.passedOver.length ? { passedOver: [...query.passedOver] } : {};
    // Drawing it is long enough by itself.
    await pause();
    return { total: matches.places.length, hits, facets, alsoSearched, ...passedOver, stage: 'texts' };
  }

  /** What names alone give, without waiting for more; `undefined` when they cannot answer. */
  early(text: string, options?: SearchOptions): Promise<SearchResult | undefined> {
    return this.#first.early(text, options);
  }

  async find(id: string): Promise<RegistrationSummary | undefined> {
    const found = await this.registration(id);
    return found && summarise(found);
  }

  registration(id: string): Promise<Registration | undefined> {
    return this.#parts.registration(id);
  }

  async warm(): Promise<void> {
    // The query itself will report what fails here. Names come alone: they answer before the rest is there.
    await this.#names.get().catch(() => undefined);
    await Promise.allSettled([this.#listed.get(), this.#texts.get()]);
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
    const [index, synonyms, topics] = await Promise.all([
      parts.texts(),
      parts.synonyms().catch(without('synonyms')),
      parts.topics().catch(without('topics')),
    ]);
    const addPositions = lazily(() => parts.phrases(index));
    this.#first.forget();
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
}

function namesOf(organisation: string, organisations: Organisations, { source }: RegisterInfo): readonly string[] {
  const names = organisations.namesOf(organisation);
  if (names.length > 0) return names;
  throw unknownOrganisation(organisation, source, organisationsLike(organisation, organisations.names()));
}
