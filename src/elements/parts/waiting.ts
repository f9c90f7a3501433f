import type { ReactiveController, ReactiveElement } from 'lit';
import { type Clock, Pause } from './pause.js';

/** Loading that takes longer is told of. */
const SLOW = 1000;

/** Whether a host has been loading so long that it has to say so. */
export class Waiting implements ReactiveController {
  /** Whether it has been said, or is about to be. */
  slow = false;
  readonly #host: ReactiveElement;
  readonly #pause: Pause;
  readonly #say: () => void;

  /** `say` tells of it to those who cannot see it; the host is drawn anew for the others. */
  constructor(host: ReactiveElement, clock: Clock, say: () => void) {
    this.#host = host;
    this.#pause = new Pause(clock);
    this.#say = say;
    host.addController(this);
  }

  /** To be called before each drawing. Says whether loading that was told of has ended. */
  watch(loading: boolean): boolean {
    const told = this.slow && !loading;
    if (!loading || !this.#host.isConnected) {
      this.hostDisconnected();
    } else if (!this.slow && !this.#pause.running) {
      this.#pause.after(SLOW, () => {
        this.slow = true;
        this.#host.requestUpdate();
        this.#say();
      });
    }
    return told;
  }

  hostDisconnected(): void {
    this.#pause.stop();
    this.slow = false;
  }
}
