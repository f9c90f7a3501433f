/** The registrations that answer a query, as numbers only: there may be a hundred thousand of them. */
import type { Found } from '../packed/types.js';
import type { Names } from './names.js';
import type { SortOrder } from './types.js';

export const NOTHING: Found = { places: new Uint32Array(), scores: new Float64Array() };

/** Every registration, in order of name. */
export const everything = ({ order }: Names): Found => ({ places: order, scores: new Float64Array(order.length) });

/** Those that stand at these indexes. */
export function picked({ places, scores }: Found, indexes: Uint32Array): Found {
  if (indexes.length === places.length) return { places, scores };
  const kept = { places: new Uint32Array(indexes.length), scores: new Float64Array(indexes.length) };
  for (let at = 0; at < indexes.length; at++) {
    const index = indexes[at] ?? 0;
    kept.places[at] = places[index] ?? 0;
    kept.scores[at] = scores[index] ?? 0;
  }
  return kept;
}

/** Those whose place passes. */
export function filtered(found: Found, passes: (place: number) => boolean): Found {
  const indexes = new Uint32Array(found.places.length);
  let kept = 0;
  for (let index = 0; index < indexes.length; index++) {
    if (passes(found.places[index] ?? 0)) indexes[kept++] = index;
  }
  return picked(found, indexes.subarray(0, kept));
}

/** What is of a public body with one of these names. */
export function lockedTo(found: Found, organisation: readonly string[], { organisations }: Names): Found {
  const { values, codes } = organisations;
  const isOf = values.map((name) => organisation.includes(name));
  return filtered(found, (place) => isOf[codes[place] ?? 0] ?? false);
}

/** The first of what was found, as it stands. */
export const cut = ({ places, scores }: Found, limit: number): Found => ({ places: places.subarray(0, limit), scores });

/**
 * The first of what was found, in an order of all places: a walk through that order is many times faster than sorting what
 * was found, and nobody sees more than the first.
 */
export function firstIn(order: Uint32Array, { places, scores }: Found, names: Names, limit: number): Found {
  // Where each place stands in what was found, counted from 1.
  const indexes = new Uint32Array(names.places);
  for (let index = 0; index < places.length; index++) indexes[places[index] ?? 0] = index + 1;
  const count = Math.min(limit, places.length);
  const first = { places: new Uint32Array(count), scores: new Float64Array(count) };
  for (let rank = 0, at = 0; rank < order.length && at < count; rank++) {
    const place = order[rank] ?? 0;
    const index = indexes[place] ?? 0;
    if (index === 0) continue;
    first.places[at] = place;
    first.scores[at++] = scores[index - 1] ?? 0;
  }
  return first;
}

/** What is asked of an order. */
export interface Ordered {
  readonly sort: SortOrder;
  readonly limit: number;
  readonly query: string;
}

/** The first of what was found in an order that is not that of relevance; `undefined` when that is asked for. */
export function firstSorted(
  found: Found,
  { sort, limit, query }: Ordered,
  names: Names,
  facts?: { newest(names: Names): Uint32Array },
): Found | undefined {
  if (sort === 'newest' && facts) return firstIn(facts.newest(names), found, names, limit);
  // Without a query what was found is in order of name already.
  if (sort === 'name' && query) return firstIn(names.order, found, names, limit);
  return query ? undefined : cut(found, limit);
}

/** Sorted by a whole number, the lowest first, and then by name; without a function that compares, which is slow. */
export function byKey({ places, scores }: Found, names: Names, keyOf: (place: number, index: number) => number): Found {
  const { order } = names;
  const keys = new Float64Array(places.length);
  const scoreAt = new Float64Array(names.places);
  for (let index = 0; index < keys.length; index++) {
    const place = places[index] ?? 0;
    keys[index] = keyOf(place, index) * order.length + names.rank(place);
    scoreAt[place] = scores[index] ?? 0;
  }
  keys.sort();
  const sorted = { places: new Uint32Array(keys.length), scores: new Float64Array(keys.length) };
  for (let index = 0; index < keys.length; index++) {
    const place = order[(keys[index] ?? 0) % order.length] ?? 0;
    sorted.places[index] = place;
    sorted.scores[index] = scoreAt[place] ?? 0;
  }
  return sorted;
}
