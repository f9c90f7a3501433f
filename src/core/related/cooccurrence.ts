import { numbered } from '../prototype-js.js';

/** Which words stand in the same texts, counted when it is asked: all pairs at once would fill the memory. */
export class Cooccurrence {
  readonly units: number;
  readonly #units: readonly Uint32Array[];
  /** The texts of each word, one row behind the other; `#starts` has where each begins. */
  readonly #places: Uint32Array;
  readonly #starts: Uint32Array;
  readonly #counts: Uint32Array;

  /** @param units - the different words of each text, as numbers below `words` */
  constructor(units: readonly Uint32Array[], words: number) {
    this.units = units.length;
    this.#units = units;
    this.#counts = new Uint32Array(words);
    this.#starts = new Uint32Array(words + 1);
    for (const unit of units) for (const word of unit) this.#starts[word + 1] = (this.#starts[word + 1] ?? 0) + 1;
    for (let word = 0; word < words; word++) this.#starts[word + 1] = this.#start(word + 1) + this.#start(word);
    this.#places = new Uint32Array(this.#start(words));
    const next = this.#starts.slice();
    for (const [place, unit] of numbered(units)) {
      for (const word of unit) {
        const at = next[word] ?? 0;
        this.#places[at] = place;
        next[word] = at + 1;
      }
    }
  }

  #start(word: number): number {
    return this.#starts[word] ?? 0;
  }

  /** The number of texts with the word. */
  unitsWith(word: number): number {
    return this.#start(word + 1) - this.#start(word);
  }

  /** Tells each other word that stands with this one, in order, and in how many texts. */
  eachWith(word: number, tell: (other: number, together: number) => void): void {
    const counts = this.#counts.fill(0);
    for (let at = this.#start(word); at < this.#start(word + 1); at++) {
      for (const other of this.#units[this.#places[at] ?? 0] ?? []) counts[other] = (counts[other] ?? 0) + 1;
    }
    for (let other = 0; other < counts.length; other++) {
      const together = counts[other] ?? 0;
      if (together > 0 && other !== word) tell(other, together);
    }
  }
}
