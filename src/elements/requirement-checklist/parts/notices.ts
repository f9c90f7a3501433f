/** What has to be told before or beside the work: whether it is kept, what other tabs did, what a new kader changes. */
import { html, nothing, type TemplateResult } from 'lit';

import type { ChecklistStatus } from '../../../core/checklist/model.js';
import type { AnswerField, FieldValue } from '../../../core/checklist/merge-answer.js';
import { isNoRenewal } from '../../../core/checklist/renewal.js';
import { formatDate } from '../../../locales/index.js';
import { heading } from '../../parts/heading.js';
import { labelIn } from '../../parts/labels.js';
import type { ChecklistView } from '../view.js';
import { titleText } from './titles.js';

/** The line that says whether the answers are kept. It is always there, so that nothing moves when it changes. */
export function keeping(view: ChecklistView): TemplateResult | typeof nothing {
  if (view.readOnly && !view.isKept) return nothing;
  const { texts } = view;
  const state = view.keeping;
  const isBad = state.status === 'failed' || state.status === 'gone' || state.status === 'blocked';
  return html`
    <div class=${isBad ? 'keeping notice error' : 'keeping'} part="keeping">
      <p>${state.status === 'failed' ? texts.notKept(state.why) : texts.keeping[state.status]}</p>
      ${
        state.status === 'failed'
          ? html`<button type="button" @click=${view.saveAgain}><span>${texts.saveAgain}</span></button>`
          : nothing
      }
      ${
        state.status === 'gone'
          ? html`<div class="buttons">
              <button type="button" @click=${view.putBack}><span>${texts.putBack}</span></button>
              <button type="button" @click=${view.letGo}><span>${texts.letGo}</span></button>
            </div>`
          : nothing
      }
      ${
        isBad
          ? html`<button
              type="button"
              @click=${() => {
                view.download('json');
              }}
            >
              <span>${texts.download('json')}</span>
            </button>`
          : nothing
      }
    </div>
    ${view.unreadable.length ? html`<p class="small">${texts.unreadable(view.unreadable.length)}</p>` : nothing}
  `;
}

/** The name of a field, and a value of it in words. */
export const fieldName = ({ texts }: ChecklistView, field: AnswerField): string =>
  field === 'status' ? texts.status : field === 'evidence' ? texts.evidence : texts.fields[field];

export function valueText({ texts, language }: ChecklistView, field: AnswerField, value: FieldValue): string {
  if (typeof value !== 'string') return value.join('; ');
  if (field === 'status') return texts.statuses[value as ChecklistStatus];
  return field === 'due' ? formatDate(value, language) : value;
}

export function conflicts(view: ChecklistView): TemplateResult | typeof nothing {
  const { texts } = view;
  if (!view.conflicts.length) return nothing;
  return html`
    <div class="notice" part="notice">
      ${heading(view.level, texts.conflicts)}
      <ul>
        ${view.conflicts.map((conflict) => {
          const { field, mine, theirs } = conflict;
          const say = (value: FieldValue): string => valueText(view, field, value) || texts.nothing;
          return html`<li>
            <p>${texts.conflict(conflict.title, fieldName(view, field), say(mine), say(theirs))}</p>
            <div class="buttons">
              ${(['mine', 'theirs'] as const).map(
                (choice) =>
                  html`<button
                    type="button"
                    @click=${() => {
                      view.settle(conflict, choice);
                    }}
                  >
                    <span>${choice === 'mine' ? texts.keepMine : texts.takeTheirs}</span>
                  </button>`,
              )}
            </div>
          </li>`;
        })}
      </ul>
    </div>
  `;
}

/** What another kader than the one of the last change means for what was filled in. */
export function renewal(view: ChecklistView): TemplateResult | typeof nothing {
  const { texts, language } = view;
  const news = view.renewal;
  if (!news || isNoRenewal(news)) return nothing;
  const named = (old: string, now: string): string => (old ? texts.from(old, now) : now);
  const list = (title: string, items: readonly unknown[]): unknown =>
    items.length
      ? html`<div>
          <p>
            <strong>${title}</strong>
          </p>
          <ul class="dots">
            ${items.map((item) => html`<li>${item}</li>`)}
          </ul>
        </div>`
      : nothing;
  const { renewals } = texts;
  return html`
    <div class="notice" part="notice">
      ${heading(view.level, texts.renewal(formatDate(view.kader?.info.date ?? '', language)))}
      ${list(
        renewals.added,
        news.added.map((item) => titleText(item, language)),
      )}
      ${list(
        renewals.withdrawn,
        news.withdrawn.flatMap(({ answer, urn }) => answer?.title || urn),
      )}
      ${list(
        renewals.renamed,
        news.renamed.map(({ kept, title }) => named(kept.title, title)),
      )}
      ${list(
        renewals.replaced,
        [...news.measures.renamed, ...news.measures.replaced].map(({ kept, title }) => named(kept.title, title)),
      )}
      ${list(
        renewals.gone,
        news.measures.withdrawn.map(({ title, key }) => title || key),
      )}
      ${view.readOnly ? nothing : html`<button type="button" @click=${view.seen}><span>${texts.seen}</span></button>`}
    </div>
  `;
}

/** What has just been done, and a way back where there is one. */
export const message = (view: ChecklistView): TemplateResult => html`
  <div id=${view.uid('message')} class="message" part="message" tabindex="-1">
    ${view.message ? html`<p>${view.message}</p>` : nothing}
    ${view.canUndo ? html`<button type="button" @click=${view.undo}><span>${view.texts.undo}</span></button>` : nothing}
  </div>
`;

/** The words of a profile, for who has none in mind. */
export function profileNotice(view: ChecklistView): TemplateResult {
  const { texts } = view;
  if (!view.hasProfile) return html`<p class="notice" part="notice">${texts.noProfile}</p>`;
  return html`<p>${texts.choice(labelIn(texts.table.lead, 'profile'), view.profileText)}</p>`;
}
