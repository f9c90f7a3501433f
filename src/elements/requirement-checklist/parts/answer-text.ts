/** The answers of a requirement as text: for readers only, and on paper. */
import { html, nothing, type TemplateResult } from 'lit';
import { lacksReason, reasonOf } from '../../../core/checklist/answers.js';
import { TEXT_FIELDS } from '../../../core/checklist/model.js';
import { formatDate } from '../../../locales/index.js';
import { titleText } from '../../parts/title-in.js';
import type { Row } from '../rows.js';
import type { ChecklistView } from '../view.js';
import { evidenceText } from './evidence-text.js';

/** Only what was filled in, and a reason that is wanting; the status stands under the title. */
export function answerText(view: ChecklistView, row: Row): TemplateResult | typeof nothing {
  const { texts, language } = view;
  const answer = view.answerOf(row.urn);
  const fields = TEXT_FIELDS.filter((field) =>
    field === 'reason' ? reasonOf(answer).trim() || lacksReason(answer) : answer?.[field].trim(),
  );
  if (!fields.length && !answer?.evidence.length && !row.measures.length) return nothing;
  // With nothing around it: its lines are kept, and so would be those of the template.
  const textOf = (field: (typeof TEXT_FIELDS)[number]): string =>
    (field === 'due' ? formatDate(answer?.due ?? '', language) : answer?.[field].trim()) || texts.nothing;
  return html`
    <dl class="answer" part="answer">
      ${fields.map(
        (field) => html`
          <div>
            <dt>${texts.fields[field]}</dt>
            <dd class="lines">${textOf(field)}</dd>
          </div>
        `,
      )}
      ${
        answer?.evidence.length
          ? html`<div>
              <dt>${texts.evidence}</dt>
              ${answer.evidence.map((item) => html`<dd>${evidenceText(view, item)}</dd>`)}
            </div>`
          : nothing
      }
      ${
        row.measures.length
          ? html`<div>
              <dt>${texts.measures}</dt>
              ${row.measures.map(
                (measure) => html`
                  <dd>
                    ${titleText(measure, language)}:
                    ${view.tickOf(measure) ? html`<strong>${texts.measureTaken}</strong>` : texts.measureOpen}
                  </dd>
                `,
              )}
            </div>`
          : nothing
      }
    </dl>
  `;
}
