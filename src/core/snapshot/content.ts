/** Whether a file holds what its name says: names carry a hash of the content. */
import { damagedFile, type ReadFile, type SnapshotFile } from './manifest-parts.js';

/** The hash at the end of a name. The files of a set have that of the whole set there, with their number behind it. */
const HASH = /-([0-9a-f]{12})\.(?:json|bin)$/;

/** Reads a file, and checks it against the hash in its name; throws `damaged`, or what reading throws. */
export async function readChecked(read: ReadFile, file: SnapshotFile): Promise<Uint8Array<ArrayBuffer>> {
  const content = await read(file.name, file.bytes);
  await checkContent(content, file);
  return content;
}

/**
 * Throws `damaged` when the content is not what the file is named after: it was changed on its way, or is of another
 * snapshot. Outside secure contexts a page has nothing to compute it with, and files are used unchecked.
 */
async function checkContent(content: Uint8Array<ArrayBuffer>, file: SnapshotFile): Promise<void> {
  const hash = HASH.exec(file.name)?.[1];
  const subtle = (globalThis.crypto as Partial<Crypto> | undefined)?.subtle;
  if (!hash || !subtle) return;
  const digest = new Uint8Array(await subtle.digest('SHA-256', content), 0, hash.length / 2);
  let found = '';
  for (const byte of digest) found += byte.toString(16).padStart(2, '0');
  if (found !== hash) throw damagedFile(file, 'does not hold what its name says');
}
