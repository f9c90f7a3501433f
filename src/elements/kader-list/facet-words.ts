import { html } from 'lit';
import type { LanguageCode } from '../../core/model/registration.js';
import type { KaderTexts } from '../../locales/kader/index.js';
import type { ItemFacet } from '../../locales/lists/index.js';
import { breakable } from '../parts/breakable.js';
import { labelIn } from '../parts/labels.js';
import { kaderLang } from './view.js';

/** The words of each facet by the kader's own slugs. */
const wordsOf = (texts: KaderTexts, facet: ItemFacet): Readonly<Record<string, string>> => {
  switch (facet) {
    case 'law':
      return Object.fromEntries(Object.entries(texts.laws).map(([code, { name }]) => [code, name]));
    case 'category':
      return texts.categories;
    case 'role':
      return texts.roles;
    case 'phase':
      return texts.phases;
    case 'topic':
      return texts.topics;
  }
};

/** The word for a value of a facet; one that we do not know stays as the kader has it. */
export const facetWord = (texts: KaderTexts, facet: ItemFacet, value: string): string =>
  labelIn(wordsOf(texts, facet), value);

/** The same as it is drawn: what the kader has and we do not is Dutch. */
export function facetValue(texts: KaderTexts, language: LanguageCode, facet: ItemFacet, value: string): unknown {
  const words = wordsOf(texts, facet);
  return Object.hasOwn(words, value)
    ? breakable(labelIn(words, value))
    : html`<span lang=${kaderLang(language)}>${value}</span>`;
}
