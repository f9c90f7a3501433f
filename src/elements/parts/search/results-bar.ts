import { html, nothing, type TemplateResult } from 'lit';
import { LIMITS } from '../../../core/limits.js';
import { hasMarks } from '../../../core/plan/query.js';
import { heading } from '../heading.js';
import { shortened } from '../shortened.js';
import { chips } from './chips.js';
import { sortInUse, sortsFor } from './search-state.js';
import type { SearchView } from './view.js';

/** Above the results: how many there are (`soFar` while that is not final), and in what order. */
export function resultsBar<Name extends string, Sort extends string>(
  view: SearchView<Name, Sort>,
  total: number,
  soFar = false,
): TemplateResult {
  const { texts, state, sorts } = view;
  const found = soFar ? texts.foundSoFar : texts.found;
  const sort = view.uid('sort');
  return html`
    <div class="bar">
      ${heading(view.level, found(total, shortened(view.answered)), view.uid('results'))}
      <div class="sort">
        <label for=${sort}>${texts.sortBy}</label>
        <span class="select"
          ><select
            id=${sort}
            part="sort"
            @change=${(event: Event) => {
              view.sort((event.target as HTMLSelectElement).value as Sort);
            }}
          >
            ${sortsFor(sorts, state.query).map(
              (name) =>
                html`<option value=${name} ?selected=${name === sortInUse(sorts, state)}>${texts.sorts[name]}</option>`,
            )}
          </select></span
        >
      </div>
    </div>
  `;
}

/** One line that is always there, so that its parts coming and going move nothing. */
export function meta({ texts, slow }: { texts: { loading: string }; slow: boolean }, parts: unknown[]): TemplateResult {
  return html`<p class="meta muted" part="meta">
    ${(slow ? [texts.loading] : parts).filter(Boolean).map((part) => html`<span>${part}</span> `)}
  </p>`;
}

/** Below the results: the button for more of them, and its sentence on paper; that alone where there are too many. */
export function moreButton<Name extends string, Sort extends string>(
  view: SearchView<Name, Sort>,
  shown: number,
  total: number,
): TemplateResult | typeof nothing {
  if (shown >= total) return nothing;
  const { texts } = view;
  if (shown >= LIMITS.results) return html`<p>${texts.shown(shown, total)}</p>`;
  return html`<p class="paper">${texts.shown(shown, total)}</p>
    <button class="more" part="more" type="button" @click=${view.more}>
      <span>${texts.more}</span>
    </button>`;
}

/** In the place of the results: what went wrong, under the filters that were asked for. */
export function failure<Name extends string, Sort extends string>(
  view: SearchView<Name, Sort>,
  notice: TemplateResult,
): TemplateResult {
  return html`<p class="meta muted">${view.slow ? view.texts.loading : nothing}</p>
    ${chips(view)} ${notice}`;
}

/** In the place of the list: what to try when nothing was found, and `wayOn`. */
export function nothingFound<Name extends string, Sort extends string>(
  view: SearchView<Name, Sort>,
  wayOn: unknown,
): TemplateResult {
  const { texts } = view;
  return html`
    <div class="notice" part="notice">
      <ul class="hints">
        ${view.answered ? html`<li>${texts.hints.spelling}</li>` : nothing}
        ${view.help.length && hasMarks(view.answered) ? html`<li>${texts.hints.plain}</li>` : nothing}
        ${
          Object.keys(view.state.filters).length
            ? html`<li>
                ${texts.hints.fewer}
                <button class="quiet" type="button" @click=${view.clear}><span>${texts.clear}</span></button>
              </li>`
            : nothing
        }
        <li>${wayOn}</li>
      </ul>
    </div>
  `;
}
