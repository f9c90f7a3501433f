/** Opens a snapshot on the web as a search engine. */
import { LIMITS } from '../limits.js';
import { fetchBytes, type Fetched, fetchText } from '../read/fetching.js';
import { manifestUrl } from '../read/manifest-url.js';
import { RegisterEngine } from '../search/engine.js';
import type { OpenOptions, SearchEngine } from '../search/types.js';
import { readManifest, SNAPSHOT_FORMAT } from '../snapshot/manifest.js';
import type { ReadFile } from '../snapshot/manifest-parts.js';
import { SnapshotParts } from '../snapshot/open.js';

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

/** Whether a file is a snapshot's manifest, as far as its beginning tells. */
export const isManifest = ({ text }: Fetched): boolean => text.slice(0, 200).includes(`"${SNAPSHOT_FORMAT}"`);

/** The engine of a snapshot whose manifest has been fetched. */
export const openManifest = (text: string, url: string): RegisterEngine => new RegisterEngine(snapshotParts(text, url));

/** The files of a snapshot whose manifest has been fetched. */
export function snapshotParts(manifest: string, url: string): SnapshotParts {
  const read: ReadFile = (name, maxBytes) => fetchBytes(new URL(name, url).href, { maxBytes });
  return new SnapshotParts(readManifest(manifest, url), read);
}
