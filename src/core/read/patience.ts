/** Asking again: how often, and how long to wait in between. */
import { abortedError, RegisterError, throwIfAborted } from '../errors.js';

export interface Patience {
  /** How often a request is repeated. */
  maxRetries: number;
  /** The wait before the first repetition, in milliseconds; it doubles with each. */
  baseDelayMs: number;
  /** Waits so many milliseconds; rejects when the signal aborts. */
  sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
}

/** The longest `Retry-After` that is waited for, in seconds: nobody looks at a spinner longer. */
const LONGEST_WAIT = 30;

const sleep = (ms: number, signal?: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    throwIfAborted(signal);
    const onAbort = (): void => {
      clearTimeout(timer);
      reject(abortedError(signal?.reason));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', onAbort);
      resolve();
    }, ms);
    signal?.addEventListener('abort', onAbort, { once: true });
  });

export const PATIENCE: Patience = { maxRetries: 3, baseDelayMs: 500, sleep };

/** The milliseconds to wait before asking again, or `undefined` when asking again is no use. */
function delay(error: unknown, attempt: number, { baseDelayMs }: Patience): number | undefined {
  if (!(error instanceof RegisterError)) return undefined;
  const { code, retryAfter, cause } = error;
  if (retryAfter !== undefined && retryAfter > LONGEST_WAIT) return undefined;
  const passing =
    ['busy', 'offline', 'timeout', 'truncated'].includes(code) || (code === 'http' && Number(cause) >= 500);
  return passing ? (retryAfter ?? 0) * 1000 || baseDelayMs * 2 ** attempt : undefined;
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
