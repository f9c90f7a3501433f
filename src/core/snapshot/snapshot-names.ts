/** What of a snapshot comes first: its manifest, and the names of its registrations. Reads and checks any of its files. */
import type { RegisterError } from '../errors.js';
import { lazily } from '../lazily.js';
import { Names, type NameChanges, type NameColumns } from '../search/names.js';
import type { RegisterInfo } from '../search/types.js';
import { checkContent } from './content.js';
import type { Manifest } from './manifest.js';
import { damagedFile, parseFile, type ReadFile, type SnapshotFile } from './manifest-parts.js';
import { checkChanges, checkNames } from './stored-names.js';

/** What a segment's file of names holds. */
export type SegmentNames = NameColumns & Partial<NameChanges>;

export class SnapshotNames {
  readonly info: RegisterInfo;
  readonly manifest: Manifest;
  /** The names of each segment apart. */
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
    this.columns = lazily(() => this.#columns());
    this.names = lazily(async () => {
      const [base, added] = await this.columns();
      const names = new Names(base as NameColumns, added as (NameColumns & NameChanges) | undefined);
      if (names.count !== counts.registrations)
        throw damagedManifest('does not count the registrations that its files hold');
      return names;
    });
  }

  /** A file of the snapshot as it stands: all files are read here, and checked against the hash in their names. */
  async read(file: SnapshotFile): Promise<Uint8Array<ArrayBuffer>> {
    const content = await this.#read(file.name, file.bytes);
    await checkContent(content, file);
    return content;
  }

  async json(file: SnapshotFile): Promise<unknown> {
    return parseFile(await this.read(file), file);
  }

  async #columns(): Promise<readonly SegmentNames[]> {
    const { segments } = this.manifest.files;
    const stored = await Promise.all(segments.map(({ names }) => this.json(names)));
    return segments.map(({ names, count }, number) => ({
      ...checkNames(stored[number], count, damage(names)),
      ...(number > 0 ? checkChanges(stored[number], segments[0]?.count ?? 0, count, damage(names)) : {}),
    }));
  }
}

export const damage =
  (file: SnapshotFile) =>
  (what: string): RegisterError =>
    damagedFile(file, what);

export const damagedManifest = damage({ name: 'manifest.json', bytes: 0 });
