/** What ends a transfer early. */
import { ONCE } from '../bare.js';
import { abortedError, RegisterError } from '../errors.js';
import { LIMITS } from '../limits.js';

export interface DeadlineOptions {
  signal?: AbortSignal | undefined;
  /** How long the server may send nothing, in milliseconds. */
  timeoutMs?: number | undefined;
  /** How long all of it may take, in milliseconds. */
  transferMs?: number | undefined;
}

export interface Deadline {
  /** Aborts when it is stopped. */
  readonly signal: AbortSignal;
  /** Why it was stopped: the first of what did. */
  readonly reason: RegisterError | undefined;
  readonly stop: (error: RegisterError) => RegisterError;
  /** From now on the server may be silent for a while again. */
  readonly listen: () => void;
  /** To be called when the transfer is over. */
  readonly end: () => void;
}

/** Stops a transfer when it is aborted, when the server is silent, and when it takes too long. */
export function deadlineOf(
  where: string,
  { signal: asked, timeoutMs = LIMITS.silenceMs, transferMs = LIMITS.transferMs }: DeadlineOptions,
): Deadline {
  const controller = new AbortController();
  let reason: RegisterError | undefined;
  const stop = (error: RegisterError): RegisterError => {
    reason ??= error;
    controller.abort();
    return reason;
  };
  const onAbort = (): void => void stop(abortedError(asked?.reason));
  asked?.addEventListener('abort', onAbort, ONCE);
  const whole = setTimeout(() => stop(slow(where, transferMs)), transferMs);
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    signal: controller.signal,
    get reason() {
      return reason;
    },
    stop,
    listen() {
      clearTimeout(timer);
      timer = setTimeout(() => stop(silent(where, timeoutMs)), timeoutMs);
    },
    end() {
      clearTimeout(timer);
      clearTimeout(whole);
      asked?.removeEventListener('abort', onAbort);
    },
  };
}

const silent = (where: string, ms: number): RegisterError =>
  new RegisterError({
    code: 'timeout',
    what: `The server sent nothing for ${ms / 1000} seconds`,
    where,
    remedy: 'Try again later',
  });

/** The time is the cause, so that nobody asks again what would take as long again. */
const slow = (where: string, ms: number): RegisterError =>
  new RegisterError({
    code: 'timeout',
    what: `The server had not sent everything after ${ms / 1000} seconds`,
    where,
    remedy: 'Try again later',
    cause: ms,
  });
