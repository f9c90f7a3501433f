/**
 * The checklists of a page with work that is not kept, also when no element shows them any more: the visitor is warned
 * before it is lost, and keeping it is tried again as soon as there may be room.
 */
import { native } from '../native.js';
import type { ChecklistStore } from './types.js';

export class AtRisk {
  readonly #stores = new Set<ChecklistStore>();

  /** To be called whenever something of a checklist changes. */
  readonly note = (store: ChecklistStore): void => {
    const before = this.#stores.size;
    if (store.atRisk) this.#stores.add(store);
    else this.#stores.delete(store);
    // Only as long as there is reason to: a page that listens may not be put away and brought back whole.
    if (this.#stores.size && !before) {
      addEventListener('beforeunload', this.#warn);
      native('addEventListener')('visibilitychange', this.#retry);
    } else if (!this.#stores.size && before) {
      removeEventListener('beforeunload', this.#warn);
      native('removeEventListener')('visibilitychange', this.#retry);
    }
    // Where one fits, or has made room, others may fit too.
    if (['saved', 'none'].includes(store.keeping.status)) this.#retry();
  };

  readonly #retry = (): void => {
    for (const store of [...this.#stores]) if (store.keeping.status === 'failed') store.save();
  };

  readonly #warn = (event: BeforeUnloadEvent): void => {
    for (const store of [...this.#stores]) store.save();
    if (this.#stores.size) event.preventDefault();
  };
}
