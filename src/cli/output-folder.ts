/** Writing a folder whole or not at all, and never over somebody's work. */
import {
  chmod,
  chown,
  mkdir,
  mkdtemp,
  readdir,
  readlink,
  realpath,
  rename,
  rm,
  rmdir,
  stat,
  writeFile,
} from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { RegisterError } from '../core/errors.js';
import { formatOf, KADER_FORMAT } from '../core/kader-snapshot/manifest.js';
import { LIMITS } from '../core/limits.js';
import type { WriteFile } from '../core/snapshot/file-writer.js';
import { SNAPSHOT_FORMAT } from '../core/snapshot/manifest.js';
import { readTextFile } from '../node/files.js';

/** A kind of folder that we write: what its manifest says, and the names of the files beside it. */
export interface FolderKind {
  readonly format: string;
  readonly names: RegExp;
}

// With the names of version 1, so that its folders can be replaced.
export const REGISTER_FOLDER: FolderKind = {
  format: SNAPSHOT_FORMAT,
  names:
    /^(?:manifest|(?:list|index|names|facts|synonyms|shards?-\d+)-[0-9a-f]+|about-[0-9a-f]+-\d+)\.json$|^(?:index|positions|topics)-[0-9a-f]+\.bin$/,
};
export const KADER_FOLDER: FolderKind = {
  format: KADER_FORMAT,
  names:
    /^(?:manifest|(?:items|(?:requirement|measure|instrument)-index|texts-\d+)-[0-9a-f]+)\.json$|^(?:requirement|measure|instrument)-index-[0-9a-f]+\.bin$/,
};

/** How much was written. */
export interface Written {
  readonly files: number;
  readonly bytes: number;
  /** What the folder had not, under the same name: this is what its readers fetch anew. */
  readonly fresh: { readonly files: number; readonly bytes: number };
}

/**
 * The folder to write, for real: where a symbolic link leads, so that the link stays. Refuses what cannot be written,
 * before anything is fetched, and what holds something else than a snapshot of this kind.
 */
export async function outputFolder(out: string, kind: FolderKind): Promise<string> {
  const target = await leadsTo(out);
  await checkReplaceable(target, out, kind);
  try {
    await mkdir(dirname(target), { recursive: true });
    await rm(await mkdtemp(`${target}.new-`), { recursive: true });
  } catch (cause) {
    throw unusable(out, `cannot be made (${codeOf(cause)})`, cause);
  }
  return target;
}

/** The real path; of a link to a folder that does not exist yet the end of what may be a chain of links. */
async function leadsTo(path: string, links = 0): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    const linked = links < MOST_LINKS ? await readlink(path).catch(() => undefined) : undefined;
    return linked === undefined ? resolve(path) : leadsTo(resolve(await realpath(dirname(path)), linked), links + 1);
  }
}

/** As many as systems follow. */
const MOST_LINKS = 40;

async function checkReplaceable(folder: string, out: string, { format, names: ours }: FolderKind): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((cause: unknown) => {
    if (codeOf(cause) === 'ENOENT') return [];
    throw unusable(out, 'is no folder that can be read', cause);
  });
  if (entries.length === 0) return;
  // Also what has a name of ours is somebody else's when it is a folder, and a pipe would be waited for.
  const foreign = entries.filter((entry) => !entry.isFile() || !ours.test(entry.name)).map(({ name }) => name);
  if (!foreign.includes('manifest.json') && (await formatIn(folder)) !== format)
    throw unusable(out, 'is not empty and holds no snapshot of this kind');
  if (foreign.length > 0) throw unusable(out, `also holds ${foreign.slice(0, 3).join(', ')}`);
}

/** What the manifest in a folder says that it is of; `undefined` without one that can be read. */
async function formatIn(folder: string): Promise<unknown> {
  try {
    return formatOf(JSON.parse(await readTextFile(join(folder, 'manifest.json'), LIMITS.manifestBytes)));
  } catch {
    return undefined;
  }
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
 * Writes the files that `make` gives beside `target`, each as it comes, and then puts the new folder in its place, so that a reader finds the old one, the new
 * one, or for a moment none, and never a half.
 */
export async function writeFolder(
  target: string,
  make: (write: WriteFile) => Promise<unknown>,
  kind: FolderKind,
): Promise<Written> {
  // On the same disk as the target, because renaming does not cross disks.
  const work = await mkdtemp(`${target}.new-`);
  const fresh = join(work, 'new');
  const old = join(work, 'old');
  try {
    await mkdir(fresh);
    // Before there is anything in it, so that a folder that hands its group on does so here.
    await copyRights(target, fresh);
    const had = new Set(await readdir(target).catch(() => []));
    // The manifest always has the same name, and is always asked for.
    had.delete('manifest.json');
    const written = { files: 0, bytes: 0, fresh: { files: 0, bytes: 0 } };
    await make(async (name, content) => {
      for (const sum of had.has(name) ? [written] : [written, written.fresh]) {
        sum.files++;
        sum.bytes += content.length;
      }
      const file = join(fresh, name);
      await writeFile(file, content);
      await copyRights(join(target, 'manifest.json'), file);
    });
    await replace(target, fresh, old, kind);
    await rm(old, { recursive: true, force: true });
    return written;
  } finally {
    await rm(fresh, { recursive: true, force: true });
    // Not with what is in it: the old folder is still there when it could not be put back.
    await rmdir(work).catch(() => undefined);
  }
}

/**
 * Who may read what is there, may read what replaces it, as far as the job may say so: the web server is often another
 * user, and the rights that a job gives by itself are for nobody else on many servers.
 */
async function copyRights(from: string, to: string): Promise<void> {
  const had = await stat(from).catch(() => undefined);
  if (!had) return;
  // Before the rights, because a new owner or group takes some away. Only root gives an owner, only a member a group.
  await chown(to, had.uid, had.gid).catch(() => chown(to, -1, had.gid).catch(() => undefined));
  const has = await stat(to);
  const others = had.mode & 0o007;
  const rights =
    has.gid === had.gid
      ? had.mode & 0o3777
      : // Another group gets what its members had as others, and nothing that was for the group before.
        has.mode | (had.mode & 0o700) | (others << 3) | others;
  // With what the job needs to put the folder in its place, or to remove it. Not every disk knows of rights.
  await chmod(to, (rights | (has.mode & 0o700)) & 0o7777).catch(() => undefined);
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
    await rename(old, target).catch((cause: unknown) => {
      throw unusable(target, `cannot be replaced (${codeOf(cause)}), and what was in it is now in ${old}`, cause);
    });
    throw error;
  }
}
