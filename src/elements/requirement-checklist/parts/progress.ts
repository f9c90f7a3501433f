/** How far the work is, in words and as a bar. */
import { html, type TemplateResult } from 'lit';
import type { Progress } from '../../../core/checklist/progress.js';
import type { ChecklistView } from '../view.js';

/** What was handled counts, also what is not applicable for a reason. */
export function progressText({ texts }: Pick<ChecklistView, 'texts'>, progress: Progress): string {
  const { total, open, measures } = progress;
  return texts.progress(total - open, total, measures.ticked, measures.total);
}

export const bar = (view: ChecklistView, name: string, progress: Progress): TemplateResult => html`
  <div class="progress" part="progress">
    <p>${progressText(view, progress)}</p>
    <progress aria-label=${name} max=${Math.max(progress.total, 1)} .value=${progress.total - progress.open}></progress>
  </div>
`;
