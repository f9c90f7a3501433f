import { html, nothing, type TemplateResult } from 'lit';
import type { Progress } from '../../../core/progress.js';
import type { Texts } from '../../../locales/index.js';

/** The room that the results will take, and after a second what is going on. */
export function loading(
  { texts, slow }: { texts: Pick<Texts, 'loading'>; slow: boolean },
  progress?: Progress,
): TemplateResult {
  return html`
    <div class="waiting">
      ${slow ? html`<p>${texts.loading}</p>` : nothing}
      ${
        progress?.total
          ? html`<progress aria-label=${texts.loading} max=${progress.total} .value=${progress.done}></progress>`
          : nothing
      }
    </div>
    <div class="skeleton" aria-hidden="true">${[1, 2, 3].map(() => html`<p></p>`)}</div>
  `;
}
