/** The facets of registrations. */
import { bare } from '../bare.js';
import { ASSESSMENT_CODES } from '../model/codes.js';
import { type CodedColumn, either } from './columns.js';
import { byValue, facetOf, type FacetOutcome, Facets } from './facet-columns.js';
import type { Facts } from './facts.js';
import type { Names } from './names.js';
import { Organisations } from './organisations.js';
import type { FacetName, Filters } from './types.js';

const knownAssessments = new Set<string>(ASSESSMENT_CODES);

const filled = (text: string): string[] => (text ? [text] : []);

/**
 * Assessments with a title of the body's own count as `other`. Without a title the facet still says what is known: `yes`
 * (done, kind not said), `no` or `unknown`.
 */
function assessments({ lists, texts }: Facts): CodedColumn<readonly string[]> {
  const titles = lists.assessments.values.map((titles) => [
    ...new Set(titles.map((title) => (knownAssessments.has(title) ? title : 'other'))),
  ]);
  const assessed = texts.assessed.values.map((value) => [value]);
  return either(
    { values: titles, codes: lists.assessments.codes },
    { values: assessed, codes: texts.assessed.codes },
    (values) => values.length === 0,
  );
}

/** The facets of one register. */
export class FacetTable {
  readonly organisations: Organisations;
  readonly #facets: Facets<FacetName>;

  constructor(names: Names, facts: Facts) {
    const { texts, lists, days } = facts;
    this.organisations = new Organisations(names, facts.organisationIds);
    this.#facets = new Facets<FacetName>(
      {
        status: facetOf(texts.status, filled),
        organisation: facetOf(names.organisations, filled),
        category: facetOf(texts.publicationCategory, filled),
        assessment: facetOf(assessments(facts), (values) => values),
        theme: facetOf(lists.themes, (themes) => [...new Set(themes)]),
        year: facetOf(days, (day) => filled(day.slice(0, 4))),
      },
      { year: (a, b) => byValue(b, a) },
    );
  }

  /** Filters and counts; what remains are indexes into `places`. */
  apply(places: ArrayLike<number>, filters: Filters): FacetOutcome<Uint32Array, FacetName> {
    const { organisation } = filters;
    if (!organisation) return this.#facets.apply(places, filters);
    const names = organisation.flatMap((value) => {
      const known = this.organisations.namesOf(value);
      return known.length > 0 ? known : [value];
    });
    return this.#facets.apply(places, bare({ ...filters, organisation: names }));
  }
}
