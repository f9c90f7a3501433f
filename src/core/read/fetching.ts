/** Fetching from outside: capped in size and time, and every failure as one of our codes. */
import { bare } from '../bare.js';
import { RegisterError, throwIfAborted } from '../errors.js';
import { parsedUrl, withoutPassword } from '../parsed-url.js';
import type { Progress } from '../progress.js';
import { gathered } from '../prototype-js.js';
import { retryAfterOf } from '../retry/passing.js';
import { type Deadline, deadlineOf, type DeadlineOptions } from './deadline.js';

export interface FetchOptions extends DeadlineOptions {
  /** The most that is read, in bytes after decompression. */
  maxBytes: number;
  /** `no-cache` asks the server whether its copy is still good: for what keeps its name when it changes. */
  cache?: 'default' | 'no-cache' | undefined;
  /** Hears of bytes; `total` is 0 when the server does not say. */
  onProgress?: ((progress: Progress) => void) | undefined;
  method?: 'GET' | 'POST';
  /** Sent as JSON. */
  body?: unknown;
  /**
   * Whether an answer from another origin than the address has is refused. Default true. On a web page no request goes
   * there then: redirects within the page's own origin are followed, and of other origins, where a page cannot see
   * where a redirect leads, none. Elsewhere redirects are followed, and the answer is refused unread.
   */
  sameOrigin?: boolean | undefined;
}

interface Answered {
  /** The day of the answer by the server's clock, `YYYY-MM-DD` in UTC; empty when it does not say or may not be seen. */
  date: string;
  /** The address after redirects. */
  url: string;
}

export interface Fetched extends Answered {
  /** Decoded as UTF-8, without a byte order mark; bytes that are none became U+FFFD. */
  text: string;
}

/** Fetches a text; throws as `fetchParts` does. */
export async function fetchText(address: string, options: FetchOptions, fetch = globalThis.fetch): Promise<Fetched> {
  const decoder = new TextDecoder();
  const parts: string[] = [];
  const answered = await fetchParts(
    address,
    options,
    (part) => void parts.push(decoder.decode(part, { stream: true })),
    fetch,
  );
  parts.push(decoder.decode());
  return { ...answered, text: parts.join('') };
}

/** Fetches a file as it stands; throws as `fetchParts` does. */
export async function fetchBytes(address: string, options: FetchOptions): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  await fetchParts(address, options, (part) => void parts.push(part));
  const bytes = new Uint8Array(gathered(parts, (sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/**
 * Fetches a file; `take` gets it part by part.
 *
 * @throws RegisterError `offline`, `timeout`, `not-found`, `busy`, `http` (with the status as cause), `truncated`,
 * `too-large`, `aborted`, or `bad-option` for an address that is not http(s), has a password, or leads elsewhere
 */
async function fetchParts(
  address: string,
  options: FetchOptions,
  take: (part: Uint8Array) => void,
  fetch = globalThis.fetch,
): Promise<Answered> {
  const given = bare(options);
  const url = httpUrl(address);
  throwIfAborted(given.signal);
  const deadline = deadlineOf(url.href, given);
  try {
    deadline.listen();
    const response = await answerAt(url, given, deadline, fetch);
    await readParts(response, url.href, given, deadline, take);
    // An abort that came with the last byte is still an abort.
    if (deadline.reason) throw deadline.reason;
    return { date: dayOfHeader(response.headers.get('date')), url: response.url || url.href };
  } finally {
    deadline.end();
  }
}

/** Asks, and follows redirects as far as they may lead; an answer that is none throws. */
async function answerAt(
  { href: url, origin }: URL,
  { method = 'GET', body, cache = 'default', sameOrigin = true }: FetchOptions,
  deadline: Deadline,
  fetch: typeof globalThis.fetch,
): Promise<Response> {
  const ask = async (redirect: Pick<RequestInit, 'redirect' | 'mode'>): Promise<Response> => {
    // What pages and their tools put in the place of fetch may also throw at once, or give nothing.
    try {
      const init: RequestInit = {
        method,
        headers: { accept: '*/*', ...(body !== undefined && { 'content-type': 'application/json' }) },
        ...(body !== undefined && { body: JSON.stringify(body) }),
        credentials: 'same-origin',
        cache,
        ...redirect,
        signal: deadline.signal,
      };
      const response = (await fetch(url, bare(init))) as Response | undefined;
      if (response) return response;
    } catch (cause) {
      throw deadline.reason ?? offline(url, cause);
    }
    throw offline(url);
  };
  // The origin of a page or worker; other programs have none.
  const { origin: own } = globalThis as { origin?: string };
  const onPage = sameOrigin && own !== undefined;
  let response = await ask({ redirect: onPage ? 'manual' : 'follow' });
  if (onPage && leadsOn(response)) {
    if (own !== origin) throw deadline.stop(elsewhere(url));
    // In this mode a browser sends no request to another origin.
    response = await ask({ redirect: 'follow', mode: 'same-origin' }).catch((error: unknown) => {
      throw deadline.stop(elsewhere(url, error));
    });
  }
  if (sameOrigin && response.url && new URL(response.url).origin !== origin) throw deadline.stop(elsewhere(url));
  if (!response.ok) throw deadline.stop(statusError(response, url));
  return response;
}

/** Reads an answer to its end, at most as much as is allowed. */
async function readParts(
  response: Response,
  url: string,
  { maxBytes, onProgress }: FetchOptions,
  deadline: Deadline,
  take: (part: Uint8Array) => void,
): Promise<void> {
  const length = Number(response.headers.get('content-length') ?? 0);
  if (length > maxBytes * COMPRESSED.times + COMPRESSED.plus) throw deadline.stop(tooLarge(url, maxBytes));
  const broken = (cause: unknown): never => {
    throw deadline.reason ?? brokenOff(url, cause);
  };
  let bytes = 0;
  // What pages put in the place of fetch may have no stream.
  const body = response.body ?? new Blob([await response.arrayBuffer().catch(broken)]).stream();
  const reader = body.getReader();
  for (;;) {
    deadline.listen();
    const { done, value } = await reader.read().catch(broken);
    if (done) return;
    bytes += value.byteLength;
    if (bytes > maxBytes) throw deadline.stop(tooLarge(url, maxBytes));
    take(value);
    // The length of a compressed answer is that of what was sent: less than what arrives here.
    onProgress?.({ stage: 'download', done: bytes, total: bytes > length ? 0 : length });
  }
}

/** An absolute http(s) address, checked. A password is refused, as browsers do, and never repeated. */
export function httpUrl(address: string): URL {
  const url = parsedUrl(address);
  const isHttp = url?.protocol === 'https:' || url?.protocol === 'http:';
  if (isHttp && !url.username && !url.password) return url;
  throw new RegisterError({
    code: 'bad-option',
    what: isHttp
      ? 'An address with a user name or password cannot be fetched'
      : 'This is no address that can be fetched',
    where: withoutPassword(address).slice(0, 200),
    remedy: isHttp ? 'Leave out what stands before the @' : 'Give an address that begins with https://',
  });
}

/**
 * The length of a compressed answer is that of what is sent, and a short file of hashes becomes longer. What arrives is
 * counted anyway.
 */
const COMPRESSED = { times: 1.01, plus: 1_000 };

/** Whether an answer is a redirect that was not followed; browsers hide everything else of it. */
const leadsOn = ({ type, status }: Response): boolean => type === 'opaqueredirect' || (status >= 300 && status < 400);

/** Whether an address ends in the name of a file. */
export const isFile = ({ pathname }: URL): boolean => /\.\w+$/.test(pathname);

function dayOfHeader(date: string | null): string {
  const moment = new Date(date ?? '');
  return Number.isNaN(moment.getTime()) ? '' : moment.toISOString().slice(0, 10);
}

function statusError(response: Response, where: string): RegisterError {
  const { status } = response;
  if (status === 404 || status === 410) {
    return new RegisterError({
      code: 'not-found',
      what: 'There is nothing at this address',
      where,
      remedy: 'Check the address',
      cause: status,
    });
  }
  const busy = status === 429;
  return new RegisterError({
    code: busy ? 'busy' : 'http',
    what: busy ? 'The server asks to come back later' : `The server answered with status ${status}`,
    where,
    remedy: busy || status >= 500 ? 'Try again later' : 'Check the address',
    retryAfter: retryAfterOf(response.headers.get('retry-after') ?? '', Date.now()),
    cause: status,
  });
}

const elsewhere = (where: string, cause?: unknown): RegisterError =>
  new RegisterError({
    code: 'bad-option',
    what: 'This address leads on to another one, which may be of another site',
    where,
    remedy: 'Give the address at which the data is in the end',
    cause,
  });

const offline = (where: string, cause?: unknown): RegisterError =>
  new RegisterError({
    code: 'offline',
    what: 'The server cannot be reached',
    where,
    remedy: 'Check the connection, the address, and on a web page CORS at the server and connect-src in the policy',
    cause,
  });

const brokenOff = (where: string, cause: unknown): RegisterError =>
  new RegisterError({
    code: 'truncated',
    what: 'The transfer broke off',
    where,
    remedy: 'Try again',
    cause,
  });

const tooLarge = (where: string, maxBytes: number): RegisterError =>
  new RegisterError({
    code: 'too-large',
    what: `The answer is larger than ${Math.ceil(maxBytes / 1024)} kB`,
    where,
    remedy: 'Make a snapshot of it with the command line; if it is a file of one, copy all of those again, unchanged',
  });
