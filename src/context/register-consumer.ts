/** Gives an element its register: from its own `src`, else the nearest source around it, else the one it names by id. */
import type { ReactiveElement } from 'lit';
import { failedRegister } from './failed-store.js';
import { registersById } from './page.js';
import { PageLanguage } from './page-language.js';
import { registerContext } from './register-context.js';
import { registerStoreFor } from './register-store.js';
import type { RegisterProvider, RegisterState, RegisterStore, StorePart } from './register-types.js';
import { sourceAddress } from './source-address.js';
import { type Choice, SourceConsumer } from './source-consumer.js';

/** What a host tells of its source; both are attributes, empty when absent. */
export interface RegisterHost extends ReactiveElement {
  src: string;
  register: string;
  /** What it shows without a register. */
  registration?: object | undefined;
}

const IDLE: RegisterState = { status: 'idle' };

export class RegisterConsumer extends SourceConsumer<RegisterHost, RegisterProvider, RegisterStore> {
  readonly #part: () => StorePart;
  readonly #language: PageLanguage;

  constructor(host: RegisterHost, part: () => StorePart = () => ({})) {
    super(host, registerContext);
    this.#part = part;
    this.#language = new PageLanguage(host);
  }

  get state(): RegisterState {
    return this.store?.state ?? IDLE;
  }

  protected override choose(around: RegisterProvider | undefined): Choice<RegisterStore> {
    const { src, register } = this.host;
    const part = this.#part();
    const provider = src ? undefined : (around ?? (register ? registersById.find(register) : undefined));
    const { src: from, language } = provider ?? { src, language: this.#language.code };
    return {
      by: [provider, from, language, part.organisation, part.only],
      store: () => (provider ? provider.storeFor(part) : src ? this.#ownStore(src, part) : undefined),
    };
  }

  protected override readonly sourceTag = 'register-source';

  protected override missing(around: RegisterProvider | undefined): string | undefined {
    const { register, registration } = this.host;
    if (registration) return undefined;
    if (around || registersById.find(register)) return 'has a <register-source> without src: give that one';
    if (register) return `names "${register}" in register: give that id to a <register-source>`;
    return 'has no src: give it one, or put it in a <register-source> with one';
  }

  #ownStore(src: string, part: StorePart): RegisterStore {
    try {
      return registerStoreFor(sourceAddress(src), this.#language.code, part);
    } catch (thrown) {
      return failedRegister(src, thrown);
    }
  }
}
