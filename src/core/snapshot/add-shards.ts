/** Writes full items by their number, in files of a few kB. */
import { gathered, numbered } from '../prototype-js.js';
import { byCodeUnit } from '../text/order.js';
import { asJson, type FileWriter } from './file-writer.js';
import { type Shards, SHARDS_LISTED } from './manifest.js';
import type { SnapshotFile } from './manifest-parts.js';
import { shardName } from './shards.js';

/** About the size of a shard before compression: one opened item costs its readers a few kB over the wire. */
const SHARD_BYTES = 64 * 1024;

/**
 * Items by shard, each sorted by id, so that a change elsewhere leaves a shard as it was. The number of shards is a power
 * of two, so that it seldom changes.
 */
export function intoShards<T>(
  items: readonly T[],
  idOf: (item: T) => string,
  shardOf: (id: string, shards: number) => number,
): T[][] {
  const size = gathered(items, (sum, item) => sum + JSON.stringify(item).length, 0);
  const count = 2 ** Math.max(0, Math.ceil(Math.log2(size / SHARD_BYTES)));
  const shards: T[][] = [];
  while (shards.length < count) shards.push([]);
  for (const item of items) shards[shardOf(idOf(item), count)]?.push(item);
  for (const shard of shards) shard.sort((a, b) => byCodeUnit(idOf(a), idOf(b)));
  return shards;
}

/** Writes the shards, and the lists that name them; `onDone` hears how many items are written. */
export async function addShards(
  files: FileWriter,
  shards: readonly (readonly unknown[])[],
  onDone: (done: number) => void,
): Promise<Shards> {
  const hashes: string[] = [];
  const lists: SnapshotFile[] = [];
  let bytes = 0;
  let done = 0;
  for (const [number, shard] of numbered(shards)) {
    const content = asJson(shard);
    const hash = files.hash(content);
    await files.put(shardName(number, hash), content);
    hashes.push(hash);
    bytes = Math.max(bytes, content.length);
    onDone((done += shard.length));
  }
  for (let first = 0; first < shards.length; first += SHARDS_LISTED) {
    // The size of the largest is enough: it only bounds what is read.
    const list = { bytes, hashes: hashes.slice(first, first + SHARDS_LISTED) };
    lists.push(await files.add(`shards-${first / SHARDS_LISTED}`, list));
  }
  return { count: shards.length, lists };
}
