import type { ReactiveController, ReactiveElement } from 'lit';
import { checklistFor } from '../../context/checklist/checklists.js';
import type { ChecklistStore } from '../../context/checklist/types.js';
import { native } from '../../context/native.js';
import type { Checklist } from '../../core/checklist/model.js';
import { type Clock, Pause } from '../parts/pause.js';

/** What is typed is kept when typing pauses. */
const TYPING_PAUSE = 800;

export interface KeptHost extends ReactiveElement {
  checklistId: string;
}

/** The clock for pauses, and what an element hears of its checklist. */
export interface KeptOptions {
  readonly clock: Clock;
  /** Called when the element gets another checklist, before it is drawn. */
  readonly onOpen: (store: ChecklistStore) => void;
  /** Called when the page is left, for what is still in a field. */
  readonly onLeave: () => void;
  /** Called when everything was deleted, also by another element. */
  readonly onForget: () => void;
}

/** Gives an element the checklist of its id, and keeps what is changed in time: also when the page is left. */
export class KeptChecklist implements ReactiveController {
  readonly #host: KeptHost;
  readonly #pause: Pause;
  readonly #options: KeptOptions;
  #store: ChecklistStore | undefined;
  #unsubscribe: (() => void) | undefined;
  #timesForgotten = 0;

  constructor(host: KeptHost, options: KeptOptions) {
    this.#host = host;
    this.#pause = new Pause(options.clock);
    this.#options = options;
    host.addController(this);
  }

  get store(): ChecklistStore | undefined {
    return this.#store;
  }

  hostConnected(): void {
    addEventListener('pagehide', this.#go);
    native('addEventListener')('visibilitychange', this.#hide);
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const id = this.#host.checklistId || 'default';
    if (!this.#host.isConnected || this.#store?.id === id) {
      if (this.#host.isConnected) this.#listen();
      return;
    }
    this.#leave();
    this.#store = checklistFor(id);
    this.#timesForgotten = this.#store.timesForgotten;
    this.#listen();
    this.#options.onOpen(this.#store);
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.#go);
    native('removeEventListener')('visibilitychange', this.#hide);
    this.#leave();
  }

  /** A visitor's change; what is still being typed is kept a little later. */
  edit(next: Checklist, isTyping: boolean): void {
    this.#store?.edit(next);
    if (isTyping) this.#pause.after(TYPING_PAUSE, this.flush);
    else this.flush();
  }

  /** Keeps what is not kept yet. */
  readonly flush = (): void => {
    this.#pause.stop();
    this.#store?.save();
  };

  /** The visitor is typing in an answer, or in none. What is only in a field is not at risk for the checklist yet. */
  readonly hold = (piece: string | undefined): void => {
    this.#store?.hold(piece, this);
    if (piece === undefined) removeEventListener('beforeunload', this.#warn);
    else addEventListener('beforeunload', this.#warn);
  };

  #listen(): void {
    this.#unsubscribe ??= this.#store?.subscribe(() => {
      const { timesForgotten = 0 } = this.#store ?? {};
      if (timesForgotten !== this.#timesForgotten) this.#options.onForget();
      this.#timesForgotten = timesForgotten;
      this.#host.requestUpdate();
    });
  }

  #leave(): void {
    this.flush();
    // First, because an element that is gone has nothing to say of what it hears now.
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.hold(undefined);
  }

  readonly #hide = (): void => {
    if (native('visibilityState') === 'hidden') this.#go();
  };

  readonly #go = (): void => {
    this.#options.onLeave();
    this.flush();
  };

  readonly #warn = (event: BeforeUnloadEvent): void => {
    this.#go();
    if (this.#store?.atRisk) event.preventDefault();
  };
}
