/** What a visitor's acts do: to the answers, to the screen and to the focus. */
import type { ChecklistStore } from '../../context/checklist/types.js';
import { type AnswerPatch, emptyAnswer, withPatch } from '../../core/checklist/answers.js';
import { answerOf, withAnswer } from '../../core/checklist/checklist.js';
import { withMeasure } from '../../core/checklist/measures.js';
import type { Checklist } from '../../core/checklist/model.js';
import type { Kader } from '../../core/kader/model.js';
import type { LanguageCode } from '../../core/model/registration.js';
import type { ChecklistTexts } from '../../locales/checklist/index.js';
import type { FocusPlan } from '../parts/focus-plan.js';
import { titleIn } from '../parts/title-in.js';
import { draftActions } from './drafts.js';
import type { Filters } from './filters.js';
import type { Row } from './rows.js';
import type { Change, ScreenState, Spot } from './screen-state.js';
import type { ChecklistActions, ChecklistView } from './view.js';
import { wholeActions } from './whole-actions.js';

export interface EditOptions {
  /** While a text may be half typed it is kept a little later. */
  readonly isTyping?: boolean;
}

/** What the acts need of the element. */
export interface ChecklistActionsHost {
  readonly screen: ScreenState;
  readonly filters: Filters;
  readonly focus: FocusPlan;
  readonly store: () => ChecklistStore | undefined;
  /** The checklist as it is exported, with the profile that is chosen now. */
  readonly whole: () => Checklist;
  readonly view: () => ChecklistView;
  readonly kader: () => Kader | undefined;
  readonly language: () => LanguageCode;
  readonly texts: () => ChecklistTexts;
  readonly now: () => string;
  /** Makes a visitor's change: `urn` is empty for the whole checklist. Gives what changed, for a way back. */
  readonly edit: (change: (present: Checklist) => Checklist, urn: string, how?: EditOptions) => Change | undefined;
  /** The visitor is typing in the answers about this requirement, or in none. */
  readonly hold: (urn: string | undefined) => void;
  readonly flush: () => void;
  readonly find: (query: string) => void;
  readonly changed: (urn: string) => void;
  /** After all was deleted. */
  readonly forgotten: () => void;
  readonly focusOn: (id: string) => boolean;
  readonly say: (text: string, isUrgent?: boolean) => void;
  /** Says what was done, also to the eye: at the place where it was done. */
  readonly tell: (text: string, spot: Spot, undo?: Change) => void;
  readonly later: (action: () => void) => void;
  readonly draw: () => void;
}

export function checklistActions(host: ChecklistActionsHost): ChecklistActions {
  const { screen, focus, edit, draw, focusOn, now } = host;
  const patch = (row: Row, change: AnswerPatch, isTyping = false): void => {
    edit(
      (present) => {
        const answer =
          answerOf(present, row.urn) ??
          (row.requirement && emptyAnswer(row.requirement, titleIn(row.requirement, host.language())));
        return answer ? withAnswer(present, withPatch(answer, change, now())) : present;
      },
      row.urn,
      { isTyping },
    );
  };
  return {
    toggle: (row) => {
      screen.toggle(row);
      draw();
    },
    status: (row, status) => {
      patch(row, { status });
    },
    write: (row, field, text, isTyping) => {
      patch(row, { [field]: text }, isTyping);
    },
    tick: (row, measure, ticked) => {
      const name = titleIn(measure, host.language());
      edit((present) => withMeasure(present, measure, name, ticked, now(), host.kader()), row.urn);
    },
    ...draftActions(host, patch),
    removeAnswer: (row) => {
      const without = (present: Checklist): Checklist => ({
        ...present,
        answers: present.answers.filter(({ urn }) => urn !== row.urn),
      });
      const undo = edit(without, row.urn);
      focus.plan(() => focusOn('message-rows'));
      host.tell(host.texts().answerRemoved, 'rows', undo);
    },
    work: (row) => {
      screen.isWorking = !!row;
      host.hold(row?.urn);
    },
    flush: host.flush,

    want: (wanted) => {
      if (wanted.query === undefined) host.filters.change(wanted);
      else host.find(wanted.query);
    },
    clearFilters: () => {
      host.filters.clear();
      focus.plan(() => focusOn('find'));
    },
    ...wholeActions(host),
  };
}
