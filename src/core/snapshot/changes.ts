/** What is new in a register since an earlier snapshot, so that the earlier files can stay as they are. */
import { RegisterError } from '../errors.js';
import type { Registration } from '../model/registration.js';
import { TextIndex } from '../packed/text-index.js';
import type { NameChanges } from '../search/names.js';
import { TEXT_FIELDS } from '../search/types.js';
import type { Elsewhere } from '../topics/choose.js';
import type { FileWriter } from './file-writer.js';
import { placesBefore } from './list-order.js';
import { DESCRIPTIONS_TOGETHER, type Segment } from './manifest.js';
import type { SnapshotFile } from './manifest-parts.js';
import type { SnapshotParts } from './open.js';

/** With more than this share of the register in a second segment, a new first one costs visitors hardly more. */
const MOST_CHANGED = 0.2;

/** What a second segment is told of the first. */
export interface SegmentChanges extends NameChanges {
  readonly elsewhere: Elsewhere;
}

/** A first segment that stays, and what goes into the second. */
export interface Base {
  readonly segment: Segment;
  readonly synonyms: SnapshotFile;
  /** In list order. */
  readonly changed: readonly Registration[];
  readonly changes: SegmentChanges;
}

/**
 * Writes the first segment of an earlier snapshot again, byte for byte. `undefined` when too much has changed, or when the
 * earlier snapshot is not whole.
 *
 * @param shards - the registrations by shard, and the hashes of these shards
 */
export async function changesSince(
  earlier: SnapshotParts,
  files: FileWriter,
  shards: readonly (readonly Registration[])[],
  hashes: readonly string[],
  registrations: readonly Registration[],
): Promise<Base | undefined> {
  const { segments, synonyms } = earlier.manifest.files;
  const [segment] = segments;
  if (!segment || earlier.manifest.files.shards.count !== shards.length) return undefined;
  try {
    const [base, added] = await earlier.columns();
    const second = await changedIds(earlier, shards, hashes);
    for (const id of added?.ids ?? []) second.add(String(id));
    const present = new Set(registrations.map(({ id }) => id));
    const replaced = (id: number): boolean => second.has(String(id)) || !present.has(String(id));
    const gone = base?.ids.map((id, place) => (replaced(id) ? place : STAYS)).filter((place) => place !== STAYS);
    const changed = registrations.filter(({ id }) => second.has(id));
    if (!base || !gone) return undefined;
    const removed = base.ids.reduce((count, id) => (present.has(String(id)) ? count : count + 1), 0);
    if (changed.length + removed > MOST_CHANGED * segment.count) return undefined;
    const contents = await wholeFiles(earlier, files, segment, synonyms);
    if (!contents) return undefined;
    for (const [name, content] of contents) await files.put(name, content);
    const index = { index: contents.get(segment.index.name) as Uint8Array, count: segment.count };
    const { vocabulary } = TextIndex.fromSegments(TEXT_FIELDS, [{ ...index, where: segment.index.name }]);
    const changes = { gone, before: placesBefore(changed, base), elsewhere: vocabulary };
    return { segment, synonyms, changed, changes };
  } catch (error) {
    // An earlier snapshot that cannot be read is made anew as a whole.
    if (error instanceof RegisterError) return undefined;
    throw error;
  }
}

/** What no place is. */
const STAYS = 0xffff_ffff;

/** The registrations that are new or different. Shards with the same hash are not even read. */
async function changedIds(
  earlier: SnapshotParts,
  shards: readonly (readonly Registration[])[],
  hashes: readonly string[],
): Promise<Set<string>> {
  const changed = new Set<string>();
  for (const [number, shard] of shards.entries()) {
    if ((await earlier.shardFile(number)).hash === hashes[number]) continue;
    const before = new Map((await earlier.shard(number)).map((old) => [old.id, JSON.stringify(old)]));
    for (const registration of shard) {
      if (before.get(registration.id) !== JSON.stringify(registration)) changed.add(registration.id);
    }
  }
  return changed;
}

/** The files of a segment by name; `undefined` when one is not what its name says. */
async function wholeFiles(
  earlier: SnapshotParts,
  files: FileWriter,
  { names, facts, index, positions, topics, about, count }: Segment,
  synonyms: SnapshotFile,
): Promise<Map<string, Uint8Array<ArrayBuffer>> | undefined> {
  const contents = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const file of [names, facts, index, positions, topics, synonyms]) {
    const content = await earlier.read(file);
    if (!file.name.includes(`-${files.hash(content)}.`)) return undefined;
    contents.set(file.name, content);
  }
  const described: Uint8Array<ArrayBuffer>[] = [];
  for (let number = 0; number * DESCRIPTIONS_TOGETHER < count; number++) {
    const name = `${about.name}-${number}.json`;
    const content = await earlier.read({ name, bytes: about.bytes });
    described.push(content);
    contents.set(name, content);
  }
  return about.name.endsWith(`-${files.hashOfSet(described)}`) ? contents : undefined;
}
