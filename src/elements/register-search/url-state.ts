/**
 * A search as parameters of the page's address, both ways and pure.
 *
 * Other parameters keep their exact text: parsing and writing them again would turn `?a=b%20c&flag` into
 * `?a=b+c&flag=`, which some CMSs read differently.
 */
import { FACET_NAMES, type FacetName, type Filters, type SortOrder } from '../../core/search/types.js';
import { wellFormed } from '../../core/text/fold.js';
import { SORTS } from './search-state.js';

/** The part of a search that is worth a link. */
export interface LinkedSearch {
  readonly query: string;
  readonly filters: Filters;
  readonly sort: SortOrder;
}

// An address is untrusted input: more than this nobody chose by hand.
const MAX_TEXT = 200;
const MAX_VALUES = 50;

const names = (prefix: string): Set<string> =>
  new Set(['q', 'sort', ...FACET_NAMES].map((name) => `${prefix}-${name}`));

/** The search in a query string (with or without `?`); what it does not name is as at the start. */
export function readSearch(queryString: string, prefix: string): LinkedSearch {
  const parameters = new URLSearchParams(queryString);
  const filters: Partial<Record<FacetName, string[]>> = {};
  for (const facet of FACET_NAMES) {
    const values = parameters.getAll(`${prefix}-${facet}`).filter((value) => value && value.length <= MAX_TEXT);
    if (values.length) filters[facet] = [...new Set(values)].slice(0, MAX_VALUES);
  }
  const sort = parameters.get(`${prefix}-sort`);
  return {
    query: wellFormed((parameters.get(`${prefix}-q`) ?? '').slice(0, MAX_TEXT)),
    filters,
    sort: SORTS.find((known) => known === sort) ?? 'relevance',
  };
}

/** The query string with this search in it, empty or starting with `?`; all other parameters are left as they are. */
export function writeSearch(queryString: string, prefix: string, search: LinkedSearch): string {
  const ours = names(prefix);
  const present = queryString.replace(/^\?/, '');
  // The `&` keeps a second question mark part of the name.
  const nameOf = (piece: string): string => new URLSearchParams(`&${piece}`).keys().next().value ?? '';
  const others = present ? present.split('&').filter((piece) => !ours.has(nameOf(piece))) : [];

  const own = new URLSearchParams();
  if (search.query) own.set(`${prefix}-q`, search.query);
  for (const facet of FACET_NAMES) {
    for (const value of search.filters[facet] ?? []) own.append(`${prefix}-${facet}`, value);
  }
  if (search.sort !== 'relevance') own.set(`${prefix}-sort`, search.sort);

  const added = own.toString();
  const text = (added ? [...others, added] : others).join('&');
  return text && `?${text}`;
}

/** An address with another query string; its hash stays. */
export const withQueryString = (href: string, queryString: string): string =>
  href.replace(/(\?[^#]*)?(#.*)?$/s, (_all, _old, hash: string | undefined) => queryString + (hash ?? ''));
