/** One source on a page: opens it when first needed, keeps its state, and puts questions to what was opened. */
import { asRegisterError, type RegisterError } from '../core/errors.js';
import { lazily } from '../core/lazily.js';
import type { Progress } from '../core/progress.js';
import { Recovery, type Surroundings } from '../core/retry/recovery.js';
import { isCheapToLook, isReplaced, LOOK_AGAIN_MS, REST_MS } from '../core/retry/staleness.js';
import { thisPage } from './this-page.js';

/** The states of which the kind of source makes no difference. */
export type UnreadState =
  | { readonly status: 'idle' }
  | { readonly status: 'loading'; readonly progress?: Progress }
  | { readonly status: 'error'; readonly error: RegisterError };

/** What elements and sources need of a store, whatever it holds. */
export interface AnyStore {
  readonly src: string;
  readonly state: { readonly status: UnreadState['status'] | 'ready' | 'empty' };
  /** How often a question that failed may have been worth putting again; listeners hear of it as of a change of state. */
  readonly tries?: number;
  subscribe(listener: () => void): () => void;
  load(): void;
  retry(): void;
}

/** What the opening of a source can be told. */
export interface OpeningOptions {
  signal: AbortSignal;
  onProgress: (progress: Progress) => void;
}

/** `Engine` is what answers questions; `Read` the state of a source that was read, with what elements draw of it. */
export abstract class SourceStore<Engine, Read extends { readonly status: 'ready' | 'empty' }> implements AnyStore {
  readonly src: string;
  readonly #restMs: number;
  readonly #world: Surroundings;
  readonly #recovery: Recovery;
  #tries = 0;
  /** Whether the attempt under way is nobody's act: then what is told stays until it went well. */
  #isSilent = false;
  #openedAt = 0;
  #unwatch: (() => void) | undefined;
  readonly #listeners = new Set<() => void>();
  #state: UnreadState | Read = { status: 'idle' };
  /** The last state of a source that was read; a source that is opened anew is compared with it. */
  #read: Read | undefined;
  #engine = lazily(() => this.#start());
  #opened: Engine | undefined;
  #loading: AbortController | undefined;
  #warned = '';
  #resting: ReturnType<typeof setTimeout> | undefined;

  protected constructor(src: string, restMs = REST_MS, world: Surroundings = thisPage) {
    this.src = src;
    this.#restMs = restMs;
    this.#world = world;
    this.#recovery = new Recovery(() => {
      this.#tryByItself();
    }, world);
  }

  /** Opens the source. */
  protected abstract open(options: OpeningOptions): Promise<Engine>;

  /**
   * The state of what was opened. When it says the same as `known`, it should hold the same objects: so elements see by
   * the object that there is news.
   */
  protected abstract read(engine: Engine, known: Read | undefined): Read;

  /** Gives back what the engine holds. */
  protected abstract close(engine: Engine): void;

  get state(): UnreadState | Read {
    return this.#state;
  }

  get tries(): number {
    return this.#tries;
  }

  subscribe(listener: () => void): () => void {
    clearTimeout(this.#resting);
    this.#unwatch ??= isCheapToLook(this.src) ? this.#world.onReturn(() => void this.#lookAgain()) : undefined;
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size > 0) return;
      // Not at once: an element that is moved leaves and comes back in one go.
      this.#resting = setTimeout(() => this.#rest(), this.#loading ? 0 : this.#restMs);
    };
  }

  load(): void {
    if (this.#state.status === 'idle') this.#open();
  }

  retry(): void {
    if (this.#state.status !== 'error') return;
    this.#recovery.stop();
    this.#isSilent = false;
    this.#forget();
    this.#open();
  }

  /** The engine, for what is no question: a failure to open it shows in the state only. */
  protected withEngine(use: (engine: Engine) => void): void {
    void this.#engine().then(use, () => undefined);
  }

  /** Puts a question, once the source is open; one that fails on files that are gone is put again to the new ones. */
  protected async ask<T>(question: (engine: Engine) => Promise<T>, isSecond = false): Promise<T> {
    let engine: Engine | undefined;
    try {
      engine = await this.#engine();
      const answer = await question(engine);
      this.#recovery.well();
      return answer;
    } catch (thrown) {
      const error = asRegisterError(thrown, this.src);
      if (error.code === 'aborted') throw error;
      if (!engine) {
        this.#fail(error);
        throw error;
      }
      if (!isSecond && (isReplaced(error) || engine !== this.#opened)) {
        // Several questions may fail on the same old files; one of them opens the new ones.
        if (engine === this.#opened) this.#forget();
        return this.ask(question, true);
      }
      // The source is open: what failed is this question, and others who share the source go on.
      this.#warn(error);
      this.#recovery.failed(error);
      throw error;
    }
  }

  /** Without a question; what goes wrong is told by the state. */
  #open(): void {
    void this.ask(() => Promise.resolve()).catch(() => undefined);
  }

  async #start(): Promise<Engine> {
    const loading = (this.#loading = new AbortController());
    // A source that is opened anew stays on the screen meanwhile.
    const { status } = this.#state;
    if (status === 'idle' || (status === 'error' && !this.#isSilent)) this.#become({ status: 'loading' });
    try {
      const engine = await this.open({
        signal: loading.signal,
        onProgress: (progress) => {
          if (this.#state.status === 'loading') this.#become({ status: 'loading', progress });
        },
      });
      this.#opened = engine;
      this.#openedAt = this.#world.now();
      this.#isSilent = false;
      this.#become((this.#read = this.read(engine, this.#read)));
      return engine;
    } finally {
      if (this.#loading === loading) this.#loading = undefined;
    }
  }

  /** Puts what failed again, without a word: an error on the screen stays there until it is mended. */
  #tryByItself(): void {
    if (this.#state.status === 'error') {
      this.#isSilent = true;
      this.#forget();
      return this.#open();
    }
    this.#tries++;
    this.#become(this.#state);
  }

  /** After a long time, whether there is a newer snapshot; what is there stays until that has been opened. */
  async #lookAgain(): Promise<void> {
    const old = this.#opened;
    if (old === undefined || this.#world.isAway() || this.#world.now() - this.#openedAt < LOOK_AGAIN_MS) return;
    // Also when it fails: once an hour is enough.
    this.#openedAt = this.#world.now();
    try {
      const engine = await this.open({ signal: new AbortController().signal, onProgress: () => undefined });
      const read = this.read(engine, this.#read);
      if (read === this.#read || this.#opened !== old || sameIn(read, this.#read)) return void this.close(engine);
      this.#engine = () => Promise.resolve(engine);
      this.#opened = engine;
      this.close(old);
      this.#become((this.#read = read));
    } catch {
      // What is on the screen is still what was read; its day stands beside it.
    }
  }

  #fail(error: RegisterError): void {
    this.#recovery.failed(error);
    if (this.#read) {
      // What was read before stays on the screen: who asked hears of it alone.
      this.#warn(error);
      return;
    }
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

  /** Nobody shows this source any more: stops what is under way and gives its memory back. */
  #rest(): void {
    this.#recovery.stop();
    this.#unwatch?.();
    this.#unwatch = undefined;
    this.#forget();
    this.#read = undefined;
    this.#state = { status: 'idle' };
  }

  #forget(): void {
    this.#loading?.abort();
    if (this.#opened !== undefined) this.close(this.#opened);
    this.#opened = undefined;
    this.#engine = lazily(() => this.#start());
  }

  #become(state: UnreadState | Read): void {
    this.#state = state;
    for (const listener of [...this.#listeners]) listener();
  }
}

/** Whether two states hold the very same things: of a source that says the same as before. */
const sameIn = (one: object, other: object | undefined): boolean =>
  Object.entries(one).every(([key, value]) => (other as Record<string, unknown> | undefined)?.[key] === value);
