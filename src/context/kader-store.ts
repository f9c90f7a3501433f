/** One kader on a page. It is small enough to be searched on the page itself, so there is no worker here. */
import './module-parts.js';
import type { KaderEngine } from '../core/kader/engine-types.js';
import { countItems } from '../core/kader/items.js';
import { MemoryEngine } from '../core/kader/memory-engine.js';
import type { ItemKind, ItemText } from '../core/kader/model.js';
import type { LanguageCode } from '../core/model/registration.js';
import type { Surroundings } from '../core/retry/recovery.js';
import type { KaderState, KaderStore } from './kader-types.js';
import { lateParts } from './late-parts.js';
import { sharedStore } from './page.js';
import { type OpeningOptions, SourceStore } from './source-store.js';

/** How a store opens its kader; tests give their own. */
export type OpenKader = (src: string, options: { signal: AbortSignal }) => Promise<KaderEngine>;

type ReadState = Extract<KaderState, { kader: unknown }>;

/** The store of a source, one for the page; an empty address is the built-in catalogue. */
export const kaderStoreFor = (src: string): KaderStore =>
  sharedStore<KaderStore>(JSON.stringify(['kader', src]), () => new KaderSourceStore(src));

const openLate: OpenKader = async (src, options) =>
  src ? lateParts().openKader(src, options) : new MemoryEngine(await lateParts().catalogue());

export class KaderSourceStore extends SourceStore<KaderEngine, ReadState> implements KaderStore {
  readonly #open: OpenKader;

  constructor(src: string, open: OpenKader = openLate, restMs?: number, world?: Surroundings) {
    super(src, restMs, world);
    this.#open = open;
  }

  text(key: string): Promise<ItemText | undefined> {
    return this.ask((engine) => engine.text(key));
  }

  find(...query: [kind: ItemKind, query: string, language: LanguageCode]): ReturnType<KaderEngine['find']> {
    return this.ask((engine) => engine.find(...query));
  }

  protected override open({ signal }: OpeningOptions): Promise<KaderEngine> {
    return this.#open(this.src, { signal });
  }

  protected override read({ kader: read }: KaderEngine, known: ReadState | undefined): ReadState {
    const kader = known && JSON.stringify(known.kader) === JSON.stringify(read) ? known.kader : read;
    return { status: countItems(kader) > 0 ? 'ready' : 'empty', kader };
  }

  protected override close(): void {
    // All that it holds goes with it.
  }
}
