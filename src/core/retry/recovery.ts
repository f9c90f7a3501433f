/** Trying again by itself what has failed: when, how often, and when the connection is back. No timer of its own. */
import type { RegisterError } from '../errors.js';
import { LIMITS } from '../limits.js';
import { isPassing } from './passing.js';

/** What a page tells about itself and its time; tests give their own. */
export interface Surroundings {
  /** Milliseconds since some moment. */
  now(): number;
  /** Does something later; returns what calls it off. */
  after(ms: number, act: () => void): () => void;
  /** Whether nobody looks at the page, or it knows that it has no connection. */
  isAway(): boolean;
  /** Calls back when somebody looks again (`seen`) or the connection is back (`online`); returns what ends it. */
  onReturn(act: (how: 'seen' | 'online') => void): () => void;
  /** From 0 up to 1, so that visitors who failed together do not come back together. */
  random(): number;
}

const FIRST_MS = 2_000;
/** How often without a sign that it helps; the button and the connection coming back always do. */
const MOST = 5;
/** What costs a visitor a download, or half a minute, each time. */
const MOST_COSTLY = 2;

/** The milliseconds until the next attempt after so many in vain, or `undefined` when only a visitor may try again. */
export function waitBefore(error: RegisterError, tries: number, random: number): number | undefined {
  const { code, retryAfter = 0 } = error;
  const most = code === 'truncated' || code === 'timeout' ? MOST_COSTLY : MOST;
  if (!isPassing(error) || tries >= most || retryAfter > LIMITS.retryAfterAlone) return undefined;
  const wait = FIRST_MS * 2 ** tries * (1 + random / 4);
  return Math.max(wait, retryAfter * 1000);
}

/** Plans the attempts of one source. */
export class Recovery {
  readonly #again: () => void;
  readonly #world: Surroundings;
  #tries = 0;
  /** Not before this moment: the server has asked for it. */
  #notBefore = 0;
  #isDue = false;
  #callOff: (() => void) | undefined;
  #unlisten: (() => void) | undefined;

  constructor(again: () => void, world: Surroundings) {
    this.#again = again;
    this.#world = world;
  }

  /** Something failed; several failures before the next attempt are one. */
  failed(error: RegisterError): void {
    if (this.#unlisten || !isPassing(error)) return;
    const { now, after, onReturn, random } = this.#world;
    this.#notBefore = now() + (error.retryAfter ?? 0) * 1000;
    const wait = waitBefore(error, this.#tries, random());
    this.#isDue = false;
    if (wait !== undefined) {
      this.#callOff = after(wait, () => {
        this.#isDue = true;
        // Nobody waits for it, or it cannot be: as soon as that is over.
        if (!this.#world.isAway()) this.#try();
      });
    }
    this.#unlisten = onReturn((how) => {
      if (this.#isDue || (how === 'online' && now() >= this.#notBefore)) this.#try();
    });
  }

  /** It went well: a next failure is the first again. */
  well(): void {
    if (!this.#unlisten) this.#tries = 0;
  }

  /** Calls off what is planned, as when a visitor tries again. */
  stop(): void {
    this.#callOff?.();
    this.#unlisten?.();
    this.#callOff = this.#unlisten = undefined;
    this.#tries = 0;
  }

  #try(): void {
    const tries = this.#tries + 1;
    this.stop();
    this.#tries = tries;
    this.#again();
  }
}
