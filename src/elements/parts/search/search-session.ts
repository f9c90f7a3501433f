/** The running of searches: one at a time, the newest wins, an answer that comes too late is dropped. No DOM. */
import { asRegisterError, type RegisterError } from '../../../core/errors.js';

export class SearchSession<Result> {
  /** The newest answer; it stays while the next search runs, so that nothing jumps. */
  result: Result | undefined;
  /** The query that `result` answers. */
  query = '';
  /** What went wrong; it stays too, so that the button to try again keeps the focus. */
  error: RegisterError | undefined;
  busy = false;

  #abort: AbortController | undefined;

  /** Runs a search; the answer is `undefined` when a newer one took over, or when it failed (see `error`). */
  async run(query: string, ask: (signal: AbortSignal) => Promise<Result>): Promise<Result | undefined> {
    this.stop();
    const abort = (this.#abort = new AbortController());
    this.busy = true;
    try {
      const result = await ask(abort.signal);
      if (abort.signal.aborted) return undefined;
      Object.assign(this, { result, query, error: undefined });
    } catch (thrown) {
      if (abort.signal.aborted) return undefined;
      this.error = asRegisterError(thrown);
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
    this.error = undefined;
  }
}
