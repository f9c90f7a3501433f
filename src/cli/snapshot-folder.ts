/** Snapshots as folders: opening one in Node, and reading one whole to build another. */
import { open, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { RegisterError } from '../core/errors.js';
import { LIMITS } from '../core/limits.js';
import { RegisterEngine } from '../core/search/engine.js';
import { openSnapshot as openSnapshotAt } from '../core/open/open-snapshot.js';
import type { OpenOptions, SearchEngine } from '../core/search/types.js';
import { readManifest } from '../core/snapshot/manifest.js';
import { SnapshotParts } from '../core/snapshot/open.js';

export const isAddress = (source: string): boolean => /^https?:\/\//i.test(source);

/**
 * Opens a snapshot as a search engine.
 * @param dirOrUrl its folder, its `manifest.json`, or the address of either
 * @throws RegisterError `not-found`, `newer-format`, `damaged`, or what fetching can give
 */
export async function openSnapshot(dirOrUrl: string, options: Pick<OpenOptions, 'signal'> = {}): Promise<SearchEngine> {
  if (isAddress(dirOrUrl)) return openSnapshotAt(dirOrUrl, options);
  return new RegisterEngine(await snapshotInFolder(dirOrUrl));
}

/** The parts of a snapshot on this machine. */
export async function snapshotInFolder(path: string): Promise<SnapshotParts> {
  const isFile = basename(path).endsWith('.json');
  const folder = resolve(isFile ? dirname(path) : path);
  const manifestFile = join(folder, isFile ? basename(path) : 'manifest.json');
  const json = await readTextFile(manifestFile, LIMITS.manifestBytes);
  const manifest = readManifest(json, manifestFile);
  return new SnapshotParts(manifest, (name, maxBytes) => readTextFile(join(folder, name), maxBytes));
}

/** A text file without its byte order mark; `too-large` when it is over `maxBytes`. */
export async function readTextFile(path: string, maxBytes: number): Promise<string> {
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
    const { size } = await file.stat();
    if (size > maxBytes) {
      throw new RegisterError({
        code: 'too-large',
        what: `The file has ${size} bytes, and ${maxBytes} are the most that is read`,
        where: path,
        remedy: 'Check that this is the right file',
      });
    }
    return (await file.readFile('utf8')).replace(/^\uFEFF/, '');
  } finally {
    await file.close();
  }
}

export const isFolder = async (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
