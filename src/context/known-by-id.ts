import type { ReactiveController, ReactiveElement } from 'lit';
import type { ById } from './page.js';

/** Makes a thing known by the id of its element, as long as that is on the page. */
export class KnownById<T extends object> implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #byId: ById<T>;
  readonly #thing: T;
  /** The id that it is known by, empty while it is not. */
  #id = '';
  #takeBack: (() => void) | undefined;

  constructor(host: ReactiveElement, byId: ById<T>, thing: T) {
    this.#host = host;
    this.#byId = byId;
    this.#thing = thing;
    host.addController(this);
  }

  /** Tells those that found the thing by its id that it has something else to give now. */
  renew(): void {
    if (this.#id) this.#give(this.#id);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const { id, isConnected } = this.#host;
    if (isConnected && id !== this.#id) this.#give(id);
  }

  hostDisconnected(): void {
    this.#give('');
  }

  #give(id: string): void {
    this.#takeBack?.();
    this.#id = id;
    this.#takeBack = id ? this.#byId.give(id, this.#thing) : undefined;
  }
}
