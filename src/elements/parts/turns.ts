/** Drawing of many parts in turns, so that what is typed meanwhile waits for a few of them and never for all. */
import { nextTask } from '../../core/slices.js';

/** How long parts are drawn in one turn, in milliseconds: with what drew the element around them, less than a long task. */
const TURN_MS = 8;

export class Turns {
  readonly #budget: number;
  #since = 0;
  /** The end of this turn: the next task. */
  #end: Promise<void> | undefined;

  /** @param budgetMs - how long one turn lasts; a test gives none, or no end of it */
  constructor(budgetMs = TURN_MS) {
    this.#budget = budgetMs;
  }

  /** Nothing to wait for while the turn lasts; else a turn in a later task, in the order of asking. */
  take(): Promise<void> | undefined {
    if (!this.#end) {
      this.#since = performance.now();
      this.#end = nextTask().then(() => {
        this.#end = undefined;
      });
      return undefined;
    }
    return performance.now() - this.#since < this.#budget ? undefined : this.#end.then(() => this.take());
  }
}
