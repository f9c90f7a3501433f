/** What has to be told before or beside the work: whether it is kept, what other tabs did, what a new kader changes. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { TabConflict } from '../../../context/checklist/types.js';
import type { AnswerField, FieldValue } from '../../../core/checklist/merge-answer.js';
import type { ChecklistStatus } from '../../../core/checklist/model.js';
import { isNoRenewal, type Renewed } from '../../../core/checklist/renewal.js';
import type { AnyItem } from '../../../core/kader/model.js';
import type { Profile } from '../../../core/profile/profile.js';
import { formatDate } from '../../../locales/index.js';
import { heading } from '../../parts/heading.js';
import { labelIn } from '../../parts/labels.js';
import { titleText } from '../../parts/title-in.js';
import { profileWords } from '../profile-words.js';
import type { Spot } from '../screen-state.js';
import type { ChecklistView } from '../view.js';
import { keptTitle, titleOfUrn } from './titles.js';

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
          ? html`<button id=${view.uid('save-again')} type="button" @click=${view.saveAgain}>
              <span>${texts.saveAgain}</span>
            </button>`
          : nothing
      }
      ${
        state.status === 'gone'
          ? html`<div class="buttons">
              <button type="button" @click=${view.putBack}><span>${texts.putBack}</span></button>
              ${
                view.readOnly
                  ? nothing
                  : html`<button type="button" @click=${view.letGo}><span>${texts.letGo}</span></button>`
              }
            </div>`
          : nothing
      }
      ${
        isBad
          ? html`<button
              type="button"
              @click=${() => {
                view.download('json', 'top');
              }}
            >
              <span>${texts.download('json')}</span>
            </button>`
          : nothing
      }
    </div>
    ${view.unreadable.length ? unreadable(view) : nothing}
  `;
}

/** What cannot be read, as text: whoever made it may know what it says. */
function unreadable(view: ChecklistView): TemplateResult {
  const { texts } = view;
  const area = view.uid('unreadable');
  const all = view.unreadable.map(({ key, text }) => `${key}\n${text}`).join('\n\n');
  return html`
    <p class="small">${texts.unreadable(view.unreadableCount)}</p>
    <details>
      <summary>${texts.showUnreadable}</summary>
      <label for=${area}>${texts.unreadableHint}</label>
      <textarea id=${area} rows="4" readonly .value=${all}></textarea>
    </details>
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

/** What two tabs differ about: the name of the field, and its value in this tab and in the other. */
function conflictWords(view: ChecklistView, conflict: TabConflict): [field: string, mine: string, theirs: string] {
  const { texts, words } = view;
  if (conflict.field === 'profile') {
    const say = (profile: Profile): string => profileWords(words, profile) || texts.noProfileChosen;
    return [labelIn(texts.table.lead, 'profile'), say(conflict.mine), say(conflict.theirs)];
  }
  const { field } = conflict;
  const say = (value: FieldValue): string => valueText(view, field, value) || texts.nothing;
  return [fieldName(view, field), say(conflict.mine), say(conflict.theirs)];
}

export function conflicts(view: ChecklistView): TemplateResult | typeof nothing {
  const { texts } = view;
  if (!view.conflicts.length) return nothing;
  return html`
    <div class="notice" part="notice">
      ${heading(view.level, texts.conflicts)}
      <ul>
        ${repeat(
          view.conflicts,
          (conflict) => conflict,
          (conflict) =>
            html`<li>
              ${conflict.urn ? html`<p><strong>${titleOfUrn(view, conflict)}</strong></p>` : nothing}
              <p>${texts.conflict(...conflictWords(view, conflict))}</p>
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
            </li>`,
        )}
      </ul>
    </div>
  `;
}

/** What another kader than the one of the last change means for what was filled in. */
export function renewal(view: ChecklistView): TemplateResult | typeof nothing {
  const { texts, language } = view;
  const news = view.renewal;
  if (!news || isNoRenewal(news)) return nothing;
  const named = ({ kept, item }: Renewed<{ title: string; mark: string }, AnyItem>): unknown => {
    const now = titleText(item, language);
    return kept.title ? html`‘${keptTitle(kept, language)}’ ${texts.nowCalled} ‘${now}’` : now;
  };
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
  const [noted, present] = [view.checklist.kader.date, view.kader?.info.date ?? ''];
  const isOlder = !news.sourceChanged && present !== '' && present < noted;
  const renewals = isOlder ? { ...texts.renewals, ...texts.older } : texts.renewals;
  const day = formatDate(present, language);
  const title = isOlder ? texts.older.heading(day) : texts.renewal(day);
  return html`
    <div class="notice" part="notice">
      ${heading(view.level, news.sourceChanged ? texts.otherSource : title)}
      ${isOlder ? html`<p>${texts.older.made(formatDate(noted, language))}</p>` : nothing}
      ${news.sourceChanged || isOlder ? html`<p>${texts.otherApply}</p>` : nothing}
      ${list(
        renewals.added,
        news.added.map((item) => titleText(item, language)),
      )}
      ${list(
        renewals.withdrawn(news.withdrawn.some(({ answer }) => answer)),
        news.withdrawn.map(({ answer, urn }) => (answer && keptTitle(answer, language)) || urn),
      )}
      ${list(renewals.renamed, news.renamed.map(named))} ${list(renewals.replaced, news.measures.renamed.map(named))}
      ${list(renewals.gone, [
        ...news.measures.withdrawn.map((tick) => keptTitle(tick, language) || tick.key),
        ...news.measures.replaced.map(
          ({ kept, item }) =>
            html`‘${keptTitle(kept, language) || kept.key}’ ${texts.reused} ‘${titleText(item, language)}’`,
        ),
      ])}
      ${view.readOnly ? nothing : html`<button type="button" @click=${view.seen}><span>${texts.seen}</span></button>`}
    </div>
  `;
}

/** What has just been done at one of these places, and a way back where there is one. */
export const message = (view: ChecklistView, ...spots: readonly Spot[]): unknown =>
  spots.map((spot) => {
    const said = view.messages.get(spot);
    return said
      ? html`<div class="message" part="message">
          <p id=${view.uid(`message-${spot}`)} tabindex="-1">${said.text}</p>
          ${
            said.undo && !view.readOnly
              ? html`<button
                  type="button"
                  @click=${() => {
                    view.undo(spot);
                  }}
                >
                  <span>${view.texts.undo}</span>
                </button>`
              : nothing
          }
        </div>`
      : nothing;
  });

/** The words of a profile, for who has none in mind. */
export function profileNotice(view: ChecklistView): TemplateResult {
  const { texts } = view;
  if (!view.hasProfile) return html`<p class="notice" part="notice">${texts.noProfile}</p>`;
  return html`<p>${texts.choice(labelIn(texts.table.lead, 'profile'), view.profileText)}</p>
    ${view.isApart ? html`<p class="notice" part="notice">${texts.otherProfile}</p>` : nothing}`;
}
