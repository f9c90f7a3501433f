/** The terms of one index: a single long text with the place of each, because a hundred thousand texts take ten times the room. */
import { LIMITS } from '../limits.js';
import { standsAt } from '../prototype-js.js';
import { LONGEST_TERM } from './layout.js';

/** Between the terms; no word holds one. */
const BREAK = '\n';

/**
 * Where a UTF-16 code unit stands among code points: the halves of characters beyond U+FFFF come after all others. Bytes of
 * UTF-8 have the order of code points, JavaScript's own comparison has not.
 */
const inOrder = (unit: number): number => (unit < 0xd800 ? unit : unit >= 0xe000 ? unit - 0x800 : unit + 0x2000);

/** Compares two words as their bytes of UTF-8 compare. */
export function byCodePoint(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  for (let at = 0; at < shorter; at++) {
    const one = a.charCodeAt(at);
    const other = b.charCodeAt(at);
    if (one !== other) return inOrder(one) - inOrder(other);
  }
  return a.length - b.length;
}

/** Which of 32 kinds two neighbouring letters are of; some pairs share one. */
const kindOf = (letter: number, next: number): number => (5 * letter + 17 * next) & 31;

/** Sets the bit of a term in the row of each of its pairs. By itself, so that an engine has soon compiled it. */
function markPairs(text: string, from: number, to: number, pairs: Int32Array, term: number, columns: number): void {
  const column = term >>> 5;
  const bit = 1 << (term & 31);
  let letter = text.charCodeAt(from);
  for (let at = from + 1; at < to; at++) {
    const next = text.charCodeAt(at);
    const place = kindOf(letter, next) * columns + column;
    pairs[place] = (pairs[place] as number) | bit;
    letter = next;
  }
}

/** Where the rows of the kinds in a text begin, when each has so many columns. */
function rowsOf(text: string, columns: number): number[] {
  const kinds = new Set<number>();
  for (let at = 1; at < text.length; at++) kinds.add(kindOf(text.charCodeAt(at - 1), text.charCodeAt(at)));
  return [...kinds].map((kind) => kind * columns);
}

export class TermList {
  readonly size: number;
  /** All terms with a break before and behind each. */
  readonly joined: string;
  /** Where each term begins in it; one more, where the next would. */
  readonly starts: Uint32Array;
  #shared: Uint8Array | undefined;
  #pairs: Int32Array | undefined;
  readonly #near = new Map<number, { from: number; to: number }>();

  private constructor(joined: string, starts: Uint32Array) {
    this.size = starts.length - 1;
    this.joined = joined;
    this.starts = starts;
  }

  /** From the section `terms`; throws when it is no list of different words in order. */
  static read(count: number, bytes: Uint8Array): TermList {
    if (bytes.length > LIMITS.termBytes) throw new Error('The terms are too long together');
    // Cutting and comparing texts is the engine's own code, which needs no warming up as a walk through bytes does.
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const terms = text.split(BREAK);
    if (terms.pop() !== '' || terms.length !== count) throw new Error('There are more or fewer terms than it says');
    // As long as its bytes is all ASCII, and no look at every letter is needed.
    const isPlain = text.length === bytes.length || !/[\ud800-\uffff]/.test(text);
    const starts = new Uint32Array(count + 1);
    let start = 1;
    let before = '';
    for (let number = 0; number < count; number++) {
      const term = terms[number] as string;
      if (term.length > LONGEST_TERM || !(isPlain ? before < term : byCodePoint(before, term) < 0))
        throw new Error('A term is too long or out of order');
      starts[number] = start;
      start += term.length + 1;
      before = term;
    }
    starts[count] = start;
    return new TermList(BREAK + text, starts);
  }

  /** How many letters each term begins with that are those of the term before it. */
  get shared(): Uint8Array {
    return (this.#shared ??= this.#compareAll());
  }

  #compareAll(): Uint8Array {
    const { joined, starts, size } = this;
    const shared = new Uint8Array(size);
    for (let number = 1; number < size; number++) {
      const before = starts[number - 1] as number;
      const start = starts[number] as number;
      let same = 0;
      // Never past the end of either, because the break behind the first is in no term.
      while (joined.charCodeAt(before + same) === joined.charCodeAt(start + same)) same++;
      shared[number] = same;
    }
    return shared;
  }

  at(number: number): string {
    return this.joined.slice(this.starts[number], (this.starts[number + 1] ?? 1) - 1);
  }

  length(number: number): number {
    return (this.starts[number + 1] ?? 0) - (this.starts[number] ?? 0) - 1;
  }

  /** The number of a term, or -1. */
  find(word: string): number {
    const number = this.#firstFrom(word);
    return number < this.size && this.#compare(number, word) === 0 ? number : -1;
  }

  /** The half-open range of the terms that begin with `start`, itself included. */
  range(start: string): [from: number, to: number] {
    const from = this.#firstFrom(start);
    return [from, this.#endOf(start, from)];
  }

  /** Where the terms end that begin with `start`, of which the first is `from`. */
  #endOf(start: string, from: number): number {
    let low = from;
    let high = start.length > 2 ? this.#beginningLike(start).to : this.size;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (standsAt(this.joined, start, this.starts[middle] as number)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Whether a term holds `part`. */
  holds(part: string): boolean {
    return part !== '' && !part.includes(BREAK) && this.joined.includes(part);
  }

  /** Visits the terms that hold `part` and do not begin with it, in order. */
  holding(part: string, visit: (term: number) => void): void {
    if (!part || part.includes(BREAK)) return;
    const { joined, starts } = this;
    const pairs = (this.#pairs ??= this.#pairsOfAll());
    const columns = this.#columns;
    const rows = rowsOf(part, columns);
    const first = part.charCodeAt(0);
    for (let column = 0; column < columns; column++) {
      let terms = -1;
      for (let at = 0; at < rows.length && terms !== 0; at++) terms &= pairs[(rows[at] as number) + column] as number;
      // Each bit that is left is a term that has all pairs of the part; the lowest comes first.
      for (; terms !== 0; terms &= terms - 1) {
        const number = 32 * column + 31 - Math.clz32(terms & -terms);
        const start = starts[number] as number;
        const last = (starts[number + 1] as number) - 1 - part.length;
        for (let at = start; at <= last; at++) {
          if (joined.charCodeAt(at) !== first || !standsAt(joined, part, at)) continue;
          if (at > start) visit(number);
          break;
        }
      }
    }
  }

  /** Numbers in a row of `#pairs`: one for each 32 terms. */
  get #columns(): number {
    return Math.ceil(this.size / 32);
  }

  /**
   * A row for each kind of pairs of letters, with a bit for each term that has one: looking at a few rows tells of nearly all
   * terms, 32 at a time, that they do not hold a part.
   */
  #pairsOfAll(): Int32Array {
    const { joined, starts, size } = this;
    const columns = this.#columns;
    const pairs = new Int32Array(32 * columns);
    for (let number = 0; number < size; number++)
      markPairs(joined, starts[number] as number, (starts[number + 1] as number) - 1, pairs, number, columns);
    return pairs;
  }

  /** The first term that is `word` or comes behind it. */
  #firstFrom(word: string): number {
    const { from, to } = this.#beginningLike(word);
    return this.#firstBetween(from, to, word);
  }

  /** Between which terms a word is by its first two letters: found once, because most words that are looked for begin alike. */
  #beginningLike(word: string): { from: number; to: number } {
    if (word.length < 2) return { from: 0, to: this.size };
    const letters = word.charCodeAt(0) * 65_536 + word.charCodeAt(1);
    let near = this.#near.get(letters);
    if (!near) {
      const start = word.slice(0, 2);
      const from = this.#firstBetween(0, this.size, start);
      near = { from, to: this.#endOf(start, from) };
      if (near.from < near.to) this.#near.set(letters, near);
    }
    return near;
  }

  #firstBetween(from: number, to: number, word: string): number {
    let low = from;
    let high = to;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#compare(middle, word) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** As `byCodePoint`, without making the term. */
  #compare(number: number, word: string): number {
    const { joined } = this;
    const start = this.starts[number] as number;
    const length = (this.starts[number + 1] as number) - start - 1;
    const shorter = length < word.length ? length : word.length;
    for (let at = 0; at < shorter; at++) {
      const one = joined.charCodeAt(start + at);
      const other = word.charCodeAt(at);
      if (one !== other) return inOrder(one) - inOrder(other);
    }
    return length - word.length;
  }
}
