import { html, nothing, type TemplateResult } from 'lit';
import { chosen } from './search-state.js';
import type { SearchView } from './view.js';

/** The chosen filters as buttons that take them away. */
export function chips<Name extends string, Sort extends string>(
  view: SearchView<Name, Sort>,
): TemplateResult | typeof nothing {
  const pairs = chosen(view.state.filters);
  if (!pairs.length) return nothing;
  const { texts } = view;
  return html`
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
