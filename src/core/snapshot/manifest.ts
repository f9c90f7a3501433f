/**
 * The manifest of a snapshot: a small file that names all others.
 *
 * A snapshot is a static folder that any web server can host:
 *
 * ```
 * manifest.json             this; never cache it for long
 * names-<hash>.json         what registrations are called, as columns in order of name: fetched first, and enough to begin with
 * facts-<hash>.json         what facets and cards need besides, as columns in the same order
 * index-<hash>.bin          the text index; a registration is known in it by its place in those columns
 * positions-<hash>.bin      where words stand in texts: for phrases
 * topics-<hash>.bin         what registrations are about (`core/topics/layout.ts`)
 * about-<hash>-<n>.json     short descriptions, of 64 places in a row
 * synonyms-<hash>.json      what is searched besides the words that are typed
 * shards-<n>-<hash>.json    the hashes of the shards of one segment, 1,024 in a row
 * shard-<n>-<hash>.json     full registrations, an array of Registration; one is in shard `id mod shards` of its segment
 * ```
 *
 * Hashes are the first 12 hexadecimal digits of SHA-256 over the content, so these files may be cached for ever, and a reader
 * checks what it got against the name (`content.ts`). The descriptions are a set: all carry one hash, over the hashes of all of
 * them, so one of them alone cannot be checked.
 *
 * All but the synonyms belong to a segment. A snapshot that was made over an earlier one may keep the first segment of that,
 * and have a second with the registrations that are new or different since, and the numbers of those that were removed: then
 * visitors who have the first fetch only the second. What the names of the second hold or remove does not count in the first.
 * Until everything is made anew, words of texts that were replaced still count as words of the register, and the synonyms are
 * those of the first.
 */
import { LIMITS } from '../limits.js';
import { LANGUAGE_CODES, type LanguageCode } from '../model/registration.js';
import { type FilesReader, ManifestReader, parseJson, type SnapshotFile } from './manifest-parts.js';

/** What a manifest is recognised by. */
export const SNAPSHOT_FORMAT = 'algoritmeregister-snapshot';

/** Rises when an older library could no longer read the files, also when the rules of the index change. */
export const SNAPSHOT_VERSION = 3;

/** Descriptions in one file: a page of results needs few of them, and each file costs a request. */
export const DESCRIPTIONS_TOGETHER = 64;

/** Shards in one list of their hashes, which are as random as anything: a list of all would cost who opens one card. */
export const SHARDS_LISTED = 1_024;

/** Registrations whose files belong together. */
export interface Segment {
  /** How many places it has. */
  readonly count: number;
  readonly names: SnapshotFile;
  readonly facts: SnapshotFile;
  readonly index: SnapshotFile;
  readonly positions: SnapshotFile;
  readonly topics: SnapshotFile;
  /** What the names of the files with descriptions begin with, and the size of the largest. */
  readonly about: SnapshotFile;
  readonly shards: Shards;
}

/** The files with full registrations: how many there are, and the lists of their hashes. */
export interface Shards {
  readonly count: number;
  readonly lists: readonly SnapshotFile[];
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
  /** A hash of the thesaurus that the synonyms were made with. */
  thesaurus: string;
  counts: { registrations: number; organisations: number; dropped: number };
  files: {
    /** One, or two when the second replaces and adds to what is in the first. */
    segments: readonly Segment[];
    synonyms: SnapshotFile;
  };
}

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
    language: reader.choice('language', LANGUAGE_CODES),
    source: reader.line('source'),
    date: reader.date(),
    thesaurus: reader.line('thesaurus'),
    counts: {
      registrations: reader.count('registrations'),
      organisations: reader.count('organisations'),
      dropped: reader.count('dropped'),
    },
    files: {
      segments: reader.files.parts('segments', 2).map(segment),
      synonyms: reader.files.file('synonyms'),
    },
  };
}

const segment = (reader: FilesReader): Segment => ({
  count: reader.count('count'),
  names: reader.file('names'),
  facts: reader.file('facts'),
  index: reader.file('index'),
  positions: reader.file('positions'),
  topics: reader.file('topics'),
  about: reader.stem('about'),
  shards: shards(reader.part('shards')),
});

function shards(reader: FilesReader): Shards {
  const count = reader.count('count');
  const lists = reader.list('lists');
  if (count > LIMITS.shards || lists.length !== Math.ceil(count / SHARDS_LISTED))
    throw reader.damaged('names no shards');
  return { count, lists };
}
