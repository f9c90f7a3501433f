/** Writing a folder whole or not at all, and never over somebody's work. */
import { mkdir, mkdtemp, readdir, readFile, readlink, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { RegisterError } from '../core/errors.js';
import { KADER_FORMAT } from '../core/kader-snapshot/manifest.js';
import { SNAPSHOT_FORMAT } from '../core/snapshot/manifest.js';

/** A kind of folder that we write: what its manifest says, and the names of the files beside it. */
export interface FolderKind {
  readonly format: string;
  readonly names: RegExp;
}

export const REGISTER_FOLDER: FolderKind = {
  format: SNAPSHOT_FORMAT,
  names: /^(manifest|(list|index|shard-\d+)-[0-9a-f]+)\.json$/,
};
export const KADER_FOLDER: FolderKind = {
  format: KADER_FORMAT,
  names: /^(manifest|(items|(requirement|measure|instrument)-index|texts-\d+)-[0-9a-f]+)\.json$/,
};

/**
 * The folder to write, for real: where a symbolic link leads, so that the link stays. Refuses what cannot be written,
 * before anything is fetched, and what holds something else than a snapshot of this kind.
 */
export async function outputFolder(out: string, kind: FolderKind): Promise<string> {
  // A link to a folder that does not exist yet has no real path, only the text of where it leads.
  const target = await realpath(out).catch(async () => {
    const linked = await readlink(out).catch(() => undefined);
    return linked === undefined ? resolve(out) : resolve(dirname(out), linked);
  });
  await checkReplaceable(target, out, kind);
  try {
    await mkdir(dirname(target), { recursive: true });
    await rm(await mkdtemp(`${target}.new-`), { recursive: true });
  } catch (cause) {
    throw unusable(out, `cannot be made (${codeOf(cause)})`, cause);
  }
  return target;
}

async function checkReplaceable(folder: string, out: string, { format, names: ours }: FolderKind): Promise<void> {
  const names = await readdir(folder).catch((cause: unknown) => {
    if (codeOf(cause) === 'ENOENT') return [];
    throw unusable(out, 'is no folder that can be read', cause);
  });
  if (names.length === 0) return;
  const manifest = await readFile(join(folder, 'manifest.json'), 'utf8').catch(() => '');
  if (!manifest.includes(`"${format}"`)) throw unusable(out, 'is not empty and holds no snapshot of this kind');
  const foreign = names.filter((name) => !ours.test(name));
  if (foreign.length > 0) throw unusable(out, `also holds ${foreign.slice(0, 3).join(', ')}`);
}

const codeOf = (cause: unknown): string => (cause as NodeJS.ErrnoException).code ?? String(cause);

const unusable = (out: string, what: string, cause?: unknown): RegisterError =>
  new RegisterError({
    code: 'bad-option',
    what: `The folder for the snapshot ${what}`,
    where: out,
    remedy: 'Name an empty or new folder, or that of an earlier snapshot',
    cause,
  });

/**
 * Writes the files beside `target` and then puts the new folder in its place, so that a reader finds the old one, the new
 * one, or for a moment none, and never a half.
 */
export async function writeFolder(
  target: string,
  files: ReadonlyMap<string, Uint8Array>,
  kind: FolderKind,
): Promise<void> {
  // On the same disk as the target, because renaming does not cross disks.
  const work = await mkdtemp(`${target}.new-`);
  try {
    const fresh = join(work, 'new');
    await mkdir(fresh);
    for (const [name, bytes] of files) await writeFile(join(fresh, name), bytes);
    await replace(target, fresh, join(work, 'old'), kind);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function replace(target: string, fresh: string, old: string, kind: FolderKind): Promise<void> {
  try {
    await rename(target, old);
  } catch (cause) {
    if (codeOf(cause) !== 'ENOENT') throw unusable(target, `cannot be replaced (${codeOf(cause)})`, cause);
    return rename(fresh, target);
  }
  try {
    // Fetching takes minutes, in which somebody may have put a file there: what is moved aside now is what will be deleted.
    await checkReplaceable(old, target, kind);
    await rename(fresh, target);
  } catch (error) {
    await rename(old, target);
    throw error;
  }
}
