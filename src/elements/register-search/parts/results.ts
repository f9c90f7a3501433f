import { html, type TemplateResult } from 'lit';
import type { SearchResult } from '../../../core/search/types.js';
import { formatDate } from '../../../locales/index.js';
import { nationalLink } from '../../parts/leaving.js';
import { chips } from '../../parts/search/chips.js';
import { meta, moreButton, nothingFound, resultsBar } from '../../parts/search/results-bar.js';
import type { RegisterView } from '../view.js';
import { inRegisterLanguage } from './facet-value.js';

/** The column of results: how many, in what order, and the list. */
export function results(view: RegisterView, result: SearchResult): TemplateResult {
  const { hits, total } = result;
  return html`
    ${resultsBar(view, total)} ${about(view, result)} ${chips(view)}
    ${
      total
        ? html`
            <ol class="list" part="list">
              ${hits.map(
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
            ${moreButton(view, hits.length, total)}
          `
        : nothingFound(view, nationalLink(view.texts, view.language, view.answered))
    }
  `;
}

function about(view: RegisterView, result: SearchResult): TemplateResult {
  const { texts, info } = view;
  const words = result.alsoSearched.join(', ');
  return meta(view, [
    info?.date && texts.dataOf(formatDate(info.date, view.language)),
    info?.dropped && texts.dropped(info.dropped),
    words && html`${texts.alsoSearched} ${inRegisterLanguage(view, words)}`,
  ]);
}
