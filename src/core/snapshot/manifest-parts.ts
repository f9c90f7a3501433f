/** What the manifests of both our kinds of folders share: named files, counts, a version, and their checks. */
import { RegisterError } from '../errors.js';
import { jsonSize } from '../json-size.js';
import { LIMITS } from '../limits.js';
import { isRecord, type Stored } from '../model/stored-values.js';

/** A file of the snapshot: its name in the same folder, and its size in bytes before compression. */
export interface SnapshotFile {
  name: string;
  bytes: number;
}

/** Reads a file of the snapshot by its name; `maxBytes` is what the manifest promised. */
export type ReadFile = (name: string, maxBytes: number) => Promise<Uint8Array<ArrayBuffer>>;

/** File names only: a path or an address would let a manifest send visitors elsewhere. */
const FILE_NAME = /^[a-z0-9][a-z0-9.-]{0,120}\.(?:json|bin)$/;
/** What the names of several files begin with. */
const STEM = /^[a-z0-9][a-z0-9-]{0,100}$/;

const record = (value: unknown): Stored | undefined => (isRecord(value) ? value : undefined);

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/** The content of a manifest from its text; throws `not-data` for a web page, or `damaged`. */
export function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new RegisterError({
      code: text.trimStart().startsWith('<') ? 'not-data' : 'damaged',
      what: 'The manifest of the snapshot is not readable JSON',
      where,
      remedy: 'Check that the address is that of manifest.json and that the file is whole',
      cause,
    });
  }
}

/** A manifest that came from outside, whose parts are checked as they are read; each throws `damaged`. */
export class ManifestReader {
  readonly version: number;
  readonly #manifest: Stored;
  readonly #where: string;

  /** Also throws `newer-format`. */
  constructor(raw: unknown, where: string, format: string, newest: number) {
    this.#where = where;
    const manifest = record(raw);
    if (!manifest || manifest['format'] !== format) throw this.damaged(`has no format "${format}"`);
    this.#manifest = manifest;
    const version = manifest['formatVersion'];
    if (!isCount(version)) throw this.damaged('has no format version');
    if (version > newest) {
      throw new RegisterError({
        code: 'newer-format',
        what: `The snapshot has format ${version} and this library reads up to ${newest}`,
        where,
        remedy: 'Update algoritmeregister-widgets on this page, or build the snapshot with the older version',
      });
    }
    if (version < newest) throw this.damaged(`has format ${version}, which is no longer read`);
    this.version = version;
  }

  /** One of a few texts. */
  choice<T extends string>(name: string, choices: readonly T[]): T {
    const found = choices.find((choice) => choice === this.#manifest[name]);
    if (found === undefined) throw this.damaged(`names no known ${name}`);
    return found;
  }

  line(name: string): string {
    const value = this.#manifest[name];
    return typeof value === 'string' ? value.slice(0, 500) : '';
  }

  /** `YYYY-MM-DD`, or empty. */
  date(): string {
    return /^\d{4}-\d\d-\d\d$/.test(this.line('date')) ? this.line('date') : '';
  }

  count(name: string): number {
    const value = record(this.#manifest['counts'])?.[name];
    if (!isCount(value)) throw this.damaged(`has no count of ${name}`);
    return value;
  }

  /** What names files. */
  get files(): FilesReader {
    return new FilesReader(this.#manifest['files'], (what) => this.damaged(what));
  }

  damaged(what: string): RegisterError {
    return new RegisterError({
      code: 'damaged',
      what: `The manifest of the snapshot ${what}`,
      where: this.#where,
      remedy: 'Build the snapshot again and copy all of its files',
    });
  }
}

/** A part of a manifest that names files. */
export class FilesReader {
  readonly #files: Stored;
  /** The error when a part is not as it should be. */
  readonly damaged: (what: string) => RegisterError;

  constructor(files: unknown, damaged: (what: string) => RegisterError) {
    this.#files = record(files) ?? {};
    this.damaged = damaged;
  }

  file(name: string): SnapshotFile {
    return this.#file(this.#files[name], name, FILE_NAME);
  }

  /** Several files whose names begin the same; the size is that of the largest. */
  stem(name: string): SnapshotFile {
    return this.#file(this.#files[name], name, STEM);
  }

  /** At least one file. */
  list(name: string): SnapshotFile[] {
    return this.#list(name, LIMITS.shards).map((file, n) => this.#file(file, `${name} ${n}`, FILE_NAME));
  }

  /** At least one part that names files itself, and at most so many. */
  parts(name: string, most: number): FilesReader[] {
    return this.#list(name, most).map((part) => new FilesReader(part, this.damaged));
  }

  part(name: string): FilesReader {
    return new FilesReader(this.#files[name], this.damaged);
  }

  count(name: string): number {
    const value = this.#files[name];
    if (!isCount(value)) throw this.damaged(`has no count of ${name}`);
    return value;
  }

  #list(name: string, most: number): unknown[] {
    const found = this.#files[name];
    if (!Array.isArray(found) || found.length === 0 || found.length > most) throw this.damaged(`names no ${name}`);
    return found;
  }

  #file(value: unknown, name: string, pattern: RegExp): SnapshotFile {
    const found = record(value);
    if (typeof found?.['name'] !== 'string' || !pattern.test(found['name']) || !isCount(found['bytes'])) {
      throw this.damaged(`does not name the file ${name}`);
    }
    return { name: found['name'], bytes: Math.min(found['bytes'], LIMITS.snapshotFileBytes) };
  }
}

/** The content of a file of a snapshot, and the error when it is not what it should be. */
export function parseFile(content: Uint8Array, file: SnapshotFile): unknown {
  const text = new TextDecoder().decode(content);
  // A hundred kB of brackets, compressed, would take gigabytes and a minute, or the whole page with it.
  const { excess } = jsonSize(text);
  if (excess) throw damagedFile(file, excess === 'depth' ? 'is nested too deep' : 'has too many values');
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw damagedFile(file, 'cannot be read', cause);
  }
}

export const damagedFile = (file: SnapshotFile, what: string, cause?: unknown): RegisterError =>
  new RegisterError({
    code: 'damaged',
    what: `A file of the snapshot ${what}`,
    where: file.name,
    remedy: 'Build the snapshot again and copy all of its files',
    cause,
  });
