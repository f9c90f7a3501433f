import { html, nothing } from 'lit';
import type { LanguageCode } from '../../../core/model/registration.js';
import type { FacetName, RegisterInfo } from '../../../core/search/types.js';
import type { Texts } from '../../../locales/index.js';
import { facetValueLabel } from '../../parts/labels.js';

/** The language of an element, and the register that it shows. */
interface Voice {
  readonly language: LanguageCode;
  readonly info: RegisterInfo | undefined;
}

/** A text as the register has it, marked as such when the element speaks another language. */
export function inRegisterLanguage({ info, language }: Voice, text: string): unknown {
  const lang = info?.language ?? language;
  return html`<span lang=${lang === language ? nothing : lang}>${text}</span>`;
}

/** A value of a facet: in our words, or as the register has it. */
export function facetValue(voice: Voice, texts: Texts, facet: FacetName, value: string): unknown {
  const label = facetValueLabel(texts, facet, value);
  return label === value && facet !== 'year' ? inRegisterLanguage(voice, value) : label;
}
