/** The lists that name the files with full registrations. */
import type { RegisterError } from '../errors.js';
import { LIMITS } from '../limits.js';
import { isRecord } from '../model/stored-values.js';
import type { SnapshotFile } from './manifest-parts.js';

/** A hash as it stands in the name of a shard. */
const HASH = /^[0-9a-f]{12}$/;

/** The name of a file with full registrations. */
export const shardName = (number: number, hash: string): string => `shard-${number}-${hash}.json`;

/** The shards that a list names, of which the first is number `first`. */
export function checkShardList(
  stored: unknown,
  first: number,
  count: number,
  damaged: (what: string) => RegisterError,
): SnapshotFile[] {
  const { bytes, hashes } = isRecord(stored) ? stored : {};
  const isWhole = Number.isSafeInteger(bytes) && Array.isArray(hashes) && hashes.length === count;
  if (!isWhole) throw damaged('is no list of shards');
  return (hashes as unknown[]).map((hash, number) => {
    if (typeof hash !== 'string' || !HASH.test(hash)) throw damaged('does not name a shard');
    return { name: shardName(first + number, hash), bytes: Math.min(bytes as number, LIMITS.snapshotFileBytes) };
  });
}
