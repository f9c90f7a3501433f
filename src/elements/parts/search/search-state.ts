/** What a visitor has asked for: the query, the filters, the order and how many results. Pure: every change is a copy. */
import { bare } from '../../../core/bare.js';
import { LIMITS } from '../../../core/limits.js';
import type { Choice, FacetValue } from '../../../core/search/facet-columns.js';

export interface SearchState<Name extends string, Sort extends string> {
  readonly query: string;
  readonly filters: Choice<Name>;
  readonly sort: Sort;
  /** Whether only exactly what is typed is searched for. It goes with the words: others start a search as usual. */
  readonly literal: boolean;
  /** The number of results wanted. */
  readonly shown: number;
}

/** The orders of one kind of search: by relevance, the one that takes its place without a query, and others. */
export type Sorts<Sort extends string> = readonly [relevance: Sort, usual: Sort, ...others: Sort[]];

export const startState = <Name extends string, Sort extends string>(
  sorts: Sorts<Sort>,
  pageSize: number,
): SearchState<Name, Sort> => ({ query: '', filters: bare({}), sort: sorts[0], literal: false, shown: pageSize });

type Change<Given extends unknown[]> = <State extends SearchState<string, string>>(
  state: State,
  ...given: [...Given, pageSize: number]
) => State;

/** Another query starts at the first page, and as usual: who typed on wants what helps. White space is no other query. */
export const withQuery: Change<[query: string]> = (state, query, pageSize) => ({
  ...state,
  query,
  literal: state.literal && query.trim() === state.query.trim(),
  shown: pageSize,
});

export const withLiteral: Change<[literal: boolean]> = (state, literal, pageSize) => ({
  ...state,
  literal,
  shown: pageSize,
});

export const withSort = <Name extends string, Sort extends string>(
  state: SearchState<Name, Sort>,
  sort: Sort,
  pageSize: number,
): SearchState<Name, Sort> => ({ ...state, sort, shown: pageSize });

export const withMore: Change<[]> = (state, pageSize) => ({
  ...state,
  shown: Math.min(state.shown + pageSize, LIMITS.results),
});

export const withoutFilters: Change<[]> = (state, pageSize) => ({ ...state, filters: bare({}), shown: pageSize });

/** Adds a value to a facet's choice, or takes it away. */
export function withToggled<Name extends string, Sort extends string>(
  state: SearchState<Name, Sort>,
  facet: Name,
  value: string,
  pageSize: number,
): SearchState<Name, Sort> {
  const now = state.filters[facet] ?? [];
  const values = now.includes(value) ? now.filter((other) => other !== value) : [...now, value];
  const filters: Choice<Name> = bare({ ...state.filters });
  if (values.length) filters[facet] = values;
  else delete filters[facet];
  return { ...state, filters, shown: pageSize };
}

export const isChosen = <Name extends string>(filters: Choice<Name>, facet: Name, value: string): boolean =>
  filters[facet]?.includes(value) ?? false;

/** The chosen values as pairs, in the order of their choosing within each facet. */
export const chosen = <Name extends string>(filters: Choice<Name>): [Name, string][] =>
  (Object.entries(filters) as [Name, readonly string[]][]).flatMap(([facet, values]) =>
    values.map((value): [Name, string] => [facet, value]),
  );

/** The orders on offer: without a query nothing is more relevant than anything else. */
export const sortsFor = <Sort extends string>(sorts: Sorts<Sort>, query: string): readonly Sort[] =>
  query.trim() ? sorts : sorts.slice(1);

/** The order in use, which is the usual one when relevance means nothing. */
export const sortInUse = <Sort extends string>(
  sorts: Sorts<Sort>,
  { sort, query }: Pick<SearchState<string, Sort>, 'sort' | 'query'>,
): Sort => (sort === sorts[0] && !query.trim() ? sorts[1] : sort);

/**
 * Without chosen values that the source does not know: they come from an address, and what somebody else put there is
 * not for the page to show. The same state when all are known. `accepts` is for values that a facet does not list.
 */
export function withKnownValues<Name extends string, Sort extends string>(
  state: SearchState<Name, Sort>,
  facets: Readonly<Record<Name, readonly FacetValue[]>>,
  accepts: (facet: Name, value: string) => boolean = () => false,
): SearchState<Name, Sort> {
  const pairs = chosen(state.filters);
  const known = pairs.filter(
    ([facet, value]) => facets[facet].some((listed) => listed.value === value) || accepts(facet, value),
  );
  if (known.length === pairs.length) return state;
  const filters = bare<Partial<Record<Name, string[]>>>({});
  for (const [facet, value] of known) (filters[facet] ??= []).push(value);
  return { ...state, filters };
}
