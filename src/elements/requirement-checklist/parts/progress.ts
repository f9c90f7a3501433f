/** How far the work is, in words and as a bar. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Progress } from '../../../core/checklist/progress.js';
import type { ChecklistView } from '../view.js';

/** What was handled counts, also what is not applicable for a reason. */
function progressText({ texts }: Pick<ChecklistView, 'texts'>, progress: Progress): string {
  const { total, open, measures } = progress;
  if (!total) return texts.noneApply;
  return texts.progress(total - open, total, measures.ticked, measures.total);
}

/** Of one requirement the words say all there is. */
export const bar = (view: ChecklistView, name: string, progress: Progress): TemplateResult => html`
  <div class="progress" part="progress">
    <p>${progressText(view, progress)}</p>
    ${
      progress.total > 1
        ? html`<progress
            aria-label=${view.texts.progressOf(name)}
            max=${progress.total}
            .value=${progress.total - progress.open}
          ></progress>`
        : nothing
    }
  </div>
`;
