/** The files of a snapshot while it is built: named by their content, so that they may be cached for ever. */
import { numbered } from '../prototype-js.js';
import type { SnapshotFile } from './manifest-parts.js';

/** Takes each file as soon as it is made, because all of them together may not fit in memory. */
export type WriteFile = (name: string, content: Uint8Array<ArrayBuffer>) => Promise<void> | void;

/** The SHA-256 of a file's content, hexadecimal: who opens the snapshot checks it. */
export type Hash = (content: Uint8Array<ArrayBuffer>) => string;

const encoder = new TextEncoder();

/** The content of a file as JSON. */
export const asJson = (content: unknown): Uint8Array<ArrayBuffer> => encoder.encode(JSON.stringify(content));

export class FileWriter {
  readonly #write: WriteFile;
  readonly #hash: Hash;

  constructor(write: WriteFile, hash: Hash) {
    this.#write = write;
    this.#hash = hash;
  }

  /** As much of the hash as names have. */
  hash(content: Uint8Array<ArrayBuffer>): string {
    return this.#hash(content).slice(0, 12);
  }

  add(stem: string, content: unknown): Promise<SnapshotFile> {
    return this.#add(stem, asJson(content), 'json');
  }

  addBytes(stem: string, bytes: Uint8Array<ArrayBuffer>): Promise<SnapshotFile> {
    return this.#add(stem, bytes, 'bin');
  }

  /** Writes files that change together under one hash, which the stem in the answer ends in; the size is the largest. */
  async addSet(stem: string, contents: readonly Uint8Array<ArrayBuffer>[]): Promise<SnapshotFile> {
    const hash = this.hashOfSet(contents);
    let bytes = 0;
    for (const [number, content] of numbered(contents)) {
      await this.#write(`${stem}-${hash}-${number}.json`, content);
      bytes = Math.max(bytes, content.length);
    }
    return { name: `${stem}-${hash}`, bytes };
  }

  hashOfSet(contents: readonly Uint8Array<ArrayBuffer>[]): string {
    return this.hash(asJson(contents.map((content) => this.hash(content))));
  }

  /** A file that has its name already. */
  async put(name: string, content: Uint8Array<ArrayBuffer>): Promise<void> {
    await this.#write(name, content);
  }

  /** Comes last, so that whoever writes the files in order never names a missing one. */
  async finish(manifest: object): Promise<void> {
    await this.#write('manifest.json', encoder.encode(`${JSON.stringify(manifest, null, 2)}\n`));
  }

  async #add(stem: string, bytes: Uint8Array<ArrayBuffer>, ending: string): Promise<SnapshotFile> {
    const name = `${stem}-${this.hash(bytes)}.${ending}`;
    await this.#write(name, bytes);
    return { name, bytes: bytes.length };
  }
}
