/** Snapshots as folders: opening one in Node, and reading one whole to build another. */
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LIMITS } from '../core/limits.js';
import { openSnapshot as openSnapshotAt } from '../core/open/open-snapshot.js';
import { RegisterEngine } from '../core/search/engine.js';
import type { OpenOptions, SearchEngine } from '../core/search/types.js';
import { readManifest } from '../core/snapshot/manifest.js';
import type { ReadFile } from '../core/snapshot/manifest-parts.js';
import { SnapshotParts } from '../core/snapshot/open.js';
import { SnapshotNames } from '../core/snapshot/snapshot-names.js';
import { isAddress, isFolder, mustBeFile, readFileOf, readTextFile } from './files.js';

/**
 * Opens a snapshot as a search engine.
 * @param dirOrUrl its folder, its `manifest.json`, or the address of either (`https:`, `http:` or `file:`)
 * @throws RegisterError `not-found`, `newer-format`, `damaged`, or what fetching can give
 */
export async function openSnapshot(
  dirOrUrl: string | URL,
  options: Pick<OpenOptions, 'signal'> = {},
): Promise<SearchEngine> {
  const place = String(dirOrUrl);
  if (isAddress(place)) return openSnapshotAt(place, options);
  return new RegisterEngine(await snapshotInFolder(place.startsWith('file:') ? fileURLToPath(place) : place));
}

/** The parts of a snapshot on this machine. */
export async function snapshotInFolder(path: string): Promise<SnapshotParts> {
  const manifestFile = resolve((await isFolder(path)) ? join(path, 'manifest.json') : path);
  await mustBeFile(manifestFile);
  const json = await readTextFile(manifestFile, LIMITS.manifestBytes);
  const read: ReadFile = (name, maxBytes) => readFileOf(dirname(manifestFile), name, maxBytes);
  return new SnapshotParts(new SnapshotNames(readManifest(json, manifestFile), read));
}
