/** Timers that a test can take over. */
export interface Clock {
  start: (action: () => void, milliseconds: number) => number;
  stop: (timer: number) => void;
}

export const pageClock: Clock = {
  start: (action, milliseconds) => window.setTimeout(action, milliseconds),
  stop: (timer) => {
    window.clearTimeout(timer);
  },
};

/** Screen readers hear of results when typing has paused, and sooner that nothing was found. */
export const SPEECH_PAUSE = 900;
export const NOTHING_FOUND_PAUSE = 300;

/** One thing to do after a pause; asking again starts the pause again. */
export class Pause {
  #timer: number | undefined;

  constructor(private readonly clock: Clock) {}

  /** Whether there is something to do still. */
  get running(): boolean {
    return this.#timer !== undefined;
  }

  after(milliseconds: number, action: () => void): void {
    this.stop();
    this.#timer = this.clock.start(() => {
      this.#timer = undefined;
      action();
    }, milliseconds);
  }

  stop(): void {
    if (this.#timer !== undefined) this.clock.stop(this.#timer);
    this.#timer = undefined;
  }
}
