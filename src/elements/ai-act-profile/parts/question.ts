import { html, nothing, type TemplateResult } from 'lit';
import { valuesOf } from '../../../core/profile/kader-labels.js';
import type { ProfileGroup } from '../../../core/profile/profile.js';
import { capitalised } from '../../../locales/kader/index.js';
import { labelIn } from '../../parts/labels.js';
import { choicesOf } from '../answers.js';
import type { ProfileView } from '../view.js';

/** One question: checkboxes for the roles, of which there may be several, and radio buttons for all else. */
export function question(view: ProfileView, group: ProfileGroup): TemplateResult {
  const { texts, words, profile } = view;
  const chosen = valuesOf(profile, group);
  const hint = view.uid(`${group}-hint`);
  const isRole = group === 'role';
  return html`
    <fieldset part="question" aria-describedby=${isRole ? hint : nothing}>
      <legend>${words.groups[group].question}</legend>
      ${isRole ? html`<p id=${hint} class="hint">${texts.roles}</p>` : nothing}
      <div class="choices">
        ${isRole ? nothing : choice(view, group, undefined, chosen.length === 0)}
        ${choicesOf(group, profile).map((value) => choice(view, group, value, chosen.includes(value)))}
      </div>
    </fieldset>
  `;
}

/** One answer with what it means; without a value it is "I don't know yet". */
function choice(view: ProfileView, group: ProfileGroup, value: string | undefined, checked: boolean): TemplateResult {
  const { texts, words } = view;
  const help = value === undefined ? undefined : texts.help[group][value];
  const id = view.uid(`${group}-${value ?? 'unknown'}`);
  return html`
    <div class=${value === undefined ? 'answer unknown' : 'answer'}>
      <label class="choice">
        <input
          type=${group === 'role' ? 'checkbox' : 'radio'}
          name=${view.uid(group)}
          value=${value ?? ''}
          aria-describedby=${help ? id : nothing}
          .checked=${checked}
          @change=${() => {
            if (group === 'role') view.toggleRole(value ?? '');
            else view.choose(group, value);
          }}
        />
        <span>${value === undefined ? texts.dontKnow : capitalised(labelIn(words.values[group], value))}</span>
      </label>
      ${help ? html`<p id=${id} class="hint">${help}</p>` : nothing}
    </div>
  `;
}
