import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Registration } from '../../../src/core/model/registration.js';
import { FacetTable } from '../../../src/core/search/facets.js';
import { Facts } from '../../../src/core/search/facts.js';
import { Names } from '../../../src/core/search/names.js';
import { columnsOf } from '../../../src/core/search/registration-columns.js';
import { FACET_NAMES, type FacetName, type Filters } from '../../../src/core/search/types.js';
import { registration } from '../../helpers/registrations.js';

const given = fc.record({
  organisation: fc.constantFrom('A', 'B', 'C'),
  status: fc.constantFrom('in-use', 'out-of-use', ''),
  themes: fc.uniqueArray(fc.constantFrom('Verkeer', 'Werk', 'Zorg')),
  assessed: fc.constantFrom('yes', 'no', 'unknown'),
  assessments: fc.uniqueArray(fc.constantFrom('dpia', 'iama', 'Eigen toets', 'Andere toets')),
  published: fc.constantFrom('', '2023-01-01'),
  saved: fc.constantFrom('', '2024-01-01', '2025-01-01'),
});
const registrations = fc
  .array(given, { maxLength: 30 })
  .map((items) =>
    items.map(({ assessments, ...item }, n) =>
      registration(n, { ...item, assessments: assessments.map((title) => ({ title })) }),
    ),
  );
const filters: fc.Arbitrary<Filters> = fc.record(
  {
    organisation: fc.uniqueArray(fc.constantFrom('A', 'B', 'C', 'Z')),
    status: fc.uniqueArray(fc.constantFrom('in-use', 'out-of-use')),
    assessment: fc.uniqueArray(fc.constantFrom('dpia', 'other', 'yes', 'unknown')),
    theme: fc.uniqueArray(fc.constantFrom('Verkeer', 'Werk', 'Zorg')),
    year: fc.uniqueArray(fc.constantFrom('2023', '2024', '2025')),
  },
  { requiredKeys: [] },
);

/** The values by a plain reading of the rules, to compare with. */
const valuesOf = (item: Registration, facet: FacetName): string[] =>
  ({
    status: item.status ? [item.status] : [],
    organisation: [item.organisation],
    category: [],
    assessment: item.assessments.length
      ? [...new Set(item.assessments.map(({ title }) => (title.includes(' ') ? 'other' : title)))]
      : [item.assessed],
    theme: item.themes,
    year: [(item.published || item.saved || '').slice(0, 4)].filter(Boolean),
  })[facet];
const holds = (item: Registration, chosen: Filters, except?: FacetName): boolean =>
  FACET_NAMES.every((facet) => {
    const wanted = facet === except ? [] : (chosen[facet] ?? []);
    return wanted.length === 0 || valuesOf(item, facet).some((value) => wanted.includes(value));
  });

describe('the facet table', () => {
  it('filters and counts as the rules say, for every register and choice', () => {
    fc.assert(
      fc.property(registrations, filters, (list, chosen) => {
        const { names, facts } = columnsOf(list);
        const table = new FacetTable(new Names(names), new Facts([facts]));
        // Not all of them, and not in order: what is counted is what matches.
        const places = Uint32Array.from([...list.keys()].reverse().filter((place) => place % 5 > 0));
        const matching = [...places].map((place) => list[place] as Registration);
        const { remaining, facets } = table.apply(places, chosen);
        const kept = [...remaining].map((index) => matching[index]);
        expect(kept).toEqual(matching.filter((item) => holds(item, chosen)));
        for (const facet of ['organisation', 'status', 'assessment', 'theme', 'year'] as const) {
          const others = matching.filter((item) => holds(item, chosen, facet));
          for (const { value, count } of facets[facet]) {
            expect(count).toBe(others.filter((item) => valuesOf(item, facet).includes(value)).length);
          }
          const present = new Set(others.flatMap((item) => valuesOf(item, facet)));
          const saysNothing = list.every((item) => valuesOf(item, facet).every((value) => value === 'unknown'));
          const counted = facets[facet].filter(({ count }) => count > 0).map(({ value }) => value);
          expect(new Set(counted)).toEqual(saysNothing ? new Set() : present);
        }
      }),
    );
  });
});
