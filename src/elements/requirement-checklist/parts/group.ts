/** The requirements by phase, law or role, each behind a button with its title. */
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { heading } from '../../parts/heading.js';
import { labelIn } from '../../parts/labels.js';
import type { Group, Row } from '../rows.js';
import type { ChecklistView } from '../view.js';
import { answerText } from './answer-text.js';
import { details } from './details.js';
import { bar } from './progress.js';
import { titleText } from './titles.js';

/** The heading of a group in words. */
export function groupName({ texts, words }: Pick<ChecklistView, 'texts' | 'words'>, { kind, name }: Group): string {
  if (kind === 'phase') return labelIn(words.phases, name);
  if (kind === 'role') return labelIn(words.roles, name);
  if (kind === 'law') return Object.hasOwn(words.laws, name) ? words.laws[name as 'aia'].full : name;
  return texts.groups[kind];
}

/** Whether the requirements of a group have to be done. */
export const counts = ({ kind }: Group): boolean => kind !== 'outside' && kind !== 'withdrawn' && kind !== 'unknown';

export function group(view: ChecklistView, one: Group, place: number): TemplateResult {
  const name = groupName(view, one);
  const title = view.uid(`group-${String(place)}`);
  return html`
    <section class="group" part="group" aria-labelledby=${title}>
      ${heading(view.level, name, title)}
      ${counts(one) ? bar(view, view.texts.progressOf(name), view.progressOf(one)) : nothing}
      <ul class="rows">
        ${repeat(
          one.rows,
          (row) => row.requirement?.key ?? row.urn,
          (row) => html`<li part="item">${rowOf(view, row)}</li>`,
        )}
      </ul>
    </section>
  `;
}

/** What is closed is drawn again only when something in it has changed: there may be thousands. */
function rowOf(view: ChecklistView, row: Row): TemplateResult {
  const isOpen = view.isOpen(row);
  const ticked = row.measures.filter((measure) => view.tickOf(measure)).length;
  const { language, level, isPrinting, kader } = view;
  const shown = [row, view.answerOf(row.urn), ticked, isOpen, language, level, kader];
  return html`
    ${guard(shown, () => head(view, row, ticked, isOpen))}
    ${isOpen ? opened(view, row) : isPrinting ? html`<div class="details">${answerText(view, row)}</div>` : nothing}
  `;
}

const opened = (view: ChecklistView, row: Row): TemplateResult => html`
  <div
    id=${view.rowId(row, 'details')}
    class="details"
    part="details"
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
  const title = row.requirement ? titleText(row.requirement, language) : (answer?.title ?? '') || row.urn;
  const law = row.requirement?.law ?? '';
  return html`
    <div class="head">
      ${heading(
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
        <span class="chip ${status}">${texts.statuses[status]}</span>
        ${row.measures.length ? html`<span>${texts.taken(ticked, row.measures.length)}</span>` : nothing}
        ${law ? html`<span>${Object.hasOwn(words.laws, law) ? words.laws[law as 'aia'].name : law}</span>` : nothing}
      </p>
    </div>
  `;
}
