/** How often in how long a script of the page may undo what is done here, before that is left to it. */
const MOST_TIMES = 20;
const WITHIN_MS = 1000;

/**
 * What is undone as soon as it is done would keep the page from anything else: one of both has to stop. A page that draws
 * itself anew every few seconds is no quarrel, however long it is open.
 */
export class TugOfWar {
  #times = 0;
  #since = -Infinity;

  /** Whether it may be done once more, to be asked each time. */
  again(now = performance.now()): boolean {
    if (now - this.#since > WITHIN_MS) {
      this.#times = 0;
      this.#since = now;
    }
    return this.#times++ < MOST_TIMES;
  }
}
