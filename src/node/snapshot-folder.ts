/** Snapshots as folders: opening one in Node, and reading one whole to build another. */
import { open, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RegisterError } from '../core/errors.js';
import { LIMITS } from '../core/limits.js';
import { openSnapshot as openSnapshotAt } from '../core/open/open-snapshot.js';
import { RegisterEngine } from '../core/search/engine.js';
import type { OpenOptions, SearchEngine } from '../core/search/types.js';
import { readManifest } from '../core/snapshot/manifest.js';
import type { ReadFile } from '../core/snapshot/manifest-parts.js';
import { SnapshotParts } from '../core/snapshot/open.js';
import { SnapshotNames } from '../core/snapshot/snapshot-names.js';

export const isAddress = (source: string): boolean => /^https?:\/\//i.test(source);

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
  const json = await readTextFile(manifestFile, LIMITS.manifestBytes);
  const read: ReadFile = (name, maxBytes) => readBytes(join(dirname(manifestFile), name), maxBytes);
  return new SnapshotParts(new SnapshotNames(readManifest(json, manifestFile), read));
}

/** A text file without its byte order mark; `too-large` when it is over `maxBytes`. */
export async function readTextFile(path: string, maxBytes: number): Promise<string> {
  const decoder = new TextDecoder();
  const parts: string[] = [];
  for await (const chunk of chunksOf(path, maxBytes)) parts.push(decoder.decode(chunk, { stream: true }));
  return parts.join('') + decoder.decode();
}

/** A file as it stands; `too-large` when it is over `maxBytes`. */
export async function readBytes(path: string, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunksOf(path, maxBytes)) parts.push(chunk);
  // A copy that is ours alone: small buffers of Node share their memory with others.
  return new Uint8Array(Buffer.concat(parts));
}

async function* chunksOf(path: string, maxBytes: number): AsyncGenerator<Uint8Array> {
  let file;
  try {
    file = await open(path);
  } catch (cause) {
    const missing = (cause as NodeJS.ErrnoException).code === 'ENOENT';
    throw new RegisterError({
      code: 'not-found',
      what: missing ? 'The file does not exist' : 'The file cannot be opened',
      where: path,
      remedy: missing ? 'Check the path' : 'Check that you may read it',
      cause,
    });
  }
  try {
    // Not by its size alone: a pipe or a device has none.
    let bytes = 0;
    for await (const chunk of file.createReadStream({ autoClose: false }) as AsyncIterable<Uint8Array>) {
      bytes += chunk.length;
      if (bytes > maxBytes) throw tooLarge(path, maxBytes);
      yield chunk;
    }
  } finally {
    await file.close();
  }
}

const tooLarge = (path: string, maxBytes: number): RegisterError =>
  new RegisterError({
    code: 'too-large',
    what: `The file is larger than ${Math.floor(maxBytes / 1024)} kB, the most that is read`,
    where: path,
    remedy: 'Check that this is the right file',
  });

export const isFolder = async (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
