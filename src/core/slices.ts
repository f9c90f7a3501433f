/** Long work in slices, so that a page stays usable while a register is read. */

/** The part of `scheduler` that is used; not every browser has it. */
interface Scheduler {
  yield?: () => Promise<void>;
}

/** Lets the event loop run other work: input, painting, answers of the network. */
function nextTask(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  if (scheduler?.yield) return scheduler.yield();
  // Not setTimeout, which browsers slow down to 4 ms when it is repeated.
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
  #since = performance.now();
  readonly #budget: number;

  /** @param budgetMs - how long one slice may keep the thread, in milliseconds */
  constructor(budgetMs = 12) {
    this.#budget = budgetMs;
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
