import type { ReactiveController, ReactiveElement } from 'lit';
import { focusIn } from '../parts/focus-in.js';

/**
 * Hears that the page is going to be printed, in time to draw for paper: only then are the answers of thousands of
 * requirements drawn. The query is for browsers that print without the events. The visitor's place stays as it was.
 */
export class Printing implements ReactiveController {
  readonly #host: ReactiveElement;
  /** Puts the focus and the caret back. */
  #restore: (() => void) | undefined;
  readonly #draw: (isPrinting: boolean) => void;
  readonly #query = matchMedia('print');

  constructor(host: ReactiveElement, draw: (isPrinting: boolean) => void) {
    this.#host = host;
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
    this.#restore ??= placeIn(this.#host);
    this.#draw(true);
  };

  readonly #end = (): void => {
    this.#draw(false);
    this.#restore?.();
    this.#restore = undefined;
  };

  readonly #look = ({ matches }: MediaQueryListEvent): void => {
    if (matches) this.#start();
    else this.#end();
  };
}

/** The way back to what has the focus, which a browser may take from what is not on paper. */
function placeIn(host: ReactiveElement): (() => void) | undefined {
  const field = focusIn(host);
  if (!(field instanceof HTMLElement)) return undefined;
  const isText = field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type === 'text');
  const [start, end] = isText ? [field.selectionStart, field.selectionEnd] : [];
  return () => {
    if (focusIn(host) !== field) field.focus({ preventScroll: true });
    if (isText) field.setSelectionRange(start ?? null, end ?? null);
  };
}
