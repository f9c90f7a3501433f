/** The files of registrations that belong together. */
import type { Registration } from '../model/registration.js';
import { summarise } from '../model/summary.js';
import { TextIndex } from '../packed/text-index.js';
import type { Progress } from '../progress.js';
import { columnsOf } from '../search/registration-columns.js';
import { REGISTRATION_TEXT } from '../search/registration-text.js';
import { topicsOf } from '../search/registration-topics.js';
import { Slices } from '../slices.js';
import { writeTopics } from '../topics/topics.js';
import { addShards, intoShards } from './add-shards.js';
import type { SegmentChanges } from './changes.js';
import { asJson, type FileWriter } from './file-writer.js';
import { DESCRIPTIONS_TOGETHER, type Segment, shardOf } from './manifest.js';
import { storedFacts, storedNames } from './stored-columns.js';

/** Adds the files of registrations that stand in list order; `onDone` hears how many are in a stage. */
export async function addSegment(
  files: FileWriter,
  registrations: readonly Registration[],
  onDone: (stage: Progress['stage'], done: number) => void,
  changes?: SegmentChanges,
): Promise<{ segment: Segment; index: TextIndex }> {
  const stored = intoShards(registrations, ({ id }) => id, shardOf);
  const shards = await addShards(files, stored, (done) => onDone('write', done));
  const { names, facts } = columnsOf(registrations);
  const slices = new Slices();
  const described: Uint8Array<ArrayBuffer>[] = [];
  for (let place = 0; place < registrations.length; place += DESCRIPTIONS_TOGETHER) {
    const together = registrations.slice(place, place + DESCRIPTIONS_TOGETHER);
    described.push(asJson(together.map((registration) => summarise(registration).description)));
    await slices.breathe();
  }
  const about = await files.addSet('about', described);
  const index = await TextIndex.build(REGISTRATION_TEXT, registrations, slices, (done) => onDone('index', done));
  const packed = index.toFiles();
  const topics = writeTopics(await topicsOf(index, slices, changes?.elsewhere));
  const segment = {
    count: registrations.length,
    names: await files.add('names', storedNames(names, changes)),
    facts: await files.add('facts', storedFacts(facts)),
    index: await files.addBytes('index', packed.index),
    positions: await files.addBytes('positions', packed.positions),
    topics: await files.addBytes('topics', topics),
    about,
    shards,
  };
  return { segment, index };
}
