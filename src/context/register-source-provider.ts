/** Makes a `register-source` the source of what is inside it, and by its id of what is elsewhere on the page. */
import { ContextProvider } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { LanguageCode } from '../core/model/registration.js';
import { failedStore } from './failed-store.js';
import { nameProvider } from './page.js';
import { PageLanguage } from './page-language.js';
import { registerContext } from './register-context.js';
import { storeFor } from './register-store.js';
import { sourceAddress } from './source-address.js';
import type { RegisterProvider, RegisterState, RegisterStore, StorePart } from './types.js';

/** What a host tells of its source. */
export interface SourceHost extends ReactiveElement {
  src: string;
}

const IDLE: RegisterState = { status: 'idle' };

export class SourceProvider implements ReactiveController, RegisterProvider {
  readonly #host: SourceHost;
  readonly #language: PageLanguage;
  readonly #context: ContextProvider<typeof registerContext>;
  readonly #onState: (state: RegisterState) => void;
  /** The stores handed out for the present source, with how to stop listening to each. */
  readonly #stores = new Map<RegisterStore, () => void>();
  #used = '';
  #unname: (() => void) | undefined;
  #namedAs = '';

  /** `onState` hears every change of state of every store that was handed out. */
  constructor(host: SourceHost, onState: (state: RegisterState) => void) {
    this.#host = host;
    this.#onState = onState;
    this.#language = new PageLanguage(host);
    this.#context = new ContextProvider(host, { context: registerContext, initialValue: this });
    host.addController(this);
  }

  get src(): string {
    return this.#host.src;
  }

  get language(): LanguageCode {
    return this.#language.code;
  }

  /** The store that was handed out first, or `undefined` while nobody has asked. */
  get store(): RegisterStore | undefined {
    return this.#stores.keys().next().value;
  }

  get state(): RegisterState {
    return this.store?.state ?? IDLE;
  }

  retry(): void {
    for (const store of this.#stores.keys()) store.retry();
  }

  storeFor(part: StorePart): RegisterStore | undefined {
    if (!this.src) return undefined;
    this.#renew();
    const store = this.#makeStore(part);
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
    if (!this.#host.isConnected) return;
    this.#renew();
    if (this.#host.id !== this.#namedAs) {
      this.#unname?.();
      this.#namedAs = this.#host.id;
      this.#unname = this.#namedAs ? nameProvider(this.#namedAs, this) : undefined;
    }
  }

  hostDisconnected(): void {
    this.#drop();
    this.#used = '';
    this.#namedAs = '';
    this.#unname?.();
    this.#unname = undefined;
  }

  /** After a change of source or language: lets go of the old stores and makes consumers ask again. */
  #renew(): void {
    const used = `${this.src} ${this.language}`;
    if (used === this.#used) return;
    this.#used = used;
    this.#drop();
    this.#context.updateObservers();
    // Those that found this source by id are told by naming it again.
    this.#unname?.();
    this.#unname = this.#namedAs ? nameProvider(this.#namedAs, this) : undefined;
  }

  #makeStore(part: StorePart): RegisterStore {
    try {
      return storeFor(sourceAddress(this.src), this.language, part);
    } catch (thrown) {
      const known = [...this.#stores.keys()].find((store) => store.src === this.src);
      return known ?? failedStore(this.src, thrown);
    }
  }

  #drop(): void {
    for (const unsubscribe of this.#stores.values()) unsubscribe();
    this.#stores.clear();
  }

  #hear(store: RegisterStore): void {
    if (!this.#stores.has(store)) return;
    this.#onState(store.state);
    this.#host.requestUpdate();
  }
}
