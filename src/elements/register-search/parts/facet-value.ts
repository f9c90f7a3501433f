import { html, nothing } from 'lit';
import type { FacetName } from '../../../core/search/types.js';
import { facetValueLabel } from '../../parts/labels.js';
import type { SearchView } from '../view.js';

/** A text as the register has it, marked as such when the element speaks another language. */
export function inRegisterLanguage({ info, language }: SearchView, text: string): unknown {
  const lang = info?.language ?? language;
  return html`<span lang=${lang === language ? nothing : lang}>${text}</span>`;
}

/** A value of a facet: in our words, or as the register has it. */
export function facetValue(view: SearchView, facet: FacetName, value: string): unknown {
  const label = facetValueLabel(view.texts, facet, value);
  return label === value && facet !== 'year' ? inRegisterLanguage(view, value) : label;
}
