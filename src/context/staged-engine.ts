/**
 * A snapshot of which the page searches the names, and a worker all the rest. The first answer then waits for names alone,
 * not for the worker and its file, and typing never waits for a search of all texts.
 */
import type { Registration, RegistrationSummary } from '../core/model/registration.js';
import { lazily } from '../core/lazily.js';
import type { RegisterInfo, SearchEngine, SearchOptions, SearchResult } from '../core/search/types.js';

/** An engine that can answer with what it knows first. */
export interface EarlyEngine extends SearchEngine {
  early(text: string, options?: SearchOptions): Promise<SearchResult | undefined>;
}

export class StagedEngine implements SearchEngine {
  readonly info: RegisterInfo;
  readonly #here: EarlyEngine;
  readonly #whole: () => Promise<SearchEngine>;
  #opened: SearchEngine | undefined;
  #isClosed = false;

  /** @param open - opens the register in a worker; `undefined` where there can be none, and then the page does it all */
  constructor(here: EarlyEngine, open: () => Promise<SearchEngine | undefined>) {
    this.info = here.info;
    this.#here = here;
    this.#whole = lazily(async () => {
      const engine = (await open()) ?? here;
      if (this.#isClosed) engine.close();
      return (this.#opened = engine);
    });
  }

  async search(text: string, options: SearchOptions = {}): Promise<SearchResult> {
    if (this.#opened) return this.#opened.search(text, options);
    const { onEarly, ...rest } = options;
    const early = onEarly && (await this.#here.early(text, rest));
    if (early) onEarly(early);
    // Only now, so that nothing comes between a visitor and the names.
    const whole = await this.#whole();
    return whole.search(text, early ? rest : options);
  }

  async find(id: string): Promise<RegistrationSummary | undefined> {
    return (await this.#whole()).find(id);
  }

  async registration(id: string): Promise<Registration | undefined> {
    return (await this.#whole()).registration(id);
  }

  async warm(): Promise<void> {
    // The query itself will report what fails here.
    await this.#here.early('').catch(() => undefined);
    await this.#whole().then(
      (engine) => engine.warm(),
      () => undefined,
    );
  }

  close(): void {
    this.#isClosed = true;
    this.#opened?.close();
  }
}
