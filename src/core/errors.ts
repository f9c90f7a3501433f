/**
 * The one error that leaves the core: what went wrong, where, and what to do about it.
 *
 * Visitors never read `message`: elements pick their own sentence by `code`, in the visitor's language. Developers and
 * editors read it in the console, in the `ar-error` event and on the command line, so it always names the place and
 * ends in a remedy.
 */
import { ONCE } from './bare.js';

/**
 * What can go wrong with a register, as a closed list that pages may switch on.
 *
 * - `offline`: no answer at all (network down, name unknown, blocked by CORS or CSP)
 * - `timeout`: the server stopped sending
 * - `not-found`: 404 or 410, or a file that does not exist
 * - `busy`: 429, the server asks to come back later
 * - `http`: any other status of 400 and over
 * - `not-data`: an answer that is not data at all, most often a web page with status 200
 * - `truncated`: data that stops half way
 * - `wrong-shape`: readable data that is no register
 * - `too-large`, `too-deep`: over the limits of `limits.ts`
 * - `newer-format`: a snapshot made by a newer version of this library
 * - `damaged`: a snapshot whose files contradict its manifest
 * - `unknown-organisation`: the organisation to lock to is not in this register
 * - `bad-option`: an option, attribute or argument that cannot be used
 * - `aborted`: the caller no longer wants the answer
 * - `internal`: a fault of this library
 */
export type RegisterErrorCode =
  | 'offline'
  | 'timeout'
  | 'not-found'
  | 'busy'
  | 'http'
  | 'not-data'
  | 'truncated'
  | 'wrong-shape'
  | 'too-large'
  | 'too-deep'
  | 'newer-format'
  | 'damaged'
  | 'unknown-organisation'
  | 'bad-option'
  | 'aborted'
  | 'internal';

/** The parts of a {@link RegisterError}. */
export interface RegisterErrorParts {
  code: RegisterErrorCode;
  /** What is wrong, one sentence without full stop. */
  what: string;
  /** The address, file or option it is about. */
  where?: string | undefined;
  /** What the reader can do about it, one sentence without full stop. */
  remedy: string;
  /** Seconds after which trying again makes sense (from `Retry-After`). */
  retryAfter?: number | undefined;
  cause?: unknown;
}

/** An error with a code to switch on and a message that says what, where and what to do. */
export class RegisterError extends Error {
  override readonly name = 'RegisterError';
  readonly code: RegisterErrorCode;
  readonly what: string;
  readonly where: string;
  readonly remedy: string;
  readonly retryAfter: number | undefined;

  constructor(parts: RegisterErrorParts) {
    const place = parts.where ? ` (${parts.where})` : '';
    super(`${parts.what}${place}. ${parts.remedy}.`, parts.cause === undefined ? undefined : { cause: parts.cause });
    this.code = parts.code;
    this.what = parts.what;
    this.where = parts.where ?? '';
    this.remedy = parts.remedy;
    this.retryAfter = parts.retryAfter;
  }

  /** The parts as plain data, because a structured clone keeps no class and no extra fields of an error. */
  toJSON(): RegisterErrorParts {
    return {
      code: this.code,
      what: this.what,
      where: this.where,
      remedy: this.remedy,
      retryAfter: this.retryAfter,
      cause: numberBehind(this),
    };
  }
}

/**
 * The status of the answer, or the milliseconds a transfer had, also behind an error that was put in other words. It decides
 * whether asking again may help, so it has to come along where other causes cannot: out of a worker.
 */
export function numberBehind({ cause }: RegisterError): number | undefined {
  if (cause instanceof RegisterError) return numberBehind(cause);
  return typeof cause === 'number' ? cause : undefined;
}

/** Any thrown value as a {@link RegisterError}: ours unchanged, an abort as `aborted`, the rest as `internal`. */
export function asRegisterError(thrown: unknown, where?: string): RegisterError {
  if (thrown instanceof RegisterError) return thrown;
  if (thrown instanceof Error && thrown.name === 'AbortError') return abortedError(thrown);
  const what = thrown instanceof Error ? thrown.message : String(thrown);
  return new RegisterError({
    code: 'internal',
    what: `algoritmeregister-widgets failed: ${what}`,
    where,
    remedy: 'Report this with the address of the page',
    cause: thrown,
  });
}

/** The error for work whose answer nobody waits for any more. */
export function abortedError(cause?: unknown): RegisterError {
  return new RegisterError({ code: 'aborted', what: 'Stopped', remedy: 'Nothing has to be done', cause });
}

/** The error for an organisation of which a register has nothing; `like` are names that may be meant. */
export function unknownOrganisation(organisation: string, where: string, like: readonly string[] = []): RegisterError {
  return new RegisterError({
    code: 'unknown-organisation',
    what: `The organisation "${organisation.slice(0, 100)}" is not in this register`,
    where,
    remedy:
      like.length > 0
        ? `Write ${like.map((name) => `"${name.slice(0, 100)}"`).join(' or ')}`
        : 'Copy its name from a registration, letter by letter; not every source has ids of organisations',
  });
}

/** Throws `aborted` when the signal says so. */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw abortedError(signal.reason);
}

/** The outcome of a promise that may go on for others, or `aborted` as soon as the signal says so. */
export function unlessAborted<T>(shared: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return shared;
  return new Promise((resolve, reject) => {
    const onAbort = (): void => reject(abortedError(signal.reason));
    signal.addEventListener('abort', onAbort, ONCE);
    shared.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
  });
}
