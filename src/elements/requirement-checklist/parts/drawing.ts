/** The whole element, in each of its states. */
import { html, nothing, type TemplateResult } from 'lit';
import type { KaderState } from '../../../context/kader-types.js';
import { formatDate } from '../../../locales/index.js';
import { errorNotice } from '../../parts/error-notice.js';
import { heading } from '../../parts/heading.js';
import type { ChecklistView } from '../view.js';
import { files } from './files.js';
import { filters } from './filters.js';
import { group } from './group.js';
import { conflicts, keeping, message, profileNotice, renewal } from './notices.js';
import { bar } from './progress.js';

/** More rows than this are laid out only when they come into sight. */
const MANY = 200;

/** What is drawn around the checklist itself. */
export interface Surroundings {
  readonly state: KaderState;
  readonly level: number;
  readonly title: string;
  /** Whether the author gave content. */
  readonly hasContent: boolean;
  readonly isSlow: boolean;
  readonly retry: () => void;
}

export const drawing = (view: ChecklistView, around: Surroundings): TemplateResult =>
  html`<div class=${view.count > MANY ? 'root many' : 'root'} lang=${view.language}>${content(view, around)}</div>`;

function content(view: ChecklistView, { state, level, title, hasContent, isSlow, retry }: Surroundings): unknown {
  const { texts } = view;
  const top = [
    heading(level, title, view.uid('top')),
    view.badValue ? html`<p class="notice error" part="notice">${texts.badValue}</p>` : nothing,
  ];
  const wayOn = hasContent ? html`<slot></slot>` : nothing;
  // What was filled in can always be taken along, whatever happens to the kader.
  const kept = view.checklist.answers.length || view.checklist.measures.length ? files(view) : nothing;
  switch (state.status) {
    case 'idle':
      return html`<slot></slot>`;
    case 'loading':
      return html`${top}
        <div class="waiting">${isSlow ? html`<p>${texts.loading}</p>` : nothing}</div>
        <div class="skeleton" aria-hidden="true">${[1, 2, 3].map(() => html`<p></p>`)}</div>`;
    case 'error':
      return html`${top} ${errorNotice(view.common, state.error, retry, wayOn)} ${message(view)} ${kept}`;
    case 'empty':
      return html`${top}
        <div class="notice" part="notice">
          <p>${texts.emptyKader}</p>
          ${wayOn}
        </div>
        ${message(view)} ${kept}`;
    case 'ready':
      return html`${top} ${checklist(view)}`;
  }
}

function checklist(view: ChecklistView): TemplateResult {
  const { texts, progress } = view;
  return html`
    ${profileNotice(view)} ${progress ? bar(view, texts.title, progress) : nothing} ${keeping(view)} ${message(view)}
    ${conflicts(view)} ${renewal(view)}
    ${
      view.total
        ? html`${filters(view)} ${onPaper(view)} ${view.groups.map((one, place) => group(view, one, place))}`
        : html`<p class="notice" part="notice">${texts.nothingApplies}</p>`
    }
    ${files(view)}
  `;
}

/** On paper: which rows these are. */
function onPaper({ texts, filterText, kader, language }: ChecklistView): TemplateResult {
  const { lead } = texts.table;
  return html`<p class="paper">
    ${texts.choice(lead.filters, filterText || texts.noFilters)}<br />${texts.choice(
      lead.kaderDate,
      formatDate(kader?.info.date ?? '', language),
    )}
  </p>`;
}
