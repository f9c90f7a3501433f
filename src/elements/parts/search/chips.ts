import { html, nothing } from 'lit';
import { chosen } from './search-state.js';
import type { SearchView } from './view.js';

/** The chosen filters as buttons that take them away, below what was left out of them. */
export function chips<Name extends string, Sort extends string>(view: SearchView<Name, Sort>): unknown {
  const { texts, leftOut } = view;
  const pairs = chosen(view.state.filters);
  // Not which: somebody may have put anything in a link.
  const without = leftOut ? html`<p>${texts.leftOut}</p>` : nothing;
  if (!pairs.length) return without;
  return html`
    ${without}
    <div class="chips" part="chips">
      <ul aria-label=${texts.chosen}>
        ${pairs.map(
          ([facet, value]) => html`
            <li>
              <button
                class="chip"
                part="chip"
                type="button"
                @click=${() => {
                  view.remove(facet, value);
                }}
              >
                <span>
                  <span class="hidden-visually">${texts.remove(texts.facets[facet])}</span>
                  ${view.drawValue(facet, value)}
                </span>
              </button>
            </li>
          `,
        )}
      </ul>
      <button class="quiet" part="clear" type="button" @click=${view.clear}><span>${texts.clear}</span></button>
    </div>
  `;
}
