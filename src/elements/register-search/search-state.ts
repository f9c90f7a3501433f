/** What a visitor has asked for: the query, the filters, the order and how many results. Pure: every change is a copy. */
import type { FacetName, Filters, SearchResult, SortOrder } from '../../core/search/types.js';

export interface SearchState {
  readonly query: string;
  readonly filters: Filters;
  readonly sort: SortOrder;
  /** The number of results wanted. */
  readonly shown: number;
}

export const SORTS: readonly SortOrder[] = ['relevance', 'name', 'newest'];

export const startState = (pageSize: number): SearchState => ({
  query: '',
  filters: {},
  sort: 'relevance',
  shown: pageSize,
});

/** Another query starts at the first page. */
export const withQuery = (state: SearchState, query: string, pageSize: number): SearchState => ({
  ...state,
  query,
  shown: pageSize,
});

export const withSort = (state: SearchState, sort: SortOrder, pageSize: number): SearchState => ({
  ...state,
  sort,
  shown: pageSize,
});

export const withMore = (state: SearchState, pageSize: number): SearchState => ({
  ...state,
  shown: state.shown + pageSize,
});

/** Adds a value to a facet's choice, or takes it away. */
export function withToggled(state: SearchState, facet: FacetName, value: string, pageSize: number): SearchState {
  const now = state.filters[facet] ?? [];
  const values = now.includes(value) ? now.filter((other) => other !== value) : [...now, value];
  const filters = { ...state.filters };
  if (values.length) filters[facet] = values;
  else delete filters[facet];
  return { ...state, filters, shown: pageSize };
}

export const withoutFilters = (state: SearchState, pageSize: number): SearchState => ({
  ...state,
  filters: {},
  shown: pageSize,
});

export const isChosen = (state: SearchState, facet: FacetName, value: string): boolean =>
  state.filters[facet]?.includes(value) ?? false;

/** The chosen values as pairs, in the order of their choosing within each facet. */
export const chosen = (filters: Filters): [FacetName, string][] =>
  (Object.entries(filters) as [FacetName, readonly string[]][]).flatMap(([facet, values]) =>
    values.map((value): [FacetName, string] => [facet, value]),
  );

/** The orders on offer: without a query nothing is more relevant than anything else. */
export const sortsFor = (query: string): readonly SortOrder[] => (query.trim() ? SORTS : SORTS.slice(1));

/** The order in use, which is by name when relevance means nothing. */
export const sortInUse = (state: SearchState): SortOrder =>
  state.sort === 'relevance' && !state.query.trim() ? 'name' : state.sort;

/** The register's ids of organisations are values too, although the facet lists names. */
const ID = /^[a-z]{0,4}\d+$/i;

/**
 * Without chosen values that the register does not know: they come from an address, and what somebody else put there is
 * not for the page to show. The same state when all are known.
 */
export function withKnownValues(state: SearchState, facets: SearchResult['facets']): SearchState {
  const isKnown = (facet: FacetName, chosen: string): boolean =>
    facets[facet].some(({ value }) => value === chosen) || (facet === 'organisation' && ID.test(chosen));
  const filters = Object.entries(state.filters).map(
    ([facet, values]) => [facet, values.filter((value) => isKnown(facet as FacetName, value))] as const,
  );
  if (filters.every(([facet, values]) => values.length === state.filters[facet as FacetName]?.length)) return state;
  return { ...state, filters: Object.fromEntries(filters.filter(([, values]) => values.length > 0)) };
}
