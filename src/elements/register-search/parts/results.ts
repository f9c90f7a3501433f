import { html, nothing, type TemplateResult } from 'lit';
import type { SearchResult, SortOrder } from '../../../core/search/types.js';
import { formatDate } from '../../../locales/index.js';
import { heading } from '../../parts/heading.js';
import { nationalSearch } from '../../parts/links.js';
import { sortInUse, sortsFor } from '../search-state.js';
import type { SearchView } from '../view.js';
import { chips } from './chips.js';

/** The column of results: how many, in what order, and the list. */
export function results(view: SearchView, result: SearchResult): TemplateResult {
  const { texts, state } = view;
  const sort = view.uid('sort');
  return html`
    <div class="bar">
      ${heading(view.level, texts.found(result.total, view.answered), view.uid('results'))}
      <div class="sort">
        <label for=${sort}>${texts.sortBy}</label>
        <select
          id=${sort}
          part="sort"
          @change=${(event: Event) => {
            view.sort((event.target as HTMLSelectElement).value as SortOrder);
          }}
        >
          ${sortsFor(state.query).map(
            (name) => html`<option value=${name} ?selected=${name === sortInUse(state)}>${texts.sorts[name]}</option>`,
          )}
        </select>
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
                ? html`<button class="more" part="more" type="button" @click=${view.more}>
                    <span>${texts.more}</span>
                  </button>`
                : nothing
            }
          `
        : nothingFound(view)
    }
  `;
}

/** One line that is always there, so that its parts coming and going move nothing. */
function meta(view: SearchView, result: SearchResult): TemplateResult {
  const { texts, info } = view;
  const parts = [
    info?.date && texts.dataOf(formatDate(info.date, view.language)),
    info?.dropped && texts.dropped(info.dropped),
    result.alsoSearched.length && texts.alsoSearched(result.alsoSearched.join(', ')),
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
        <li><a href=${nationalSearch(view.language, answered)}>${texts.national(answered)}</a></li>
      </ul>
    </div>
  `;
}
