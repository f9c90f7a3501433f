/** Lets others in between the steps of a search, and ends it when nobody waits for it any more. */
import { throwIfAborted } from '../errors.js';
import { Slices } from '../slices.js';

/**
 * A search gives way between two steps when it has kept the thread for so long, in milliseconds. Less than other work: the
 * longest step, of some 10 ms, comes on top, and a phone takes four times as long for both.
 */
const SLICE_MS = 4;

export type Pause = () => Promise<void>;

/** To be called between the steps; another search may run meanwhile. Throws `aborted`. */
export function pausing(signal: AbortSignal | undefined): Pause {
  // Whoever asks has just drawn what was typed.
  const slices = new Slices(SLICE_MS, -Infinity);
  return async () => {
    await slices.breathe();
    throwIfAborted(signal);
  };
}
