import { html, nothing, type TemplateResult } from 'lit';
import { breakable } from './breakable.js';

/**
 * A heading of a level that is only known at run time; under 2 becomes 2 and over 6 becomes 6. One with an id can be
 * given the focus.
 */
export function heading(level: number, title: unknown, id?: string): TemplateResult {
  const content = typeof title === 'string' ? breakable(title) : title;
  const name = id ?? nothing;
  const tabindex = id ? -1 : nothing;
  // Lit caches a template per literal, so each level is one.
  switch (Math.round(level)) {
    case 3:
      return html`<h3 part="heading" id=${name} tabindex=${tabindex}>${content}</h3>`;
    case 4:
      return html`<h4 part="heading" id=${name} tabindex=${tabindex}>${content}</h4>`;
    case 5:
      return html`<h5 part="heading" id=${name} tabindex=${tabindex}>${content}</h5>`;
    default:
      return level > 5
        ? html`<h6 part="heading" id=${name} tabindex=${tabindex}>${content}</h6>`
        : html`<h2 part="heading" id=${name} tabindex=${tabindex}>${content}</h2>`;
  }
}
