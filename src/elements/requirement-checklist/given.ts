import type { ReactiveElement } from 'lit';
import type { ChecklistStore } from '../../context/checklist/types.js';
import { emptyChecklist } from '../../core/checklist/checklist.js';
import type { Checklist } from '../../core/checklist/model.js';
import { readChecklist } from '../../core/checklist/read.js';
import { asRegisterError } from '../../core/errors.js';
import { ArErrorEvent } from '../events.js';

interface GivenHost extends ReactiveElement {
  checklistId: string;
}

/** What a page, or the browser for a form, sets as the value: also before there is a checklist to set it in. */
export class Given {
  /** Whether what the page set last could not be read. */
  isBad = false;
  readonly #host: GivenHost;
  readonly #onBegin: (store: ChecklistStore) => void;
  #store: ChecklistStore | undefined;
  #waiting: Checklist | undefined;
  /** What the browser remembered of a form. */
  #restored = '';

  /** `onBegin` is called when the element begins with a checklist: that of its id, or one that is set in it. */
  constructor(host: GivenHost, onBegin: (store: ChecklistStore) => void) {
    this.#host = host;
    this.#onBegin = onBegin;
  }

  /** What there is as long as there is no checklist. */
  get checklist(): Checklist {
    return this.#waiting ?? emptyChecklist(this.#host.checklistId);
  }

  /** The element has got this checklist. */
  opened(store: ChecklistStore): void {
    this.#store = store;
    this.#onBegin(store);
    if (this.#waiting) this.#put({ ...this.#waiting, id: store.id });
    else if (this.#restored && !store.isKept) this.take(this.#restored);
    this.#restored = '';
  }

  /** What is kept here is at least as new as what the browser remembers of the form. */
  restore(state: string): void {
    if (!this.#store) this.#restored = state;
    else if (!this.#store.isKept) this.take(state);
  }

  /** What a page sets is as hostile as a file. */
  take(value: unknown): void {
    const host = this.#host;
    try {
      const { checklist } = readChecklist(value, `value of <${host.localName}>`);
      this.isBad = false;
      this.#put({ ...checklist, id: host.checklistId || 'default' });
    } catch (thrown) {
      this.isBad = true;
      const error = asRegisterError(thrown);
      console.warn(`algoritmeregister-widgets: ${error.message}`);
      host.dispatchEvent(new ArErrorEvent(error));
    }
    host.requestUpdate();
  }

  #put(checklist: Checklist): void {
    this.#waiting = this.#store ? undefined : checklist;
    if (!this.#store) return;
    this.#store.replace(checklist);
    this.#onBegin(this.#store);
  }
}
