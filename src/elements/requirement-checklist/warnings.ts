import type { Keeping } from '../../context/checklist/types.js';
import type { ChecklistTexts } from '../../locales/checklist/index.js';

/** Says what cannot wait until the visitor comes upon it: that something is not kept, and that another tab differs. */
export class Warnings {
  readonly #say: (text: string, isUrgent: boolean) => void;
  #status: Keeping['status'] = 'none';
  #conflicts = 0;

  constructor(say: (text: string, isUrgent: boolean) => void) {
    this.#say = say;
  }

  /** To be called before each drawing. */
  watch(keeping: Keeping, conflicts: number, texts: ChecklistTexts): void {
    if (keeping.status !== this.#status) {
      if (keeping.status === 'failed') this.#say(texts.notKept(keeping.why), true);
      if (keeping.status === 'gone') this.#say(texts.keeping.gone, true);
    }
    if (conflicts > this.#conflicts) this.#say(texts.conflicts, false);
    this.#status = keeping.status;
    this.#conflicts = conflicts;
  }
}
