/** What opens under the title of a requirement: why it applies, its measures, and what is filled in about it. */
import { html, nothing, type TemplateResult } from 'lit';
import { isFull, LONGEST } from '../../../core/checklist/answers.js';
import { type ChecklistStatus, STATUSES, type TextField } from '../../../core/checklist/model.js';
import type { AnyItem, Measure } from '../../../core/kader/model.js';
import { lawName } from '../../../locales/kader/index.js';
import { labelIn } from '../../parts/labels.js';
import { linkAbout } from '../../parts/rich.js';
import { titleText } from '../../parts/title-in.js';
import { typed } from '../../parts/typed.js';
import type { Row } from '../rows.js';
import type { ChecklistView } from '../view.js';
import { answerText } from './answer-text.js';
import { due } from './due.js';
import { evidence } from './evidence.js';
import { keptTitle } from './titles.js';

export function details(view: ChecklistView, row: Row): TemplateResult {
  const onlyText = view.readOnly || !row.requirement;
  return html`
    ${about(view, row)} ${onlyText ? answerText(view, row) : form(view, row)}
    ${row.requirement || view.readOnly ? nothing : removal(view, row)}
  `;
}

/** The same on paper, of what is open and of what is not. */
export const onPaper = (view: ChecklistView, row: Row): TemplateResult => html`
  <div class="paper">${about(view, row)} ${answerText(view, row)}</div>
`;

function about(view: ChecklistView, row: Row): TemplateResult {
  const { requirement } = row;
  if (!requirement) return html``;
  const { texts, words } = view;
  const official = linkTo(view, requirement, texts.official);
  return html`
    <div class="about">
      ${view.whyOf(row).map((sentence) => html`<p>${sentence}</p>`)}
      <p>${texts.choice(texts.table.columns.law, lawName(words, requirement.law, 'full'))}</p>
      ${alsoIn(view, row)} ${official && html`<p>${official}</p>`}
    </div>
  `;
}

const linkTo = ({ language, common }: ChecklistView, item: AnyItem, words: string): unknown =>
  linkAbout(item.url, words, titleText(item, language), { texts: common, lang: nothing });

function alsoIn(view: ChecklistView, row: Row): TemplateResult | typeof nothing {
  const { words, texts } = view;
  const others = row.groups.filter((name) => name !== row.group);
  if (!others.length) return nothing;
  const names = others.map((slug) => labelIn({ ...words.phases, ...words.roles }, slug)).join(', ');
  return html`<p>${texts.alsoIn(names)} ${view.readOnly || view.isPrinting ? nothing : texts.sameAnswers}</p>`;
}

function removal(view: ChecklistView, row: Row): TemplateResult {
  const answer = view.answerOf(row.urn);
  return html`<button
    type="button"
    @click=${() => {
      view.removeAnswer(row);
    }}
  >
    <span
      >${view.texts.removeAnswer}<span class="hidden-visually">
        ${answer && keptTitle(answer, view.language)}</span
      ></span
    >
  </button>`;
}

function form(view: ChecklistView, row: Row): TemplateResult {
  const answer = view.answerOf(row.urn);
  return html`
    ${measures(view, row)}
    <div class="fields">
      ${status(view, row)} ${answer?.status === 'not-applicable' ? reason(view, row) : nothing}
      ${(['responsible', 'reviewer', 'accountable'] as const).map((field) => text(view, row, field))} ${due(view, row)}
      ${long(view, row, 'note')}
    </div>
    ${evidence(view, row)}
  `;
}

function measures(view: ChecklistView, row: Row): TemplateResult {
  const { texts } = view;
  if (!row.measures.length) return html`<p class="small">${texts.noMeasures}</p>`;
  const ticked = row.measures.filter((measure) => view.tickOf(measure)).length;
  return html`
    <fieldset part="measures">
      <legend>${texts.measures} <span class="count">(${texts.taken(ticked, row.measures.length)})</span></legend>
      <ul>
        ${row.measures.map((measure) => measureLine(view, row, measure))}
      </ul>
    </fieldset>
  `;
}

/** Whether only a person can say that it is done. */
function isReady(view: ChecklistView, { urn, measures }: Row): boolean {
  const isOver = ['done', 'not-applicable'].includes(view.answerOf(urn)?.status ?? '');
  return measures.length > 0 && !isOver && measures.every((measure) => view.tickOf(measure));
}

function measureLine(view: ChecklistView, row: Row, measure: Measure): TemplateResult {
  const { texts, language } = view;
  const tick = view.tickOf(measure);
  const title = titleText(measure, language);
  const about = linkTo(view, measure, texts.about);
  const old = tick && tick.mark !== measure.mark && tick.title ? tick.title : '';
  return html`
    <li>
      <label class="choice">
        <input
          type="checkbox"
          .checked=${!!tick}
          @change=${(event: Event) => {
            view.tick(row, measure, (event.target as HTMLInputElement).checked);
          }}
        />
        <span>${title}${old ? html` <span class="small">${texts.renamed(old)}</span>` : nothing}</span>
      </label>
      ${about && html`<span class="small">${about}</span>`}
    </li>
  `;
}

function status(view: ChecklistView, row: Row): TemplateResult {
  const { texts } = view;
  const id = view.rowId(row, 'status');
  const chosen = view.answerOf(row.urn)?.status ?? 'to-do';
  const hint = isReady(view, row);
  return html`
    <div class="field">
      <label for=${id}>${texts.status}</label>
      <span class="select"
        ><select
          id=${id}
          part="status"
          aria-describedby=${hint ? `${id}-hint` : nothing}
          .value=${chosen}
          @change=${(event: Event) => {
            view.status(row, (event.target as HTMLSelectElement).value as ChecklistStatus);
          }}
        >
          ${STATUSES.map(
            (name) => html`<option value=${name} ?selected=${name === chosen}>${texts.statuses[name]}</option>`,
          )}
        </select></span
      >
      ${hint ? html`<p id="${id}-hint" class="hint">${texts.allTaken}</p>` : nothing}
    </div>
  `;
}

/** Without a reason "not applicable" does not count: the field itself says so. */
function reason(view: ChecklistView, row: Row): TemplateResult {
  const missing = !view.answerOf(row.urn)?.reason.trim();
  return long(view, row, 'reason', missing ? view.texts.reasonNeeded : '', true);
}

function long(view: ChecklistView, row: Row, field: TextField, missing = '', isRequired = false): TemplateResult {
  const id = view.rowId(row, field);
  const fault = missing || fullText(view, row, field);
  return html`
    <div class="field wide-field">
      <label for=${id}>${view.texts.fields[field]}</label>
      <textarea
        id=${id}
        rows="3"
        maxlength=${LONGEST[field]}
        ?required=${isRequired}
        aria-describedby=${isRequired || fault ? `${id}-fault` : nothing}
        aria-invalid=${missing ? 'true' : nothing}
        .value=${view.answerOf(row.urn)?.[field] ?? ''}
        @input=${typed((value) => {
          view.write(row, field, value);
        })}
        @change=${whenLeft(view, row, field)}
      ></textarea>
      ${isRequired || fault ? html`<p id="${id}-fault" class="fault">${fault}</p>` : nothing}
    </div>
  `;
}

function text(view: ChecklistView, row: Row, field: 'responsible' | 'reviewer' | 'accountable'): TemplateResult {
  const id = view.rowId(row, field);
  const fault = fullText(view, row, field);
  return html`
    <div class="field">
      <label for=${id}>${view.texts.fields[field]}</label>
      <input
        id=${id}
        type="text"
        autocomplete="off"
        maxlength=${LONGEST[field]}
        aria-describedby=${fault ? `${id}-fault` : nothing}
        .value=${view.answerOf(row.urn)?.[field] ?? ''}
        @input=${typed((value) => {
          view.write(row, field, value);
        })}
        @change=${whenLeft(view, row, field)}
      />
      ${fault ? html`<p id="${id}-fault" class="fault">${fault}</p>` : nothing}
    </div>
  `;
}

/** A browser leaves out what does not fit of what is pasted, and does not say so. */
const fullText = (view: ChecklistView, row: Row, field: TextField): string =>
  isFull(field, view.answerOf(row.urn)?.[field] ?? '') ? view.texts.full(LONGEST[field]) : '';

/** Also what was not heard of yet, because half a character was the last of it. */
const whenLeft =
  (view: ChecklistView, row: Row, field: TextField) =>
  ({ target }: Event): void => {
    view.write(row, field, (target as HTMLInputElement | HTMLTextAreaElement).value);
    view.flush();
  };
