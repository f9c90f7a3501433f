import { html, nothing, type TemplateResult } from 'lit';
import type { SearchResult, SortOrder } from '../../../core/search/types.js';
import { formatDate } from '../../../locales/index.js';
import { heading } from '../../parts/heading.js';
import { nationalLink } from '../../parts/leaving.js';
import { sortInUse, sortsFor } from '../search-state.js';
import type { SearchView } from '../view.js';
import { chips } from './chips.js';
import { inRegisterLanguage } from './facet-value.js';

/** The column of results: how many, in what order, and the list. */
export function results(view: SearchView, result: SearchResult): TemplateResult {
  const { texts, state } = view;
  const sort = view.uid('sort');
  return html`
    <div class="bar">
      ${heading(view.level, texts.found(result.total, view.answered), view.uid('results'))}
      <div class="sort">
        <label for=${sort}>${texts.sortBy}</label>
        <span class="select"
          ><select
            id=${sort}
            part="sort"
            @change=${(event: Event) => {
              view.sort((event.target as HTMLSelectElement).value as SortOrder);
            }}
          >
            ${sortsFor(state.query).map(
              (name) =>
                html`<option value=${name} ?selected=${name === sortInUse(state)}>${texts.sorts[name]}</option>`,
            )}
          </select></span
        >
      </div>
    </div>
    ${meta(view, result)} ${chips(view)}
    ${
      result.total
        ? html`
            <ol class="list" part="list">
              ${result.hits.map(
                (hit) => html`
                  <li part="item">
                    <algorithm-card
                      .registration=${hit.registration}
                      .words=${hit.words}
                      .headingLevel=${view.level + 1}
                      .hrefTemplate=${view.hrefTemplate}
                    ></algorithm-card>
                  </li>
                `,
              )}
            </ol>
            ${
              result.hits.length < result.total
                ? html`<p class="paper">${texts.shown(result.hits.length, result.total)}</p>
                    <button class="more" part="more" type="button" @click=${view.more}>
                      <span>${texts.more}</span>
                    </button>`
                : nothing
            }
          `
        : nothingFound(view)
    }
  `;
}

/** In the place of the results: what went wrong, under the filters that were asked for. */
export function failure(view: SearchView, notice: TemplateResult): TemplateResult {
  return html`<p class="meta muted">${view.slow ? view.texts.loading : nothing}</p>
    ${chips(view)} ${notice}`;
}

/** One line that is always there, so that its parts coming and going move nothing. */
function meta(view: SearchView, result: SearchResult): TemplateResult {
  const { texts, info } = view;
  const words = result.alsoSearched.join(', ');
  const parts = view.slow
    ? [texts.loading]
    : [
        info?.date && texts.dataOf(formatDate(info.date, view.language)),
        info?.dropped && texts.dropped(info.dropped),
        words && html`${texts.alsoSearched} ${inRegisterLanguage(view, words)}`,
      ];
  return html`<p class="meta muted" part="meta">
    ${parts.filter(Boolean).map((part) => html`<span>${part}</span> `)}
  </p>`;
}

function nothingFound(view: SearchView): TemplateResult {
  const { texts, answered } = view;
  return html`
    <div class="notice" part="notice">
      <ul class="hints">
        ${answered ? html`<li>${texts.hints.spelling}</li>` : nothing}
        ${
          Object.keys(view.state.filters).length
            ? html`<li>
                ${texts.hints.fewer}
                <button class="quiet" type="button" @click=${view.clear}><span>${texts.clear}</span></button>
              </li>`
            : nothing
        }
        <li>${nationalLink(texts, view.language, answered)}</li>
      </ul>
    </div>
  `;
}
