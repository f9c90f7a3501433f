/** What a search is asked with, checked. */
import { bare } from '../bare.js';
import { RegisterError } from '../errors.js';
import { LIMITS } from '../limits.js';
import { FACET_NAMES, type SearchOptions, type SortOrder } from './types.js';

const DEFAULT_LIMIT = 10;
const SORT_ORDERS: readonly SortOrder[] = ['relevance', 'name', 'newest'];

export interface CheckedSearch extends Required<Omit<SearchOptions, 'signal' | 'onEarly'>> {
  query: string;
  onEarly: SearchOptions['onEarly'];
  signal: AbortSignal | undefined;
}

/** Options from programs without types: what would be passed over in silence is refused. */
export function checkedSearch(text: string, options: SearchOptions): CheckedSearch {
  const own = bare(options);
  const { limit = DEFAULT_LIMIT, sort = 'relevance', filters = {}, organisation = '', literal = false } = own;
  const { onEarly, signal } = own;
  const refuse = (what: string, remedy: string): never => {
    throw new RegisterError({ code: 'bad-option', what, remedy });
  };
  if (typeof text !== 'string') refuse('The query is no text', 'Give a string; an empty one lists everything');
  if (!Number.isInteger(limit) || limit < 0 || limit > LIMITS.results) {
    refuse(`The limit ${String(limit)} cannot be used`, `Give a whole number from 0 to ${LIMITS.results}`);
  }
  if (!SORT_ORDERS.includes(sort))
    refuse(`The sort order ${String(sort)} is not known`, `Give ${SORT_ORDERS.join(', ')}`);
  for (const [name, values] of Object.entries(filters ?? refuse('The filters are no object', 'Leave them out'))) {
    if (!(FACET_NAMES as readonly string[]).includes(name))
      refuse(`There is no facet "${name}"`, `Give ${FACET_NAMES.join(', ')}`);
    if (values && !Array.isArray(values)) refuse(`The filter "${name}" is no list`, 'Give a list of values');
  }
  if (onEarly !== undefined && typeof onEarly !== 'function') refuse('onEarly is no function', 'Leave it out');
  const query = text.slice(0, LIMITS.queryLength).trim();
  return { query, limit, sort, filters: bare(filters), organisation, literal, onEarly, signal };
}
