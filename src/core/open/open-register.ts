/** Opens a register at an address, whatever shape it has there, as a search engine. */
import { LIMITS } from '../limits.js';
import { type Fetched, fetchText, isFile } from '../read/fetching.js';
import type { OpenOptions, SearchEngine } from '../search/types.js';
import { isManifest } from './open-names.js';
import { openManifest } from './open-snapshot.js';

/**
 * Opens any source that the command line reads: a snapshot's manifest, site data, CSV, a listing copy, or the API's base
 * address. What is not a snapshot is read whole and indexed here.
 */
export const openRegister = (src: string, options: OpenOptions = {}): Promise<SearchEngine> =>
  openAt(src, undefined, options);

/**
 * The same; `fetched` is what stands at `src`, when it has been fetched already.
 *
 * The readers of raw sources are as large as all the rest of the search, so they are only loaded when there is one.
 */
export async function openAt(
  src: string,
  fetched: Fetched | undefined,
  options: OpenOptions = {},
): Promise<SearchEngine> {
  const { signal, onProgress } = options;
  const file =
    fetched ??
    (isFile(new URL(src))
      ? await fetchText(src, { maxBytes: LIMITS.browserBytes, cache: 'no-cache', signal, onProgress })
      : undefined);
  if (file && isManifest(file)) return openManifest(file.text, file.url);
  const { openLive } = await import('./open-live.js');
  return openLive(src, file, options);
}
