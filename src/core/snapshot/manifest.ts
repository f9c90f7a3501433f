/**
 * The manifest of a snapshot: a small file that names all others.
 *
 * A snapshot is a static folder that any web server can host:
 *
 * ```
 * manifest.json           this; never cache it for long
 * list-<hash>.json        what the result list and the facets need: an array of RegistrationSummary, sorted by name
 * index-<hash>.json       the text index, as MiniSearch 7 writes it; a document's id is its place in the list
 * shard-<n>-<hash>.json   full registrations, an array of Registration; a registration is in shard `id mod shards`
 * ```
 *
 * Hashes are of the content, so these files may be cached for ever.
 */
import { RegisterError } from '../errors.js';
import { LIMITS } from '../limits.js';
import type { LanguageCode } from '../model/registration.js';

/** What a manifest is recognised by. */
export const SNAPSHOT_FORMAT = 'algoritmeregister-snapshot';

/** Rises when an older library could no longer read the files, also when the rules of the index change. */
export const SNAPSHOT_VERSION = 1;

/** A file of the snapshot: its name in the same folder, and its size in bytes before compression. */
export interface SnapshotFile {
  name: string;
  bytes: number;
}

/** The content of `manifest.json`. */
export interface Manifest {
  format: typeof SNAPSHOT_FORMAT;
  formatVersion: number;
  language: LanguageCode;
  /** Where the data came from, for people. */
  source: string;
  /** The day of the data, `YYYY-MM-DD`, or empty. */
  date: string;
  counts: { registrations: number; organisations: number; dropped: number };
  files: { list: SnapshotFile; index: SnapshotFile; shards: SnapshotFile[] };
}

/** File names only: a path or an address would let a manifest send visitors elsewhere. */
const FILE_NAME = /^[a-z0-9][a-z0-9.-]{0,120}\.json$/;
const LANGUAGES = ['nl', 'en', 'fy'];

/** The shard that holds a registration. The number of shards is a power of two, so that it seldom changes. */
export const shardOf = (id: string, shards: number): number => Number(id) % shards;

/** A manifest from its text; throws `not-data` for a web page, `newer-format`, or `damaged`. */
export function readManifest(text: string, where: string): Manifest {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (cause) {
    throw new RegisterError({
      code: text.trimStart().startsWith('<') ? 'not-data' : 'damaged',
      what: 'The manifest of the snapshot is not readable JSON',
      where,
      remedy: 'Check that the address is that of manifest.json and that the file is whole',
      cause,
    });
  }
  return parseManifest(raw, where);
}

/** Checks what came from outside; throws `newer-format` or `damaged`. */
export function parseManifest(raw: unknown, where: string): Manifest {
  const damaged = (what: string): RegisterError =>
    new RegisterError({
      code: 'damaged',
      what: `The manifest of the snapshot ${what}`,
      where,
      remedy: 'Build the snapshot again and copy all of its files',
    });
  const manifest = record(raw);
  if (!manifest || manifest['format'] !== SNAPSHOT_FORMAT) throw damaged(`has no format "${SNAPSHOT_FORMAT}"`);
  const version = manifest['formatVersion'];
  if (!isCount(version)) throw damaged('has no format version');
  if (version > SNAPSHOT_VERSION) {
    throw new RegisterError({
      code: 'newer-format',
      what: `The snapshot has format ${version} and this library reads up to ${SNAPSHOT_VERSION}`,
      where,
      remedy: 'Update algoritmeregister-widgets on this page, or build the snapshot with the older version',
    });
  }
  if (version < SNAPSHOT_VERSION) throw damaged(`has format ${version}, which is no longer read`);

  const counts = record(manifest['counts']);
  const files = record(manifest['files']);
  const language = manifest['language'];
  if (typeof language !== 'string' || !LANGUAGES.includes(language)) throw damaged('names no known language');
  const count = (name: string): number => {
    const value = counts?.[name];
    if (!isCount(value)) throw damaged(`has no count of ${name}`);
    return value;
  };
  const file = (value: unknown, name: string): SnapshotFile => {
    const found = record(value);
    if (typeof found?.['name'] !== 'string' || !FILE_NAME.test(found['name']) || !isCount(found['bytes'])) {
      throw damaged(`does not name the file ${name}`);
    }
    return { name: found['name'], bytes: Math.min(found['bytes'], LIMITS.snapshotFileBytes) };
  };
  const shards = files?.['shards'];
  if (!Array.isArray(shards) || shards.length === 0 || shards.length > LIMITS.shards) throw damaged('names no shards');
  return {
    format: SNAPSHOT_FORMAT,
    formatVersion: version,
    language: language as LanguageCode,
    source: line(manifest['source']),
    date: /^\d{4}-\d\d-\d\d$/.test(line(manifest['date'])) ? line(manifest['date']) : '',
    counts: { registrations: count('registrations'), organisations: count('organisations'), dropped: count('dropped') },
    files: {
      list: file(files?.['list'], 'list'),
      index: file(files?.['index'], 'index'),
      shards: shards.map((shard, n) => file(shard, `shard ${n}`)),
    },
  };
}

const record = (value: unknown): Record<string, unknown> | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

const line = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 500) : '');
