import { html, type TemplateResult } from 'lit';
import { valuesOf } from '../../../core/profile/kader-labels.js';
import { capitalised } from '../../../locales/kader/index.js';
import { labelIn } from '../../parts/labels.js';
import { EXTRA, questionsFor } from '../answers.js';
import type { ProfileView } from '../view.js';

/** The answers as text, for paper and for who may only read. */
export function answers(view: ProfileView): TemplateResult {
  const { texts, words, profile } = view;
  const groups = questionsFor(profile).filter((group) => !EXTRA.includes(group) || valuesOf(profile, group).length > 0);
  return html`
    <dl class="answers" part="answers">
      ${groups.map((group) => {
        const given = words.and(valuesOf(profile, group).map((value) => labelIn(words.values[group], value)));
        return html`<div>
          <dt>${words.groups[group].name}</dt>
          <dd>${capitalised(given || texts.unanswered)}</dd>
        </div>`;
      })}
    </dl>
  `;
}
