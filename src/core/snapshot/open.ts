/** The parts of a register that stands as a snapshot: every file is fetched when first needed, and checked. */
import { lazily } from '../lazily.js';
import { isLars } from '../model/lars.js';
import type { Registration } from '../model/registration.js';
import type { TextIndex } from '../packed/text-index.js';
import { openSynonyms } from '../related/stored.js';
import type { Synonyms } from '../related/types.js';
import type { RegisterParts } from '../search/engine.js';
import { Facts } from '../search/facts.js';
import type { Names } from '../search/names.js';
import type { RegisterInfo } from '../search/types.js';
import type { Topics } from '../topics/topics.js';
import { DESCRIPTIONS_TOGETHER, type Manifest, type Segment, shardOf, type Shards, SHARDS_LISTED } from './manifest.js';
import type { SnapshotFile } from './manifest-parts.js';
import { checkShardList } from './shards.js';
import { damage, damagedManifest, type SegmentNames, type SnapshotNames } from './snapshot-names.js';
import { registrationsIn } from './stored.js';
import { checkDescriptions, checkFacts } from './stored-columns.js';
import { openTexts, openTopics, type SegmentFile } from './texts.js';

/** Files that are asked for at the same time: a server of files and a folder both have an end to what they open. */
const TOGETHER = 16;

export class SnapshotParts implements RegisterParts {
  readonly info: RegisterInfo;
  readonly manifest: Manifest;
  readonly columns: () => Promise<readonly SegmentNames[]>;
  readonly names: () => Promise<Names>;
  readonly #first: SnapshotNames;
  readonly #files = new Map<string, () => Promise<unknown>>();

  constructor(first: SnapshotNames) {
    this.info = first.info;
    this.manifest = first.manifest;
    this.columns = first.columns;
    this.names = first.names;
    this.#first = first;
  }

  async facts(): Promise<Facts> {
    const { segments } = this.manifest.files;
    const [names, stored] = await Promise.all([
      this.columns(),
      Promise.all(segments.map(({ facts }) => this.#first.json(facts))),
    ]);
    return new Facts(
      segments.map(({ facts, count }, number) => {
        const organisations = names[number]?.organisations.values.length ?? 0;
        return checkFacts(stored[number], count, organisations, damage(facts));
      }),
    );
  }

  async texts(): Promise<TextIndex> {
    const [{ gone }, files] = await Promise.all([this.names(), this.#ofEach('index')]);
    return openTexts(files, gone);
  }

  async phrases(index: TextIndex): Promise<void> {
    const files = await this.#ofEach('positions');
    index.addPositions(files.map(({ bytes, where }) => ({ positions: bytes, where })));
  }

  async topics(): Promise<Topics> {
    return openTopics(await this.#ofEach('topics'));
  }

  async synonyms(): Promise<Synonyms> {
    const { synonyms } = this.manifest.files;
    return openSynonyms(await this.#first.json(synonyms), synonyms.name);
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
          chunks.set(name, await this.#once(file, (stored) => checkDescriptions(stored, file.count, damage(file))));
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
    const segmentOf = await this.#segmentOf();
    for (const segment of this.manifest.files.segments) {
      for (let number = 0; number < segment.shards.count; number++) {
        const shard = await this.shard(await this.shardFile(segment.shards, number));
        all.push(...shard.filter(({ id }) => segmentOf(id) === segment));
      }
    }
    return all;
  }

  async registration(id: string): Promise<Registration | undefined> {
    // An id that is no number of the register is nobody's.
    if (!isLars(id)) return undefined;
    const fileIn = ({ shards }: Segment): Promise<SnapshotFile> => this.shardFile(shards, shardOf(id, shards.count));
    const [first] = this.manifest.files.segments;
    // Most are in the first: its list comes while the second tells what it holds, and its faults are told below.
    if (first) fileIn(first).catch(() => undefined);
    const segment = (await this.#segmentOf())(id);
    if (!segment) return undefined;
    const file = await fileIn(segment);
    const shard = await this.#once(file, (stored) => registrationsIn(stored, file));
    return shard.find((registration) => registration.id === id);
  }

  /** The registrations of one shard, read anew. */
  async shard(file: SnapshotFile): Promise<Registration[]> {
    return registrationsIn(await this.#first.json(file), file);
  }

  async shardFile({ count, lists }: Shards, number: number): Promise<SnapshotFile> {
    const at = Math.floor(number / SHARDS_LISTED);
    const first = at * SHARDS_LISTED;
    const list = lists[at];
    const files =
      list &&
      (await this.#once(list, (stored) =>
        checkShardList(stored, first, Math.min(SHARDS_LISTED, count - first), damage(list)),
      ));
    const file = files?.[number - first];
    if (!file) throw damagedManifest('does not name a shard');
    return file;
  }

  read(file: SnapshotFile): Promise<Uint8Array<ArrayBuffer>> {
    return this.#first.read(file);
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

  /** Tells in which segment a registration counts, if it is in any. Needs no names but those of the second, which are few. */
  async #segmentOf(): Promise<(id: string) => Segment | undefined> {
    const [first, second] = this.manifest.files.segments;
    const names = await this.#first.segmentNames[1]?.();
    const added = new Set(names?.ids);
    const removed = new Set(names?.removed);
    return (id) => (added.has(Number(id)) ? second : removed.has(Number(id)) ? undefined : first);
  }

  /** Reads a file once, and keeps what is in it. */
  #once<T>(file: SnapshotFile, check: (stored: unknown) => T): Promise<T> {
    let read = this.#files.get(file.name);
    if (!read) {
      read = lazily(async () => check(await this.#first.json(file)));
      this.#files.set(file.name, read);
    }
    return read() as Promise<T>;
  }
}
