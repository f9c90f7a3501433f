/** Titles of the kader in the visitor's language. */
import { html, nothing, type TemplateResult } from 'lit';
import type { AnyItem } from '../../../core/kader/model.js';
import type { LanguageCode } from '../../../core/model/registration.js';

/** In the language given where the kader has it, else the official one. */
export const titleIn = ({ title }: AnyItem, language: LanguageCode): string => title[language] ?? title.nl;

/** A title, marked as Dutch where the element speaks another language and has none in it. */
export function titleText(item: AnyItem, language: LanguageCode): string | TemplateResult {
  const text = titleIn(item, language);
  return item.title[language] === undefined && language !== 'nl' ? html`<span lang="nl">${text}</span>` : text;
}

/** The language of a text that the kader has only in Dutch. */
export const dutchIn = (language: LanguageCode): 'nl' | typeof nothing => (language === 'nl' ? nothing : 'nl');
