/**
 * The manifest of a kader as a static folder that any web server can host:
 *
 * ```
 * manifest.json                this; never cache it for long
 * items-<hash>.json            a Kader: the facts of all items, with their links, titles and summaries
 * <kind>-index-<hash>.bin      the text index of one kind; an item is known in it by its place
 * texts-<n>-<hash>.json        official texts, an array of ItemText; that of an item is in shard `mark of key mod shards`
 * ```
 *
 * Hashes are of the content, so these files may be cached for ever, and a reader checks what it got against the name.
 */
import { RegisterError } from '../errors.js';
import type { ItemKind, KaderInfo } from '../kader/model.js';
import { titleMark } from '../kader/title-mark.js';
import { SNAPSHOT_FORMAT } from '../snapshot/manifest.js';
import { ManifestReader, type SnapshotFile } from '../snapshot/manifest-parts.js';

/** What a manifest is recognised by. */
export const KADER_FORMAT = 'algoritmekader-snapshot';

/** Rises when an older library could no longer read the files, also when the rules of the index change. */
export const KADER_VERSION = 2;

const ORIGINS = ['kader', 'task-registry', 'catalogue'] as const satisfies readonly KaderInfo['origin'][];

/** The content of `manifest.json`. */
export interface KaderManifest extends Pick<KaderInfo, 'date' | 'source' | 'origin'> {
  readonly format: typeof KADER_FORMAT;
  readonly formatVersion: number;
  readonly counts: Readonly<Record<'requirements' | 'measures' | 'instruments' | 'texts' | 'dropped', number>>;
  readonly files: Readonly<Record<'items' | `${ItemKind}-index`, SnapshotFile>> & {
    readonly texts: readonly SnapshotFile[];
  };
}

/** The shard that holds the text of an item. */
export const textShardOf = (key: string, shards: number): number => parseInt(titleMark(key), 16) % shards;

/** Checks what came from outside; throws `wrong-shape` for a snapshot of the register, `newer-format` or `damaged`. */
export function parseKaderManifest(raw: unknown, where: string): KaderManifest {
  if (formatOf(raw) === SNAPSHOT_FORMAT) {
    throw new RegisterError({
      code: 'wrong-shape',
      what: 'This is a snapshot of the register of algorithms, and not of the kader',
      where,
      remedy: 'Give the address of the manifest.json that the command "kader" wrote',
    });
  }
  const reader = new ManifestReader(raw, where, KADER_FORMAT, KADER_VERSION);
  const count = (name: keyof KaderManifest['counts']): number => reader.count(name);
  return {
    format: KADER_FORMAT,
    formatVersion: reader.version,
    date: reader.date(),
    source: reader.line('source'),
    origin: reader.choice('origin', ORIGINS),
    counts: {
      requirements: count('requirements'),
      measures: count('measures'),
      instruments: count('instruments'),
      texts: count('texts'),
      dropped: count('dropped'),
    },
    files: {
      items: reader.files.file('items'),
      'requirement-index': reader.files.file('requirement-index'),
      'measure-index': reader.files.file('measure-index'),
      'instrument-index': reader.files.file('instrument-index'),
      texts: reader.files.list('texts'),
    },
  };
}

/** What a file in JSON says that it is. */
export const formatOf = (raw: unknown): unknown => (raw as { format?: unknown } | null | undefined)?.format;
