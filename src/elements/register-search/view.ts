/** What the parts of the search draw from, and what they call. */
import type { RegisterInfo, FacetName, SearchResult, SortOrder } from '../../core/search/types.js';
import type { LanguageCode } from '../../core/model/registration.js';
import type { Texts } from '../../locales/index.js';
import type { FacetFold } from './facet-view.js';
import type { SearchState } from './search-state.js';

export interface SearchActions {
  type: (query: string) => void;
  submit: (event: SubmitEvent) => void;
  warm: () => void;
  sort: (sort: SortOrder) => void;
  toggle: (facet: FacetName, value: string) => void;
  /** Takes a chip away and moves the focus on. */
  remove: (facet: FacetName, value: string) => void;
  clear: () => void;
  more: () => void;
  togglePanel: () => void;
  /** Keeps the panel open when the page gets narrow around the focus. */
  openPanel: () => void;
  /** Opens or folds a long list, from its button or from a field that goes away with it. */
  toggleFold: (facet: FacetName, backToButton?: boolean) => void;
  /** Shortens an open list to what contains the needle, with the number of values that leaves. */
  narrow: (facet: FacetName, needle: string, left: number) => void;
}

export interface SearchView extends SearchActions {
  readonly texts: Texts;
  readonly language: LanguageCode;
  readonly uid: (part: string) => string;
  readonly state: SearchState;
  readonly info: RegisterInfo | undefined;
  readonly result: SearchResult | undefined;
  /** The query that `result` answers, which may be older than the one in the field. */
  readonly answered: string;
  readonly facets: readonly FacetName[];
  readonly fold: (facet: FacetName) => FacetFold;
  readonly panelOpen: boolean;
  /** Whether the answer takes so long that it is told of. */
  readonly slow: boolean;
  /** The level of the headings above the results and the filters. */
  readonly level: number;
  readonly hrefTemplate: string;
  readonly landmark: string;
  readonly label: string;
  readonly parameter: string;
}
