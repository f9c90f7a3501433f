/** Makes an element the source of what is inside it, and by its id of what is elsewhere on the page. */
import { type Context, ContextProvider } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import { KnownById } from './known-by-id.js';
import type { ById } from './page.js';
import type { AnyStore } from './source-store.js';

/** What a host tells of its source. */
export interface SourceHost extends ReactiveElement {
  src: string;
}

/** `Provider` is what consumers see of the class that builds on this one. */
export abstract class SourceProvider<Provider extends object, Store extends AnyStore> implements ReactiveController {
  readonly #host: SourceHost;
  readonly #known: KnownById<Provider>;
  readonly #context: ContextProvider<Context<unknown, Provider>>;
  readonly #onState: (state: Store['state']) => void;
  /** The stores handed out for the present source, with how to stop listening to each. */
  readonly #stores = new Map<Store, () => void>();
  #used: string | undefined;

  /** `onState` hears every change of state of every store that was handed out. */
  protected constructor(
    host: SourceHost,
    context: Context<unknown, Provider>,
    byId: ById<Provider>,
    onState: (state: Store['state']) => void,
  ) {
    this.#host = host;
    this.#onState = onState;
    this.#context = new ContextProvider(host, { context, initialValue: this.#self });
    // First, so that its id is given with the present source, and once.
    host.addController(this);
    this.#known = new KnownById(host, byId, this.#self);
  }

  /** What the stores are opened with, as one text: when it changes, consumers have to ask again. */
  protected abstract get openedWith(): string;

  get src(): string {
    return this.#host.src;
  }

  /** The store that was handed out first, or `undefined` while nobody has asked. */
  protected get given(): Store | undefined {
    return this.#stores.keys().next().value;
  }

  /** Gives out the store of the present source, and listens to it from then on. */
  protected handOut(make: () => Store, failed: (thrown: unknown) => Store): Store {
    this.#renew();
    const store = this.#make(make, failed);
    if (!this.#stores.has(store)) {
      this.#stores.set(
        store,
        store.subscribe(() => this.#hear(store)),
      );
      // A store of the page may be further already than this source knows.
      if (store.state.status !== 'idle') queueMicrotask(() => this.#hear(store));
    }
    return store;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    if (this.#host.isConnected) this.#renew();
  }

  hostDisconnected(): void {
    this.#drop();
    this.#used = undefined;
  }

  /** The class that builds on this one is the provider; a class cannot say that of its own type. */
  get #self(): Provider {
    return this as unknown as Provider;
  }

  /** After a change of source: lets go of the old stores and makes consumers ask again. */
  #renew(): void {
    if (this.openedWith === this.#used) return;
    this.#used = this.openedWith;
    this.#drop();
    this.#context.updateObservers();
    this.#known.renew();
  }

  #make(make: () => Store, failed: (thrown: unknown) => Store): Store {
    try {
      return make();
    } catch (thrown) {
      // One for all who ask: it is made anew only with another address.
      return [...this.#stores.keys()].find((store) => store.src === this.src) ?? failed(thrown);
    }
  }

  #drop(): void {
    for (const unsubscribe of this.#stores.values()) unsubscribe();
    this.#stores.clear();
  }

  #hear(store: Store): void {
    if (!this.#stores.has(store)) return;
    this.#onState(store.state);
    this.#host.requestUpdate();
  }
}
