/** What makes a `register-source` the source of a register. */
import type { LanguageCode } from '../core/model/registration.js';
import { failedRegister } from './failed-store.js';
import { registersById } from './page.js';
import { PageLanguage } from './page-language.js';
import { registerContext } from './register-context.js';
import { registerStoreFor } from './register-store.js';
import type { RegisterProvider, RegisterState, RegisterStore, StorePart } from './register-types.js';
import { sourceAddress } from './source-address.js';
import { type SourceHost, SourceProvider } from './source-provider.js';

const IDLE: RegisterState = { status: 'idle' };

export class RegisterSourceProvider
  extends SourceProvider<RegisterProvider, RegisterStore>
  implements RegisterProvider
{
  readonly #language: PageLanguage;

  /** `onState` hears every change of state of every store that was handed out. */
  constructor(host: SourceHost, onState: (state: RegisterState) => void) {
    super(host, registerContext, registersById, onState);
    this.#language = new PageLanguage(host);
  }

  get language(): LanguageCode {
    return this.#language.code;
  }

  get state(): RegisterState {
    return this.given?.state ?? IDLE;
  }

  protected override get openedWith(): string {
    return `${this.src} ${this.language}`;
  }

  storeFor(part: StorePart): RegisterStore | undefined {
    if (!this.src) return undefined;
    return this.handOut(
      () => registerStoreFor(sourceAddress(this.src), this.language, part),
      (thrown) => failedRegister(this.src, thrown),
    );
  }
}
