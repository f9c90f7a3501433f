/** What the search takes and gives: the contract of the entry `algoritmeregister-widgets/search` and of the elements. */
import type { LanguageCode, Registration, RegistrationSummary } from '../model/registration.js';
import type { Progress } from '../progress.js';
import type { FacetValue } from './facet-columns.js';

export type { FacetValue, Progress };

/** The facets, in the order in which they are drawn when nobody chooses. */
export const FACET_NAMES = ['status', 'organisation', 'category', 'assessment', 'theme', 'year'] as const;

/**
 * A property of registrations that results can be narrowed by.
 * `status`, `category` and `assessment` have codes as values (see `core/model/codes.ts`), `year` is `YYYY`.
 */
export type FacetName = (typeof FACET_NAMES)[number];

/** The chosen values by facet: one of them has to hold in a facet, all facets have to hold. */
export type Filters = Partial<Record<FacetName, readonly string[]>>;

/** `relevance` is `name` when there is no query. `newest` looks at the day of publication, else of saving. */
export type SortOrder = 'relevance' | 'name' | 'newest';

export interface SearchOptions {
  /** The number of hits to return. Default 10, at most 10,000. */
  limit?: number;
  filters?: Filters;
  /**
   * The id or exact name of the only organisation to search in. Unlike a filter it also bounds the facets, and rejects
   * with `unknown-organisation` when the register does not have it.
   */
  organisation?: string;
  sort?: SortOrder;
  /** Finds only the words exactly as typed, but for capitals and accents: no other forms, compounds, typing errors, synonyms. */
  literal?: boolean;
  /**
   * Hears at most once, before the answer, what names of registrations and organisations alone give, when the index of all
   * texts still has to come. Never called after the promise has settled.
   */
  onEarly?: (result: SearchResult) => void;
  /** Aborts the search: the promise rejects with a `RegisterError` of code `aborted`. */
  signal?: AbortSignal;
}

export interface SearchHit {
  id: string;
  /** Higher is better; 0 when there was no query. Scores of different queries do not compare. */
  score: number;
  registration: RegistrationSummary;
  /** The words of this registration that answered the query, as the index writes them: lower case, no accents. */
  words: string[];
  /** Where they stand: the fields with such words, in the order of `TEXT_FIELDS`. */
  found: FoundIn[];
}

/** The texts that are searched, grouped by meaning. */
export const TEXT_FIELDS = [
  'name',
  'organisation',
  'keywords',
  'description',
  'basis',
  'responsibility',
  'working',
] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

export interface FoundIn {
  field: TextField;
  words: string[];
}

/**
 * Why something was searched besides what was typed. `form`: another form of the word, or a compound with it. `typo`: the
 * register does not have the word as typed. `meaning`: a word with the same or a close meaning. `beginning`: words that
 * begin with what was typed. `alike`: what the best results have in common, which brings in others about the same.
 */
export type AlsoReason = 'form' | 'typo' | 'meaning' | 'beginning' | 'alike';

export interface AlsoSearched {
  /** The word of the query, as typed; empty for `alike`, which is about the whole query. */
  typed: string;
  reason: AlsoReason;
  /** Words of the results, most frequent first. */
  words: string[];
}

export interface SearchResult {
  /** The number of registrations that match, of which `hits` are the first. */
  total: number;
  hits: SearchHit[];
  /**
   * The values of each facet with their counts, largest first. Counts respect the query and the other facets, not the
   * facet's own choice. A chosen value is listed also when its count is 0. A facet without data is an empty list.
   */
  facets: Record<FacetName, FacetValue[]>;
  /** What was searched besides what was typed, as far as it gave results; empty for a literal search. */
  alsoSearched: AlsoSearched[];
  /** What was typed and not looked at, because one query holds 24 words, and as many phrases and minuses; not there when nothing was. */
  passedOver?: string[];
  /** `names`: only names of registrations and organisations were searched as yet. */
  stage: 'names' | 'texts';
}

/** What is known of a register before any search. */
export interface RegisterInfo {
  count: number;
  organisations: number;
  language: LanguageCode;
  /** The day of the data, `YYYY-MM-DD`, or empty. */
  date: string;
  source: string;
  /** Records of the source that could not be read. */
  dropped: number;
}

/** A register that can be searched. Works in Node, in a worker and on a page. */
export interface SearchEngine {
  readonly info: RegisterInfo;
  /** An empty text finds every registration. */
  search(text: string, options?: SearchOptions): Promise<SearchResult>;
  /** The summary of one registration, or `undefined` when no registration has this id. */
  find(id: string): Promise<RegistrationSummary | undefined>;
  /** The whole registration; a snapshot fetches only the file it is in. */
  registration(id: string): Promise<Registration | undefined>;
  /** Fetches what the first query needs, for instance when the search field gets focus. Never rejects. */
  warm(): Promise<void>;
  /** Lets go of the register; it cannot be asked any more. */
  close(): void;
}

/** How to open a register. */
export interface OpenOptions {
  /** The language to read when the source has several. Default `nl`. */
  language?: LanguageCode;
  /** The id or exact name of the one organisation to read; a snapshot is not read whole, so it is not narrowed. */
  organisation?: string;
  /** The only registration wanted: an API is then asked for that one alone; other sources are read as always. */
  only?: string;
  signal?: AbortSignal;
  onProgress?: (progress: Progress) => void;
}
