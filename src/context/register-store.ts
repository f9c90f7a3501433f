/** One register on a page. */
import type { LanguageCode, Registration, RegistrationSummary } from '../core/model/registration.js';
import { isFile } from '../core/read/fetching.js';
import type { Surroundings } from '../core/retry/recovery.js';
import type { OpenOptions, SearchEngine, SearchOptions, SearchResult } from '../core/search/types.js';
import { openEngine } from './open-engine.js';
import { sharedStore } from './page.js';
import type { RegisterState, RegisterStore, StorePart } from './register-types.js';
import { type OpeningOptions, SourceStore } from './source-store.js';

/** How a store opens its register; tests give their own. */
export type OpenRegister = (src: string, options: OpenOptions) => Promise<SearchEngine>;

type ReadState = Extract<RegisterState, { info: unknown }>;

/** An address without a file name may be that of an API, which can be asked for a part. */
const mayBeAsked = (src: string): boolean => !isFile(new URL(src));

/**
 * The store of a source, one for the page.
 *
 * Only a source that can be asked for a part gets a store of its own for that part: a file is the same download
 * whichever part of it somebody wants.
 */
export function registerStoreFor(src: string, language: LanguageCode, part: StorePart = {}): RegisterStore {
  const asked = mayBeAsked(src) ? part : {};
  const key = JSON.stringify(['register', src, language, asked.organisation ?? '', asked.only ?? '']);
  return sharedStore<RegisterStore>(key, () => new RegisterSourceStore(src, { language, ...asked }));
}

export class RegisterSourceStore extends SourceStore<SearchEngine, ReadState> implements RegisterStore {
  readonly #options: OpenOptions;
  readonly #open: OpenRegister;

  constructor(
    src: string,
    options: OpenOptions,
    open: OpenRegister = openEngine,
    restMs?: number,
    world?: Surroundings,
  ) {
    super(src, restMs, world);
    this.#options = options;
    this.#open = open;
  }

  warm(): void {
    this.withEngine((engine) => void engine.warm());
  }

  search(text: string, options: SearchOptions = {}): Promise<SearchResult> {
    const { onEarly, ...rest } = options;
    if (!onEarly) return this.ask((engine) => engine.search(text, rest));
    // A question that has to be put again, to a newer snapshot, has told its early results already.
    let isTold = false;
    const once = (result: SearchResult): void => {
      if (!isTold) onEarly(result);
      isTold = true;
    };
    return this.ask((engine) => engine.search(text, { ...rest, onEarly: once }));
  }

  find(id: string): Promise<RegistrationSummary | undefined> {
    return this.ask((engine) => engine.find(id));
  }

  registration(id: string): Promise<Registration | undefined> {
    return this.ask((engine) => engine.registration(id));
  }

  protected override open(options: OpeningOptions): Promise<SearchEngine> {
    return this.#open(this.src, { ...this.#options, ...options });
  }

  protected override read(engine: SearchEngine, known: ReadState | undefined): ReadState {
    const info = known && JSON.stringify(known.info) === JSON.stringify(engine.info) ? known.info : engine.info;
    return { status: info.count > 0 ? 'ready' : 'empty', info };
  }

  protected override close(engine: SearchEngine): void {
    engine.close();
  }
}
