/**
 * Opens a register: in a worker, or on the page where none can start. Of a snapshot that is not large, the page searches
 * the names: a worker has to load its own file before anything else, and the first list would wait for it.
 */
import { LIMITS } from '../core/limits.js';
import { isManifest, openNames } from '../core/open/open-names.js';
import { type Fetched, fetchText } from '../core/read/fetching.js';
import type { OpenOptions, SearchEngine } from '../core/search/types.js';
import { StagedEngine } from './staged-engine.js';
import type { WorkerKind } from './worker-files.js';

/**
 * The most registrations of which the page itself searches the names. Measured: of so many, the names take 7 to 10 ms to
 * check and a query up to 7 ms on a computer, so neither is a task of 50 ms where the page's thread is four times slower.
 */
export const NAMES_ON_PAGE = 20_000;

/** What is loaded when it is needed; tests give their own. */
const LATER = {
  readers: async () => (await import('../core/open/open-register.js')).openAt,
  connection: async (kind: WorkerKind, src: string) => (await import('./search-worker.js')).workerConnection(kind, src),
};

export async function openEngine(
  src: string,
  options: OpenOptions,
  later: typeof LATER = LATER,
): Promise<SearchEngine> {
  const { signal, onProgress } = options;
  const inWorker = async (kind: WorkerKind, file?: Fetched): Promise<SearchEngine | undefined> =>
    (await later.connection(kind, src))?.open(src, options, file);
  const read = async (file?: Fetched): Promise<SearchEngine> =>
    (await inWorker('reading', file)) ?? (await later.readers())(src, file, options);

  // What writes snapshots gives their manifest this name, so other names need not be fetched here to be looked at.
  if (!new URL(src).pathname.endsWith('/manifest.json')) return read();
  const file = await fetchText(src, { maxBytes: LIMITS.browserBytes, cache: 'no-cache', signal, onProgress });
  if (!isManifest(file)) return read(file);
  const engine = openNames(file.text, file.url);
  const whole = (): Promise<SearchEngine | undefined> => inWorker('snapshot', file);
  return engine.info.count > NAMES_ON_PAGE ? ((await whole()) ?? engine) : new StagedEngine(engine, whole);
}
