/** Opening an imported kader that stands in a folder on this machine. */
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { KaderEngine } from '../core/kader/engine-types.js';
import { openKader as openKaderAt, openKaderText } from '../core/kader-snapshot/open.js';
import { LIMITS } from '../core/limits.js';
import type { ReadFile } from '../core/snapshot/manifest-parts.js';
import { isAddress, isFolder, mustBeFile, readFileOf, readTextFile } from './files.js';

/**
 * Opens a kader that the command `kader` wrote.
 * @param dirOrUrl its folder, its `manifest.json`, or the address of either (`https:`, `http:` or `file:`)
 * @throws RegisterError `not-found`, `newer-format`, `damaged`, or what fetching can give
 */
export async function openKader(
  dirOrUrl: string | URL,
  options: { readonly signal?: AbortSignal | undefined } = {},
): Promise<KaderEngine> {
  const place = String(dirOrUrl);
  if (isAddress(place)) return openKaderAt(place, options);
  const path = place.startsWith('file:') ? fileURLToPath(place) : place;
  const file = resolve((await isFolder(path)) ? join(path, 'manifest.json') : path);
  await mustBeFile(file);
  const read: ReadFile = (name, maxBytes) => readFileOf(dirname(file), name, maxBytes);
  return openKaderText(await readTextFile(file, LIMITS.kaderBytes), file, read);
}
