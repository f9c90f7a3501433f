/** Titles of the kader in the visitor's language. */
import { html, type TemplateResult } from 'lit';
import type { AnyItem } from '../../../core/kader/model.js';
import { titleMark } from '../../../core/kader/title-mark.js';
import type { LanguageCode } from '../../../core/model/registration.js';
import { titleIn } from '../../parts/title-in.js';
import type { ChecklistView } from '../view.js';

/** A title, marked as Dutch where the element speaks another language and has none in it. */
export function titleText(item: AnyItem, language: LanguageCode): string | TemplateResult {
  const text = titleIn(item, language);
  return item.title[language] === undefined && language !== 'nl' ? html`<span lang="nl">${text}</span>` : text;
}

/** What is kept of the name of a requirement or measure. */
interface KeptName {
  readonly title: string;
  readonly mark?: string | undefined;
}

/** A name as it was kept. When it is the official one it is Dutch; else it is of the language that was spoken then. */
export const keptTitle = ({ title, mark }: KeptName, language: LanguageCode): string | TemplateResult =>
  language !== 'nl' && title && titleMark(title) === mark ? html`<span lang="nl">${title}</span>` : title;

/** The title of a requirement about which something was filled in: that of the kader, else the one that was kept. */
export function titleOfUrn(view: ChecklistView, { urn, title, mark }: KeptName & { urn: string }): unknown {
  const requirement = view.kader?.requirements.find((item) => item.urn === urn);
  if (requirement) return titleText(requirement, view.language);
  return keptTitle({ title, mark: mark ?? view.answerOf(urn)?.mark }, view.language) || urn;
}
