/** Gives an element a store, and draws the element anew when the store changes or another one has to be chosen. */
import { type Context, ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import { onIdsChange } from './page.js';
import type { AnyStore } from './source-store.js';
import { warnAuthor } from './warn-author.js';

/** Which store it should be. */
export interface Choice<Store> {
  /** What it is chosen by: the store is asked for only when one of these is another than before. */
  readonly by: readonly unknown[];
  readonly store: () => Store | undefined;
}

export abstract class SourceConsumer<
  Host extends ReactiveElement,
  Provider,
  Store extends AnyStore,
> implements ReactiveController {
  protected readonly host: Host;
  #around: Provider | undefined;
  #store: Store | undefined;
  #unsubscribe: (() => void) | undefined;
  #forget: (() => void) | undefined;
  #chosenBy: readonly unknown[] | undefined;
  /** Whether a source is waited for, or was missed aloud: once for each element. */
  #isMissed = false;

  protected constructor(host: Host, context: Context<unknown, Provider>) {
    this.host = host;
    host.addController(this);
    new ContextConsumer(host, {
      context,
      subscribe: true,
      callback: (provider) => {
        this.#around = provider;
        // It also speaks up when it has another store to give.
        this.#chosenBy = undefined;
        host.requestUpdate();
      },
    });
  }

  /** Chooses for the host as it is now; `around` is the source around it. */
  protected abstract choose(around: Provider | undefined): Choice<Store>;

  /** The tag of the sources that it may get a store from. */
  protected abstract readonly sourceTag: string;

  /** What its author did wrong when there still is no store; `undefined` when it needs none. */
  protected abstract missing(around: Provider | undefined): string | undefined;

  /** The element's store, or `undefined` as long as no source is known. */
  get store(): Store | undefined {
    return this.#store;
  }

  hostConnected(): void {
    this.#forget = onIdsChange(() => this.host.requestUpdate());
    this.host.requestUpdate();
  }

  /** Before every drawing, because attributes, language and surroundings all ask for one when they change. */
  hostUpdate(): void {
    if (!this.host.isConnected) return;
    const { by, store } = this.choose(this.#around);
    if (!this.#chosenBy || by.some((value, n) => value !== this.#chosenBy?.[n])) {
      this.#chosenBy = by;
      this.#use(store());
    }
    // What needs none, as the cards of a list do, waits for none.
    if (!this.#store && !this.#isMissed && this.missing(this.#around)) void this.#miss();
  }

  hostDisconnected(): void {
    this.#forget?.();
    // Elsewhere another source may be around, or none: the context speaks up again on connecting.
    this.#around = undefined;
    this.#use(undefined);
    this.#chosenBy = undefined;
  }

  /** Without a source visitors see the author's link and nothing is wrong: only the console can tell the author. */
  async #miss(): Promise<void> {
    this.#isMissed = true;
    this.#isMissed = await warnAuthor(this.host, this.sourceTag, () =>
      this.#store ? undefined : this.missing(this.#around),
    );
  }

  #use(store: Store | undefined): void {
    if (store === this.#store) return;
    this.#unsubscribe?.();
    this.#store = store;
    this.#unsubscribe = store?.subscribe(() => this.host.requestUpdate());
    store?.load();
    this.host.requestUpdate();
  }
}
