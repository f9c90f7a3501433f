/** One register on a page: opens it when first needed, keeps its state, and hands out answers. */
import { asRegisterError, type RegisterError, type RegisterErrorCode } from '../core/errors.js';
import { lazily } from '../core/lazily.js';
import type { LanguageCode, Registration, RegistrationSummary } from '../core/model/registration.js';
import { isFile } from '../core/read/fetching.js';
import type { OpenOptions, RegisterInfo, SearchEngine, SearchOptions, SearchResult } from '../core/search/types.js';
import { openEngine } from './open-engine.js';
import { sharedStore } from './page.js';
import type { RegisterState, RegisterStore, StorePart } from './types.js';

/** How a store opens its register; tests give their own. */
export type OpenRegister = (src: string, options: OpenOptions) => Promise<SearchEngine>;

/** What the files of a snapshot answer when a newer one has taken its place. */
const OUTDATED: readonly RegisterErrorCode[] = ['not-found', 'damaged'];

/** How long a register that nobody shows is kept: visitors come back to a tab or unfold a section again. */
const REST_MS = 30_000;

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
  readonly #options: OpenOptions;
  readonly #open: OpenRegister;
  readonly #restMs: number;
  readonly #listeners = new Set<() => void>();
  #state: RegisterState = { status: 'idle' };
  #engine = lazily(() => this.#start());
  #opened: SearchEngine | undefined;
  #loading: AbortController | undefined;
  #warned = '';
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor(src: string, options: OpenOptions, open: OpenRegister = openEngine, restMs = REST_MS) {
    this.src = src;
    this.#options = options;
    this.#open = open;
    this.#restMs = restMs;
  }

  get state(): RegisterState {
    return this.#state;
  }

  subscribe(listener: () => void): () => void {
    clearTimeout(this.#resting);
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size > 0) return;
      // Not at once: an element that is moved leaves and comes back in one go.
      this.#resting = setTimeout(() => this.#rest(), this.#loading ? 0 : this.#restMs);
    };
  }

  load(): void {
    if (this.#state.status === 'idle') void this.#ask(() => Promise.resolve()).catch(() => undefined);
  }

  retry(): void {
    if (this.#state.status !== 'error') return;
    this.#forget();
    void this.#ask(() => Promise.resolve()).catch(() => undefined);
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

  async #start(): Promise<SearchEngine> {
    const loading = (this.#loading = new AbortController());
    // A register that is opened anew stays on the screen meanwhile.
    if (this.#state.status === 'idle' || this.#state.status === 'error') this.#become({ status: 'loading' });
    try {
      const engine = await this.#open(this.src, {
        ...this.#options,
        signal: loading.signal,
        onProgress: (progress) => {
          if (this.#state.status === 'loading') this.#become({ status: 'loading', progress });
        },
      });
      this.#opened = engine;
      const info = this.#sameOr(engine.info);
      this.#become({ status: info.count > 0 ? 'ready' : 'empty', info });
      return engine;
    } finally {
      if (this.#loading === loading) this.#loading = undefined;
    }
  }

  /** The info that elements know, when the new one says the same: so they see by the object that there is news. */
  #sameOr(info: RegisterInfo): RegisterInfo {
    const known = 'info' in this.#state ? this.#state.info : undefined;
    return known && JSON.stringify(known) === JSON.stringify(info) ? known : info;
  }

  async #ask<T>(question: (engine: SearchEngine) => Promise<T>, isSecond = false): Promise<T> {
    let engine: SearchEngine | undefined;
    try {
      engine = await this.#engine();
      return await question(engine);
    } catch (thrown) {
      const error = asRegisterError(thrown, this.src);
      if (error.code === 'aborted') throw error;
      if (!engine) {
        this.#fail(error);
        throw error;
      }
      if (!isSecond && (OUTDATED.includes(error.code) || engine !== this.#opened)) {
        // Several questions may fail on the same old files; one of them opens the new ones.
        if (engine === this.#opened) this.#forget();
        return this.#ask(question, true);
      }
      // The register is open: what failed is this question, and others who share the register go on.
      this.#warn(error);
      throw error;
    }
  }

  #fail(error: RegisterError): void {
    // Several questions may wait for the same opening; one error is one change of state.
    if (this.#state.status === 'error' && this.#state.error.message === error.message) return;
    this.#warn(error);
    this.#become({ status: 'error', error });
  }

  /** For who looks after the page: visitors get a sentence of their own, without addresses and remedies. */
  #warn({ message }: RegisterError): void {
    if (message !== this.#warned) console.warn(`algoritmeregister-widgets: ${message}`);
    this.#warned = message;
  }

  /** Nobody shows this register any more: stops what is under way and gives its memory back. */
  #rest(): void {
    this.#forget();
    this.#state = { status: 'idle' };
  }

  #forget(): void {
    this.#loading?.abort();
    this.#opened?.close();
    this.#opened = undefined;
    this.#engine = lazily(() => this.#start());
  }

  #become(state: RegisterState): void {
    this.#state = state;
    for (const listener of [...this.#listeners]) listener();
  }
}
