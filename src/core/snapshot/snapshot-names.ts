/** What of a snapshot comes first: its manifest, and the names of its registrations. Reads and checks any of its files. */
import type { RegisterError } from '../errors.js';
import { lazily } from '../lazily.js';
import { type NameChanges, type NameColumns, Names } from '../search/names.js';
import type { RegisterInfo } from '../search/types.js';
import { readChecked } from './content.js';
import type { Manifest, Segment } from './manifest.js';
import { damagedFile, parseFile, type ReadFile, type SnapshotFile } from './manifest-parts.js';
import { checkChanges, checkNames } from './stored-names.js';

/** What a segment's file of names holds. */
export type SegmentNames = NameColumns & Partial<NameChanges>;

export class SnapshotNames {
  readonly info: RegisterInfo;
  readonly manifest: Manifest;
  /** The names of each segment apart; of the second alone they are few. */
  readonly segmentNames: readonly (() => Promise<SegmentNames>)[];
  readonly columns: () => Promise<readonly SegmentNames[]>;
  readonly names: () => Promise<Names>;
  readonly #read: ReadFile;

  constructor(manifest: Manifest, read: ReadFile) {
    const { counts, language, date, source } = manifest;
    this.manifest = manifest;
    this.#read = read;
    this.info = {
      count: counts.registrations,
      organisations: counts.organisations,
      dropped: counts.dropped,
      language,
      date,
      source,
    };
    this.segmentNames = manifest.files.segments.map((segment, number) => lazily(() => this.#namesOf(segment, number)));
    this.columns = () => Promise.all(this.segmentNames.map((names) => names()));
    this.names = lazily(async () => {
      const [base, added] = await this.columns();
      const names = new Names(base as NameColumns, added as (NameColumns & NameChanges) | undefined);
      if (names.count !== counts.registrations)
        throw damagedManifest('does not count the registrations that its files hold');
      return names;
    });
  }

  /** A file of the snapshot as it stands: all files are read here, and checked against the hash in their names. */
  read(file: SnapshotFile): Promise<Uint8Array<ArrayBuffer>> {
    return readChecked(this.#read, file);
  }

  async json(file: SnapshotFile): Promise<unknown> {
    return parseFile(await this.read(file), file);
  }

  async #namesOf({ names, count }: Segment, number: number): Promise<SegmentNames> {
    const stored = await this.json(names);
    const first = this.manifest.files.segments[0]?.count ?? 0;
    return {
      ...checkNames(stored, count, damage(names)),
      ...(number > 0 ? checkChanges(stored, first, count, damage(names)) : {}),
    };
  }
}

export const damage =
  (file: SnapshotFile) =>
  (what: string): RegisterError =>
    damagedFile(file, what);

export const damagedManifest = damage({ name: 'manifest.json', bytes: 0 });
