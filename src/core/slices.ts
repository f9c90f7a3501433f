/** Long work in slices, so that a page stays usable while a register is read. */

/**
 * Lets the event loop run other work: input, painting, timers of the page. By a message: `setTimeout` is slowed down to
 * 4 ms when it is repeated, and what follows `scheduler.yield()` comes before the page's own timers, which then starve.
 */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Counts the time of a slice and ends it when its budget is spent. */
export class Slices {
  #since: number;
  readonly #budget: number;

  /**
   * @param budgetMs - how long one slice may keep the thread, in milliseconds
   * @param since - when the first slice began; `-Infinity` when whoever asks for the work may have used it up
   */
  constructor(budgetMs = 12, since = performance.now()) {
    this.#budget = budgetMs;
    this.#since = since;
  }

  /** Whether it is time to `breathe`; asking first saves a promise for every record. */
  get spent(): boolean {
    return performance.now() - this.#since > this.#budget;
  }

  /** Yields to the event loop when the budget is spent; otherwise goes on at once. */
  async breathe(): Promise<void> {
    if (!this.spent) return;
    await nextTask();
    this.#since = performance.now();
  }
}
