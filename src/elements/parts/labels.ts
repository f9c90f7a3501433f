/** Codes of the register as words for visitors; what is no code is shown as it is. */
import type { FacetName } from '../../core/search/types.js';
import type { Texts } from '../../locales/index.js';

/** The word of a code, or the text itself. */
export function labelIn(labels: Readonly<Record<string, string>>, value: string): string {
  return Object.hasOwn(labels, value) ? (labels[value] ?? value) : value;
}

/** The word for a value of a facet. */
export function facetValueLabel(texts: Texts, facet: FacetName, value: string): string {
  if (facet === 'status') return labelIn(texts.statuses, value);
  if (facet === 'category') return labelIn(texts.categories, value);
  if (facet === 'assessment') return labelIn({ ...texts.assessments, ...texts.assessed }, value);
  return value;
}
