import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../../locales/index.js';
import { heading } from '../heading.js';
import { visibleValues } from './facet-view.js';
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
  const { texts } = view;
  const title = texts.facets[name];
  const fold = view.fold(name);
  const label = (value: string): string => view.label(name, value);
  const long = values.length > view.foldOver;
  const choice = view.state.filters[name] ?? [];
  const shown = visibleValues(values, fold, choice, label, view.foldOver);
  const open = long && fold.open;
  const needle = view.uid(`in-${name}`);
  const list = html`
    <div class=${open ? 'values scroll' : 'values'} tabindex=${open ? -1 : nothing}>
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
      ${shown.length ? nothing : html`<p class="small">${texts.noValue}</p>`}
    </div>
  `;
  // The list moves around the button: a button that moved would lose the focus.
  return html`
    <fieldset part="facet">
      <legend>${title}</legend>
      ${open ? nothing : list}
      ${
        long
          ? html`<button
              id=${view.uid(`fold-${name}`)}
              class="quiet"
              type="button"
              aria-expanded=${open ? 'true' : 'false'}
              @click=${() => {
                view.toggleFold(name);
              }}
            >
              <span>${open ? texts.showFewer : texts.showAll(values.length)}</span>
              <span class="hidden-visually">(${title})</span>
            </button>`
          : nothing
      }
      ${
        open
          ? html`
              <label class="small" for=${needle}>${texts.filterIn(title)}</label>
              <input
                id=${needle}
                type="search"
                autocomplete="off"
                .value=${fold.needle}
                @input=${(event: Event) => {
                  const text = (event.target as HTMLInputElement).value;
                  view.narrow(
                    name,
                    text,
                    visibleValues(values, { ...fold, needle: text }, [], label, view.foldOver).length,
                  );
                }}
                @keydown=${(event: KeyboardEvent) => {
                  if (event.key !== 'Escape' || fold.needle) return;
                  event.preventDefault();
                  view.toggleFold(name, true);
                }}
              />
              ${list}
            `
          : nothing
      }
    </fieldset>
  `;
}
