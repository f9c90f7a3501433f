/**
 * Counting and filtering by facet, in one pass over the items that match the query. Knows nothing of what the items are.
 */
import { numbered } from '../prototype-js.js';
import { byCodeUnit } from '../text/order.js';
import { coded, type CodedColumn } from './columns.js';

/** The chosen values by facet: one of them has to hold in a facet, all facets have to hold. */
export type Choice<Name extends string> = Partial<Record<Name, readonly string[]>>;

/** A value of a facet with the number of items that it would leave. */
export interface FacetValue {
  value: string;
  count: number;
}

/** What remains after filtering, and what each further choice would leave. */
export interface FacetOutcome<T, Name extends string> {
  remaining: T;
  facets: Record<Name, FacetValue[]>;
}

/** How the values of a facet are put in order, when not largest first. */
export type FacetOrder = (a: FacetValue, b: FacetValue) => number;

export const byValue: FacetOrder = (a, b) => byCodeUnit(a.value, b.value);
const largestFirst: FacetOrder = (a, b) => b.count - a.count || byValue(a, b);

/**
 * One facet of all items. Items have few different sets of values, so items are counted by their set, and only in the end
 * are sets taken apart into values.
 */
interface Facet {
  readonly values: readonly string[];
  readonly sets: CodedColumn<readonly number[]>;
}

/** What stands for "unknown" everywhere carries no information, so such a facet has no data. */
const isEmpty = ({ values }: Facet): boolean => values.every((value) => value === 'unknown');

/** A facet from a column; `valuesOf` gives the values of the facet, each once, that a value of the column stands for. */
export function facetOf<Value>(
  { values, codes }: CodedColumn<Value>,
  valuesOf: (value: Value) => readonly string[],
): Facet {
  const known = new Map<string, number>();
  const sets = values.map((value) =>
    valuesOf(value).map((text) => {
      const number = known.get(text) ?? known.size;
      known.set(text, number);
      return number;
    }),
  );
  return { values: [...known.keys()], sets: { values: sets, codes } };
}

/** The facets of a list of items that are known by their places. */
export class Facets<Name extends string> {
  readonly #facets: readonly (readonly [Name, Facet])[];
  readonly #orders: Partial<Record<Name, FacetOrder>>;

  constructor(facets: Record<Name, Facet>, orders: Partial<Record<Name, FacetOrder>> = {}) {
    this.#facets = Object.entries(facets) as [Name, Facet][];
    this.#orders = orders;
  }

  /** Filters and counts; what remains are indexes into `places`. */
  apply(places: ArrayLike<number>, choice: Choice<Name>): FacetOutcome<Uint32Array, Name> {
    const asked = this.#facets.map(([name, facet]) => {
      const wanted = choice[name] ?? [];
      const { codes, values } = facet.sets;
      return { name, facet, wanted, codes, passes: passes(facet, wanted), counts: new Uint32Array(values.length) };
    });
    const filters = asked.filter(({ passes }) => passes);
    const remaining = new Uint32Array(places.length);
    let kept = 0;
    for (let index = 0; index < places.length; index++) {
      const place = places[index] ?? 0;
      let misses = 0;
      let missed = asked[0];
      for (const filter of filters) {
        if (filter.passes?.[filter.codes[place] ?? 0]) continue;
        missed = filter;
        if (++misses > 1) break;
      }
      if (misses > 1) continue;
      if (misses === 1) {
        // One miss: this item would come back when that facet's choice changes, so it counts there and nowhere else.
        if (missed) count(missed, place);
        continue;
      }
      remaining[kept++] = index;
      for (const one of asked) count(one, place);
    }
    const facets = asked.map(({ name, facet, wanted, counts }) => [
      name,
      facetValues(facet, wanted, counts, this.#orders[name] ?? largestFirst),
    ]);
    return { remaining: remaining.subarray(0, kept), facets: Object.fromEntries(facets) as Record<Name, FacetValue[]> };
  }
}

function count({ codes, counts }: { codes: ArrayLike<number>; counts: Uint32Array }, place: number): void {
  const code = codes[place] ?? 0;
  counts[code] = (counts[code] ?? 0) + 1;
}

/** The facets of a list of objects. */
export class FacetColumns<Name extends string, T> {
  readonly #facets: Facets<Name>;

  /** `values` gives the values of an item in each facet, each value once. */
  constructor(
    values: Record<Name, (item: T) => readonly string[]>,
    items: readonly T[],
    orders: Partial<Record<Name, FacetOrder>> = {},
  ) {
    const names = Object.keys(values) as Name[];
    const facets = names.map((name) => {
      const sets = coded(items.map(values[name]), (set) => JSON.stringify(set));
      return [name, facetOf(sets, (set) => set)];
    });
    this.#facets = new Facets(Object.fromEntries(facets) as Record<Name, Facet>, orders);
  }

  /** Filters and counts; `placeOf` gives the place of a match in the list of items. */
  apply<M>(matches: readonly M[], placeOf: (match: M) => number, choice: Choice<Name>): FacetOutcome<M[], Name> {
    const { remaining, facets } = this.#facets.apply(matches.map(placeOf), choice);
    return { remaining: [...remaining].flatMap((index) => matches[index] ?? []), facets };
  }
}

/** Which sets hold a chosen value, or `undefined` when nothing is chosen. A value that nobody has matches nothing. */
function passes({ values, sets }: Facet, wanted: readonly string[]): Uint8Array | undefined {
  if (wanted.length === 0) return undefined;
  const chosen = new Set(wanted.map((value) => values.indexOf(value)));
  return Uint8Array.from(sets.values.map((set) => (set.some((number) => chosen.has(number)) ? 1 : 0)));
}

function facetValues(facet: Facet, chosen: readonly string[], bySet: Uint32Array, order: FacetOrder): FacetValue[] {
  if (isEmpty(facet)) return [];
  const counts = new Uint32Array(facet.values.length);
  for (const [code, set] of numbered(facet.sets.values)) {
    for (const number of set) counts[number] = (counts[number] ?? 0) + (bySet[code] ?? 0);
  }
  return facet.values
    .map((value, number) => ({ value, count: counts[number] ?? 0 }))
    .filter(({ value, count }) => count > 0 || chosen.includes(value))
    .sort(order);
}
