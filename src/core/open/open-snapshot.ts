/** Opens a snapshot on the web as a search engine. */
import { LIMITS } from '../limits.js';
import { fetchText } from '../read/fetching.js';
import { manifestUrl } from '../read/manifest-url.js';
import { RegisterEngine } from '../search/engine.js';
import type { OpenOptions, SearchEngine } from '../search/types.js';
import { SnapshotParts } from '../snapshot/open.js';
import type { SnapshotNames } from '../snapshot/snapshot-names.js';
import { snapshotNames } from './open-names.js';

/** Opens a snapshot by the address of its folder or of its manifest. */
export async function openSnapshot(address: string, options: Pick<OpenOptions, 'signal'> = {}): Promise<SearchEngine> {
  const url = manifestUrl(address);
  const { text } = await fetchText(url, {
    maxBytes: LIMITS.manifestBytes,
    cache: 'no-cache',
    signal: options.signal,
  });
  return openManifest(text, url);
}

/** The engine of a snapshot whose manifest has been fetched. */
export const openManifest = (text: string, url: string): RegisterEngine => openAfterNames(snapshotNames(text, url));

/** The engine of a snapshot of which the names may be there already. */
export const openAfterNames = (first: SnapshotNames): RegisterEngine => new RegisterEngine(new SnapshotParts(first));

/** The files of a snapshot whose manifest has been fetched. */
export const snapshotParts = (manifest: string, url: string): SnapshotParts =>
  new SnapshotParts(snapshotNames(manifest, url));
