/** Gives an element its register: from its own `src`, else the nearest source around it, else the one it names by id. */
import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import { failedStore } from './failed-store.js';
import { namedProvider, onProvidersChange } from './page.js';
import { PageLanguage } from './page-language.js';
import { registerContext } from './register-context.js';
import { storeFor } from './register-store.js';
import { sourceAddress } from './source-address.js';
import type { RegisterProvider, RegisterState, RegisterStore, StorePart } from './types.js';

/** What a host tells of its source; both are attributes, empty when absent. */
export interface RegisterHost extends ReactiveElement {
  src: string;
  register: string;
}

const IDLE: RegisterState = { status: 'idle' };

export class RegisterConsumer implements ReactiveController {
  readonly #host: RegisterHost;
  readonly #part: () => StorePart;
  readonly #language: PageLanguage;
  #around: RegisterProvider | undefined;
  #store: RegisterStore | undefined;
  #unsubscribe: (() => void) | undefined;
  #forget: (() => void) | undefined;
  /** What the store was chosen by, so that it is chosen again only when that changes. */
  #choice: readonly unknown[] = [];

  constructor(host: RegisterHost, part: () => StorePart = () => ({})) {
    this.#host = host;
    this.#part = part;
    this.#language = new PageLanguage(host);
    host.addController(this);
    new ContextConsumer(host, {
      context: registerContext,
      subscribe: true,
      callback: (provider) => {
        this.#around = provider;
        host.requestUpdate();
      },
    });
  }

  /** The element's register, or `undefined` as long as no source is known. */
  get store(): RegisterStore | undefined {
    return this.#store;
  }

  get state(): RegisterState {
    return this.#store?.state ?? IDLE;
  }

  hostConnected(): void {
    this.#forget = onProvidersChange(() => this.#host.requestUpdate());
    this.#host.requestUpdate();
  }

  /** Before every drawing, because attributes, language and surroundings all ask for one when they change. */
  hostUpdate(): void {
    if (this.#host.isConnected) this.#choose();
  }

  hostDisconnected(): void {
    this.#forget?.();
    // Elsewhere another source may be around, or none: the context speaks up again on connecting.
    this.#around = undefined;
    this.#use(undefined);
    this.#choice = [];
  }

  #choose(): void {
    const { src, register } = this.#host;
    const part = this.#part();
    const provider = src ? undefined : (this.#around ?? (register ? namedProvider(register) : undefined));
    const { src: from, language } = provider ?? { src, language: this.#language.code };
    const choice = [provider, from, language, part.organisation, part.only];
    if (choice.every((value, n) => value === this.#choice[n]) && this.#choice.length > 0) return;
    this.#choice = choice;
    this.#use(provider ? provider.storeFor(part) : src ? this.#ownStore(src, part) : undefined);
  }

  #ownStore(src: string, part: StorePart): RegisterStore {
    try {
      return storeFor(sourceAddress(src), this.#language.code, part);
    } catch (thrown) {
      return failedStore(src, thrown);
    }
  }

  #use(store: RegisterStore | undefined): void {
    if (store === this.#store) return;
    this.#unsubscribe?.();
    this.#store = store;
    this.#unsubscribe = store?.subscribe(() => this.#host.requestUpdate());
    store?.load();
    this.#host.requestUpdate();
  }
}
