import type { FacetName, FacetValue } from '../../core/search/types.js';

/** Values of the facet of assessments that are no kind of assessment. */
const NO_KIND = new Set(['other', 'yes', 'no', 'unknown']);

/**
 * The values of a facet as they are listed: years from new to old, assessments with what is no kind of assessment last,
 * the rest as the search gives them.
 */
export function inOrder(facet: FacetName, values: readonly FacetValue[]): readonly FacetValue[] {
  if (facet === 'year') return [...values].sort((a, b) => b.value.localeCompare(a.value));
  if (facet !== 'assessment') return values;
  return [...values].sort((a, b) => Number(NO_KIND.has(a.value)) - Number(NO_KIND.has(b.value)));
}
