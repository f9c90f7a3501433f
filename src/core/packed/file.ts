/** The frame of both files: header, lengths of sections, checksum. What stands where is in `layout.ts`. */
import { RegisterError } from '../errors.js';
import { gathered, numbered } from '../prototype-js.js';
import { checksum } from './bytes.js';
import { CHECKED_FROM, CHECKSUM_AT, HEADER, MAGIC, PACKED_VERSION } from './layout.js';

/** What the header says besides the lengths of the sections. */
export interface Counts {
  readonly documents: number;
  readonly terms: number;
  readonly lists: number;
  /** The checksum of the index that positions belong to; 0 for an index. */
  readonly index: number;
}

export type Sections<Name extends string> = Readonly<Record<Name, Uint8Array>>;

export function packFile<Name extends string>(
  kind: number,
  counts: Counts,
  names: readonly Name[],
  sections: Sections<Name>,
): Uint8Array<ArrayBuffer> {
  const start = HEADER + 4 * names.length;
  const bytes = new Uint8Array(gathered(names, (sum, name) => sum + sections[name].length, start));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint8(4, PACKED_VERSION);
  view.setUint8(5, kind);
  view.setUint16(6, names.length, true);
  view.setUint32(12, counts.documents, true);
  view.setUint32(16, counts.terms, true);
  view.setUint32(20, counts.lists, true);
  view.setUint32(24, counts.index, true);
  let at = start;
  for (const [number, name] of numbered(names)) {
    view.setUint32(HEADER + 4 * number, sections[name].length, true);
    bytes.set(sections[name], at);
    at += sections[name].length;
  }
  view.setUint32(CHECKSUM_AT, checksum(bytes.subarray(CHECKED_FROM)), true);
  return bytes;
}

/** Takes a file apart, without a copy; throws when it is not whole, or of another kind or version. */
export function unpackFile<Name extends string>(
  bytes: Uint8Array,
  kind: number,
  names: readonly Name[],
): { counts: Counts; checksum: number; sections: Sections<Name> } {
  const start = HEADER + 4 * names.length;
  if (bytes.length < start) throw new Error('The file is shorter than its header');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isOurs =
    view.getUint32(0, true) === MAGIC &&
    view.getUint8(4) === PACKED_VERSION &&
    view.getUint8(5) === kind &&
    view.getUint16(6, true) === names.length;
  if (!isOurs) throw new Error('It is another kind or version of file');
  const stored = view.getUint32(CHECKSUM_AT, true);
  if (stored !== checksum(bytes.subarray(CHECKED_FROM))) throw new Error('The checksum is wrong');
  let at = start;
  const sections = names.map((name, number) => {
    const section = bytes.subarray(at, (at += view.getUint32(HEADER + 4 * number, true)));
    return [name, section] as const;
  });
  if (at !== bytes.length) throw new Error('The sections do not fill the file');
  return {
    counts: {
      documents: view.getUint32(12, true),
      terms: view.getUint32(16, true),
      lists: view.getUint32(20, true),
      index: view.getUint32(24, true),
    },
    checksum: stored,
    sections: Object.fromEntries(sections) as Record<Name, Uint8Array>,
  };
}

/** Runs what reads a file, and says of every failure that the file is damaged. */
export function reading<T>(where: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw new RegisterError({
      code: 'damaged',
      what: 'The search index cannot be read',
      where,
      remedy: 'Build the snapshot again and copy all of its files',
      cause,
    });
  }
}
