/** Snapshots in memory: built by name, and opened from there. */
import { createHash } from 'node:crypto';
import { RegisterError } from '../../src/core/errors.js';
import type { Register } from '../../src/core/model/registration.js';
import { RegisterEngine } from '../../src/core/search/engine.js';
import { type BuildOptions, buildSnapshot } from '../../src/core/snapshot/build.js';
import { readManifest } from '../../src/core/snapshot/manifest.js';
import type { ReadFile } from '../../src/core/snapshot/manifest-parts.js';
import { SnapshotParts } from '../../src/core/snapshot/open.js';
import { SnapshotNames } from '../../src/core/snapshot/snapshot-names.js';

/** The files of a snapshot by name. */
export type Files = Map<string, Uint8Array<ArrayBuffer>>;

export const sha256 = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** Builds a snapshot; `earlier` are the files that it takes the place of. */
export async function filesOf(
  register: Register,
  { earlier, ...given }: Omit<Partial<BuildOptions>, 'earlier'> & { earlier?: Files } = {},
): Promise<Files> {
  const files: Files = new Map();
  const write: BuildOptions['write'] = (name, content) => void files.set(name, content);
  const parts = earlier && partsOf(earlier);
  await buildSnapshot(register, { hash: sha256, thesaurus: [], write, earlier: parts, ...given });
  return files;
}

export const textOf = (files: Files, name: string): string => new TextDecoder().decode(files.get(name));

export const manifestOf = (files: Files): Record<string, unknown> =>
  JSON.parse(textOf(files, 'manifest.json')) as never;

/** Reads files from memory; `read` hears their names. */
export const readFrom =
  (files: Files, read: (name: string) => void = () => undefined): ReadFile =>
  async (name) => {
    read(name);
    const content = files.get(name);
    if (!content) throw new RegisterError({ code: 'not-found', what: 'It is not there', where: name, remedy: 'Look' });
    return content;
  };

export const partsOf = (files: Files, read?: (name: string) => void): SnapshotParts =>
  new SnapshotParts(
    new SnapshotNames(readManifest(textOf(files, 'manifest.json'), 'manifest.json'), readFrom(files, read)),
  );

export interface Opened {
  engine: RegisterEngine;
  parts: SnapshotParts;
  /** The names of the files that were read, in order. */
  read: string[];
}

export function opened(files: Files): Opened {
  const read: string[] = [];
  const parts = partsOf(files, (name) => read.push(name));
  return { engine: new RegisterEngine(parts), parts, read };
}

/**
 * The files with the content of those whose name begins with `stem` replaced, and named by their new content as a builder
 * would: what is wrong with them is then no longer told by their names.
 */
export function renamed(files: Files, stem: string, content: string | Uint8Array<ArrayBuffer>): Files {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  let after: Files = new Map();
  const hashes = new Map<string, string>();
  for (const [name, old] of files) {
    const [hash] = /(?<=-)[0-9a-f]{12}(?=\.)/.exec(name) ?? [];
    if (name.startsWith(stem) && hash) hashes.set(hash, sha256(bytes).slice(0, 12));
    after.set(name, name.startsWith(stem) ? bytes : old);
  }
  for (const [old, hash] of hashes) {
    // Lists of shards name shards, and the manifest names the lists and all others.
    for (const [name, found] of [...after]) {
      if (!name.startsWith('shards-') || name.startsWith(stem)) continue;
      const text = new TextDecoder().decode(found);
      if (text.includes(old)) after = renamed(after, name, text.replaceAll(old, hash));
    }
    const manifest = textOf(after, 'manifest.json').replaceAll(old, hash);
    after.set('manifest.json', new TextEncoder().encode(manifest));
    after = new Map([...after].map(([name, found]) => [name.replace(`-${old}.`, `-${hash}.`), found]));
  }
  return after;
}
