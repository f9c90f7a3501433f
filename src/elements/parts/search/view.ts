/** What the parts of a search draw from, and what they call. */
import type { LanguageCode } from '../../../core/model/registration.js';
import type { FacetValue } from '../../../core/search/facet-columns.js';
import type { FacetFold } from './facet-view.js';
import type { SearchState, Sorts } from './search-state.js';
import type { SearchTexts } from './searched.js';

export interface SearchActions<Name extends string, Sort extends string> {
  type: (query: string) => void;
  submit: (event: Event) => void;
  warm: () => void;
  sort: (sort: Sort) => void;
  toggle: (facet: Name, value: string) => void;
  /** Takes a chip away and moves the focus on. */
  remove: (facet: Name, value: string) => void;
  clear: () => void;
  /** Searches for exactly what is typed, or as usual again. */
  searchLiterally: (literal: boolean) => void;
  more: () => void;
  togglePanel: () => void;
  /** Keeps the panel open when the page gets narrow around the focus. */
  openPanel: () => void;
  /** Opens or folds a long list, from its button or from a field that goes away with it. */
  toggleFold: (facet: Name, backToButton?: boolean) => void;
  /** Shortens an open list to what contains the needle, with the number of values that leaves. */
  narrow: (facet: Name, needle: string, left: number) => void;
}

export interface SearchView<Name extends string, Sort extends string> extends SearchActions<Name, Sort> {
  readonly texts: SearchTexts<Name, Sort>;
  readonly language: LanguageCode;
  readonly uid: (part: string) => string;
  readonly state: SearchState<Name, Sort>;
  readonly sorts: Sorts<Sort>;
  /** The query that the results answer, which may be older than the one in the field. */
  readonly answered: string;
  /** Whether the results are of a search for exactly that. */
  readonly answeredLiterally: boolean;
  /** Whether a filter was left out that the source does not know. */
  readonly leftOut: boolean;
  readonly facets: readonly Name[];
  /** The values of a facet in the order in which they are listed. */
  readonly values: (facet: Name) => readonly FacetValue[];
  /** The word for a value, and the same as it is drawn. */
  readonly label: (facet: Name, value: string) => string;
  readonly drawValue: (facet: Name, value: string) => unknown;
  readonly fold: (facet: Name) => FacetFold;
  /** The length up to which a list of values is not folded. */
  readonly foldOver: number;
  readonly panelOpen: boolean;
  /** Whether the answer takes so long that it is told of. */
  readonly slow: boolean;
  /** The level of the headings above the results and the filters. */
  readonly level: number;
  readonly landmark: string;
  readonly fieldLabel: string;
  readonly parameter: string;
  /** How to write a query, where there is more to it than words. */
  readonly help: readonly string[];
}
