/** Makes the files of a snapshot from a register. Same register, same bytes: nothing here knows a clock or a machine. */
import { countOrganisations, type Register, type Registration } from '../model/registration.js';
import { summarise } from '../model/summary.js';
import { Slices } from '../slices.js';
import { REGISTRATION_TEXT } from '../search/registration-text.js';
import { TextIndex } from '../search/text-index.js';
import type { Progress } from '../progress.js';
import { inListOrder } from './list-order.js';
import { type Manifest, shardOf, SNAPSHOT_FORMAT, SNAPSHOT_VERSION, type SnapshotFile } from './manifest.js';
import { checkRegistration } from './stored.js';

/** About the size of a shard before compression: one opened registration costs its readers a few kB over the wire. */
const SHARD_BYTES = 64 * 1024;

/** The files by name; `manifest.json` comes last, so that whoever writes them in order never names a missing file. */
export type SnapshotFiles = Map<string, Uint8Array<ArrayBuffer>>;

/** What building needs from its surroundings. */
export interface BuildOptions {
  /** A hexadecimal hash of a file's content, at least 8 digits. */
  hash: (content: Uint8Array<ArrayBuffer>) => string;
  onProgress?: (progress: Progress) => void;
}

/** Builds all files of a snapshot. */
export async function buildSnapshot(register: Register, options: BuildOptions): Promise<SnapshotFiles> {
  const { hash, onProgress } = options;
  const files: SnapshotFiles = new Map();
  const encoder = new TextEncoder();
  const add = (stem: string, content: unknown): SnapshotFile => {
    const bytes = encoder.encode(JSON.stringify(content));
    const name = `${stem}-${hash(bytes).slice(0, 12)}.json`;
    files.set(name, bytes);
    return { name, bytes: bytes.length };
  };

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
      list: add('list', registrations.map(summarise)),
      index: add('index', index),
      shards: shards(registrations).map((shard, number) => add(`shard-${number}`, shard)),
    },
  };
  files.set('manifest.json', encoder.encode(`${JSON.stringify(manifest, null, 2)}\n`));
  return files;
}

/** Registrations by shard, each sorted by id, so that a change elsewhere in the register leaves a shard as it was. */
function shards(registrations: readonly Registration[]): Registration[][] {
  const size = registrations.reduce((sum, registration) => sum + JSON.stringify(registration).length, 0);
  const count = 2 ** Math.max(0, Math.ceil(Math.log2(size / SHARD_BYTES)));
  const shards: Registration[][] = [];
  while (shards.length < count) shards.push([]);
  for (const registration of registrations) shards[shardOf(registration.id, count)]?.push(registration);
  for (const shard of shards) shard.sort((a, b) => (a.id < b.id ? -1 : 1));
  return shards;
}
