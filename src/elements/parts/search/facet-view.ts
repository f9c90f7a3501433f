/** How facets are shown: which ones, and which of their values. Pure. */
import type { FacetValue } from '../../../core/search/facet-columns.js';
import { fold } from '../../../core/text/fold.js';

/** The number of values that a folded list shows. */
const FOLD_TO = 6;

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

/** The words in an editor's attribute that are no facet. */
export const unknownFacets = (attribute: string, names: readonly string[]): string[] =>
  [...new Set(wordsOf(attribute))].filter((word) => word !== 'none' && !names.includes(word));

/** The facets that an editor asks for in an attribute, in that order; all when it is empty, none for `none`. */
export function chosenFacets<Name extends string>(attribute: string, names: readonly Name[], locked?: Name): Name[] {
  const words = wordsOf(attribute);
  const known = words.flatMap((word) => names.find((name) => name === word) ?? []);
  return [...new Set(words.length > 0 ? known : names)].filter((name) => name !== locked);
}

/** The values to draw now; `over` is the length up to which a list is not folded. */
export function visibleValues(
  values: readonly FacetValue[],
  shape: FacetFold,
  chosen: readonly string[],
  label: (value: string) => string,
  over: number,
): readonly FacetValue[] {
  if (values.length <= over) return values;
  if (!shape.open) {
    return values.filter(({ value }, at) => at < FOLD_TO || chosen.includes(value) || shape.kept.has(value));
  }
  const needle = fold(shape.needle);
  return needle ? values.filter(({ value }) => fold(label(value)).includes(needle)) : values;
}
