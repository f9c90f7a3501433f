/** Getting the checklist out of the page and in again, and deleting it. */
import { html, nothing, type TemplateResult } from 'lit';
import {
  type AnswerChange,
  type ChecklistChanges,
  isNoChange,
  type Preference,
} from '../../../core/checklist/merge.js';
import type { Profile } from '../../../core/profile/profile.js';
import type { ChecklistTexts, FileKind } from '../../../locales/checklist/index.js';
import { heading } from '../../parts/heading.js';
import { profileWords } from '../profile-words.js';
import type { ChecklistView, Import } from '../view.js';
import { fieldName, message, valueText } from './notices.js';
import { keptTitle, titleOfUrn } from './titles.js';

const KINDS: readonly FileKind[] = ['json', 'csv', 'xlsx', 'ods', 'md'];
const PREFERENCES: readonly Preference[] = ['newest', 'present', 'incoming'];

export function files(view: ChecklistView): TemplateResult {
  const { texts } = view;
  const panel = view.uid('files');
  return html`
    <div class="files" part="files">
      <button
        id=${view.uid('files-button')}
        type="button"
        aria-expanded=${view.filesOpen ? 'true' : 'false'}
        aria-controls=${view.filesOpen ? panel : nothing}
        @click=${view.toggleFiles}
      >
        <span>${texts.files}</span>
      </button>
      ${view.filesOpen ? html`<div id=${panel} class="panel">${menu(view)}</div>` : message(view, 'files')}
      ${view.readOnly ? nothing : [reading(view), forgetting(view)]}
    </div>
  `;
}

function menu(view: ChecklistView): TemplateResult {
  const { texts } = view;
  const area = view.uid('json');
  // Without the kader nobody knows which rows are in view.
  const kinds: readonly FileKind[] = view.kader ? KINDS : ['json'];
  return html`
    ${view.kader ? html`<p class="small">${texts.inView}</p>` : nothing}
    <ul class="buttons">
      ${kinds.map(
        (kind) =>
          html`<li>
            <button
              type="button"
              @click=${() => {
                view.download(kind);
              }}
            >
              <span>${texts.download(kind)}</span>
            </button>
          </li>`,
      )}
      ${
        view.kader
          ? html`<li>
              <button type="button" @click=${view.print}><span>${texts.print}</span></button>
            </li>`
          : nothing
      }
      <li>
        <button
          type="button"
          aria-expanded=${view.json === undefined ? 'false' : 'true'}
          aria-controls=${view.json === undefined ? nothing : area}
          @click=${view.toggleText}
        >
          <span>${texts.showText}</span>
        </button>
      </li>
    </ul>
    ${message(view, 'files')}
    ${
      view.json === undefined
        ? nothing
        : html`<label for=${area}>${texts.textHint}</label>
            <textarea id=${area} rows="6" readonly .value=${view.json}></textarea>`
    }
  `;
}

function reading(view: ChecklistView): TemplateResult {
  const { texts } = view;
  const field = view.uid('file');
  const { importing } = view;
  return html`
    <div class="field">
      <label for=${field}>${texts.read}</label>
      <p id=${`${field}-hint`} class="small">${texts.chooseHint}</p>
      <input
        id=${field}
        type="file"
        accept=".json,application/json"
        aria-describedby="${field}-hint ${field}-fault"
        aria-invalid=${importing?.fault ? 'true' : nothing}
        @change=${(event: Event) => {
          const input = event.target as HTMLInputElement;
          view.read(input.files?.[0]);
          // So that the same file can be chosen again.
          input.value = '';
        }}
      />
      <p id=${`${field}-fault`} class="fault">${importing?.fault ? texts.faults[importing.fault] : nothing}</p>
    </div>
    ${importing?.changes ? preview(view, importing, importing.changes) : message(view, 'reading')}
  `;
}

/** What reading the file will do, as it is said when another answer wins. */
export const changeSummary = (
  texts: ChecklistTexts,
  { added, changed, measures, kept, profile, keptProfile }: ChecklistChanges,
): string =>
  texts.changeCounts({
    added: added.length,
    changed: changed.length + (profile ? 1 : 0),
    measures: measures.length,
    kept: kept.length + (keptProfile ? 1 : 0),
  });

/**
 * What a file changes, before it does. The question stands above what its answer changes, so that nothing moves under the
 * pointer.
 */
function preview(view: ChecklistView, { prefer, skipped, isOther }: Import, changes: ChecklistChanges): TemplateResult {
  const { texts, words, language } = view;
  const say = (profile: Profile): string => profileWords(words, profile) || texts.noProfileChosen;
  const { profile, keptProfile } = changes;
  const isAllHere = !changes.kept.length && !keptProfile && !skipped;
  const title = !isNoChange(changes) ? texts.changes : isAllHere ? texts.noChanges : texts.nothingTaken;
  return html`
    <div class="notice" part="notice" @keydown=${onEscape(view.cancelImport)}>
      ${heading(view.level, title, view.uid('changes'))} ${isOther ? html`<p>${texts.changesAnew}</p>` : nothing}
      ${changes.otherId === undefined ? nothing : html`<p>${texts.otherId(changes.otherId)}</p>`}
      ${skipped ? html`<p>${texts.skipped(skipped)}</p>` : nothing}
      <fieldset>
        <legend>${texts.prefer}</legend>
        ${PREFERENCES.map(
          (name) => html`
            <label class="choice">
              <input
                type="radio"
                name=${view.uid('prefer')}
                .checked=${name === prefer}
                @change=${() => {
                  view.prefer(name);
                }}
              />
              <span>${texts.preferences[name]}</span>
            </label>
          `,
        )}
      </fieldset>
      <p>${changeSummary(texts, changes)}</p>
      ${profile ? html`<p>${texts.newProfile(say(profile.from), say(profile.to))}</p>` : nothing}
      <ul class="dots">
        ${changes.added.map(
          (answer) => html`<li>${titleOfUrn(view, answer)}: ${texts.added}, ${texts.statuses[answer.status]}</li>`,
        )}
        ${changes.changed.map((change) => html`<li>${titleOfUrn(view, change)}<br />${fieldChanges(view, change)}</li>`)}
        ${changes.measures.map((tick) => html`<li>${keptTitle(tick, language) || tick.key}: ${texts.measureTaken}</li>`)}
      </ul>
      ${
        changes.kept.length || keptProfile
          ? html`<p>${texts.stays}</p>
              <ul class="dots">
                ${
                  keptProfile
                    ? html`<li>
                        ${texts.stayed(texts.table.lead.profile, say(keptProfile.here), say(keptProfile.file))}
                      </li>`
                    : nothing
                }
                ${changes.kept.map(
                  (change) =>
                    html`<li>${titleOfUrn(view, change)}<br />${fieldChanges(view, change, texts.stayed)}</li>`,
                )}
              </ul>`
          : nothing
      }
      <div class="buttons">
        <button class="primary" type="button" @click=${view.merge}><span>${texts.merge}</span></button>
        <button type="button" @click=${view.cancelImport}><span>${texts.cancel}</span></button>
      </div>
    </div>
  `;
}

/** Escape cancels a question, and nothing else on the page. */
const onEscape =
  (cancel: () => void) =>
  (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    cancel();
  };

const fieldChanges = (
  view: ChecklistView,
  { fields }: AnswerChange,
  say: ChecklistView['texts']['stayed'] = view.texts.change,
): TemplateResult[] =>
  fields.map(
    ({ field, from, to }) =>
      html`<span class="change"
        >${say(fieldName(view, field), valueText(view, field, from), valueText(view, field, to))}</span
      >`,
  );

/** Asks on the spot: a dialog over the page would need the page to make room for it. */
function forgetting(view: ChecklistView): TemplateResult {
  const { texts } = view;
  if (!view.asksForget) {
    return html`<button
        id=${view.uid('forget')}
        class="quiet"
        part="delete"
        type="button"
        @click=${() => {
          view.askForget(true);
        }}
      >
        <span>${texts.forget}</span>
      </button>
      ${message(view, 'forget')}`;
  }
  const question = view.uid('question');
  const cancel = (): void => {
    view.askForget(false);
  };
  return html`
    <div class="notice error" part="notice" role="group" aria-labelledby=${question} @keydown=${onEscape(cancel)}>
      <p id=${question} tabindex="-1">${texts.forgetAsk} ${view.isFormFilled ? texts.profileStays : nothing}</p>
      <div class="buttons">
        <button type="button" @click=${view.forget}><span>${texts.forgetYes}</span></button>
        <button type="button" @click=${cancel}><span>${texts.cancel}</span></button>
      </div>
    </div>
  `;
}
