/**
 * A snapshot of which the page searches the names, and a worker all the rest. The first answer then waits for names alone,
 * not for the worker and its file, and typing never waits for a search of all texts.
 */
import { bare } from '../core/bare.js';
import { RegisterError, throwIfAborted, unlessAborted } from '../core/errors.js';
import { lazily } from '../core/lazily.js';
import type { Registration, RegistrationSummary } from '../core/model/registration.js';
import type { RegisterInfo, SearchEngine, SearchOptions, SearchResult } from '../core/search/types.js';

/** An engine that can answer with what it knows first. */
export interface EarlyEngine extends SearchEngine {
  early(text: string, options?: SearchOptions): Promise<SearchResult | undefined>;
}

/** An engine in a worker, which may break down; from then on it can answer no more. */
export interface WorkerEngine extends SearchEngine {
  readonly isBroken?: boolean;
}

export class StagedEngine implements SearchEngine {
  readonly info: RegisterInfo;
  readonly #here: EarlyEngine;
  readonly #whole: () => Promise<WorkerEngine>;
  #opened: WorkerEngine | undefined;
  #isClosed = false;

  /** @param open - opens the register in a worker; `undefined` where there can be none, and then the page does it all */
  constructor(here: EarlyEngine, open: () => Promise<WorkerEngine | undefined>) {
    this.info = here.info;
    this.#here = here;
    this.#whole = lazily(async () => {
      await drawn();
      const engine = (await open().catch(orNone)) ?? here;
      if (this.#isClosed) engine.close();
      return (this.#opened = engine);
    });
  }

  search(text: string, options: SearchOptions = {}): Promise<SearchResult> {
    const own = bare(options);
    // Heard at once, whatever is being waited for.
    return unlessAborted(this.#search(text, own), own.signal);
  }

  find(id: string): Promise<RegistrationSummary | undefined> {
    return this.#ask(this.#atHand, (engine) => engine.find(id));
  }

  registration(id: string): Promise<Registration | undefined> {
    return this.#ask(this.#atHand, (engine) => engine.registration(id));
  }

  async warm(): Promise<void> {
    // The query itself will report what fails here.
    await this.#here.early('').catch(() => undefined);
    if (this.#opened) return this.#opened.warm();
    await this.#whole().then(
      (engine) => engine.warm(),
      () => undefined,
    );
  }

  close(): void {
    this.#isClosed = true;
    this.#opened?.close();
  }

  async #search(text: string, { onEarly, ...rest }: SearchOptions): Promise<SearchResult> {
    throwIfAborted(rest.signal);
    // At most once, also when the question is put again.
    let hear = onEarly;
    const once = (early: SearchResult): void => {
      const heard = hear;
      hear = undefined;
      heard?.(early);
    };
    if (!this.#opened && hear) {
      const early = await this.#here.early(text, rest);
      if (early) once(early);
    }
    // Only now, so that nothing comes between a visitor and the names.
    const whole = this.#opened ?? (await this.#whole());
    return this.#ask(whole, (engine) => engine.search(text, hear ? { ...rest, onEarly: once } : rest));
  }

  /** For what needs a file or two, which is no reason to start a worker. */
  get #atHand(): WorkerEngine {
    return this.#opened ?? this.#here;
  }

  /** A worker that broke down may do so again: from then on the page answers, beginning with what was asked. */
  async #ask<T>(engine: WorkerEngine, question: (engine: SearchEngine) => Promise<T>): Promise<T> {
    try {
      return await question(engine);
    } catch (error) {
      if (!engine.isBroken) throw error;
      this.#opened = this.#here;
      return question(this.#here);
    }
  }
}

/** How long the worker is put off at most, in milliseconds; and how long where a page cannot tell that it has time. */
const PUT_OFF_MS = { most: 500, blindly: 50 };

/** What the names answered is drawn first: a worker and its files would take the line, and the processor, from it. */
function drawn(): Promise<unknown> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(resolve, { timeout: PUT_OFF_MS.most });
    else setTimeout(resolve, PUT_OFF_MS.blindly);
  });
}

/** A worker that breaks down while it opens the register is none; what is wrong with the register itself is told. */
function orNone(error: unknown): undefined {
  if (!(error instanceof RegisterError) || error.code !== 'internal') throw error;
}
