import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { EXTRA, questionsFor } from '../answers.js';
import type { Notice, ProfileView } from '../view.js';
import { question } from './question.js';

/** The questions. Those that most can do without are folded away, unless an answer there counts. */
export function form(view: ProfileView): TemplateResult {
  const { texts, notice } = view;
  const asked = questionsFor(view.profile);
  const extra = asked.filter((group) => EXTRA.includes(group));
  const usual = asked.filter((group) => !EXTRA.includes(group));
  const drawn = (groups: typeof asked): unknown =>
    repeat(
      groups,
      (group) => group,
      (group) =>
        // Beside the choice that took the answers away.
        group === 'application' && notice && notice.cleared !== 'all'
          ? [question(view, group), undo(view, notice)]
          : [question(view, group), nothing],
    );
  return html`
    <div class="form" part="form">
      <p>${texts.intro}</p>
      ${drawn(usual)}
      ${
        extra.length > 0
          ? html`
              <details
                ?open=${view.open}
                @toggle=${(event: Event) => {
                  view.fold((event.target as HTMLDetailsElement).open);
                }}
              >
                <summary>${texts.more}</summary>
                ${drawn(extra)}
              </details>
            `
          : nothing
      }
      ${notice?.cleared === 'all' ? undo(view, notice) : nothing}
      <button class="reset" part="reset" type="button" @click=${view.reset}><span>${texts.reset}</span></button>
    </div>
  `;
}

/** What was taken away, and the button that puts it back. */
function undo({ texts, words, ...view }: ProfileView, { cleared }: Notice): TemplateResult {
  const said =
    cleared === 'all' ? texts.wasReset : texts.cleared(words.and(cleared.map((group) => words.groups[group].name)));
  return html`
    <div class="notice" part="notice">
      <p>${said}</p>
      <button class="undo" type="button" @click=${view.undo}><span>${texts.undo}</span></button>
    </div>
  `;
}
