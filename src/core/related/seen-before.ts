/** A memory for texts that were seen before, of a fixed size however many there are. */

/** Two numbers of four bytes for each place: 8 MB for a million texts. */
const PLACES = 1 << 20;

/**
 * Remembers texts by two hashes. When two texts fall in the same place the earlier is forgotten, so a copy may go unnoticed,
 * but hardly ever is a new text taken for a copy.
 */
export class SeenBefore {
  readonly #places = new Uint32Array(PLACES * 2);

  /** Whether the text was there; it is from now on. */
  add(text: string): boolean {
    let one = 0x811c9dc5;
    let two = 0x9e3779b9;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      one = Math.imul(one ^ code, 0x01000193);
      two = Math.imul(two ^ code, 0x85ebca6b);
      two ^= two >>> 13;
    }
    const place = ((one ^ (one >>> 15)) & (PLACES - 1)) * 2;
    // 0 is an empty place.
    const [first, second] = [one >>> 0 || 1, two >>> 0];
    if (this.#places[place] === first && this.#places[place + 1] === second) return true;
    this.#places[place] = first;
    this.#places[place + 1] = second;
    return false;
  }
}
