/**
 * A search as parameters of the page's address, both ways and pure.
 *
 * Other parameters keep their exact text: parsing and writing them again would turn `?a=b%20c&flag` into
 * `?a=b+c&flag=`, which some CMSs read differently.
 */
import { bare } from '../../../core/bare.js';
import { LIMITS } from '../../../core/limits.js';
import type { Choice } from '../../../core/search/facet-columns.js';
import { wellFormed } from '../../../core/text/fold.js';
import type { Sorts } from './search-state.js';

/** The part of a search that is worth a link. */
export interface LinkedSearch<Name extends string, Sort extends string> {
  readonly query: string;
  readonly filters: Choice<Name>;
  readonly sort: Sort;
  readonly literal: boolean;
}

/** What the parameters of one search are called, and which values they can have. */
export interface Parameters<Name extends string, Sort extends string> {
  readonly prefix: string;
  readonly facets: readonly Name[];
  readonly sorts: Sorts<Sort>;
}

/** What of a query is searched: a link needs no more. */
const queryInLink = (query: string): string => wellFormed(query.slice(0, LIMITS.queryLength));

/** What of a facet's values a link has: an address is untrusted input, and what is written has to be read again. */
const valuesInLink = (values: readonly string[] = []): string[] =>
  [...new Set(values)].filter((value) => value && value.length <= LIMITS.lineLength).slice(0, LIMITS.listItems);

/** The search in a query string (with or without `?`); what it does not name is as at the start. */
export function readSearch<Name extends string, Sort extends string>(
  queryString: string,
  { prefix, facets, sorts }: Parameters<Name, Sort>,
): LinkedSearch<Name, Sort> {
  const parameters = new URLSearchParams(queryString);
  const filters = bare<Partial<Record<Name, string[]>>>({});
  for (const facet of facets) {
    const values = valuesInLink(parameters.getAll(`${prefix}-${facet}`));
    if (values.length) filters[facet] = values;
  }
  const sort = parameters.get(`${prefix}-sort`);
  const query = queryInLink(parameters.get(`${prefix}-q`) ?? '');
  return {
    query,
    filters,
    // Without words there is nothing to take literally.
    literal: !!query.trim() && parameters.get(`${prefix}-literal`) === '1',
    sort: sorts.find((known) => known === sort) ?? sorts[0],
  };
}

/** The query string with this search in it, empty or starting with `?`; all other parameters are left as they are. */
export function writeSearch<Name extends string, Sort extends string>(
  queryString: string,
  { prefix, facets, sorts }: Parameters<Name, Sort>,
  search: LinkedSearch<Name, Sort>,
): string {
  const ours = new Set(['q', 'literal', 'sort', ...facets].map((name) => `${prefix}-${name}`));
  const present = queryString.replace(/^\?/, '');
  // The `&` keeps a second question mark part of the name.
  const nameOf = (piece: string): string => new URLSearchParams(`&${piece}`).keys().next().value ?? '';
  const others = present ? present.split('&').filter((piece) => !ours.has(nameOf(piece))) : [];

  const own = new URLSearchParams();
  if (search.query) own.set(`${prefix}-q`, queryInLink(search.query));
  if (search.literal) own.set(`${prefix}-literal`, '1');
  for (const facet of facets) {
    for (const value of valuesInLink(search.filters[facet])) own.append(`${prefix}-${facet}`, value);
  }
  if (search.sort !== sorts[0]) own.set(`${prefix}-sort`, search.sort);

  const added = own.toString();
  const text = (added ? [...others, added] : others).join('&');
  return text && `?${text}`;
}

/** An address with another query string; its hash stays. */
export const withQueryString = (href: string, queryString: string): string =>
  href.replace(/(\?[^#]*)?(#.*)?$/s, (_all, _old, hash: string | undefined) => queryString + (hash ?? ''));
