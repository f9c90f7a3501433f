/** What to see of the checklist: words, a status, only what is open. */
import { html, nothing, type TemplateResult } from 'lit';
import { type ChecklistStatus, STATUSES } from '../../../core/checklist/model.js';
import type { Shown } from '../filters.js';
import type { ChecklistView } from '../view.js';

/** How much of the checklist is in view, as it is said. */
export function shownText(view: ChecklistView): Shown {
  const { texts, findFailed, count } = view;
  if (findFailed) return { text: texts.findFailed, isShort: true };
  return { text: count ? counted(view) : texts.noneShown, isShort: !count };
}

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
      <p>${shownText(view).text}</p>
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

/** How many requirements there are is more than how many apply, and so more than the progress is of. */
function counted({ texts, count, total, unknown, progress }: ChecklistView): string {
  const shown = texts.shown(count, total);
  const applying = progress?.total ?? 0;
  return applying === total ? shown : `${shown} (${texts.known(applying, unknown, total - applying - unknown)})`;
}
