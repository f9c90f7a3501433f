import { html, nothing, type TemplateResult } from 'lit';
import type { FacetValue } from '../../../core/search/facet-columns.js';
import { formatNumber } from '../../../locales/index.js';
import { heading } from '../heading.js';
import { type FacetFold, visibleValues } from './facet-view.js';
import { chosen, isChosen } from './search-state.js';
import type { SearchView } from './view.js';

/** The column of filters; on a narrow page it opens with a button. `isToCome` while an answer may still bring it. */
export function facetPanel<Name extends string, Sort extends string>(
  view: SearchView<Name, Sort>,
  isToCome: boolean,
): TemplateResult | typeof nothing {
  if (!view.facets.length) return nothing;
  // What is to come has its room already, so that the results stay where they are.
  if (!view.facets.some((name) => view.values(name).length))
    return isToCome ? html`<div class="filters-room"></div>` : nothing;
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
      <div id=${id} class=${view.panelOpen ? 'panel open' : 'panel'} @focusin=${view.openPanel}>
        ${view.facets.map((name) => facet(view, name))}
      </div>
    </div>
  `;
}

function facet<Name extends string, Sort extends string>(
  view: SearchView<Name, Sort>,
  name: Name,
): TemplateResult | typeof nothing {
  const values = view.values(name);
  if (!values.length) return nothing;
  const fold = view.fold(name);
  const isLong = values.length > view.foldOver;
  const isOpen = isLong && fold.open;
  const visible = (shape: FacetFold, choice: readonly string[] = []): readonly FacetValue[] =>
    visibleValues(values, shape, choice, (value) => view.label(name, value), view.foldOver);
  const list = valueList(view, name, visible(fold, view.state.filters[name]), isOpen);
  // The list moves around the button: a button that moved would lose the focus.
  return html`
    <fieldset part="facet">
      <legend>${view.texts.facets[name]}</legend>
      ${isOpen ? nothing : list} ${isLong ? foldButton(view, name, values.length, isOpen) : nothing}
      ${isOpen ? [valueSearch(view, name, (needle) => visible({ ...fold, needle }).length), list] : nothing}
    </fieldset>
  `;
}

/** The values to choose from; all of a long list scroll in a box. */
function valueList<Name extends string, Sort extends string>(
  view: SearchView<Name, Sort>,
  name: Name,
  shown: readonly FacetValue[],
  isOpen: boolean,
): TemplateResult {
  return html`
    <div class=${isOpen ? 'values scroll' : 'values'} tabindex=${isOpen ? -1 : nothing}>
      ${shown.map(
        ({ value, count }) => html`
          <label class="choice">
            <input
              type="checkbox"
              .checked=${isChosen(view.state.filters, name, value)}
              @change=${() => {
                view.toggle(name, value);
              }}
            />
            <span
              >${view.drawValue(name, value)} <span class="count">(${formatNumber(count, view.language)})</span></span
            >
          </label>
        `,
      )}
      ${shown.length ? nothing : html`<p class="small">${view.texts.noValue}</p>`}
    </div>
  `;
}

/** Opens and folds a list of so many values. */
function foldButton<Name extends string, Sort extends string>(
  view: SearchView<Name, Sort>,
  name: Name,
  count: number,
  isOpen: boolean,
): TemplateResult {
  const { texts } = view;
  return html`<button
    id=${view.uid(`fold-${name}`)}
    class="quiet"
    type="button"
    aria-expanded=${isOpen ? 'true' : 'false'}
    @click=${() => {
      view.toggleFold(name);
    }}
  >
    <span>${isOpen ? texts.showFewer : texts.showAll(count)}</span>
    <span class="hidden-visually">(${texts.facets[name]})</span>
  </button>`;
}

/** The field that shortens an open list; `left` says how many values a needle leaves. */
function valueSearch<Name extends string, Sort extends string>(
  view: SearchView<Name, Sort>,
  name: Name,
  left: (needle: string) => number,
): TemplateResult {
  const fold = view.fold(name);
  const id = view.uid(`in-${name}`);
  return html`
    <label class="small" for=${id}>${view.texts.filterIn(view.texts.facets[name])}</label>
    <input
      id=${id}
      type="search"
      autocomplete="off"
      .value=${fold.needle}
      @input=${(event: Event) => {
        const text = (event.target as HTMLInputElement).value;
        view.narrow(name, text, left(text));
      }}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key !== 'Escape' || fold.needle) return;
        event.preventDefault();
        view.toggleFold(name, true);
      }}
    />
  `;
}
