/** Makes the files of a snapshot from a register. Same register, same bytes: nothing here knows a clock or a machine. */
import { countOrganisations, type Register } from '../model/registration.js';
import { summarise } from '../model/summary.js';
import { Slices } from '../slices.js';
import { REGISTRATION_TEXT } from '../search/registration-text.js';
import { TextIndex } from '../search/text-index.js';
import type { Progress } from '../progress.js';
import { inListOrder } from './list-order.js';
import { FileSet, type Hash, intoShards, type SnapshotFiles } from './file-set.js';
import { type Manifest, shardOf, SNAPSHOT_FORMAT, SNAPSHOT_VERSION } from './manifest.js';
import { checkRegistration } from './stored.js';

export type { SnapshotFiles } from './file-set.js';

/** What building needs from its surroundings. */
export interface BuildOptions {
  hash: Hash;
  onProgress?: (progress: Progress) => void;
}

/** Builds all files of a snapshot. */
export async function buildSnapshot(register: Register, options: BuildOptions): Promise<SnapshotFiles> {
  const { hash, onProgress } = options;
  const files = new FileSet(hash);

  // In the form in which they are read back, so that a snapshot of a snapshot is the same to the byte.
  const registrations = inListOrder(register.registrations.flatMap((found) => checkRegistration(found) ?? []));
  const total = registrations.length;
  const index = await TextIndex.build(REGISTRATION_TEXT, registrations, new Slices(), (done) =>
    onProgress?.({ stage: 'index', done, total }),
  );
  const manifest: Manifest = {
    format: SNAPSHOT_FORMAT,
    formatVersion: SNAPSHOT_VERSION,
    language: register.language,
    source: register.source,
    date: register.date,
    counts: {
      registrations: total,
      organisations: countOrganisations(registrations),
      dropped: register.dropped,
    },
    files: {
      list: files.add('list', registrations.map(summarise)),
      index: files.add('index', index),
      shards: intoShards(registrations, ({ id }) => id, shardOf).map((shard, n) => files.add(`shard-${n}`, shard)),
    },
  };
  return files.finish(manifest);
}
