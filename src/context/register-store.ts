/** One register on a page: opens it when first needed, keeps its state, and hands out answers. */
import { asRegisterError, type RegisterError } from '../core/errors.js';
import type { LanguageCode, Registration, RegistrationSummary } from '../core/model/registration.js';
import { isFile } from '../core/read/fetching.js';
import { lazily } from '../core/lazily.js';
import type { OpenOptions, SearchEngine, SearchOptions, SearchResult } from '../core/search/types.js';
import { openEngine } from './open-engine.js';
import { sharedStore } from './page.js';
import type { RegisterState, RegisterStore, StorePart } from './types.js';

/** How a store opens its register; tests give their own. */
export type OpenRegister = (src: string, options: OpenOptions) => Promise<SearchEngine>;

/** An address without a file name may be that of an API, which can be asked for a part. */
const mayBeAsked = (src: string): boolean => !isFile(new URL(src));

/**
 * The store of a source, one for the page.
 *
 * Only a source that can be asked for a part gets a store of its own for that part: a file is the same download
 * whichever part of it somebody wants.
 */
export function storeFor(src: string, language: LanguageCode, part: StorePart = {}): RegisterStore {
  const asked = mayBeAsked(src) ? part : {};
  const key = JSON.stringify([src, language, asked.organisation ?? '', asked.only ?? '']);
  return sharedStore(key, () => new Store(src, { language, ...asked }));
}

export class Store implements RegisterStore {
  readonly src: string;
  #state: RegisterState = { status: 'idle' };
  #opened: SearchEngine | undefined;
  readonly #listeners = new Set<() => void>();
  readonly #engine: () => Promise<SearchEngine>;

  constructor(src: string, options: OpenOptions, open: OpenRegister = openEngine) {
    this.src = src;
    this.#engine = lazily(async () => {
      this.#become({ status: 'loading' });
      const engine = await open(src, {
        ...options,
        onProgress: (progress) => {
          if (this.#state.status === 'loading') this.#become({ status: 'loading', progress });
        },
      });
      this.#opened = engine;
      this.#becomeOpened(engine);
      return engine;
    });
  }

  get state(): RegisterState {
    return this.#state;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  load(): void {
    if (this.#state.status === 'idle') void this.#ask(() => Promise.resolve()).catch(() => undefined);
  }

  retry(): void {
    if (this.#state.status !== 'error') return;
    // An opened register failed at one of its files: those are fetched again when somebody asks, which this makes them do.
    if (this.#opened) this.#becomeOpened(this.#opened);
    else void this.#ask(() => Promise.resolve()).catch(() => undefined);
  }

  warm(): void {
    void this.#engine().then(
      (engine) => engine.warm(),
      () => undefined, // The state says so already.
    );
  }

  search(text: string, options?: SearchOptions): Promise<SearchResult> {
    return this.#ask((engine) => engine.search(text, options));
  }

  find(id: string): Promise<RegistrationSummary | undefined> {
    return this.#ask((engine) => engine.find(id));
  }

  registration(id: string): Promise<Registration | undefined> {
    return this.#ask((engine) => engine.registration(id));
  }

  async #ask<T>(question: (engine: SearchEngine) => Promise<T>): Promise<T> {
    try {
      return await question(await this.#engine());
    } catch (thrown) {
      const error = asRegisterError(thrown, this.src);
      if (error.code !== 'aborted' && error.code !== 'bad-option') this.#fail(error);
      throw error;
    }
  }

  #fail(error: RegisterError): void {
    // Several questions may wait for the same failing file; one error is one change of state.
    if (this.#state.status === 'error' && this.#state.error.message === error.message) return;
    // For who looks after the page: visitors get a sentence of their own, without addresses and remedies.
    console.warn(`algoritmeregister-widgets: ${error.message}`);
    this.#become({ status: 'error', error });
  }

  #becomeOpened({ info }: SearchEngine): void {
    this.#become({ status: info.count > 0 ? 'ready' : 'empty', info });
  }

  #become(state: RegisterState): void {
    this.#state = state;
    for (const listener of [...this.#listeners]) listener();
  }
}
