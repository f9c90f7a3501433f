/** Counting and filtering by facet, in one pass over the registrations that match the query. */
import { unknownOrganisation } from '../errors.js';
import type { RegistrationSummary } from '../model/registration.js';
import { ASSESSMENT_CODES } from '../model/codes.js';
import { fold } from '../text/fold.js';
import { FACET_NAMES, type FacetName, type FacetValue, type Filters } from './types.js';

const knownAssessments = new Set<string>(ASSESSMENT_CODES);

/**
 * The values of a registration in each facet.
 *
 * Assessments with a title of the body's own count as `other`. Without a title the facet still says what is known:
 * `yes` (done, kind not said), `no` or `unknown`.
 */
const VALUES: Record<FacetName, (registration: RegistrationSummary) => string[]> = {
  status: ({ status }) => (status ? [status] : []),
  organisation: ({ organisation }) => (organisation ? [organisation] : []),
  category: ({ publicationCategory }) => (publicationCategory ? [publicationCategory] : []),
  assessment: ({ assessments, assessed }) =>
    assessments.length === 0
      ? [assessed]
      : [...new Set(assessments.map((title) => (knownAssessments.has(title) ? title : 'other')))],
  theme: ({ themes }) => [...new Set(themes)],
  year: ({ published, saved }) => {
    const year = (published ?? saved ?? '').slice(0, 4);
    return year ? [year] : [];
  },
};

/** One facet of all registrations: values numbered in order of appearance, and the numbers of each registration. */
interface Column {
  values: string[];
  numbers: number[][];
}

/** What stands for "unknown" everywhere carries no information, so such a facet has no data. */
const isEmpty = (column: Column): boolean => column.values.every((value) => value === 'unknown');

function column(facet: FacetName, registrations: readonly RegistrationSummary[]): Column {
  const known = new Map<string, number>();
  const numbers = registrations.map((registration) =>
    VALUES[facet](registration).map((value) => {
      const number = known.get(value) ?? known.size;
      known.set(value, number);
      return number;
    }),
  );
  return { values: [...known.keys()], numbers };
}

/** What remains after filtering, and what each further choice would leave. */
export interface FacetOutcome<T> {
  remaining: T[];
  facets: Record<FacetName, FacetValue[]>;
}

/** The facets of one register. */
export class FacetTable {
  readonly #columns: Map<FacetName, Column>;
  /** The names of an organisation by its id, and by its name in any case: a body may be written in several ways. */
  readonly #organisations = new Map<string, Set<string>>();

  constructor(registrations: readonly RegistrationSummary[]) {
    this.#columns = new Map(FACET_NAMES.map((facet) => [facet, column(facet, registrations)]));
    for (const { organisation, organisationId } of registrations) {
      for (const key of [organisation, organisationId ?? '']) {
        const names = this.#organisations.get(fold(key)) ?? new Set();
        this.#organisations.set(fold(key), names.add(organisation));
      }
    }
  }

  /** The organisation's names as the register writes them, from its id or its name in any case; empty when unknown. */
  organisation(idOrName: string): string[] {
    const key = fold(idOrName);
    return key ? [...(this.#organisations.get(key) ?? [])] : [];
  }

  /** As `organisation`; throws `unknown-organisation` when there is none. */
  namesOf(idOrName: string, source: string): string[] {
    const names = this.organisation(idOrName);
    if (names.length > 0) return names;
    throw unknownOrganisation(idOrName, source);
  }

  /** Filters and counts; `placeOf` gives the place of an item in the list. */
  apply<T>(items: readonly T[], placeOf: (item: T) => number, filters: Filters): FacetOutcome<T> {
    const facets = [...this.#columns].map(([name, column]) => {
      const wanted = this.#wanted(name, filters[name]);
      return {
        name,
        column,
        wanted,
        chosen: this.#numbersOf(column, wanted),
        counts: new Array<number>(column.values.length).fill(0),
      };
    });
    const remaining: T[] = [];
    for (const item of items) {
      const place = placeOf(item);
      const misses = facets.filter(
        ({ column, chosen }) => chosen && !column.numbers[place]?.some((n) => chosen.has(n)),
      );
      if (misses.length === 0) remaining.push(item);
      // One miss: this item would come back when that facet's choice changes, so it counts there and nowhere else.
      const counting = misses.length === 0 ? facets : misses.length === 1 ? misses : [];
      for (const { column, counts } of counting) {
        for (const number of column.numbers[place] ?? []) counts[number] = (counts[number] ?? 0) + 1;
      }
    }
    const entries = facets.map(({ name, column, wanted, counts }) => [name, facetValues(name, column, wanted, counts)]);
    return { remaining, facets: Object.fromEntries(entries) as Record<FacetName, FacetValue[]> };
  }

  #wanted(name: FacetName, chosen: readonly string[] | undefined): string[] {
    if (!chosen) return [];
    if (name !== 'organisation') return [...chosen];
    return chosen.flatMap((value) => {
      const names = this.organisation(value);
      return names.length > 0 ? names : [value];
    });
  }

  /** The numbers of the chosen values, or `undefined` when nothing is chosen. A value that nobody has matches nothing. */
  #numbersOf(column: Column, wanted: readonly string[]): Set<number> | undefined {
    if (wanted.length === 0) return undefined;
    return new Set(wanted.map((value) => column.values.indexOf(value)).filter((number) => number >= 0));
  }
}

function facetValues(
  name: FacetName,
  column: Column,
  chosen: readonly string[],
  counts: readonly number[],
): FacetValue[] {
  if (isEmpty(column)) return [];
  const found = column.values
    .map((value, number) => ({ value, count: counts[number] ?? 0 }))
    .filter(({ value, count }) => count > 0 || chosen.includes(value));
  const byValue = (a: FacetValue, b: FacetValue): number => (a.value < b.value ? -1 : 1);
  if (name === 'year') return found.sort((a, b) => byValue(b, a));
  return found.sort((a, b) => b.count - a.count || byValue(a, b));
}
