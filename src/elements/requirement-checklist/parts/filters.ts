/** What to see of the checklist: words, a status, only what is open. */
import { html, nothing, type TemplateResult } from 'lit';
import { STATUSES, type ChecklistStatus } from '../../../core/checklist/model.js';
import type { ChecklistView } from '../view.js';

export function filters(view: ChecklistView): TemplateResult {
  const { texts, wanted } = view;
  const words = view.uid('find');
  const status = view.uid('find-status');
  return html`
    <div class="filters" part="filters" role="group" aria-label=${texts.filters}>
      <div class="field">
        <label for=${words}>${texts.find}</label>
        <input
          id=${words}
          type="search"
          autocomplete="off"
          .value=${wanted.query}
          @input=${(event: Event) => {
            view.want({ query: (event.target as HTMLInputElement).value });
          }}
        />
      </div>
      <div class="field">
        <label for=${status}>${texts.status}</label>
        <span class="select"
          ><select
            id=${status}
            .value=${wanted.status}
            @change=${(event: Event) => {
              view.want({ status: (event.target as HTMLSelectElement).value as ChecklistStatus | '' });
            }}
          >
            <option value="" ?selected=${!wanted.status}>${texts.anyStatus}</option>
            ${STATUSES.map(
              (name) =>
                html`<option value=${name} ?selected=${name === wanted.status}>${texts.statuses[name]}</option>`,
            )}
          </select></span
        >
      </div>
      <label class="choice">
        <input
          type="checkbox"
          .checked=${wanted.openOnly}
          @change=${(event: Event) => {
            view.want({ openOnly: (event.target as HTMLInputElement).checked });
          }}
        />
        <span>${texts.openOnly}</span>
      </label>
    </div>
    <div class="shown">
      <p>${view.findFailed ? texts.findFailed : view.count ? texts.shown(view.count, view.total) : texts.noneShown}</p>
      ${
        view.filtersOn
          ? html`<button class="quiet" type="button" @click=${view.clearFilters}>
              <span>${texts.clear}</span>
            </button>`
          : nothing
      }
    </div>
  `;
}
