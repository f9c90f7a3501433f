/** What a visitor does to keep the checklist as a whole, to go back in it, and to delete it. */
import { mergeTabs } from '../../core/checklist/merge.js';
import { withRenewal } from '../../core/checklist/renewal.js';
import { titleIn } from '../parts/title-in.js';
import { type ChecklistActionsHost, conclude } from './actions-host.js';
import type { ChecklistActions } from './view.js';

type KeepingActions = Pick<
  ChecklistActions,
  'saveAgain' | 'putBack' | 'letGo' | 'settle' | 'seen' | 'undo' | 'askForget' | 'forget'
>;

export function keepingActions(host: ChecklistActionsHost): KeepingActions {
  const { screen, focus, edit, focusOn, now } = host;
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
      else conclude(host, host.texts().savedAgain, 'top');
    },
    putBack: () => {
      host.store()?.putBack();
      if (notKept()) focus.plan(() => focusOn('save-again'));
      else conclude(host, host.texts().savedAgain, 'top');
    },
    letGo: () => {
      const store = host.store();
      if (!store) return;
      const before = store.checklist;
      store.letGo();
      host.changed('');
      // It may have been the last copy there is.
      conclude(host, host.texts().goneHere, 'top', { before, after: store.checklist });
    },
    settle: (conflict, choice) => {
      host.store()?.settle(conflict, choice, now());
      host.changed(conflict.urn);
      conclude(host, host.texts().settled[choice], 'top');
    },
    seen: () => {
      const kader = host.kader();
      if (kader) edit((present) => withRenewal(present, kader, (item) => titleIn(item, host.language())), '');
      conclude(host, host.texts().wasSeen, 'top');
    },
    undo: (spot) => {
      const undo = screen.messages.get(spot)?.undo;
      if (!undo) return;
      const { before, after } = undo;
      let now = before;
      // What another tab has done meanwhile stays.
      edit((present) => (now = present === after ? before : mergeTabs(after, present, before).checklist), '');
      const { undone, undoneBeside } = host.texts();
      conclude(host, JSON.stringify(now) === JSON.stringify(before) ? undone : undoneBeside, spot);
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
      conclude(host, host.view().isFormFilled ? `${said} ${texts.profileStays}` : said, 'forget');
    },
  };
}
