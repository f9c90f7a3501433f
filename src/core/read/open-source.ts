/** Whatever stands at an address, as a register or as the manifest of a snapshot. */
import { RegisterError, throwIfAborted } from '../errors.js';
import { LIMITS } from '../limits.js';
import type { Register } from '../model/registration.js';
import { type ApiOptions, readApi } from './api.js';
import { isApiBase } from './api-base.js';
import { type Fetched, fetchText, isFile } from './fetching.js';
import { located, readText } from './read-text.js';
import { recognise } from './recognise.js';

export interface SourceOptions extends ApiOptions {
  /** What stands at the address, when it has been fetched already. */
  file?: Fetched | undefined;
}

export type Source =
  | { kind: 'register'; register: Register }
  /** The text of a manifest that nobody has checked yet. */
  | { kind: 'manifest'; text: string; url: string };

/**
 * Reads the source at an absolute http(s) address: the base address of the register's API, a file of any shape, the
 * manifest of a snapshot, or the folder of one.
 *
 * @throws RegisterError whatever `readApi`, `fetchText` and `readText` throw
 */
export async function readSource(src: string, options: SourceOptions = {}): Promise<Source> {
  const { only } = options;
  // A server that lets pages read its files often gives no such leave for what it does not have: that looks offline too.
  let unasked: unknown;
  const isApi = await isApiBase(src, options).catch((error: unknown) => {
    if (!(error instanceof RegisterError) || error.code !== 'offline') throw error;
    unasked = error;
  });
  if (isApi) return { kind: 'register', register: await readApi(src, options) };

  const { text, url, isManifest } = await fetchFile(src, options).catch((error: unknown) => {
    throw unasked ?? error;
  });
  if (isManifest) return { kind: 'manifest', text, url };
  const register = await readText(text, { ...options, source: src });
  const registrations = register.registrations.filter(({ id }) => only === undefined || id === only);
  return { kind: 'register', register: { ...register, registrations } };
}

/** The file at an address, or when that is the address of a folder the manifest in it. */
async function fetchFile(src: string, options: SourceOptions): Promise<Fetched & { isManifest: boolean }> {
  const { maxBytes = LIMITS.browserBytes, signal, onProgress, sameOrigin } = options;
  try {
    const file =
      options.file ?? (await fetchText(src, { maxBytes, cache: 'no-cache', signal, sameOrigin, onProgress }));
    const shape = await located(src, () => recognise(file.text));
    return { ...file, isManifest: shape === 'manifest' };
  } catch (error) {
    const isPage = error instanceof RegisterError && (error.code === 'not-found' || error.code === 'not-data');
    const folder = new URL(src);
    if (!isPage || isFile(folder)) throw error;
    folder.pathname = `${folder.pathname.replace(/\/$/, '')}/manifest.json`;
    const about = { maxBytes: LIMITS.manifestBytes, cache: 'no-cache', sameOrigin, signal } as const;
    const manifest = await fetchText(folder.href, about).catch(() => undefined);
    throwIfAborted(signal);
    if (manifest && (await recognise(manifest.text).catch(() => undefined)) === 'manifest')
      return { ...manifest, isManifest: true };
    throw error;
  }
}
