/** One line on the terminal that tells how far the work is; nothing when the output is a file or a pipe. */
import { stderr } from 'node:process';
import type { Progress } from '../core/search/types.js';

const STAGES: Record<Progress['stage'], string> = {
  download: 'Fetching',
  read: 'Reading',
  index: 'Indexing',
  write: 'Writing',
};

export interface ProgressLine {
  show: (progress: Progress) => void;
  /** Wipes the line, so that what is written next stands alone. */
  clear: () => void;
}

export function progressLine(quiet: boolean): ProgressLine {
  const speaks = stderr.isTTY && !quiet;
  let last = 0;
  return {
    show({ stage, done, total }) {
      // More often than ten times a second only slows the work down.
      if (!speaks || Date.now() - last < 100) return;
      last = Date.now();
      stderr.write(`\r\u001b[K${STAGES[stage]} ${total > 0 ? `${Math.round((100 * done) / total)} %` : done}`);
    },
    clear() {
      if (speaks) stderr.write('\r\u001b[K');
    },
  };
}
