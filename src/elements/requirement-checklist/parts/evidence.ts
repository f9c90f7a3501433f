/** What proves it: a list to add to and to take from. */
import { html, nothing, type TemplateResult } from 'lit';
import { isFull, LONGEST } from '../../../core/checklist/answers.js';
import { afterPress, watchPress } from '../../parts/after-press.js';
import { shortened } from '../../parts/shortened.js';
import type { Row } from '../rows.js';
import type { ChecklistView } from '../view.js';
import { evidenceText } from './evidence-text.js';

export const evidence = (view: ChecklistView, row: Row): TemplateResult => html`
  <fieldset class="evidence" part="evidence">
    <legend>${view.texts.evidence}</legend>
    ${itemList(view, row)} ${wayBack(view, row)} ${addField(view, row)}
  </fieldset>
`;

function itemList(view: ChecklistView, row: Row): TemplateResult | typeof nothing {
  const items = view.answerOf(row.urn)?.evidence ?? [];
  if (!items.length) return nothing;
  return html`<ul>
    ${items.map(
      (item, place) => html`
        <li>
          <span>${evidenceText(view, item)}</span>
          <button
            id=${view.rowId(row, `remove-${String(place)}`)}
            class="quiet"
            type="button"
            @click=${() => {
              view.removeEvidence(row, place);
            }}
          >
            <span>${view.texts.remove}<span class="hidden-visually"> ${shortened(item)}</span></span>
          </button>
        </li>
      `,
    )}
  </ul>`;
}

/** What was just taken away, with the button that puts it back. */
function wayBack(view: ChecklistView, row: Row): TemplateResult | typeof nothing {
  const { texts } = view;
  const { removed } = view.draftOf(row);
  if (!removed) return nothing;
  return html`<p class="removed">
    ${texts.evidenceRemoved(removed.item)}
    <button
      type="button"
      @click=${() => {
        view.restoreEvidence(row);
      }}
    >
      <span>${texts.undo}<span class="hidden-visually"> (${texts.evidence})</span></span>
    </button>
  </p>`;
}

function addField(view: ChecklistView, row: Row): TemplateResult {
  const { texts } = view;
  const draft = view.draftOf(row);
  const field = view.rowId(row, 'evidence');
  const hint = view.rowId(row, 'evidence-hint');
  const fault = view.rowId(row, 'evidence-fault');
  const told = draft.fault
    ? texts.evidenceFaults[draft.fault]
    : isFull('evidence', draft.text) && texts.full(LONGEST.evidence);
  return html`
    <label for=${field}>${texts.evidenceAdd}</label>
    <p id=${hint} class="small">${texts.evidenceHint}</p>
    <div class="line">
      <input
        id=${field}
        type="text"
        autocomplete="off"
        maxlength=${LONGEST.evidence}
        aria-describedby=${told ? `${hint} ${fault}` : hint}
        aria-invalid=${draft.fault ? 'true' : nothing}
        .value=${draft.text}
        @input=${(event: Event) => {
          view.draftEvidence(row, (event.target as HTMLInputElement).value);
        }}
        @focus=${watchPress}
        @change=${() => {
          afterPress(() => {
            view.addEvidence(row, true);
          });
        }}
        @keydown=${(event: KeyboardEvent) => {
          if (event.key !== 'Enter' || event.isComposing) return;
          event.preventDefault();
          view.addEvidence(row);
        }}
      />
      <button
        type="button"
        @click=${() => {
          view.addEvidence(row);
        }}
      >
        <span>${texts.add}<span class="hidden-visually"> (${texts.evidence})</span></span>
      </button>
    </div>
    <p id=${fault} class="fault">${told || nothing}</p>
  `;
}
