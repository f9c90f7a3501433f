/** What a visitor does with a file: reading it, looking at what it would change, and taking that over. */
import { isNoChange } from '../../core/checklist/merge.js';
import { type ChecklistActionsHost, conclude } from './actions-host.js';
import { changeSummary } from './parts/files.js';
import { compared, imported, readFile } from './reading.js';
import type { ChecklistActions, Import } from './view.js';

type ImportActions = Pick<ChecklistActions, 'read' | 'prefer' | 'merge' | 'cancelImport'>;

export function importActions(host: ChecklistActionsHost): ImportActions {
  const { screen, focus, edit, draw, focusOn } = host;
  /** Shows what a file would change now, and remembers what was shown. */
  const show = (importing: Import): Import => {
    screen.importing = importing;
    const shown = compared(importing, host.whole());
    screen.shown = JSON.stringify(shown.changes);
    draw();
    return shown;
  };

  return {
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
      if (!changes || isNoChange(changes)) conclude(host, host.texts().nothingTaken, 'reading');
      else
        conclude(
          host,
          host.texts().merged,
          'reading',
          edit((present) => imported(importing, present), ''),
        );
    },
    cancelImport: () => {
      screen.importing = undefined;
      focus.plan(() => focusOn('file'));
    },
  };
}
