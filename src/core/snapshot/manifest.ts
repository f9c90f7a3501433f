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
import type { LanguageCode } from '../model/registration.js';
import { ManifestReader, parseJson, type SnapshotFile } from './manifest-parts.js';

/** What a manifest is recognised by. */
export const SNAPSHOT_FORMAT = 'algoritmeregister-snapshot';

/** Rises when an older library could no longer read the files, also when the rules of the index change. */
export const SNAPSHOT_VERSION = 1;

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

const LANGUAGES = ['nl', 'en', 'fy'] as const satisfies readonly LanguageCode[];

/** The shard that holds a registration. The number of shards is a power of two, so that it seldom changes. */
export const shardOf = (id: string, shards: number): number => Number(id) % shards;

/** A manifest from its text; throws `not-data` for a web page, `newer-format`, or `damaged`. */
export const readManifest = (text: string, where: string): Manifest => parseManifest(parseJson(text, where), where);

/** Checks what came from outside; throws `newer-format` or `damaged`. */
export function parseManifest(raw: unknown, where: string): Manifest {
  const reader = new ManifestReader(raw, where, SNAPSHOT_FORMAT, SNAPSHOT_VERSION);
  return {
    format: SNAPSHOT_FORMAT,
    formatVersion: reader.version,
    language: reader.choice('language', LANGUAGES),
    source: reader.line('source'),
    date: reader.date(),
    counts: {
      registrations: reader.count('registrations'),
      organisations: reader.count('organisations'),
      dropped: reader.count('dropped'),
    },
    files: { list: reader.file('list'), index: reader.file('index'), shards: reader.files('shards') },
  };
}
