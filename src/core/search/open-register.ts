/** Opens a register at an address, whatever shape it has there, as a search engine. */
import { RegisterError } from '../errors.js';
import { LIMITS } from '../limits.js';
import { fetchText, isFile } from '../read/fetching.js';
import { parseManifest, SNAPSHOT_FORMAT } from '../snapshot/manifest.js';
import { SnapshotParts } from '../snapshot/open.js';
import { RegisterEngine } from './engine.js';
import type { OpenOptions, SearchEngine } from './types.js';

/**
 * Opens any source that the command line reads: a snapshot's manifest, site data, CSV, a listing copy, or the API's base
 * address. What is not a snapshot is read whole and indexed here.
 *
 * The readers of raw sources are as large as all the rest of the search, so they are only loaded when there is one.
 */
export async function openRegister(src: string, options: OpenOptions = {}): Promise<SearchEngine> {
  const { signal, onProgress } = options;
  const file = isFile(new URL(src))
    ? await fetchText(src, { maxBytes: LIMITS.browserBytes, signal, onProgress })
    : undefined;
  if (file?.text.slice(0, 200).includes(`"${SNAPSHOT_FORMAT}"`)) return openManifest(file.text, file.url);
  const { openLive } = await import('./open-live.js');
  return openLive(src, file, options);
}

/** Opens a snapshot by the address of its folder or of its manifest. */
export async function openSnapshotAt(
  address: string,
  options: Pick<OpenOptions, 'signal'> = {},
): Promise<SearchEngine> {
  const url = manifestUrl(address);
  const { text } = await fetchText(url, { maxBytes: LIMITS.manifestBytes, signal: options.signal });
  return openManifest(text, url);
}

/** The engine of a snapshot whose manifest has been fetched. */
export function openManifest(text: string, manifestUrl: string): SearchEngine {
  const manifest = parseManifest(parseJson(text, manifestUrl), manifestUrl);
  const read = async (name: string, maxBytes: number): Promise<string> =>
    (await fetchText(new URL(name, manifestUrl).href, { maxBytes })).text;
  return new RegisterEngine(new SnapshotParts(manifest, read));
}

function manifestUrl(address: string): string {
  const url = new URL(address);
  if (!url.pathname.endsWith('.json')) url.pathname = `${url.pathname.replace(/\/$/, '')}/manifest.json`;
  return url.href;
}

/** The manifest as JSON; an HTML page or half a file gets a sentence that says so. */
export function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new RegisterError({
      code: text.trimStart().startsWith('<') ? 'not-data' : 'damaged',
      what: 'The manifest of the snapshot is not readable JSON',
      where,
      remedy: 'Check that the address is that of manifest.json and that the file is whole',
      cause,
    });
  }
}
