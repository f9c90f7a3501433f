/** What is announced while time passes by hand. */
import { pageClock } from '../../../src/elements/parts/pause.js';
import { RegisterSearch } from '../../../src/index.js';
import { HandClock, listen } from '../helpers/harness.js';

/** For each test of a suite: a clock for `register-search`, and what has been said since the test began. */
export function withEars(): { readonly clock: HandClock; readonly said: readonly string[] } {
  const clock = new HandClock();
  let ears: ReturnType<typeof listen>;
  beforeEach(() => {
    RegisterSearch.clock = clock;
    ears = listen();
  });
  afterEach(() => {
    RegisterSearch.clock = pageClock;
    ears.stop();
  });
  return {
    clock,
    get said() {
      return ears.said;
    },
  };
}
