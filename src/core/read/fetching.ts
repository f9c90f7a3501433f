/** Fetching text from outside: capped, with a limit on silence, and every failure as one of our codes. */
import { abortedError, RegisterError, throwIfAborted } from '../errors.js';
import type { Progress } from '../progress.js';

export interface FetchOptions {
  /** The most that is read, in bytes after decompression. */
  maxBytes: number;
  /** The media types that are wanted. */
  accept?: string | undefined;
  signal?: AbortSignal | undefined;
  /** Hears of bytes; `total` is 0 when the server does not say. */
  onProgress?: ((progress: Progress) => void) | undefined;
  method?: 'GET' | 'POST';
  /** Sent as JSON. */
  body?: unknown;
  /** How long the server may send nothing, in milliseconds. Default 30 seconds. */
  timeoutMs?: number | undefined;
}

export interface Fetched {
  /** Decoded as UTF-8, without a byte order mark; bytes that are none became U+FFFD. */
  text: string;
  /** The day of the answer by the server's clock, `YYYY-MM-DD` in UTC; empty when it does not say or may not be seen. */
  date: string;
  /** The address after redirects. */
  url: string;
}

const SILENCE_MS = 30_000;

/**
 * Fetches a text.
 *
 * @throws RegisterError `offline`, `timeout`, `not-found`, `busy`, `http` (with the status as cause), `truncated`,
 * `too-large`, `aborted`, or `bad-option` for an address that is not http(s)
 */
export async function fetchText(address: string, options: FetchOptions, fetch = globalThis.fetch): Promise<Fetched> {
  const { maxBytes, accept = '*/*', signal, onProgress, method = 'GET', body, timeoutMs = SILENCE_MS } = options;
  const url = httpUrl(address).href;
  throwIfAborted(signal);

  const controller = new AbortController();
  let reason: RegisterError | undefined;
  const stop = (error: RegisterError): RegisterError => {
    reason ??= error;
    controller.abort();
    return reason;
  };
  const onAbort = (): void => void stop(abortedError(signal?.reason));
  signal?.addEventListener('abort', onAbort, { once: true });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listen = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => stop(silent(url, timeoutMs)), timeoutMs);
  };

  try {
    listen();
    const response = await fetch(url, {
      method,
      headers: { accept, ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      credentials: 'same-origin',
      redirect: 'follow',
      signal: controller.signal,
    }).catch((cause: unknown) => {
      throw reason ?? offline(url, cause);
    });
    if (!response.ok) throw stop(statusError(response, url));
    const length = Number(response.headers.get('content-length') ?? 0);
    if (length > maxBytes) throw stop(tooLarge(url, maxBytes));

    const decoder = new TextDecoder();
    const parts: string[] = [];
    let bytes = 0;
    const reader = response.body?.getReader();
    while (reader) {
      listen();
      const { done, value } = await reader.read().catch((cause: unknown) => {
        throw reason ?? brokenOff(url, cause);
      });
      if (done) break;
      bytes += value.byteLength;
      if (bytes > maxBytes) throw stop(tooLarge(url, maxBytes));
      parts.push(decoder.decode(value, { stream: true }));
      // The length of a compressed answer is that of what was sent: less than what arrives here.
      onProgress?.({ stage: 'download', done: bytes, total: bytes > length ? 0 : length });
    }
    // An abort that came with the last byte is still an abort.
    if (reason) throw reason;
    parts.push(decoder.decode());
    return { text: parts.join(''), date: dayOfHeader(response.headers.get('date')), url: response.url || url };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
  }
}

/** An absolute http(s) address, checked. */
export function httpUrl(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol === 'https:' || url?.protocol === 'http:') return url;
  throw new RegisterError({
    code: 'bad-option',
    what: 'This is no address that can be fetched',
    where: address.slice(0, 200),
    remedy: 'Give an address that begins with https://',
  });
}

/** Whether an address ends in the name of a file. */
export const isFile = ({ pathname }: URL): boolean => /\.\w+$/.test(pathname);

function dayOfHeader(date: string | null): string {
  const moment = new Date(date ?? '');
  return Number.isNaN(moment.getTime()) ? '' : moment.toISOString().slice(0, 10);
}

/** The seconds of a `Retry-After`, which is a number of seconds or a date. */
function retryAfter(response: Response): number | undefined {
  const header = response.headers.get('retry-after')?.trim() ?? '';
  if (/^\d{1,9}$/.test(header)) return Number(header);
  const moment = Date.parse(header);
  return Number.isNaN(moment) ? undefined : Math.max(0, Math.ceil((moment - Date.now()) / 1000));
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
    retryAfter: retryAfter(response),
    cause: status,
  });
}

const offline = (where: string, cause: unknown): RegisterError =>
  new RegisterError({
    code: 'offline',
    what: 'The server cannot be reached',
    where,
    remedy: 'Check the connection, the address, and on a web page CORS at the server and connect-src in the policy',
    cause,
  });

const silent = (where: string, ms: number): RegisterError =>
  new RegisterError({
    code: 'timeout',
    what: `The server sent nothing for ${ms / 1000} seconds`,
    where,
    remedy: 'Try again later',
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
    what: `The answer is larger than ${Math.floor(maxBytes / 1024)} kB`,
    where,
    remedy: 'Make a snapshot of it with the command line',
  });
