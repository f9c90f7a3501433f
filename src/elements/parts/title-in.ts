/** Titles of the kader in the visitor's language. */
import { html } from 'lit';
import type { AnyItem } from '../../core/kader/model.js';
import type { LanguageCode } from '../../core/model/registration.js';

/** The title of an item in a language, or else in Dutch: only that is always there. */
export const titleIn = ({ title }: AnyItem, language: LanguageCode): string => title[language] ?? title.nl;

/** The same as it is drawn: marked as Dutch where the element speaks another language; `draw` marks what was found in it. */
export function titleText(item: AnyItem, language: LanguageCode, draw: (title: string) => unknown = String): unknown {
  const title = draw(titleIn(item, language));
  return item.title[language] === undefined && language !== 'nl' ? html`<span lang="nl">${title}</span>` : title;
}
