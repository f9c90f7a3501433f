/** What a print is of: which checklist, which of its rows, of which kader, and when. */
import { html, type TemplateResult } from 'lit';
import { dutchDay } from '../../../core/checklist/table.js';
import { formatDate } from '../../../locales/index.js';
import type { ChecklistView } from '../view.js';

export function paperFacts({ texts, checklist, filterText, kader, language, now }: ChecklistView): TemplateResult {
  const { lead } = texts.table;
  const facts = [
    [lead.checklist, checklist.id],
    [texts.printed, formatDate(dutchDay(now), language)],
    [lead.filters, filterText || texts.noFilters],
    [lead.kaderDate, formatDate(kader?.info.date ?? '', language) || texts.table.dateUnknown],
    [lead.kaderSource, kader?.info.source ?? ''],
  ] as const;
  return html`<div class="paper">
    ${facts.map(([name, value]) => (value ? html`<p>${texts.choice(name, value)}</p>` : ''))}
  </div>`;
}
