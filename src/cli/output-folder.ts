/** Writing a folder whole or not at all. */
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { RegisterError } from '../core/errors.js';
import { SNAPSHOT_FORMAT } from '../core/snapshot/manifest.js';

/** Refuses a folder that holds something else than a snapshot: replacing it would delete somebody's work. */
export async function checkReplaceable(out: string): Promise<void> {
  const names = await readdir(out).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw unusable(out, 'is no folder that can be read', error);
  });
  if (names.length === 0) return;
  const manifest = await readFile(join(out, 'manifest.json'), 'utf8').catch(() => '');
  if (!manifest.includes(SNAPSHOT_FORMAT)) throw unusable(out, 'is not empty and holds no snapshot');
  const foreign = names.filter((name) => !/^(manifest|(list|index|shard-\d+)-[0-9a-f]+)\.json$/.test(name));
  if (foreign.length > 0) throw unusable(out, `also holds ${foreign.slice(0, 3).join(', ')}`);
}

const unusable = (out: string, what: string, cause?: unknown): RegisterError =>
  new RegisterError({
    code: 'bad-option',
    what: `The folder for the snapshot ${what}`,
    where: out,
    remedy: 'Name an empty or new folder, or that of an earlier snapshot',
    cause,
  });

/**
 * Writes the files beside `out` and then puts the new folder in its place, so that a reader finds the old one, the new
 * one, or for a moment none, and never a half.
 */
export async function writeFolder(out: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const target = resolve(out);
  await mkdir(dirname(target), { recursive: true });
  // On the same disk as the target, because renaming does not cross disks.
  const work = await mkdtemp(`${target}.new-`);
  try {
    const fresh = join(work, 'new');
    await mkdir(fresh);
    for (const [name, bytes] of files) await writeFile(join(fresh, name), bytes);
    const old = join(work, 'old');
    const hadOld = await rename(target, old).then(
      () => true,
      () => false,
    );
    try {
      await rename(fresh, target);
    } catch (error) {
      if (hadOld) await rename(old, target);
      throw error;
    }
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}
