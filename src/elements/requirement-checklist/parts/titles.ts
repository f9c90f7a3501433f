/** Names of requirements and measures as they were kept with what was filled in. */
import { html, type TemplateResult } from 'lit';
import { titleMark } from '../../../core/kader/title-mark.js';
import type { LanguageCode } from '../../../core/model/registration.js';
import { titleText } from '../../parts/title-in.js';
import type { ChecklistView } from '../view.js';

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
