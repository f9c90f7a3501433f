/** What a visitor does with the checklist as a whole: keeping it, undoing, taking it along, reading and deleting. */
import { isNoChange, mergeTabs } from '../../core/checklist/merge.js';
import { withRenewal } from '../../core/checklist/renewal.js';
import { asRegisterError } from '../../core/errors.js';
import { titleIn } from '../parts/title-in.js';
import type { ChecklistActionsHost } from './actions.js';
import { giveFile, makeFile } from './exports.js';
import { changeSummary } from './parts/files.js';
import { compared, imported, readFile } from './reading.js';
import type { Change, Spot } from './screen-state.js';
import type { ChecklistActions, Import } from './view.js';

type KeepingAct = 'saveAgain' | 'putBack' | 'letGo' | 'settle' | 'seen' | 'undo';
type FileAct = 'toggleFiles' | 'download' | 'toggleText' | 'print';
type ImportAct = 'read' | 'prefer' | 'merge' | 'cancelImport' | 'askForget' | 'forget';
export type WholeActions = Pick<ChecklistActions, KeepingAct | FileAct | ImportAct>;

export function wholeActions(host: ChecklistActionsHost): WholeActions {
  const { screen, focus, edit, draw, focusOn, now, tell } = host;
  /** Of an act whose button goes away with it: the focus goes to what is said of it. */
  const conclude = (text: string, spot: Spot, undo?: Change): void => {
    focus.plan(() => focusOn(`message-${spot}`));
    tell(text, spot, undo);
  };
  /** Shows what a file would change now, and remembers what was shown. */
  const show = (importing: Import): Import => {
    screen.importing = importing;
    const shown = compared(importing, host.whole());
    screen.shown = JSON.stringify(shown.changes);
    draw();
    return shown;
  };
  const notKept = (): string => {
    const { keeping } = host.store() ?? {};
    return keeping?.status === 'failed' ? host.texts().notKept(keeping.why) : '';
  };

  return {
    saveAgain: () => {
      host.flush();
      const failure = notKept();
      // The same sentence stands there still, so only hearing it again tells that it was tried.
      if (failure) host.say(failure, true);
      else conclude(host.texts().savedAgain, 'top');
    },
    putBack: () => {
      host.store()?.putBack();
      if (notKept()) focus.plan(() => focusOn('save-again'));
      else conclude(host.texts().savedAgain, 'top');
    },
    letGo: () => {
      const store = host.store();
      if (!store) return;
      const before = store.checklist;
      store.letGo();
      host.changed('');
      // It may have been the last copy there is.
      conclude(host.texts().goneHere, 'top', { before, after: store.checklist });
    },
    settle: (conflict, choice) => {
      host.store()?.settle(conflict, choice, now());
      host.changed(conflict.urn);
      conclude(host.texts().settled[choice], 'top');
    },
    seen: () => {
      const kader = host.kader();
      if (kader) edit((present) => withRenewal(present, kader, (item) => titleIn(item, host.language())), '');
      conclude(host.texts().wasSeen, 'top');
    },
    undo: (spot) => {
      const undo = screen.messages.get(spot)?.undo;
      if (!undo) return;
      // What another tab has done meanwhile stays.
      edit(
        (present) => (present === undo.after ? undo.before : mergeTabs(undo.after, present, undo.before).checklist),
        '',
      );
      conclude(host.texts().undone, spot);
    },

    toggleFiles: () => {
      screen.filesOpen = !screen.filesOpen;
      draw();
    },
    download: (kind, spot = 'files') => {
      // A frame that may keep nothing often may not give files either, and nobody tells: the text is a way out.
      const isOnlyHere = ['blocked', 'failed'].includes(host.store()?.keeping.status ?? '');
      if (isOnlyHere && kind === 'json') Object.assign(screen, { filesOpen: true, showsText: true });
      makeFile(kind, host.view(), now()).then(
        (file) => {
          giveFile(file, host.later);
          tell(host.texts().made(file.name), spot);
        },
        (thrown: unknown) => {
          console.warn(`algoritmeregister-widgets: ${asRegisterError(thrown).message}`);
          tell(host.texts().notMade, spot);
        },
      );
    },
    toggleText: () => {
      screen.showsText = !screen.showsText;
      draw();
    },
    print: () => {
      window.print();
    },
    read: (file) => {
      screen.importing = undefined;
      screen.file = file;
      screen.messages.delete('reading');
      draw();
      if (!file) return;
      void readFile(file).then((reading) => {
        // The visitor has gone on to another file or another checklist.
        if (screen.file !== file) return;
        show(reading);
        if (reading.fault) host.say(host.texts().faults[reading.fault]);
        else focus.plan(() => focusOn('changes'));
      });
    },
    prefer: (prefer) => {
      if (!screen.importing) return;
      const { changes } = show({ ...screen.importing, prefer, isOther: false });
      if (changes) host.say(changeSummary(host.texts(), changes));
    },
    merge: () => {
      if (!screen.importing) return;
      const importing = compared(screen.importing, host.whole());
      const { changes } = importing;
      if (changes && JSON.stringify(changes) !== screen.shown) {
        show({ ...screen.importing, isOther: true });
        host.say(`${host.texts().changesAnew} ${changeSummary(host.texts(), changes)}`);
        focus.plan(() => focusOn('changes'));
        return;
      }
      screen.importing = undefined;
      if (!changes || isNoChange(changes)) conclude(host.texts().nothingTaken, 'reading');
      else
        conclude(
          host.texts().merged,
          'reading',
          edit((present) => imported(importing, present), ''),
        );
    },
    cancelImport: () => {
      screen.importing = undefined;
      focus.plan(() => focusOn('file'));
    },
    askForget: (asks) => {
      screen.asksForget = asks;
      focus.plan(() => focusOn(asks ? 'question' : 'forget'));
    },
    forget: () => {
      const texts = host.texts();
      const { answers, measures } = host.whole();
      const { left = 0 } = host.store()?.forget() ?? {};
      screen.clear();
      host.forgotten();
      host.changed('');
      const said = left ? texts.notForgotten(left) : texts.forgotten(answers.length, measures.length);
      conclude(host.view().hasForm ? `${said} ${texts.profileStays}` : said, 'forget');
    },
  };
}
