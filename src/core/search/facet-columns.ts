/**
 * Counting and filtering by facet, in one pass over the items that match the query. Knows nothing of what the items are.
 */

/** The chosen values by facet: one of them has to hold in a facet, all facets have to hold. */
export type Choice<Name extends string> = Partial<Record<Name, readonly string[]>>;

/** A value of a facet with the number of items that it would leave. */
export interface FacetValue {
  value: string;
  count: number;
}

/** What remains after filtering, and what each further choice would leave. */
export interface FacetOutcome<T, Name extends string> {
  remaining: T[];
  facets: Record<Name, FacetValue[]>;
}

/** One facet of all items: values numbered in order of appearance, and the numbers of each item. */
interface Column {
  values: string[];
  numbers: number[][];
}

/** What stands for "unknown" everywhere carries no information, so such a facet has no data. */
const isEmpty = (column: Column): boolean => column.values.every((value) => value === 'unknown');

function column<T>(valuesOf: (item: T) => readonly string[], items: readonly T[]): Column {
  const known = new Map<string, number>();
  const numbers = items.map((item) =>
    valuesOf(item).map((value) => {
      const number = known.get(value) ?? known.size;
      known.set(value, number);
      return number;
    }),
  );
  return { values: [...known.keys()], numbers };
}

/** How the values of a facet are put in order, when not largest first. */
export type FacetOrder = (a: FacetValue, b: FacetValue) => number;

export const byValue: FacetOrder = (a, b) => (a.value < b.value ? -1 : 1);
const largestFirst: FacetOrder = (a, b) => b.count - a.count || byValue(a, b);

/** The facets of a list of items. */
export class FacetColumns<Name extends string, T> {
  readonly #columns: Map<Name, Column>;
  readonly #orders: Partial<Record<Name, FacetOrder>>;

  /** `values` gives the values of an item in each facet, each value once. */
  constructor(
    values: Record<Name, (item: T) => readonly string[]>,
    items: readonly T[],
    orders: Partial<Record<Name, FacetOrder>> = {},
  ) {
    const names = Object.keys(values) as Name[];
    this.#columns = new Map(names.map((name) => [name, column(values[name], items)]));
    this.#orders = orders;
  }

  /** Filters and counts; `placeOf` gives the place of a match in the list of items. */
  apply<M>(matches: readonly M[], placeOf: (match: M) => number, choice: Choice<Name>): FacetOutcome<M, Name> {
    const facets = [...this.#columns].map(([name, column]) => {
      const wanted = choice[name] ?? [];
      return {
        name,
        column,
        wanted,
        chosen: numbersOf(column, wanted),
        counts: new Array<number>(column.values.length).fill(0),
      };
    });
    const remaining: M[] = [];
    for (const match of matches) {
      const place = placeOf(match);
      const misses = facets.filter(
        ({ column, chosen }) => chosen && !column.numbers[place]?.some((n) => chosen.has(n)),
      );
      if (misses.length === 0) remaining.push(match);
      // One miss: this item would come back when that facet's choice changes, so it counts there and nowhere else.
      const counting = misses.length === 0 ? facets : misses.length === 1 ? misses : [];
      for (const { column, counts } of counting) {
        for (const number of column.numbers[place] ?? []) counts[number] = (counts[number] ?? 0) + 1;
      }
    }
    const entries = facets.map(({ name, column, wanted, counts }) => [
      name,
      facetValues(column, wanted, counts, this.#orders[name] ?? largestFirst),
    ]);
    return { remaining, facets: Object.fromEntries(entries) as Record<Name, FacetValue[]> };
  }
}

/** The numbers of the chosen values, or `undefined` when nothing is chosen. A value that nobody has matches nothing. */
function numbersOf(column: Column, wanted: readonly string[]): Set<number> | undefined {
  if (wanted.length === 0) return undefined;
  return new Set(wanted.map((value) => column.values.indexOf(value)).filter((number) => number >= 0));
}

function facetValues(
  column: Column,
  chosen: readonly string[],
  counts: readonly number[],
  order: FacetOrder,
): FacetValue[] {
  if (isEmpty(column)) return [];
  return column.values
    .map((value, number) => ({ value, count: counts[number] ?? 0 }))
    .filter(({ value, count }) => count > 0 || chosen.includes(value))
    .sort(order);
}
