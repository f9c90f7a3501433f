import type { ReactiveController, ReactiveElement } from 'lit';

/**
 * Where the focus has to go after a visitor's act, and that it never falls back to the page.
 *
 * What it should go to is often drawn only after an answer, so a plan is tried after each update until it succeeds.
 */
export class FocusPlan implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #fallback: () => HTMLElement;
  #step: (() => boolean) | undefined;
  #had = false;

  /** `fallback` is what gets the focus when what had it is gone. */
  constructor(host: ReactiveElement, fallback: () => HTMLElement) {
    this.#host = host;
    this.#fallback = fallback;
    host.addController(this);
  }

  /** `step` moves the focus and says whether that has succeeded. */
  plan(step: () => boolean): void {
    this.#step = step;
    this.#host.requestUpdate();
  }

  /** The visitor went on to something else. */
  drop(): void {
    this.#step = undefined;
  }

  hostUpdate(): void {
    this.#had = !!this.#host.shadowRoot?.activeElement;
  }

  hostUpdated(): void {
    if (this.#step) {
      if (this.#step()) this.#step = undefined;
    } else if (this.#had && !this.#host.shadowRoot?.activeElement) this.#fallback().focus();
  }
}
