/** What is new in a register since an earlier snapshot, so that the files of its first segment can stay as they are. */
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
 * earlier snapshot is not whole. What its second segment holds does not matter: changes are those since the first.
 */
export async function changesSince(
  earlier: SnapshotParts,
  files: FileWriter,
  registrations: readonly Registration[],
): Promise<Base | undefined> {
  const { segments, synonyms } = earlier.manifest.files;
  const [segment] = segments;
  if (!segment) return undefined;
  try {
    const [base] = await earlier.columns();
    const since = base && (await changedSince(earlier, segment, registrations));
    if (!since || since.changed.length + since.removed.length > MOST_CHANGED * segment.count) return undefined;
    const contents = await wholeFiles(earlier, files, segment, synonyms);
    if (!contents) return undefined;
    for (const [name, content] of contents) await files.put(name, content);
    // Read again, because only now is it known that they stay, and all of them together may not fit in memory.
    for (const file of await shardsOf(earlier, segment)) await files.put(file.name, await earlier.read(file));
    const index = { index: contents.get(segment.index.name) as Uint8Array, count: segment.count };
    const { vocabulary } = TextIndex.fromSegments(TEXT_FIELDS, [{ ...index, where: segment.index.name }]);
    const { changed, removed } = since;
    const changes = {
      removed: Uint32Array.from(removed, Number).sort(),
      before: placesBefore(changed, base),
      elsewhere: vocabulary,
    };
    return { segment, synonyms, changed, changes };
  } catch (error) {
    // An earlier snapshot that cannot be read is made anew as a whole.
    if (error instanceof RegisterError) return undefined;
    throw error;
  }
}

/** The registrations that are not, or differ, in the first segment, and the ids that are there alone. */
async function changedSince(
  earlier: SnapshotParts,
  segment: Segment,
  registrations: readonly Registration[],
): Promise<{ changed: Registration[]; removed: string[] } | undefined> {
  const now = new Map(registrations.map((registration) => [registration.id, registration]));
  const same = new Set<string>();
  const removed: string[] = [];
  let count = 0;
  for (const file of await shardsOf(earlier, segment)) {
    for (const old of await earlier.shard(file)) {
      count++;
      const found = now.get(old.id);
      if (!found) removed.push(old.id);
      else if (JSON.stringify(found) === JSON.stringify(old)) same.add(old.id);
    }
  }
  return count === segment.count ? { changed: registrations.filter(({ id }) => !same.has(id)), removed } : undefined;
}

const shardsOf = (earlier: SnapshotParts, { shards }: Segment): Promise<SnapshotFile[]> =>
  Promise.all([...new Array(shards.count).keys()].map((number) => earlier.shardFile(shards, number)));

/** The files of a segment by name, but its shards; `undefined` when one is not what its name says. */
async function wholeFiles(
  earlier: SnapshotParts,
  files: FileWriter,
  { names, facts, index, positions, topics, about, count, shards }: Segment,
  synonyms: SnapshotFile,
): Promise<Map<string, Uint8Array<ArrayBuffer>> | undefined> {
  const contents = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const file of [names, facts, index, positions, topics, synonyms, ...shards.lists]) {
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
