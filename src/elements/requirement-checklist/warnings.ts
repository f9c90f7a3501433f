import type { ChecklistStore, Keeping } from '../../context/checklist/types.js';
import type { ChecklistTexts } from '../../locales/checklist/index.js';

/** Says what cannot wait until the visitor comes upon it: that something is not kept, and that another tab differs. */
export class Warnings {
  readonly #say: (text: string, isUrgent: boolean) => void;
  #id: string | undefined;
  #status: Keeping['status'] = 'none';
  #conflicts = 0;

  constructor(say: (text: string, isUrgent: boolean) => void) {
    this.#say = say;
  }

  /** To be called before each drawing. */
  watch({ id, keeping, conflicts }: ChecklistStore, texts: ChecklistTexts): void {
    const isOther = id !== this.#id;
    if (isOther || keeping.status !== this.#status) {
      if (keeping.status === 'failed') this.#say(texts.notKept(keeping.why), true);
      if (keeping.status === 'gone') this.#say(texts.keeping.gone, true);
    }
    if (conflicts.length > (isOther ? 0 : this.#conflicts)) this.#say(texts.conflicts, false);
    this.#id = id;
    this.#status = keeping.status;
    this.#conflicts = conflicts.length;
  }
}
