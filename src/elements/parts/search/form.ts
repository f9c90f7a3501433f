import { html, nothing, type TemplateResult } from 'lit';
import type { SearchView } from './view.js';

/**
 * The search field, in a form that also works by itself: it goes to this page with the query in the address. The button
 * is heard itself, which Enter in the field clicks too: in a frame that may send no forms, no `submit` ever comes.
 */
export function searchForm<Name extends string, Sort extends string>(view: SearchView<Name, Sort>): TemplateResult {
  const field = view.uid('field');
  return html`
    <form class="form" part="form" role="search" method="get" aria-label=${view.landmark} @submit=${view.submit}>
      <label for=${field} part="label">${view.fieldLabel}</label>
      <div class="line">
        <input
          id=${field}
          part="input"
          type="search"
          name=${view.parameter}
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          enterkeyhint="search"
          .value=${view.state.query}
          @focus=${view.warm}
          @input=${(event: Event) => {
            view.type((event.target as HTMLInputElement).value);
          }}
          @keydown=${(event: KeyboardEvent) => {
            if (event.key !== 'Escape' || !view.state.query) return;
            // Only some browsers empty a search field by themselves.
            event.preventDefault();
            view.type('');
          }}
        />
        <button class="primary" part="button" type="submit" @click=${view.submit}>
          <span>${view.texts.submit}</span>
        </button>
      </div>
      ${
        view.help.length
          ? html`<details class="help" part="help">
              <summary>${view.texts.help.title}</summary>
              <ul>
                ${view.help.map((tip) => html`<li>${tip}</li>`)}
              </ul>
            </details>`
          : nothing
      }
    </form>
  `;
}
