/** What a visitor's acts do to evidence and due dates, which are kept when they are whole and not at each key. */
import { type AnswerPatch, keptEvidence } from '../../core/checklist/answers.js';
import { answerOf } from '../../core/checklist/checklist.js';
import { formatDate } from '../../locales/index.js';
import { shortened } from '../parts/shortened.js';
import { type ChecklistActionsHost, sayIfFull } from './actions-host.js';
import type { Row } from './rows.js';
import type { ChecklistActions } from './view.js';

type DraftActions = Pick<
  ChecklistActions,
  'draftEvidence' | 'addEvidence' | 'removeEvidence' | 'restoreEvidence' | 'due'
>;

export function draftActions(host: ChecklistActionsHost, patch: (row: Row, change: AnswerPatch) => void): DraftActions {
  const { screen, focus, draw, say, texts } = host;
  const itemsOf = (row: Row): readonly string[] => answerOf(host.whole(), row.urn)?.evidence ?? [];
  const focusOn = (row: Row, part: string): boolean => host.focusOn(`row-${String(screen.numberOf(row))}-${part}`);

  return {
    draftEvidence: (row, text) => {
      sayIfFull(host, 'evidence', text, screen.draftOf(row).text);
      screen.draft(row, { text, fault: '', removed: undefined, isAdded: false });
      draw();
    },
    addEvidence: (row, isLeaving = false) => {
      const items = itemsOf(row);
      const draft = screen.draftOf(row);
      const text = draft.text.trim();
      if (!isLeaving) focus.plan(() => focusOn(row, 'evidence'));
      // Nothing is wrong with a field that is left empty, and leaving it for the button has added what was in it.
      if (!text && (isLeaving || draft.isAdded)) return;
      const next = keptEvidence([...items, text]);
      const isDouble = keptEvidence([text]).some((item) => items.includes(item));
      const fault = next.length > items.length ? '' : !text ? 'empty' : isDouble ? 'double' : 'full';
      screen.draft(row, fault ? { fault } : { text: '', fault, removed: undefined, isAdded: isLeaving });
      if (!fault) patch(row, { evidence: next });
      say(fault ? texts().evidenceFaults[fault] : texts().evidenceAdded(shortened(text)));
      draw();
    },
    removeEvidence: (row, place) => {
      const items = itemsOf(row);
      const item = items[place];
      if (item === undefined) return;
      patch(row, { evidence: items.filter((_, at) => at !== place) });
      // The second press of a double click, or of a key that is held, takes the next one: both can be put back.
      screen.draft(row, { removed: { item, place, earlier: screen.draftOf(row).removed } });
      say(texts().evidenceRemoved(shortened(item)));
      const next = Math.min(place, items.length - 2);
      focus.plan(() => focusOn(row, next < 0 ? 'evidence' : `remove-${String(next)}`));
    },
    restoreEvidence: (row) => {
      const { removed } = screen.draftOf(row);
      if (!removed) return;
      const { item, place, earlier } = removed;
      const items = itemsOf(row);
      patch(row, { evidence: [...items.slice(0, place), item, ...items.slice(place)] });
      screen.draft(row, { removed: earlier });
      say(texts().evidenceAdded(shortened(item)));
      focus.plan(() => focusOn(row, `remove-${String(place)}`) || focusOn(row, 'evidence'));
    },
    due: (row, due, isBad) => {
      const kept = answerOf(host.whole(), row.urn)?.due ?? '';
      if (isBad) say(texts().badDate(formatDate(kept, host.language())));
      else patch(row, { due });
      screen.draft(row, { badDue: isBad && screen.isOpen(row) });
      draw();
    },
  };
}
