/** Files and folders on this machine, read no further than they may be large. */
import { open, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { RegisterError } from '../core/errors.js';

/**
 * Whether it is an address to fetch, or would be one: as the path of a file, an `ftp:` with a password would be repeated in
 * the error.
 */
export const isAddress = (source: string): boolean => /^(?:https?:|(?!file:)[a-z][a-z\d+.-]+:\/\/)/i.test(source);

/** A text file without its byte order mark; `too-large` when it is over `maxBytes`. */
export async function readTextFile(path: string, maxBytes: number): Promise<string> {
  const decoder = new TextDecoder();
  const parts: string[] = [];
  for await (const chunk of chunksOf(path, maxBytes)) parts.push(decoder.decode(chunk, { stream: true }));
  return parts.join('') + decoder.decode();
}

/** A file as it stands; `too-large` when it is over `maxBytes`. */
async function readBytes(path: string, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunksOf(path, maxBytes)) parts.push(chunk);
  // A copy that is ours alone: small buffers of Node share their memory with others.
  return new Uint8Array(Buffer.concat(parts));
}

async function* chunksOf(path: string, maxBytes: number): AsyncGenerator<Uint8Array> {
  let file;
  try {
    file = await open(path);
  } catch (cause) {
    const missing = (cause as NodeJS.ErrnoException).code === 'ENOENT';
    throw new RegisterError({
      code: 'not-found',
      what: missing ? 'The file does not exist' : 'The file cannot be opened',
      where: path,
      remedy: missing ? 'Check the path' : 'Check that you may read it',
      cause,
    });
  }
  try {
    // Not by its size alone: a pipe or a device has none.
    let bytes = 0;
    for await (const chunk of file.createReadStream({ autoClose: false }) as AsyncIterable<Uint8Array>) {
      bytes += chunk.length;
      if (bytes > maxBytes) throw tooLarge(path, maxBytes);
      yield chunk;
    }
  } finally {
    await file.close();
  }
}

const tooLarge = (path: string, maxBytes: number): RegisterError =>
  new RegisterError({
    code: 'too-large',
    what: `The file is larger than ${Math.floor(maxBytes / 1024)} kB, the most that is read`,
    where: path,
    remedy: 'Check that this is the right file',
  });

export const isFolder = async (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

/** Throws when something other than a file stands there: a pipe or a device in a folder would be waited for. */
export async function mustBeFile(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  // What is missing is told by who reads it.
  if (!found || found.isFile()) return;
  throw new RegisterError({
    code: 'bad-option',
    what: 'This is no file',
    where: path,
    remedy: 'Build the snapshot again and copy all of its files',
  });
}

/** A file of a snapshot as it stands; `too-large` when it is over `maxBytes`. */
export async function readFileOf(folder: string, name: string, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const path = join(folder, name);
  await mustBeFile(path);
  return readBytes(path, maxBytes);
}
