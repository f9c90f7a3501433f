import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import type { SearchHit, SearchResult } from '../../../core/search/types.js';
import { formatDate } from '../../../locales/index.js';
import { nationalLink } from '../../parts/leaving.js';
import { chips } from '../../parts/search/chips.js';
import { meta, moreButton, nothingFound, resultsBar } from '../../parts/search/results-bar.js';
import type { RegisterView } from '../view.js';
import { alsoSearched } from './also-searched.js';

/** An early list is as long as this at least, with room for results that are still to come. */
const ROOM_FOR = [1, 2, 3];

/**
 * The column of results: how many, in what order, and the list. `notice` tells what went wrong after names alone had
 * brought these.
 */
export function results(view: RegisterView, result: SearchResult, notice?: TemplateResult): TemplateResult {
  const { hits, total, stage } = result;
  const isEarly = stage === 'names';
  // Without a query the names are all there is to search: only what is known of each is still to come.
  const isSoFar = isEarly && !!view.answered.trim();
  const { errorBelow } = view.settling;
  return html`
    ${resultsBar(view, total, isSoFar)} ${about(view)} ${alsoSearched(view, result, !!notice)} ${chips(view)}
    ${notice && !errorBelow ? html`<div class="error-beside">${notice}</div>` : nothing}
    ${total ? list(view, hits) : nothingFound(view, nationalLink(view.texts, view.language, view.answered))}
    ${isEarly && !notice ? skeleton(ROOM_FOR.slice(hits.length)) : nothing}
    ${notice && errorBelow ? html`<div class="error-beside">${notice}</div>` : nothing}
    ${isEarly ? nothing : moreButton(view, hits.length, total)}
  `;
}

/** By id, so that what has the focus in a result keeps it. */
function list(view: RegisterView, hits: readonly SearchHit[]): unknown {
  const { settling } = view;
  return keyed(
    settling.generation,
    html`
      <ol
        class="list"
        part="list"
        @pointerdown=${settling.touch}
        @pointermove=${settling.touch}
        @focusin=${settling.touch}
      >
        ${repeat(
          hits.map(settling.asDrawn),
          ({ id }) => id,
          (hit) => html`
            <li part="item">
              <algorithm-card
                .registration=${hit.registration}
                .words=${hit.words}
                .found=${hit.found}
                .keepsRoom=${settling.hasRoom(hit.id)}
                .headingLevel=${view.level + 1}
                .hrefTemplate=${view.hrefTemplate}
              ></algorithm-card>
            </li>
          `,
        )}
      </ol>
    `,
  );
}

const skeleton = (rows: readonly unknown[]): unknown =>
  rows.length ? html`<div class="skeleton follows" aria-hidden="true">${rows.map(() => html`<p></p>`)}</div>` : nothing;

function about(view: RegisterView): TemplateResult {
  const { texts, info } = view;
  return meta(view, [
    info?.date && texts.dataOf(formatDate(info.date, view.language)),
    info?.dropped && texts.dropped(info.dropped),
  ]);
}
