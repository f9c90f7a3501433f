/** The files of a snapshot while it is built: named by their content, so that they may be cached for ever. */
import type { SnapshotFile } from './manifest-parts.js';

/** About the size of a shard before compression: one opened item costs its readers a few kB over the wire. */
const SHARD_BYTES = 64 * 1024;

/** The files by name; `manifest.json` comes last, so that whoever writes them in order never names a missing file. */
export type SnapshotFiles = Map<string, Uint8Array<ArrayBuffer>>;

/** A hexadecimal hash of a file's content, at least 8 digits. */
export type Hash = (content: Uint8Array<ArrayBuffer>) => string;

export class FileSet {
  readonly #files: SnapshotFiles = new Map();
  readonly #encoder = new TextEncoder();
  readonly #hash: Hash;

  constructor(hash: Hash) {
    this.#hash = hash;
  }

  add(stem: string, content: unknown): SnapshotFile {
    const bytes = this.#encoder.encode(JSON.stringify(content));
    const name = `${stem}-${this.#hash(bytes).slice(0, 12)}.json`;
    this.#files.set(name, bytes);
    return { name, bytes: bytes.length };
  }

  finish(manifest: object): SnapshotFiles {
    this.#files.set('manifest.json', this.#encoder.encode(`${JSON.stringify(manifest, null, 2)}\n`));
    return this.#files;
  }
}

/**
 * Items by shard, each sorted by id, so that a change elsewhere leaves a shard as it was. The number of shards is a power
 * of two, so that it seldom changes.
 */
export function intoShards<T>(
  items: readonly T[],
  idOf: (item: T) => string,
  shardOf: (id: string, shards: number) => number,
): T[][] {
  const size = items.reduce((sum, item) => sum + JSON.stringify(item).length, 0);
  const count = 2 ** Math.max(0, Math.ceil(Math.log2(size / SHARD_BYTES)));
  const shards: T[][] = [];
  while (shards.length < count) shards.push([]);
  for (const item of items) shards[shardOf(idOf(item), count)]?.push(item);
  for (const shard of shards) shard.sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
  return shards;
}
