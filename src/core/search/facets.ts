/** The facets of registrations, and the names under which a body is known. */
import { unknownOrganisation } from '../errors.js';
import type { RegistrationSummary } from '../model/registration.js';
import { ASSESSMENT_CODES } from '../model/codes.js';
import { fold } from '../text/fold.js';
import { byValue, type FacetOutcome, FacetColumns } from './facet-columns.js';
import type { FacetName, Filters } from './types.js';

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

/** The facets of one register. */
export class FacetTable {
  readonly #columns: FacetColumns<FacetName, RegistrationSummary>;
  /** The names of an organisation by its id, and by its name in any case: a body may be written in several ways. */
  readonly #organisations = new Map<string, Set<string>>();

  constructor(registrations: readonly RegistrationSummary[]) {
    this.#columns = new FacetColumns(VALUES, registrations, { year: (a, b) => byValue(b, a) });
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
  apply<T>(items: readonly T[], placeOf: (item: T) => number, filters: Filters): FacetOutcome<T, FacetName> {
    const { organisation } = filters;
    if (!organisation) return this.#columns.apply(items, placeOf, filters);
    const names = organisation.flatMap((value) => {
      const known = this.organisation(value);
      return known.length > 0 ? known : [value];
    });
    return this.#columns.apply(items, placeOf, { ...filters, organisation: names });
  }
}
