/**
 * Makes the files of a snapshot from a register. Same register, and same earlier snapshot if there is one, same bytes:
 * nothing here knows a clock or a machine.
 */
import { RegisterError } from '../errors.js';
import { countOrganisations, type Register } from '../model/registration.js';
import type { Progress } from '../progress.js';
import { openSynonyms } from '../related/stored.js';
import { learnSynonyms, type StoredSynonyms } from '../related/synonyms.js';
import { textsOf } from '../search/registration-text.js';
import { Slices } from '../slices.js';
import type { Group } from '../thesaurus/parse.js';
import { changesSince } from './changes.js';
import { asJson, FileWriter, type Hash, type WriteFile } from './file-writer.js';
import { inListOrder } from './list-order.js';
import { type Manifest, SNAPSHOT_FORMAT, SNAPSHOT_VERSION } from './manifest.js';
import type { SnapshotParts } from './open.js';
import { addSegment } from './segment.js';
import { checkRegistration } from './stored.js';

/** What building needs from its surroundings. */
export interface BuildOptions {
  readonly hash: Hash;
  readonly write: WriteFile;
  /** The thesaurus: groups of words that mean the same, or nearly so. */
  readonly thesaurus: readonly Group[];
  /** The snapshot that this one takes the place of: when little has changed, visitors fetch only that. */
  readonly earlier?: SnapshotParts | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** Builds all files of a snapshot; gives its manifest, which is written last. */
export async function buildSnapshot(register: Register, options: BuildOptions): Promise<Manifest> {
  const { hash, write, thesaurus, earlier, onProgress } = options;
  const files = new FileWriter(write, hash);
  const slices = new Slices();
  const marked = files.hash(asJson(thesaurus));

  // In the form in which they are read back, so that a snapshot of a snapshot is the same to the byte.
  const registrations = inListOrder(register.registrations.flatMap((found) => checkRegistration(found) ?? []));
  const total = registrations.length;

  const isAlike = earlier?.manifest.thesaurus === marked && earlier.info.language === register.language;
  const base = isAlike ? await changesSince(earlier, files, registrations) : undefined;
  const written = base ? base.changed.length : total;
  // Everything is gone through once for the index, and when that is a whole one once more for the synonyms.
  const indexed = base ? written : 2 * total;
  const onDone = (stage: Progress['stage'], done: number): void =>
    onProgress?.({ stage, done, total: stage === 'write' ? written : indexed });
  let parts: Manifest['files'];
  if (base) {
    const { segment, changed, changes, synonyms } = base;
    const second =
      changes.removed.length + changed.length > 0 ? [await addSegment(files, changed, onDone, changes)] : [];
    parts = { segments: [segment, ...second.map(({ segment }) => segment)], synonyms };
  } else {
    const { segment, index } = await addSegment(files, registrations, onDone);
    const synonyms = await learnSynonyms(
      counted(textsOf(registrations), (done) => onDone('index', total + done)),
      index.vocabulary,
      thesaurus,
      slices,
    );
    mustOpen(synonyms);
    parts = { segments: [segment], synonyms: await files.add('synonyms', synonyms) };
  }
  const manifest: Manifest = {
    format: SNAPSHOT_FORMAT,
    formatVersion: SNAPSHOT_VERSION,
    language: register.language,
    source: register.source,
    date: register.date,
    thesaurus: marked,
    counts: {
      registrations: total,
      organisations: countOrganisations(registrations),
      dropped: register.dropped,
    },
    files: parts,
  };
  await files.finish(manifest);
  return manifest;
}

/** What visitors could not open is told to who wrote it: what is learned from the texts alone has its caps. */
function mustOpen(synonyms: StoredSynonyms): void {
  try {
    openSynonyms(synonyms, '');
  } catch (cause) {
    throw new RegisterError({
      code: 'bad-option',
      what: 'The thesaurus leads to more than a snapshot can hold',
      where: 'the thesaurus',
      remedy: 'Give it fewer or shorter terms that mean the same or lead to each other',
      cause,
    });
  }
}

function* counted<T>(items: Iterable<T>, onDone: (done: number) => void): Generator<T> {
  let done = 0;
  for (const item of items) {
    yield item;
    onDone(++done);
  }
}
