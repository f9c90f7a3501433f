/** The parts of a register that stands as a snapshot: every file is fetched when first needed, and checked. */
import type { Registration, RegistrationSummary } from '../model/registration.js';
import { summarise } from '../model/summary.js';
import type { RegisterParts } from '../search/engine.js';
import { lazily } from '../lazily.js';
import { REGISTRATION_TEXT } from '../search/registration-text.js';
import { TextIndex } from '../search/text-index.js';
import type { RegisterInfo } from '../search/types.js';
import { type Manifest, shardOf } from './manifest.js';
import { damagedFile, parseFile, type ReadFile, type SnapshotFile } from './manifest-parts.js';
import { checkRegistration, checkSummary } from './stored.js';

export class SnapshotParts implements RegisterParts {
  readonly info: RegisterInfo;
  readonly list: () => Promise<readonly RegistrationSummary[]>;
  readonly #manifest: Manifest;
  readonly #read: ReadFile;
  readonly #shards = new Map<number, () => Promise<readonly Registration[]>>();
  #listed = false;

  constructor(manifest: Manifest, read: ReadFile) {
    const { counts, language, date, source, files } = manifest;
    this.#manifest = manifest;
    this.#read = read;
    this.info = {
      count: counts.registrations,
      organisations: counts.organisations,
      dropped: counts.dropped,
      language,
      date,
      source,
    };
    this.list = lazily(async () => {
      const summaries = await this.#records(files.list, checkSummary);
      // The index points at places in the list: one record less would shift all that follow.
      if (summaries.length !== counts.registrations)
        throw damagedFile(files.list, 'does not hold the number of registrations that the manifest names');
      this.#listed = true;
      return summaries;
    });
  }

  async index(): Promise<TextIndex> {
    const { index } = this.#manifest.files;
    const json = await this.#read(index.name, index.bytes);
    return TextIndex.load(REGISTRATION_TEXT.fields, json, this.info.count, index.name);
  }

  /** Every registration: for building one snapshot from another. */
  async registrations(): Promise<Registration[]> {
    const { shards } = this.#manifest.files;
    const all = [];
    for (const number of shards.keys()) all.push(...(await this.#shard(number)));
    return all;
  }

  async registration(id: string): Promise<Registration | undefined> {
    const shard = await this.#shard(shardOf(id, this.#manifest.files.shards.length));
    return shard.find((registration) => registration.id === id);
  }

  async find(id: string): Promise<RegistrationSummary | undefined> {
    if (this.#listed) return (await this.list()).find((summary) => summary.id === id);
    const registration = await this.registration(id);
    return registration && summarise(registration);
  }

  async #shard(number: number): Promise<readonly Registration[]> {
    const file = this.#manifest.files.shards[number];
    if (!file) return []; // An id that is no number is nobody's.
    let shard = this.#shards.get(number);
    if (!shard) {
      shard = lazily(() => this.#records(file, checkRegistration));
      this.#shards.set(number, shard);
    }
    return shard();
  }

  async #records<T>(file: SnapshotFile, check: (stored: unknown) => T | undefined): Promise<T[]> {
    const stored = parseFile(await this.#read(file.name, file.bytes), file);
    if (!Array.isArray(stored)) throw damagedFile(file, 'is no list');
    return stored.map((item) => {
      const checked = check(item);
      if (!checked) throw damagedFile(file, 'holds something that is no registration');
      return checked;
    });
  }
}
