import type { ChecklistStore } from '../../context/checklist/types.js';
import type { Checklist } from '../../core/checklist/model.js';
import { writeChecklist } from '../../core/checklist/write.js';
import type { KeptChecklist } from './kept-checklist.js';
import type { Change } from './screen-state.js';

/** The checklist as a field of a form: what is posted, and what a reset goes back to. */
export class PostedChecklist {
  /** Whether the form, or a group of fields in it, takes no changes. */
  isDisabled = false;
  readonly #internals: ElementInternals | undefined;
  readonly #kept: KeptChecklist;
  /** What a reset goes back to; nothing where answers were kept, which is no form's to throw away. */
  #start: Checklist | undefined;
  #posted: unknown;

  constructor(internals: ElementInternals | undefined, kept: KeptChecklist) {
    this.#internals = internals;
    this.#kept = kept;
  }

  /** The checklist begins with what is in the store now. */
  begin({ isKept, checklist }: ChecklistStore): void {
    this.#start = isKept ? undefined : checklist;
  }

  /** Everything was deleted: no reset brings it back. */
  forget(): void {
    this.#start = undefined;
  }

  /** What the form posts from now on; also what the browser puts back when the visitor returns to the page. */
  post(checklist: Checklist): void {
    if (!this.#internals?.form || this.#posted === checklist) return;
    this.#posted = checklist;
    const text = writeChecklist(checklist);
    this.#internals.setFormValue(text, text);
  }

  /**
   * A page resets a form after posting it, and that may not cost the visitor what is kept. Only where nothing can be kept
   * does the checklist go back; what changed by that is returned, for a way back.
   */
  reset(isReadOnly: boolean): Change | undefined {
    this.#kept.flush();
    const { store } = this.#kept;
    const start = this.#start;
    if (!start || !store || store.isKept || isReadOnly || store.checklist === start) return undefined;
    const before = store.checklist;
    this.#kept.edit(start, false);
    return { before, after: store.checklist };
  }
}
