/** Opens a snapshot as a page does: names answer with what is loaded first, and all else is loaded when it is asked for. */
import { lazily } from '../lazily.js';
import type { Registration, RegistrationSummary } from '../model/registration.js';
import { fetchBytes, type Fetched } from '../read/fetching.js';
import { NamesEngine } from '../search/names-engine.js';
import type { RegisterInfo, SearchEngine, SearchOptions, SearchResult } from '../search/types.js';
import { readManifest, SNAPSHOT_FORMAT } from '../snapshot/manifest.js';
import { SnapshotNames } from '../snapshot/snapshot-names.js';

/** Whether a file is a snapshot's manifest, as far as its beginning tells. */
export const isManifest = ({ text }: Fetched): boolean => text.slice(0, 200).includes(`"${SNAPSHOT_FORMAT}"`);

/** The names of a snapshot whose manifest has been fetched. */
export const snapshotNames = (manifest: string, url: string): SnapshotNames =>
  new SnapshotNames(readManifest(manifest, url), (name, maxBytes) => fetchBytes(new URL(name, url).href, { maxBytes }));

export class NamesFirstEngine implements SearchEngine {
  readonly info: RegisterInfo;
  readonly #names: NamesEngine;
  readonly #whole: () => Promise<SearchEngine>;

  constructor(first: SnapshotNames) {
    this.info = first.info;
    this.#names = new NamesEngine(first.info, first.names, () => undefined);
    this.#whole = lazily(async () => (await import('./open-snapshot.js')).openAfterNames(first));
  }

  /** What names alone give, without waiting for more; `undefined` when they cannot answer. */
  early(text: string, options?: SearchOptions): Promise<SearchResult | undefined> {
    return this.#names.early(text, options);
  }

  async search(text: string, options?: SearchOptions): Promise<SearchResult> {
    return (await this.#whole()).search(text, options);
  }

  async find(id: string): Promise<RegistrationSummary | undefined> {
    return (await this.#whole()).find(id);
  }

  async registration(id: string): Promise<Registration | undefined> {
    return (await this.#whole()).registration(id);
  }

  async warm(): Promise<void> {
    // The query itself will report what fails here.
    await this.#whole().then(
      (engine) => engine.warm(),
      () => undefined,
    );
  }

  close(): void {
    // Nothing is held but memory, which goes with the last reference.
  }
}

/** The engine of a snapshot whose manifest has been fetched. */
export const openNames = (manifest: string, url: string): NamesFirstEngine =>
  new NamesFirstEngine(snapshotNames(manifest, url));
