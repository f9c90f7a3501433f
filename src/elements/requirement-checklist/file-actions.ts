/** What a visitor does to take the checklist along: as a file, as text or on paper. */
import { asRegisterError } from '../../core/errors.js';
import type { ChecklistActionsHost } from './actions-host.js';
import { giveFile, makeFile } from './exports.js';
import type { ChecklistActions } from './view.js';

type FileActions = Pick<ChecklistActions, 'toggleFiles' | 'download' | 'toggleText' | 'print'>;

export function fileActions(host: ChecklistActionsHost): FileActions {
  const { screen, draw, now, tell } = host;
  return {
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
  };
}
