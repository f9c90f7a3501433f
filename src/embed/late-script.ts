/** Runs a script of ours that stands beside the single file, when it is first needed. */
import { native } from '../context/native.js';
import { scriptPermission } from '../context/script-permission.js';
import { RegisterError } from '../core/errors.js';
import { VERSION } from '../core/version.js';
import { beside } from './beside.js';

/** What a late script leaves on the global scope; with the version, because a page may have two of them. */
const keyOf = (part: string): symbol => Symbol.for(`algoritmeregister-widgets/${part}/${VERSION}`);

const found = (part: string): object | undefined => (globalThis as unknown as Record<symbol, object>)[keyOf(part)];

/** To be called by the late script itself. */
export function leave(part: string, what: object): void {
  Object.assign(globalThis, { [keyOf(part)]: what });
}

/**
 * What a late script leaves, run once.
 *
 * @param script - the address of the single file, if it has one
 * @param part - the name under which it leaves it
 * @param name - the last part of the name of the file
 * @param integrity - its hash, which stands in the single file: so the hash that a page gives for that one covers both
 */
export async function lateScript<T extends object>(
  script: string | undefined,
  part: string,
  name: string,
  integrity: string,
): Promise<T> {
  const present = found(part);
  if (present) return present as T;
  const url = fileOf(script, name);
  const permitted = await scriptPermission(url);
  if (!permitted) throw unavailable(url, 'A file of the library may not be loaded on this page');
  await new Promise<void>((resolve, reject) => {
    const element = native('createElement')('script');
    element.integrity = integrity;
    // Of another host a hash can only be checked when that host lets pages read its files.
    element.crossOrigin = 'anonymous';
    element.onload = () => resolve();
    element.onerror = () => reject(unavailable(url, 'A file of the library cannot be loaded'));
    element.src = permitted as string;
    native('head').append(element);
    element.remove();
  });
  const left = found(part);
  if (left) return left as T;
  throw unavailable(url, 'A file of the library did not run');
}

export function fileOf(script: string | undefined, name: string): string {
  if (script) return beside(script, name);
  throw unavailable('the page itself', 'The script stands in the page, so it has no files beside it');
}

const unavailable = (where: string, what: string): RegisterError =>
  new RegisterError({
    code: 'not-found',
    what,
    where,
    remedy: 'Put all files of dist/cdn together in one folder of the same site, or make a snapshot of a raw source',
  });
