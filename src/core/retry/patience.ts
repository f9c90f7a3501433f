/** Asking again within one task: how often, and how long to wait in between. */
import { ONCE } from '../bare.js';
import { abortedError, RegisterError, throwIfAborted } from '../errors.js';
import { LIMITS } from '../limits.js';
import { isPassing } from './passing.js';

export interface Patience {
  /** How often a request is repeated. */
  maxRetries: number;
  /** The wait before the first repetition, in milliseconds; it doubles with each. */
  baseDelayMs: number;
  /** The longest `Retry-After` that is waited for, in seconds; a longer one is passed on as an error. */
  longestWait: number;
  /** Waits so many milliseconds; rejects when the signal aborts. */
  sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
}

async function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  throwIfAborted(signal);
  await new Promise<void>((resolve, reject) => {
    const onAbort = (): void => {
      clearTimeout(timer);
      reject(abortedError(signal?.reason));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', onAbort);
      resolve();
    }, ms);
    signal?.addEventListener('abort', onAbort, ONCE);
  });
}

export const PATIENCE: Patience = { maxRetries: 3, baseDelayMs: 500, longestWait: LIMITS.retryAfter, sleep };

/** A visitor wants to know within a second, and has a button to try again. */
export const VISITORS_PATIENCE: Partial<Patience> = { maxRetries: 1, baseDelayMs: 300, longestWait: 0 };

/** The milliseconds to wait before asking again, or `undefined` when asking again is no use. */
function delay(error: unknown, attempt: number, { baseDelayMs, longestWait }: Patience): number | undefined {
  if (!(error instanceof RegisterError)) return undefined;
  const { retryAfter } = error;
  if (!isPassing(error) || (retryAfter !== undefined && retryAfter > longestWait)) return undefined;
  return (retryAfter ?? 0) * 1000 || baseDelayMs * 2 ** attempt;
}

/** Does something that may fail for a while; rejects with the last error. */
export async function patiently<T>(
  task: () => Promise<T>,
  patience: Patience,
  signal: AbortSignal | undefined,
): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await task();
    } catch (error) {
      const ms = attempt < patience.maxRetries ? delay(error, attempt, patience) : undefined;
      if (ms === undefined) throw error;
      await patience.sleep(ms, signal);
    }
  }
}
