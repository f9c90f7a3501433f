/** The kader as a folder on this machine: finds the files of its items, and reads them. */
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, extname, join, sep } from 'node:path';
import { asRegisterError, RegisterError } from '../core/errors.js';
import { ITEM_KINDS, type ItemKind } from '../core/kader/model.js';
import { FOLDERS, PART } from '../core/kader/site.js';
import { isItemKey } from '../core/kader/stored.js';
import type { KaderProblem } from '../core/kader-read/problems.js';
import type { KaderSource, SourceFile } from '../core/kader-read/read-types.js';
import { LIMITS } from '../core/limits.js';
import { withoutPassword } from '../core/parsed-url.js';
import { byCodeUnit } from '../core/text/order.js';
import { isAddress, isFolder, readTextFile } from './files.js';

/** Where the items of a source are. */
interface Place {
  origin: KaderSource['origin'];
  folders: Record<ItemKind, string>;
  ending: RegExp;
}

/**
 * Reads the files of a kader: a checkout or unpacked archive of the Algoritmekader or of the task registry, or a folder
 * in which exactly one such folder is.
 * @throws RegisterError `bad-option`, `not-found` or `wrong-shape`
 */
export async function readKaderFolder(source: string): Promise<KaderSource> {
  if (isAddress(source))
    throw unusable(
      'bad-option',
      'The kader is read from a folder, not from an address',
      withoutPassword(source),
      REMEDY_FETCH,
    );
  if (!(await isFolder(source))) {
    const isThere = await stat(source).then(Boolean, () => false);
    if (isThere) throw unusable('bad-option', 'The kader is read from a folder, not from a file', source, REMEDY_FETCH);
    throw unusable('not-found', 'The folder does not exist', source, 'Check the path');
  }
  const place = await placeIn(source);
  const root = await realpath(source);
  const taken = new Map<string, string>();
  let length = 0;
  const files: SourceFile[] = [];
  const problems: KaderProblem[] = [];
  const attempt = async <T>(path: string, work: () => Promise<T>): Promise<T | undefined> =>
    work().catch((thrown: unknown) => {
      const { what, remedy } = asRegisterError(thrown, path);
      problems.push({ file: path, line: 1, kind: 'unreadable', what: `${what}, so it is left out`, remedy });
      return undefined;
    });
  for (const kind of ITEM_KINDS) {
    const folder = place.folders[kind];
    for (const path of (await attempt(folder, () => filesIn(root, folder, place.ending))) ?? []) {
      const text = await attempt(path, () => readInside(root, path, taken));
      if (text === undefined) continue;
      files.push({ kind, key: keyOf(path), path, text });
      length += text.length;
      if (length > LIMITS.kaderSourceLength)
        throw unusable(
          'too-large',
          `The files together are larger than ${LIMITS.kaderSourceLength / 1024 / 1024} MB`,
          source,
          'Check that this is the right folder',
        );
    }
  }
  return { origin: place.origin, files, problems };
}

const REMEDY_FETCH = 'Download the source as an archive, unpack it, and name its folder';

async function placeIn(source: string): Promise<Place> {
  const here = await placeAt(source);
  if (here) return here;
  const found: Place[] = [];
  for (const entry of (await readdir(source, { withFileTypes: true })).filter((one) => one.isDirectory())) {
    const place = await placeAt(join(source, entry.name));
    if (place) found.push(place);
  }
  const [only, ...others] = found;
  if (only && others.length === 0) return only;
  throw unusable(
    'wrong-shape',
    only ? `This folder holds ${found.length} copies of the kader` : 'This is no Algoritmekader and no task registry',
    source,
    only ? 'Name one of them' : `Name the folder in which docs/${PART} or requirements and measures are`,
  );
}

/** The places of a source whose folder is exactly this one, or its docs. */
async function placeAt(folder: string): Promise<Place | undefined> {
  for (const docs of [folder, join(folder, 'docs')]) {
    const folders = mapKinds((kind) => join(docs, PART, FOLDERS[kind]));
    if ((await isFolder(folders.requirement)) && (await isFolder(folders.measure)))
      return { origin: 'kader', folders, ending: /\.md$/i };
  }
  const folders = mapKinds((kind) => join(folder, `${kind}s`));
  if ((await isFolder(folders.requirement)) && (await isFolder(folders.measure)))
    return { origin: 'task-registry', folders, ending: /\.ya?ml$/i };
  return undefined;
}

const mapKinds = (pathOf: (kind: ItemKind) => string): Record<ItemKind, string> => ({
  requirement: pathOf('requirement'),
  measure: pathOf('measure'),
  instrument: pathOf('instrument'),
});

/** The paths of the items in a folder, in an order that is the same on every machine. */
async function filesIn(root: string, folder: string, ending: RegExp): Promise<string[]> {
  if (!(await isFolder(folder))) return [];
  const names = await readdir(await inside(root, folder));
  const found = names.filter((name) => ending.test(name) && !/^(?:index\.|[._])/i.test(name)).sort(byCodeUnit);
  if (found.length > LIMITS.kaderItems)
    throw unusable('too-large', `There are ${found.length} files here`, folder, 'Check that this is the right folder');
  return found.map((name) => join(folder, name));
}

const keyOf = (path: string): string => basename(path, extname(path));

/** Where something really is, unless it is a link that leads out of the source. */
async function inside(root: string, path: string): Promise<string> {
  const real = await realpath(path);
  if (real.startsWith(root.endsWith(sep) ? root : root + sep)) return real;
  throw unusable('bad-option', 'This is a link to outside the source', path, 'Put what it leads to itself there');
}

/** @param taken - the files that were read, by where they really are: links to one file would be many items */
async function readInside(root: string, path: string, taken: Map<string, string>): Promise<string> {
  if (!isItemKey(keyOf(path)))
    throw unusable('bad-option', 'The name of the file cannot be a key', path, 'Use letters, digits and hyphens');
  const real = await inside(root, path);
  // A pipe or a device would be waited for.
  if (!(await stat(real)).isFile()) throw unusable('bad-option', 'This is no file', path, 'Put a file there');
  const first = taken.get(real);
  if (first !== undefined)
    throw unusable('bad-option', `This is the same file as ${first}`, path, 'Keep one of the two');
  taken.set(real, path);
  return (await readTextFile(real, LIMITS.kaderFileBytes)).replace(/^\uFEFF/, '');
}

const unusable = (code: RegisterError['code'], what: string, where: string, remedy: string): RegisterError =>
  new RegisterError({ code, what, where, remedy });
