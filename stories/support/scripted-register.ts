/** A register whose answers are written by hand: what is found, in which order, and what was searched besides. */
import { RegisterError } from '../../src/core/errors.js';
import type { RegistrationSummary } from '../../src/core/model/registration.js';
import {
  type AlsoSearched,
  FACET_NAMES,
  type SearchHit,
  type SearchOptions,
  type SearchResult,
} from '../../src/core/search/types.js';
import { FakeStore } from './fake-register.js';

const DESCRIPTION =
  'Het algoritme leest meldingen van inwoners en stelt voor welke afdeling de melding krijgt. Een medewerker kijkt altijd ' +
  'of dat klopt, en kan de melding aan een andere afdeling geven. Zo weten inwoners sneller wie er met hun melding aan ' +
  'het werk is.';

/** A summary with this name, found by nothing in particular. */
export function hit(name: string, given: Partial<SearchHit> = {}, more: Partial<RegistrationSummary> = {}): SearchHit {
  const id = [...name].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 90_000_000, 7) + 10_000_000;
  const registration: RegistrationSummary = {
    ...{ id: String(id), name, organisation: 'Gemeente Voorbeeldrecht', language: 'nl', description: DESCRIPTION },
    ...{
      status: 'in-use',
      publicationCategory: 'impactful',
      themes: ['Verkeer'],
      assessed: 'unknown',
      assessments: [],
    },
    ...more,
  };
  return { id: registration.id, score: 1, registration, words: [], found: [], ...given };
}

/** The same as names alone bring it: without a description, and without other facts. */
export const early = (whole: SearchHit): SearchHit => ({
  ...whole,
  registration: {
    ...whole.registration,
    ...{ description: '', status: '', publicationCategory: '', themes: [], assessments: [] },
  },
});

const noFacets = (): SearchResult['facets'] =>
  Object.fromEntries(FACET_NAMES.map((name) => [name, []])) as unknown as SearchResult['facets'];

export function answer(hits: SearchHit[], given: Partial<SearchResult> = {}): SearchResult {
  return { total: hits.length, hits, facets: noFacets(), alsoSearched: [], stage: 'texts', ...given };
}

/** What the best results have in common, which was searched for besides. */
export const ALIKE: AlsoSearched = { typed: '', reason: 'alike', words: ['doorstroming', 'kruispunt'] };

/** The answer as far as names give it. */
export const earlyAnswer = (hits: SearchHit[]): SearchResult => answer(hits.map(early), { stage: 'names' });

export const brokenOff = (): RegisterError =>
  new RegisterError({ code: 'offline', what: 'No answer', where: 'https://register.example/', remedy: 'Try again' });

/** A question with words, which waits until somebody answers it. */
export interface Asked {
  readonly text: string;
  readonly options: SearchOptions;
  readonly early: (hits: SearchHit[]) => void;
  readonly answer: (result: SearchResult) => void;
  readonly fail: (error: unknown) => void;
}

/** Lists all as always; a question with words is answered by hand, or at once by `script`. */
export class ScriptedStore extends FakeStore {
  readonly asked: Asked[] = [];
  script: ((text: string, options: SearchOptions) => SearchResult) | undefined;
  /** What names give at once to every question that is answered by hand. */
  names: SearchHit[] = [];
  /** Whether a question without words is answered as always. */
  listsAll = true;

  constructor(script?: (text: string, options: SearchOptions) => SearchResult) {
    super();
    this.script = script;
  }

  get last(): Asked {
    const last = this.asked.at(-1);
    if (!last) throw new Error('nothing was asked');
    return last;
  }

  override search(text: string, options: SearchOptions = {}): Promise<SearchResult> {
    if (this.listsAll && !text.trim()) return super.search(text, options);
    this.searches.push({ text, options });
    if (this.script) return Promise.resolve(this.script(text, options));
    if (this.names.length) options.onEarly?.(earlyAnswer(this.names));
    return new Promise((resolve, reject) => {
      this.asked.push({
        ...{ text, options, answer: resolve, fail: reject },
        early: (hits) => options.onEarly?.(earlyAnswer(hits)),
      });
    });
  }
}
