import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FacetTable } from '../../../src/core/search/facets.js';
import type { RegistrationSummary } from '../../../src/core/model/registration.js';
import { FACET_NAMES, type FacetName, type Filters } from '../../../src/core/search/types.js';
import { lars } from '../../helpers/registrations.js';

const summary = fc.record({
  organisation: fc.constantFrom('A', 'B', 'C'),
  status: fc.constantFrom('in-use', 'out-of-use', ''),
  themes: fc.uniqueArray(fc.constantFrom('Verkeer', 'Werk', 'Zorg')),
  saved: fc.constantFrom('2024-01-01', '2025-01-01'),
});
const summaries = fc.array(summary, { maxLength: 30 }).map((items): RegistrationSummary[] =>
  items.map((item, n) => ({
    id: lars(n),
    name: 'x',
    language: 'nl',
    description: '',
    publicationCategory: '',
    assessments: [],
    assessed: 'unknown',
    ...item,
  })),
);
const filters: fc.Arbitrary<Filters> = fc.record(
  {
    organisation: fc.uniqueArray(fc.constantFrom('A', 'B', 'C', 'Z')),
    status: fc.uniqueArray(fc.constantFrom('in-use', 'out-of-use')),
    theme: fc.uniqueArray(fc.constantFrom('Verkeer', 'Werk', 'Zorg')),
    year: fc.uniqueArray(fc.constantFrom('2024', '2025')),
  },
  { requiredKeys: [] },
);

/** The values by a plain reading of the rules, to compare with. */
const valuesOf = (item: RegistrationSummary, facet: FacetName): string[] =>
  ({
    status: item.status ? [item.status] : [],
    organisation: [item.organisation],
    category: [],
    assessment: ['unknown'],
    theme: item.themes,
    year: [(item.saved ?? '').slice(0, 4)],
  })[facet];
const holds = (item: RegistrationSummary, chosen: Filters, except?: FacetName): boolean =>
  FACET_NAMES.every((facet) => {
    const wanted = facet === except ? [] : (chosen[facet] ?? []);
    return wanted.length === 0 || valuesOf(item, facet).some((value) => wanted.includes(value));
  });

describe('the facet table', () => {
  it('filters and counts as the rules say, for every register and choice', () => {
    fc.assert(
      fc.property(summaries, filters, (list, chosen) => {
        const places = [...list.keys()];
        const { remaining, facets } = new FacetTable(list).apply(places, (place) => place, chosen);
        expect(remaining).toEqual(places.filter((place) => holds(list[place]!, chosen)));
        for (const facet of ['organisation', 'status', 'theme', 'year'] as const) {
          const others = list.filter((item) => holds(item, chosen, facet));
          for (const { value, count } of facets[facet]) {
            expect(count).toBe(others.filter((item) => valuesOf(item, facet).includes(value)).length);
          }
          const present = new Set(others.flatMap((item) => valuesOf(item, facet)));
          expect(new Set(facets[facet].filter(({ count }) => count > 0).map(({ value }) => value))).toEqual(present);
        }
      }),
    );
  });
});
