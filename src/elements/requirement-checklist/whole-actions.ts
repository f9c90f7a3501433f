/** What a visitor does with the checklist as a whole: keeping it, undoing, taking it along, reading and deleting. */
import { isNoChange, mergeTabs } from '../../core/checklist/merge.js';
import { withRenewal } from '../../core/checklist/renewal.js';
import { asRegisterError } from '../../core/errors.js';
import { titleIn } from '../parts/title-in.js';
import type { Stage } from './actions.js';
import type { Change, Spot } from './desk.js';
import { giveFile, makeFile } from './exports.js';
import { changeSummary } from './parts/files.js';
import { compared, imported, readFile } from './reading.js';
import type { ChecklistActions, Import } from './view.js';

type KeepingAct = 'saveAgain' | 'putBack' | 'letGo' | 'settle' | 'seen' | 'undo';
type FileAct = 'toggleFiles' | 'download' | 'toggleText' | 'print';
type ImportAct = 'read' | 'prefer' | 'merge' | 'cancelImport' | 'askForget' | 'forget';
export type WholeActions = Pick<ChecklistActions, KeepingAct | FileAct | ImportAct>;

export function wholeActions(stage: Stage): WholeActions {
  const { desk, focus, edit, draw, focusOn, now, tell } = stage;
  /** Of an act whose button goes away with it: the focus goes to what is said of it. */
  const conclude = (text: string, spot: Spot, undo?: Change): void => {
    focus.plan(() => focusOn(`message-${spot}`));
    tell(text, spot, undo);
  };
  /** Shows what a file would change now, and remembers what was shown. */
  const show = (importing: Import): Import => {
    desk.importing = importing;
    const shown = compared(importing, stage.whole());
    desk.shown = JSON.stringify(shown.changes);
    draw();
    return shown;
  };
  const notKept = (): string => {
    const { keeping } = stage.store() ?? {};
    return keeping?.status === 'failed' ? stage.texts().notKept(keeping.why) : '';
  };

  return {
    saveAgain: () => {
      stage.flush();
      const failure = notKept();
      // The same sentence stands there still, so only hearing it again tells that it was tried.
      if (failure) stage.say(failure, true);
      else conclude(stage.texts().savedAgain, 'top');
    },
    putBack: () => {
      stage.store()?.putBack();
      if (notKept()) focus.plan(() => focusOn('save-again'));
      else conclude(stage.texts().savedAgain, 'top');
    },
    letGo: () => {
      const store = stage.store();
      if (!store) return;
      const before = store.checklist;
      store.letGo();
      stage.changed('');
      // It may have been the last copy there is.
      conclude(stage.texts().goneHere, 'top', { before, after: store.checklist });
    },
    settle: (conflict, choice) => {
      stage.store()?.settle(conflict, choice, now());
      stage.changed(conflict.urn);
      conclude(stage.texts().settled[choice], 'top');
    },
    seen: () => {
      const kader = stage.kader();
      if (kader) edit((present) => withRenewal(present, kader, (item) => titleIn(item, stage.language())), '');
      conclude(stage.texts().wasSeen, 'top');
    },
    undo: (spot) => {
      const undo = desk.messages.get(spot)?.undo;
      if (!undo) return;
      // What another tab has done meanwhile stays.
      edit(
        (present) => (present === undo.after ? undo.before : mergeTabs(undo.after, present, undo.before).checklist),
        '',
      );
      conclude(stage.texts().undone, spot);
    },

    toggleFiles: () => {
      desk.filesOpen = !desk.filesOpen;
      draw();
    },
    download: (kind, spot = 'files') => {
      // A frame that may keep nothing often may not give files either, and nobody tells: the text is a way out.
      const isOnlyHere = ['blocked', 'failed'].includes(stage.store()?.keeping.status ?? '');
      if (isOnlyHere && kind === 'json') Object.assign(desk, { filesOpen: true, showsText: true });
      makeFile(kind, stage.view(), now()).then(
        (file) => {
          giveFile(file, stage.later);
          tell(stage.texts().made(file.name), spot);
        },
        (thrown: unknown) => {
          console.warn(`algoritmeregister-widgets: ${asRegisterError(thrown).message}`);
          tell(stage.texts().notMade, spot);
        },
      );
    },
    toggleText: () => {
      desk.showsText = !desk.showsText;
      draw();
    },
    print: () => {
      window.print();
    },
    read: (file) => {
      desk.importing = undefined;
      desk.file = file;
      desk.messages.delete('reading');
      draw();
      if (!file) return;
      void readFile(file).then((reading) => {
        // The visitor has gone on to another file or another checklist.
        if (desk.file !== file) return;
        show(reading);
        if (reading.fault) stage.say(stage.texts().faults[reading.fault]);
        else focus.plan(() => focusOn('changes'));
      });
    },
    prefer: (prefer) => {
      if (!desk.importing) return;
      const { changes } = show({ ...desk.importing, prefer, isOther: false });
      if (changes) stage.say(changeSummary(stage.texts(), changes));
    },
    merge: () => {
      if (!desk.importing) return;
      const importing = compared(desk.importing, stage.whole());
      const { changes } = importing;
      if (changes && JSON.stringify(changes) !== desk.shown) {
        show({ ...desk.importing, isOther: true });
        stage.say(`${stage.texts().changesAnew} ${changeSummary(stage.texts(), changes)}`);
        focus.plan(() => focusOn('changes'));
        return;
      }
      desk.importing = undefined;
      if (!changes || isNoChange(changes)) conclude(stage.texts().nothingTaken, 'reading');
      else
        conclude(
          stage.texts().merged,
          'reading',
          edit((present) => imported(importing, present), ''),
        );
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
      const texts = stage.texts();
      const { answers, measures } = stage.whole();
      const { left = 0 } = stage.store()?.forget() ?? {};
      desk.clear();
      stage.forgotten();
      stage.changed('');
      const said = left ? texts.notForgotten(left) : texts.forgotten(answers.length, measures.length);
      conclude(stage.view().hasForm ? `${said} ${texts.profileStays}` : said, 'forget');
    },
  };
}
