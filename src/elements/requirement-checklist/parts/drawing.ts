/** The whole element, in each of its states. */
import { html, nothing, type TemplateResult } from 'lit';
import type { KaderState } from '../../../context/kader-types.js';
import type { RegisterError } from '../../../core/errors.js';
import { errorNotice } from '../../parts/error-notice.js';
import { heading } from '../../parts/heading.js';
import type { ChecklistView } from '../view.js';
import { files } from './files.js';
import { filters } from './filters.js';
import { group } from './group.js';
import { conflicts, keeping, message, profileNotice, renewal } from './notices.js';
import { paperFacts } from './paper.js';
import { bar } from './progress.js';

/** More rows than this are laid out only when they come into sight. */
const MANY = 200;

/** What is drawn around the checklist itself. */
export interface Surroundings {
  readonly state: KaderState;
  readonly level: number;
  /** The place of what the author gave. */
  readonly slotted: unknown;
  /** The same, or nothing when the author gave nothing. */
  readonly wayOn: unknown;
  readonly isSlow: boolean;
  /** What went wrong, also while it is tried again. */
  readonly failure: RegisterError | undefined;
  readonly retry: () => void;
}

export const drawing = (view: ChecklistView, around: Surroundings): TemplateResult =>
  html`<div class=${view.drawn > MANY ? 'root many' : 'root'} lang=${view.language}>${content(view, around)}</div>`;

function content(view: ChecklistView, { state, level, slotted, wayOn, isSlow, failure, retry }: Surroundings): unknown {
  const { texts } = view;
  const top = [
    heading(level, view.title, view.uid('top')),
    view.badValue ? html`<p class="notice error" part="notice">${texts.badValue}</p>` : nothing,
  ];
  // What was filled in can always be taken along, whatever happens to the kader.
  const kept =
    view.checklist.answers.length || view.checklist.measures.length
      ? [message(view, 'top'), files(view)]
      : message(view, 'top', 'files', 'reading', 'forget');
  const slow = isSlow ? html`<p>${texts.loading}</p>` : nothing;
  // Whatever the state: while it is tried again too.
  if (failure) return [top, errorNotice(view.common, failure, retry, [slow, wayOn]), kept];
  switch (state.status) {
    case 'idle':
    case 'error':
      return slotted;
    case 'loading':
      return html`${top}
        <div class="waiting">${slow}</div>
        <div class="skeleton" aria-hidden="true">${[1, 2, 3].map(() => html`<p></p>`)}</div>`;
    case 'empty':
      return html`${top}
        <div class="notice" part="notice">
          <p>${texts.emptyKader}</p>
          ${wayOn}
        </div>
        ${kept}`;
    case 'ready':
      return html`${top} ${checklist(view)}`;
  }
}

function checklist(view: ChecklistView): TemplateResult {
  const { texts, progress } = view;
  return html`
    ${profileNotice(view)} ${progress ? bar(view, view.title, progress) : nothing} ${keeping(view)}
    ${message(view, 'top')} ${conflicts(view)} ${renewal(view)}
    ${
      view.total
        ? html`${filters(view)} ${paperFacts(view)} ${view.groups.map((one, place) => group(view, one, place))}`
        : html`<p class="notice" part="notice">${texts.nothingApplies}</p>`
    }
    ${message(view, 'rows')} ${files(view)}
  `;
}
