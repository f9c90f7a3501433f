/** The day on which it has to be ready. */
import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../../../locales/index.js';
import { afterPress, watchPress } from '../../parts/after-press.js';
import type { Row } from '../rows.js';
import type { ChecklistView } from '../view.js';

/** Fields in which keys are pressed: some browsers tell of a change at each, while the year is still half typed. */
const typedIn = new WeakSet<EventTarget>();

export function due(view: ChecklistView, row: Row): TemplateResult {
  const { texts, language } = view;
  const id = view.rowId(row, 'due');
  const kept = view.answerOf(row.urn)?.due ?? '';
  const isBad = view.draftOf(row).badDue;
  const judge = ({ target }: Event): void => {
    if (!target) return;
    typedIn.delete(target);
    const { value, validity } = target as HTMLInputElement;
    if (value === kept && !validity.badInput && !isBad) return;
    const fails = validity.badInput || (value !== kept && !validity.valid);
    afterPress(() => {
      view.due(row, value, fails);
    });
  };
  return html`
    <div class="field">
      <label for=${id}>${texts.fields.due}</label>
      <input
        id=${id}
        type="date"
        min="2000-01-01"
        max="2099-12-31"
        aria-describedby=${isBad ? `${id}-fault` : nothing}
        aria-invalid=${isBad ? 'true' : nothing}
        .value=${kept}
        @focus=${watchPress}
        @keydown=${({ key, target }: KeyboardEvent) => {
          if (target && key !== 'Enter') typedIn.add(target);
        }}
        @change=${(event: Event) => {
          if (event.target && !typedIn.has(event.target)) judge(event);
        }}
        @blur=${judge}
      />
      ${isBad ? html`<p id="${id}-fault" class="fault">${texts.badDate(formatDate(kept, language))}</p>` : nothing}
    </div>
  `;
}
