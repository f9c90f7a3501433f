import type { RegisterError } from '../../core/errors.js';

/** What is wrong with the source of an element: told once, and shown until a retry has its answer, so that its button stays. */
export class Failure {
  readonly #tell: (error: RegisterError) => void;
  #now: RegisterError | undefined;
  /** What was wrong before the visitor asked again. */
  #before: RegisterError | undefined;

  constructor(tell: (error: RegisterError) => void) {
    this.#tell = tell;
  }

  /** What is to be shown. */
  get shown(): RegisterError | undefined {
    return this.#now ?? this.#before;
  }

  /** To be called before each drawing, with what the source says. */
  watch(state: { readonly status: string; readonly error?: RegisterError }): void {
    // By the status first: a page may have given every object an `error`.
    const error = state.status === 'error' ? state.error : undefined;
    // By the object: the same thing going wrong again is news.
    if (error && error !== this.#now) this.#tell(error);
    this.#now = error;
    if (state.status !== 'loading') this.#before = undefined;
  }

  /** To be called before the visitor's retry. */
  asksAgain(): void {
    this.#before = this.#now ?? this.#before;
  }
}
