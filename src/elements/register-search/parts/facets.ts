import { html, nothing, type TemplateResult } from 'lit';
import type { FacetName } from '../../../core/search/types.js';
import { formatNumber } from '../../../locales/index.js';
import { heading } from '../../parts/heading.js';
import { facetValueLabel } from '../../parts/labels.js';
import { FOLD_OVER, inOrder, visibleValues } from '../facet-view.js';
import { chosen, isChosen } from '../search-state.js';
import type { SearchView } from '../view.js';

/** The column of filters; on a narrow page it opens with a button. */
export function facetPanel(view: SearchView): TemplateResult | typeof nothing {
  if (!view.facets.length) return nothing;
  const id = view.uid('filters');
  const { texts } = view;
  return html`
    <div class="filters" part="filters">
      ${heading(
        view.level,
        html`<span class="wide">${texts.filters(0)}</span>
          <button
            class="narrow"
            type="button"
            aria-expanded=${view.panelOpen ? 'true' : 'false'}
            aria-controls=${id}
            @click=${view.togglePanel}
          >
            <span>${texts.filters(chosen(view.state.filters).length)}</span>
          </button>`,
      )}
      <div id=${id} class=${view.panelOpen ? 'panel open' : 'panel'}>
        ${view.facets.map((name) => facet(view, name))}
      </div>
    </div>
  `;
}

function facet(view: SearchView, name: FacetName): TemplateResult | typeof nothing {
  const values = inOrder(name, view.result?.facets[name] ?? []);
  if (!values.length) return nothing;
  const { texts } = view;
  const title = texts.facets[name];
  const fold = view.fold(name);
  const label = (value: string): string => facetValueLabel(texts, name, value);
  const long = values.length > FOLD_OVER;
  const shown = visibleValues(values, fold, view.state.filters[name] ?? [], label);
  const needle = view.uid(`in-${name}`);
  return html`
    <fieldset part="facet">
      <legend>${title}</legend>
      ${
        long && fold.open
          ? html`
              <label class="small" for=${needle}>${texts.filterIn(title)}</label>
              <input
                id=${needle}
                type="search"
                autocomplete="off"
                .value=${fold.needle}
                @input=${(event: Event) => {
                  view.narrow(name, (event.target as HTMLInputElement).value);
                }}
              />
            `
          : nothing
      }
      <div class=${long && fold.open ? 'values scroll' : 'values'}>
        ${shown.map(
          ({ value, count }) => html`
            <label class="choice">
              <input
                type="checkbox"
                .checked=${isChosen(view.state, name, value)}
                @change=${() => {
                  view.toggle(name, value);
                }}
              />
              <span>${label(value)} <span class="count">(${formatNumber(count, view.language)})</span></span>
            </label>
          `,
        )}
        ${shown.length ? nothing : html`<p class="small">${texts.noValue}</p>`}
      </div>
      ${
        long
          ? html`<button
              class="quiet"
              type="button"
              aria-expanded=${fold.open ? 'true' : 'false'}
              @click=${() => {
                view.toggleFold(name);
              }}
            >
              <span>${fold.open ? texts.showFewer : texts.showAll(values.length)}</span>
              <span class="hidden-visually">(${title})</span>
            </button>`
          : nothing
      }
    </fieldset>
  `;
}
