/**
 * The list as a table. Roles are written out: where a narrow page turns rows into cards, `display` would take them away.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { codeOf } from '../../../core/kader/vocabulary.js';
import { marked } from '../../parts/marked.js';
import { titleText } from '../../parts/title-in.js';
import { FACETS_OF, VALUES } from '../item-facets.js';
import type { ListAnswer, Row } from '../item-list.js';
import { detailsId, type ListView, openerId } from '../view.js';
import { details } from './details.js';

export function table(view: ListView, { rows, open }: ListAnswer): TemplateResult {
  const { kind, words, texts, kaderTexts } = view;
  const columns = FACETS_OF[kind];
  const sure = rows.filter(({ verdict }) => verdict !== 'unknown');
  const unsure = rows.slice(sure.length);
  return html`
    <div class="rows">
      <table role="table" part="table">
        <caption class="hidden-visually">
          ${kaderTexts.kinds[kind].many}
        </caption>
        <thead>
          <tr role="row">
            <th role="columnheader" scope="col">${words.titleColumn}</th>
            ${columns.map((facet) => html`<th role="columnheader" scope="col" class=${facet}>${texts.facets[facet]}</th>`)}
          </tr>
        </thead>
        ${sure.length ? body(view, sure, nothing) : nothing}
        ${
          unsure.length
            ? body(
                view,
                unsure,
                html`<tr role="row" class="group">
                  <th role="rowheader" scope="rowgroup" colspan=${columns.length + 1} part="group">
                    ${words.openRows(open)}
                  </th>
                </tr>`,
              )
            : nothing
        }
      </table>
    </div>
  `;
}

const body = (view: ListView, rows: readonly Row[], head: unknown): TemplateResult => html`
  <tbody>
    ${head}
    ${repeat(
      rows,
      ({ item }) => item.key,
      (row) => tableRow(view, row),
    )}
  </tbody>
`;

function tableRow(view: ListView, row: Row): TemplateResult {
  const { kind, texts } = view;
  const { item } = row;
  const columns = FACETS_OF[kind];
  const isOpen = view.opened.has(item.key);
  const id = detailsId(view.uid, item.key);
  const code = codeOf(item.urn);
  return html`
    <tr role="row" class="item" part="item">
      <th role="rowheader" scope="row">
        <button
          id=${openerId(view.uid, item.key)}
          class="opener"
          part="opener"
          type="button"
          aria-expanded=${isOpen ? 'true' : 'false'}
          aria-controls=${isOpen ? id : nothing}
          @click=${() => {
            view.open(item);
          }}
        >
          <span>${titleText(item, view.language, (title) => marked(title, row.words))}</span>
        </button>
        ${code ? html`<p class="code muted">${code}</p>` : nothing}
        ${row.verdict === 'unknown' ? doubt(view, row) : nothing}
      </th>
      ${columns.map((facet) => {
        const values = VALUES[facet](item);
        return html`<td role="cell">
          <span class="label" aria-hidden="true">${texts.facets[facet]}: </span>${
            values.length
              ? values.map((value, at) => [at ? ', ' : nothing, view.drawValue(facet, value)])
              : html`<span class="muted">${view.words.nothing}</span>`
          }
        </td>`;
      })}
    </tr>
    ${
      isOpen
        ? html`<tr role="row" class="opened">
            <td role="cell" id=${id} colspan=${columns.length + 1} part="details">${details(view, row)}</td>
          </tr>`
        : nothing
    }
  `;
}

/** Why it is not sure: there to read without opening anything. */
function doubt({ verdicts, kaderTexts, words }: ListView, { item }: Row): TemplateResult {
  const why =
    item.kind === 'requirement' && verdicts
      ? kaderTexts.why(verdicts.match(item), item, verdicts.profile)
      : words.openLinked;
  return html`<p class="why" part="why">${why}</p>`;
}
