/** The running of searches: one at a time, the newest wins, an answer that comes too late is dropped. No DOM. */
import { asRegisterError, type RegisterError } from '../../../core/errors.js';

/** Puts a question; `early` hears what is known before the answer. */
export type Ask<Result> = (signal: AbortSignal, early: (result: Result) => void) => Promise<Result>;

export class SearchSession<Question, Result> {
  /** The newest answer, early or not; it stays while the next search runs, so that nothing jumps. */
  result: Result | undefined;
  /** What `result` answers. */
  question: Question | undefined;
  /** Whether `result` is an early one, of the newest question that got any: an error takes nothing of it away. */
  isEarly = false;
  /** What went wrong; it stays too, so that the button to try again keeps the focus. */
  error: RegisterError | undefined;
  busy = false;

  #abort: AbortController | undefined;
  readonly #heard: () => void;

  /** `heard` is called after an early answer. */
  constructor(heard: () => void) {
    this.#heard = heard;
  }

  /** Runs a search; the answer is `undefined` when a newer one took over, or when it failed (see `error`). */
  async run(question: Question, ask: Ask<Result>): Promise<Result | undefined> {
    this.stop();
    const abort = (this.#abort = new AbortController());
    this.busy = true;
    let isEarly = false;
    try {
      const result = await ask(abort.signal, (early) => {
        if (abort.signal.aborted) return;
        isEarly = true;
        Object.assign(this, { result: early, question, isEarly });
        this.#heard();
      });
      if (abort.signal.aborted) return undefined;
      Object.assign(this, { result, question, isEarly: false, error: undefined });
    } catch (thrown) {
      if (abort.signal.aborted) return undefined;
      Object.assign(this, { isEarly, error: asRegisterError(thrown) });
    }
    this.busy = false;
    return this.error ? undefined : this.result;
  }

  /** Drops the search that is running; its answer will not be looked at. */
  stop(): void {
    this.#abort?.abort();
    this.busy = false;
  }

  /** Forgets everything, for another source. */
  reset(): void {
    this.stop();
    this.result = undefined;
    this.isEarly = false;
    this.error = undefined;
  }
}
