/** The parts of a register that stands as a snapshot: every file is fetched when first needed, and checked. */
import type { RegisterError } from '../errors.js';
import { lazily } from '../lazily.js';
import { isLars } from '../model/lars.js';
import type { Registration } from '../model/registration.js';
import type { TextIndex } from '../packed/text-index.js';
import type { Synonyms } from '../related/types.js';
import type { Topics } from '../topics/topics.js';
import type { RegisterParts } from '../search/engine.js';
import type { Facts } from '../search/facts.js';
import { Names, type NameChanges, type NameColumns } from '../search/names.js';
import type { RegisterInfo } from '../search/types.js';
import { checkContent } from './content.js';
import { DESCRIPTIONS_TOGETHER, type Manifest, shardOf, SHARDS_LISTED } from './manifest.js';
import { damagedFile, parseFile, type ReadFile, type SnapshotFile } from './manifest-parts.js';
import { checkChanges, checkNames } from './stored-names.js';
import type { SegmentFile } from './texts.js';

/** Files that are asked for at the same time: a server of files and a folder both have an end to what they open. */
const TOGETHER = 16;

/** What reads the files of the full text, which nobody needs before the first search. */
const texts = () => import('./texts.js');

/** What checks the files that come after the names. */
const checks = () => import('./checks.js');

/** What a segment's file of names holds. */
export type SegmentNames = NameColumns & Partial<NameChanges>;

export class SnapshotParts implements RegisterParts {
  readonly info: RegisterInfo;
  readonly manifest: Manifest;
  /** The names of each segment apart. */
  readonly columns: () => Promise<readonly SegmentNames[]>;
  readonly names: () => Promise<Names>;
  readonly #read: ReadFile;
  readonly #files = new Map<string, () => Promise<unknown>>();

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
        throw this.#damaged('does not count the registrations that its files hold');
      return names;
    });
  }

  async facts(): Promise<Facts> {
    const { segments } = this.manifest.files;
    const [{ checkFacts, Facts }, names, stored] = await Promise.all([
      checks(),
      this.columns(),
      Promise.all(segments.map(({ facts }) => this.#json(facts))),
    ]);
    return new Facts(
      segments.map(({ facts, count }, number) => {
        const organisations = names[number]?.organisations.values.length ?? 0;
        return checkFacts(stored[number], count, organisations, damage(facts));
      }),
    );
  }

  async texts(): Promise<TextIndex> {
    const [{ openTexts }, { gone }, files] = await Promise.all([texts(), this.names(), this.#ofEach('index')]);
    return openTexts(files, gone);
  }

  async phrases(index: TextIndex): Promise<void> {
    const files = await this.#ofEach('positions');
    index.addPositions(files.map(({ bytes, where }) => ({ positions: bytes, where })));
  }

  async topics(): Promise<Topics> {
    const [{ openTopics }, files] = await Promise.all([texts(), this.#ofEach('topics')]);
    return openTopics(files);
  }

  async synonyms(): Promise<Synonyms> {
    const { synonyms } = this.manifest.files;
    const [{ openSynonyms }, stored] = await Promise.all([texts(), this.#json(synonyms)]);
    return openSynonyms(stored, synonyms.name);
  }

  async descriptions(places: Uint32Array): Promise<readonly string[]> {
    const wanted = [...places].map((place) => this.#description(place));
    const files = new Map(wanted.map(({ file }) => [file.name, file]));
    const chunks = new Map<string, readonly string[]>();
    const names = [...files.keys()];
    for (let first = 0; first < names.length; first += TOGETHER) {
      const together = names.slice(first, first + TOGETHER).map(async (name) => {
        const file = files.get(name);
        if (file)
          chunks.set(
            name,
            await this.#once(file, (stored, { checkDescriptions }) =>
              checkDescriptions(stored, file.count, damage(file)),
            ),
          );
      });
      await Promise.all(together);
    }
    return wanted.map(({ file, at }) => chunks.get(file.name)?.[at] ?? '');
  }

  /** The file with the description of a place, and where it is in it. */
  #description(place: number): { file: SnapshotFile & { count: number }; at: number } {
    const [base, added] = this.manifest.files.segments;
    const segment = base && place >= base.count && added ? added : base;
    const local = segment === base ? place : place - (base?.count ?? 0);
    const first = local - (local % DESCRIPTIONS_TOGETHER);
    const name = `${segment?.about.name ?? ''}-${first / DESCRIPTIONS_TOGETHER}.json`;
    const count = Math.min(DESCRIPTIONS_TOGETHER, (segment?.count ?? 0) - first);
    return { file: { name, bytes: segment?.about.bytes ?? 0, count }, at: local - first };
  }

  /** Every registration: for building one snapshot from another. */
  async registrations(): Promise<Registration[]> {
    const all = [];
    for (let number = 0; number < this.manifest.files.shards.count; number++) all.push(...(await this.shard(number)));
    return all;
  }

  async registration(id: string): Promise<Registration | undefined> {
    const { count } = this.manifest.files.shards;
    // An id that is no number of the register is nobody's.
    if (!isLars(id) || count === 0) return undefined;
    const file = await this.shardFile(shardOf(id, count));
    const shard = await this.#once(file, (stored, { registrationsIn }) => registrationsIn(stored, file));
    return shard.find((registration) => registration.id === id);
  }

  /** The registrations of one shard, read anew. */
  async shard(number: number): Promise<Registration[]> {
    const file = await this.shardFile(number);
    const [{ registrationsIn }, stored] = await Promise.all([checks(), this.#json(file)]);
    return registrationsIn(stored, file);
  }

  async shardFile(number: number): Promise<SnapshotFile & { hash: string }> {
    const { count, lists } = this.manifest.files.shards;
    const at = Math.floor(number / SHARDS_LISTED);
    const first = at * SHARDS_LISTED;
    const list = lists[at];
    const files =
      list &&
      (await this.#once(list, (stored, { checkShardList }) =>
        checkShardList(stored, first, Math.min(SHARDS_LISTED, count - first), damage(list)),
      ));
    const file = files?.[number - first];
    if (!file) throw this.#damaged('does not name a shard');
    return file;
  }

  /** A file of the snapshot as it stands: all files are read here, and checked against the hash in their names. */
  async read(file: SnapshotFile): Promise<Uint8Array<ArrayBuffer>> {
    const content = await this.#read(file.name, file.bytes);
    await checkContent(content, file);
    return content;
  }

  /** The same file of each segment. */
  #ofEach(kind: 'index' | 'positions' | 'topics'): Promise<SegmentFile[]> {
    return Promise.all(
      this.manifest.files.segments.map(async ({ count, [kind]: file }) => ({
        bytes: await this.read(file),
        count,
        where: file.name,
      })),
    );
  }

  async #columns(): Promise<readonly SegmentNames[]> {
    const { segments } = this.manifest.files;
    const stored = await Promise.all(segments.map(({ names }) => this.#json(names)));
    return segments.map(({ names, count }, number) => ({
      ...checkNames(stored[number], count, damage(names)),
      ...(number > 0 ? checkChanges(stored[number], segments[0]?.count ?? 0, count, damage(names)) : {}),
    }));
  }

  #damaged(what: string): RegisterError {
    return damagedFile({ name: 'manifest.json', bytes: 0 }, what);
  }

  async #json(file: SnapshotFile): Promise<unknown> {
    return parseFile(await this.read(file), file);
  }

  /** Reads a file once, and keeps what is in it. */
  #once<T>(file: SnapshotFile, check: (stored: unknown, by: Awaited<ReturnType<typeof checks>>) => T): Promise<T> {
    let read = this.#files.get(file.name);
    if (!read) {
      read = lazily(async () => {
        const [by, stored] = await Promise.all([checks(), this.#json(file)]);
        return check(stored, by);
      });
      this.#files.set(file.name, read);
    }
    return read() as Promise<T>;
  }
}

const damage =
  (file: SnapshotFile) =>
  (what: string): RegisterError =>
    damagedFile(file, what);
