import type { ReactiveController, ReactiveElement } from 'lit';
import { native } from '../../context/native.js';
import { focusIn } from './focus-in.js';

/**
 * Where the focus has to go after a visitor's act, and that it never falls back to the page.
 *
 * What it should go to is often drawn only after an answer, so a plan is tried after each update until it succeeds. A
 * visitor who has gone elsewhere meanwhile, on the page or in the element, is left there.
 */
export class FocusPlan implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #fallback: () => HTMLElement;
  #step: (() => boolean) | undefined;
  /** What had the focus when the plan was made. */
  #from: Element | null = null;
  #had = false;

  /** `fallback` is what gets the focus when what had it is gone. */
  constructor(host: ReactiveElement, fallback: () => HTMLElement) {
    this.#host = host;
    this.#fallback = fallback;
    host.addController(this);
    // Without a target the focus went to the page's body; moves inside reach the host only when it draws in the page.
    host.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget && !host.renderRoot.contains(relatedTarget as Node)) this.drop();
    });
  }

  /** `step` moves the focus and says whether that has succeeded. */
  plan(step: () => boolean): void {
    this.#step = step;
    this.#from = this.#inside;
    this.#host.requestUpdate();
  }

  /** The visitor went on to something else. */
  drop(): void {
    this.#step = undefined;
  }

  hostUpdate(): void {
    this.#had = !!this.#inside;
  }

  hostUpdated(): void {
    if (this.#step) {
      if (!this.#isFree || this.#step()) this.drop();
    } else if (this.#had && !this.#inside) this.#fallback().focus();
  }

  get #inside(): Element | null {
    return focusIn(this.#host);
  }

  /** Whether the focus is where it was, or nowhere. Only the document knows of nowhere: an outer shadow root does not. */
  get #isFree(): boolean {
    const inside = this.#inside;
    if (inside) return inside === this.#from;
    const { ownerDocument } = this.#host;
    const focused = native('activeElement', ownerDocument);
    return !focused || focused === native('body', ownerDocument);
  }
}
