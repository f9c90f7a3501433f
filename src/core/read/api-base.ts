/** Whether the register's API is at an address. */
import { type RegisterError, throwIfAborted, unlessAborted } from '../errors.js';
import { LIMITS } from '../limits.js';
import { LANGUAGE_PATH } from '../model/vocabulary.js';
import { PATIENCE, type Patience, patiently } from '../retry/patience.js';
import { type Fetched, type FetchOptions, fetchText, httpUrl, isFile } from './fetching.js';

/** The base address of an API, without the slash at its end. */
export const baseOf = (address: string): string => {
  const { origin, pathname } = httpUrl(address);
  return origin + pathname.replace(/\/+$/, '');
};

/** The addresses that are an API, or are being asked: a page with fifty cards asks once. */
const bases = new Map<string, Promise<boolean>>();

/**
 * Whether the register's API is at an address: it then counts its registrations. An address that ends in a file name is
 * not asked.
 *
 * @throws RegisterError as `fetchText`, after several attempts, for failures that say nothing about what is there
 */
export async function isApiBase(
  address: string,
  {
    signal,
    patience,
    sameOrigin,
  }: Pick<FetchOptions, 'signal' | 'sameOrigin'> & { patience?: Partial<Patience> | undefined } = {},
): Promise<boolean> {
  const base = baseOf(address);
  if (isFile(httpUrl(address))) return false;
  throwIfAborted(signal);
  const key = `${sameOrigin} ${base}`;
  let answer = bases.get(key);
  if (!answer) {
    // Without the signal, because others may wait for it too.
    answer = countsRegistrations(base, { ...PATIENCE, ...patience }, sameOrigin);
    bases.set(key, answer);
    const forget = (): boolean => bases.delete(key);
    answer.then((isApi) => isApi || forget(), forget);
  }
  return unlessAborted(answer, signal);
}

async function countsRegistrations(base: string, patience: Patience, sameOrigin?: boolean): Promise<boolean> {
  const ask = (): Promise<Fetched> => fetchText(`${base}/algoritme/total-count`, { maxBytes: 1_000, sameOrigin });
  try {
    return /^\s*\d+\s*$/.test((await patiently(ask, patience, undefined)).text);
  } catch (error) {
    const { code, cause } = error as Partial<RegisterError>;
    if (['not-found', 'too-large', 'bad-option'].includes(code ?? '') || (code === 'http' && Number(cause) < 500))
      return lists(base, sameOrigin);
    throw error;
  }
}

/** A register of one's own may have the listing and no count. Only asked where the address itself speaks of an API. */
function lists(base: string, sameOrigin: boolean | undefined): Promise<boolean> {
  if (!base.endsWith('/api')) return Promise.resolve(false);
  const url = `${base}/algoritme/${LANGUAGE_PATH.nl}`;
  const options = { method: 'POST', body: { page: 1, limit: 1 }, maxBytes: LIMITS.answerBytes, sameOrigin } as const;
  return fetchText(url, options).then(
    ({ text }) => text.includes('"results"'),
    () => false,
  );
}
