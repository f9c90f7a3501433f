/** Which terms of an index are forms of one word. */
import { familyKey, familyStarts, mayEnd } from '../words/root.js';
import type { TermList } from './terms.js';

/** A shorter one is no form of another. */
const SHORTEST_FORM = 3;

const NONE: readonly number[] = [];

/** A number for a key, never 0. */
function hashOf(key: string): number {
  let hash = 0;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash, 31) + key.charCodeAt(at);
  return hash | 0 || 1;
}

export class TermFamilies {
  readonly #terms: TermList;
  /** Of each term that has been looked at a number for its key: four bytes, where the keys themselves would be garbage. */
  #hashes: Int32Array | undefined;

  constructor(terms: TermList) {
    this.#terms = terms;
  }

  /** The terms with a key; of most words that are asked for there is none. */
  of(key: string): readonly number[] {
    let found = NONE;
    const { joined, starts } = this.#terms;
    const wanted = hashOf(key);
    for (const start of familyStarts(key)) {
      const [from, to] = this.#terms.range(start);
      for (let term = from; term < to; term++) {
        const behind = (starts[term] as number) + key.length;
        if (!mayEnd(key, joined, behind) || this.#terms.length(term) < SHORTEST_FORM) continue;
        if (this.#hashOf(term) === wanted && familyKey(this.#terms.at(term)) === key) found = [...found, term];
      }
    }
    return found;
  }

  #hashOf(term: number): number {
    const hashes = (this.#hashes ??= new Int32Array(this.#terms.size));
    const known = hashes[term] as number;
    return known === 0 ? (hashes[term] = hashOf(familyKey(this.#terms.at(term)))) : known;
  }
}
