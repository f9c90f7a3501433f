/** What a visitor's acts do: to the answers, to the screen and to the focus. */
import { type AnswerPatch, emptyAnswer, withPatch } from '../../core/checklist/answers.js';
import { answerOf, withAnswer } from '../../core/checklist/checklist.js';
import { withMeasure } from '../../core/checklist/measures.js';
import type { Checklist } from '../../core/checklist/model.js';
import { titleIn } from '../parts/title-in.js';
import { type ChecklistActionsHost, conclude, sayIfFull } from './actions-host.js';
import { draftActions } from './draft-actions.js';
import { fileActions } from './file-actions.js';
import { importActions } from './import-actions.js';
import { keepingActions } from './keeping-actions.js';
import type { Row } from './rows.js';
import type { ChecklistActions } from './view.js';

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
    write: (row, field, text) => {
      const before = answerOf(host.whole(), row.urn)?.[field] ?? '';
      patch(row, { [field]: text }, true);
      sayIfFull(host, field, text, before);
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
      conclude(host, host.texts().answerRemoved, 'rows', edit(without, row.urn));
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
    ...keepingActions(host),
    ...fileActions(host),
    ...importActions(host),
  };
}
