/** The requirements by phase, law or role, each behind a button with its title. */
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { lacksReason } from '../../../core/checklist/answers.js';
import { codeOf } from '../../../core/kader/vocabulary.js';
import { lawName } from '../../../locales/kader/index.js';
import { heading } from '../../parts/heading.js';
import { labelIn } from '../../parts/labels.js';
import { titleText } from '../../parts/title-in.js';
import { type Group, isFirst, type Row } from '../rows.js';
import type { ChecklistView } from '../view.js';
import { details, onPaper } from './details.js';
import { bar } from './progress.js';
import { keptTitle } from './titles.js';

type Words = Pick<ChecklistView, 'texts' | 'words'>;

/** The heading of a group in words. */
export function groupName({ texts, words }: Words, { kind, name }: Pick<Group, 'kind' | 'name'>): string {
  if (kind === 'phase') return labelIn(words.phases, name);
  if (kind === 'role') return labelIn(words.roles, name);
  if (kind === 'law') return lawName(words, name, 'full');
  return texts.groups[kind];
}

/** The headings that a requirement stands under. */
export const groupNames = (words: Words, kind: Group['kind'], names: readonly string[]): string[] =>
  names.map((name) => groupName(words, { kind, name }));

/** Whether the requirements of a group have to be done. */
export const counts = ({ kind }: Group): boolean => kind !== 'outside' && kind !== 'withdrawn' && kind !== 'unknown';

/** Under a heading of level 6 there is none: what is no heading is no wrong one. */
const titled = (level: number, content: unknown, id?: string): TemplateResult =>
  level > 6
    ? html`<p class="no-heading" part="heading" id=${id ?? nothing} tabindex=${id ? -1 : nothing}>${content}</p>`
    : heading(level, content, id);

export function group(view: ChecklistView, one: Group, place: number): TemplateResult {
  const name = groupName(view, one);
  const above = view.isPrinting ? one.rows.filter((row) => !isFirst(row)).length : 0;
  return html`
    <div class="group" part="group">
      ${titled(view.level, name, view.uid(`group-${String(place)}`))}
      ${counts(one) ? bar(view, `${view.title}, ${name}`, view.progressOf(one)) : nothing}
      ${above ? html`<p class="paper">${view.texts.printedAbove(above)}</p>` : nothing}
      <ul class="rows">
        ${repeat(
          one.rows,
          (row) => row.requirement?.key ?? row.urn,
          (row) => html`<li class=${isFirst(row) ? nothing : 'again'} part="item">${rowOf(view, row)}</li>`,
        )}
      </ul>
    </div>
  `;
}

/** What is closed is drawn again only when something in it has changed: there may be thousands. */
function rowOf(view: ChecklistView, row: Row): TemplateResult {
  const isOpen = view.isOpen(row);
  const ticked = row.measures.filter((measure) => view.tickOf(measure)).length;
  const { language, level, isPrinting, kader } = view;
  const shown = [row, view.answerOf(row.urn), ticked, isOpen, language, level, kader];
  return html`
    ${guard(shown, () => head(view, row, ticked, isOpen))} ${isOpen ? opened(view, row) : nothing}
    ${isPrinting && isFirst(row) ? onPaper(view, row) : nothing}
  `;
}

const opened = (view: ChecklistView, row: Row): TemplateResult => html`
  <div
    id=${view.rowId(row, 'details')}
    class="details"
    part="details"
    role="group"
    aria-labelledby=${view.rowId(row, 'head')}
    @focusin=${() => {
      view.work(row);
    }}
    @focusout=${() => {
      view.work(undefined);
    }}
  >
    ${details(view, row)}
  </div>
`;

function head(view: ChecklistView, row: Row, ticked: number, isOpen: boolean): TemplateResult {
  const { texts, words, language } = view;
  const answer = view.answerOf(row.urn);
  const status = answer?.status ?? 'to-do';
  const title = row.requirement
    ? titleText(row.requirement, language)
    : (answer && keptTitle(answer, language)) || row.urn;
  const law = row.requirement?.law ?? '';
  return html`
    <div class="head">
      ${titled(
        view.level + 1,
        html`<button
          id=${view.rowId(row, 'head')}
          class="open"
          part="title"
          type="button"
          aria-expanded=${isOpen ? 'true' : 'false'}
          aria-controls=${isOpen ? view.rowId(row, 'details') : nothing}
          @click=${() => {
            view.toggle(row);
          }}
        >
          <span>${title}</span>
        </button>`,
      )}
      <p class="facts">
        <span class="chip ${lacksReason(answer) ? '' : status}">${texts.statuses[status]}</span>
        ${lacksReason(answer) ? html`<strong>${texts.reasonMissing}</strong>` : nothing}
        ${row.measures.length ? html`<span>${texts.taken(ticked, row.measures.length)}</span>` : nothing}
        ${law ? html`<span>${lawName(words, law, 'name')}</span>` : nothing}
        <span>${codeOf(row.urn)}</span>
      </p>
    </div>
  `;
}
