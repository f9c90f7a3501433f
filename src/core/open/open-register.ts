/** Opens a register at an address, whatever shape it has there, as a search engine. */
import { LIMITS } from '../limits.js';
import { fetchText, isFile } from '../read/fetching.js';
import type { OpenOptions, SearchEngine } from '../search/types.js';
import { SNAPSHOT_FORMAT } from '../snapshot/manifest.js';
import { openManifest } from './open-snapshot.js';

/**
 * Opens any source that the command line reads: a snapshot's manifest, site data, CSV, a listing copy, or the API's base
 * address. What is not a snapshot is read whole and indexed here.
 *
 * The readers of raw sources are as large as all the rest of the search, so they are only loaded when there is one.
 */
export async function openRegister(src: string, options: OpenOptions = {}): Promise<SearchEngine> {
  const { signal, onProgress } = options;
  const file = isFile(new URL(src))
    ? await fetchText(src, { maxBytes: LIMITS.browserBytes, cache: 'no-cache', signal, onProgress })
    : undefined;
  if (file?.text.slice(0, 200).includes(`"${SNAPSHOT_FORMAT}"`)) return openManifest(file.text, file.url);
  const { openLive } = await import('./open-live.js');
  return openLive(src, file, options);
}
