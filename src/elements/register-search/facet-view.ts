/** How facets are shown: which ones, which of their values, and in what order. Pure. */
import { FACET_NAMES, type FacetName, type FacetValue } from '../../core/search/types.js';
import { fold } from '../../core/text/fold.js';

/** A list longer than `FOLD_OVER` is shown as its first `FOLD_TO` values. */
export const FOLD_OVER = 8;
export const FOLD_TO = 6;

/** How one facet is shown. */
export interface FacetFold {
  open: boolean;
  /** What is typed in the field of a long list. */
  needle: string;
  /** Values that were chosen at some time: they stay in a folded list, so that unchecking one keeps the focus on it. */
  kept: Set<string>;
}

const wordsOf = (attribute: string): string[] =>
  attribute
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
const isFacet = (name: string): name is FacetName => (FACET_NAMES as readonly string[]).includes(name);

/** The words in an editor's attribute that are no facet. */
export const unknownFacets = (attribute: string): string[] =>
  wordsOf(attribute).filter((word) => word !== 'none' && !isFacet(word));

/** The facets that an editor asks for in an attribute, in that order; all when it is empty, none for `none`. */
export function chosenFacets(attribute: string, locked: boolean): FacetName[] {
  const words = wordsOf(attribute);
  const wanted = words.length > 0 ? words : FACET_NAMES;
  return [...new Set(wanted)].filter(isFacet).filter((name) => !(locked && name === 'organisation'));
}

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

/** The values to draw now. */
export function visibleValues(
  values: readonly FacetValue[],
  shape: FacetFold,
  chosen: readonly string[],
  label: (value: string) => string,
): readonly FacetValue[] {
  if (values.length <= FOLD_OVER) return values;
  if (!shape.open) {
    return values.filter(({ value }, at) => at < FOLD_TO || chosen.includes(value) || shape.kept.has(value));
  }
  const needle = fold(shape.needle);
  return needle ? values.filter(({ value }) => fold(label(value)).includes(needle)) : values;
}
