import type { ReactiveController, ReactiveElement } from 'lit';

/**
 * Hears that the page is going to be printed, in time to draw for paper: only then are the answers of thousands of
 * requirements drawn. The query is for browsers that print without the events.
 */
export class Printing implements ReactiveController {
  readonly #draw: (isPrinting: boolean) => void;
  readonly #query = matchMedia('print');

  constructor(host: ReactiveElement, draw: (isPrinting: boolean) => void) {
    this.#draw = draw;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#start);
    addEventListener('afterprint', this.#end);
    this.#query.addEventListener('change', this.#look);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#start);
    removeEventListener('afterprint', this.#end);
    this.#query.removeEventListener('change', this.#look);
  }

  readonly #start = (): void => {
    this.#draw(true);
  };

  readonly #end = (): void => {
    this.#draw(false);
  };

  readonly #look = ({ matches }: MediaQueryListEvent): void => {
    this.#draw(matches);
  };
}
