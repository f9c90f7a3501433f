/** Where a part of the page may change its size without anything moving before the reader's eyes. */

/** Whether what grows above the screen leaves the rest where it is: not all browsers see to that. */
const isAnchored = (): boolean => CSS.supports('overflow-anchor', 'auto');

export class Sight {
  readonly #observer: IntersectionObserver;

  /** `free` hears which of the parts watched may change now. */
  constructor(free: (parts: readonly Element[]) => void) {
    this.#observer = new IntersectionObserver((entries) => {
      const out = entries.filter(
        ({ isIntersecting, boundingClientRect: { top } }) => !isIntersecting && (top > 0 || isAnchored()),
      );
      if (out.length) free(out.map(({ target }) => target));
    });
  }

  /** Watches these instead of what was watched before. */
  watch(parts: Iterable<Element>): void {
    this.#observer.disconnect();
    for (const part of parts) this.#observer.observe(part);
  }
}
