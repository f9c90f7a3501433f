/** A part of a register that is fetched when it is first needed; after a failure the next who asks tries again. */
import { lazily } from '../lazily.js';

export class Part<T> {
  readonly get: () => Promise<T>;
  /** What is there already. */
  now: T | undefined;

  constructor(make: () => Promise<T>) {
    this.get = lazily(async () => (this.now = await make()));
  }
}
