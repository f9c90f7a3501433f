/** What a visitor's acts do: to the answers, to the screen and to the focus. */
import type { ChecklistStore } from '../../context/checklist/types.js';
import { emptyAnswer, keptEvidence, withPatch, type AnswerPatch } from '../../core/checklist/answers.js';
import { answerOf, withAnswer } from '../../core/checklist/checklist.js';
import { mergeTabs } from '../../core/checklist/merge.js';
import { withMeasure } from '../../core/checklist/measures.js';
import type { Answer, Checklist } from '../../core/checklist/model.js';
import { withRenewal } from '../../core/checklist/renewal.js';
import { asRegisterError } from '../../core/errors.js';
import type { Kader } from '../../core/kader/model.js';
import type { LanguageCode } from '../../core/model/registration.js';
import type { ChecklistTexts } from '../../locales/checklist/index.js';
import type { FocusPlan } from '../parts/focus-plan.js';
import type { Desk } from './desk.js';
import { makeFile, giveFile } from './exports.js';
import type { Filters } from './filters.js';
import { titleIn } from './parts/titles.js';
import { imported, preferring, readFile } from './reading.js';
import type { Row } from './rows.js';
import type { ChecklistActions, ChecklistView } from './view.js';

export interface EditOptions {
  /** While a text may be half typed it is kept a little later. */
  readonly isTyping?: boolean;
  /** Whether there is a way back. */
  readonly canUndo?: boolean;
}

/** What the acts need of the element. */
export interface Stage {
  readonly desk: Desk;
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
  /** Makes a visitor's change: `urn` is empty for the whole checklist. */
  readonly edit: (change: (present: Checklist) => Checklist, urn: string, how?: EditOptions) => void;
  readonly flush: () => void;
  readonly find: (query: string) => void;
  readonly changed: (urn: string) => void;
  readonly focusOn: (id: string) => boolean;
  readonly say: (text: string) => void;
  readonly later: (action: () => void) => void;
  /** Draws at once, for a page that is about to be printed. */
  readonly drawNow: () => void;
  readonly draw: () => void;
}

export function checklistActions(stage: Stage): ChecklistActions {
  const { desk, focus, edit, draw, focusOn, now } = stage;
  const title = (row: Row, answer?: Answer): string =>
    row.requirement ? titleIn(row.requirement, stage.language()) : (answer?.title ?? row.urn);
  const patch = (row: Row, change: AnswerPatch, isTyping = false): void => {
    edit(
      (present) => {
        const answer = answerOf(present, row.urn) ?? (row.requirement && emptyAnswer(row.requirement, title(row)));
        return answer ? withAnswer(present, withPatch(answer, change, now())) : present;
      },
      row.urn,
      { isTyping },
    );
  };
  const tell = (text: string): void => {
    desk.message = text;
    stage.say(text);
    draw();
  };
  /** Where the focus goes when what had it was taken away: to what was said of it. */
  const toMessage = (): boolean => focusOn('message');

  return {
    toggle: (row) => {
      if (!desk.open.delete(row.urn)) desk.open.add(row.urn);
      draw();
    },
    status: (row, status) => {
      patch(row, { status });
    },
    write: (row, field, text, isTyping) => {
      patch(row, { [field]: text }, isTyping);
    },
    tick: (row, measure, ticked) => {
      edit((present) => withMeasure(present, measure, titleIn(measure, stage.language()), ticked, now()), row.urn);
    },
    draftEvidence: (row, text) => {
      desk.draft(row.urn, { text, fault: '' });
      draw();
    },
    addEvidence: (row) => {
      const items = answerOf(stage.whole(), row.urn)?.evidence ?? [];
      const { text } = desk.draftOf(row.urn);
      const next = keptEvidence([...items, text.trim()]);
      const isDouble = keptEvidence([text.trim()]).some((item) => items.includes(item));
      if (next.length > items.length) {
        patch(row, { evidence: next });
        desk.draft(row.urn);
      } else desk.draft(row.urn, { text, fault: !text.trim() ? 'empty' : isDouble ? 'double' : 'full' });
      const { fault } = desk.draftOf(row.urn);
      if (fault) stage.say(stage.texts().evidenceFaults[fault]);
      focus.plan(() => focusOn(`row-${desk.numberOf(row.urn)}-evidence`));
    },
    removeEvidence: (row, place) => {
      const items = answerOf(stage.whole(), row.urn)?.evidence ?? [];
      patch(row, { evidence: items.filter((_, at) => at !== place) });
      focus.plan(() => focusOn(`row-${desk.numberOf(row.urn)}-evidence`));
    },
    removeAnswer: (row) => {
      const answer = answerOf(stage.whole(), row.urn);
      edit((present) => ({ ...present, answers: present.answers.filter(({ urn }) => urn !== row.urn) }), row.urn, {
        canUndo: true,
      });
      focus.plan(toMessage);
      tell(stage.texts().answerRemoved(title(row, answer)));
    },
    work: (row) => {
      desk.isWorking = !!row;
      stage.store()?.hold(row?.urn);
    },
    flush: stage.flush,

    want: (wanted) => {
      if (wanted.query === undefined) stage.filters.change(wanted);
      else stage.find(wanted.query);
    },
    clearFilters: () => {
      stage.filters.clear();
      focus.plan(() => focusOn('find'));
    },

    saveAgain: () => {
      stage.flush();
    },
    putBack: () => {
      stage.store()?.putBack();
    },
    letGo: () => {
      stage.store()?.letGo();
      stage.changed('');
    },
    settle: (conflict, choice) => {
      stage.store()?.settle(conflict, choice, now());
      stage.changed(conflict.urn);
    },
    seen: () => {
      const kader = stage.kader();
      if (kader) edit((present) => withRenewal(present, kader, (item) => titleIn(item, stage.language())), '');
      draw();
    },
    undo: () => {
      const { undo } = desk;
      // What another tab has done meanwhile stays.
      if (undo) {
        edit(
          (present) => (present === undo.after ? undo.before : mergeTabs(undo.after, present, undo.before).checklist),
          '',
        );
      }
      draw();
    },

    toggleFiles: () => {
      desk.filesOpen = !desk.filesOpen;
      draw();
    },
    download: (kind) => {
      // A frame that may keep nothing often may not give files either, and nobody tells: the text is a way out.
      const isOnlyHere = ['blocked', 'failed'].includes(stage.store()?.keeping.status ?? '');
      if (isOnlyHere && kind === 'json') Object.assign(desk, { filesOpen: true, showsText: true });
      makeFile(kind, stage.view(), now()).then(
        (file) => {
          giveFile(file, stage.later);
          tell(stage.texts().made(file.name));
        },
        (thrown: unknown) => {
          console.warn(`algoritmeregister-widgets: ${asRegisterError(thrown).message}`);
          tell(stage.texts().notMade);
        },
      );
    },
    toggleText: () => {
      desk.showsText = !desk.showsText;
      draw();
    },
    print: () => {
      desk.isPrinting = true;
      stage.drawNow();
      window.print();
    },
    read: (file) => {
      desk.importing = undefined;
      draw();
      if (!file) return;
      void readFile(file, stage.whole()).then((reading) => {
        desk.importing = reading;
        if (reading.fault) stage.say(stage.texts().faults[reading.fault]);
        else focus.plan(() => focusOn('changes'));
        draw();
      });
    },
    prefer: (preference) => {
      desk.importing &&= preferring(desk.importing, stage.whole(), preference);
      draw();
    },
    merge: () => {
      const { importing } = desk;
      desk.importing = undefined;
      if (!importing) return;
      edit((present) => imported(importing, present), '', { canUndo: true });
      focus.plan(toMessage);
      tell(stage.texts().merged);
    },
    cancelImport: () => {
      desk.importing = undefined;
      focus.plan(() => focusOn('file'));
    },
    askForget: (asks) => {
      desk.asksForget = asks;
      focus.plan(() => focusOn(asks ? 'question' : 'forget'));
    },
    forget: () => {
      const { removed = 0, left = 0 } = stage.store()?.forget() ?? {};
      desk.clear();
      stage.changed('');
      focus.plan(toMessage);
      tell(left ? stage.texts().notForgotten(left) : stage.texts().forgotten(removed));
    },
  };
}
