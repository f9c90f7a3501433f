/** The terms of one index: a single long text with the place of each, because a hundred thousand texts take ten times the room. */
import { LIMITS } from '../limits.js';
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

/** The pairs of neighbouring letters in a piece of text, as bits; some pairs share one. */
function pairsOf(text: string, from: number, to: number): number {
  let pairs = 0;
  let before = text.charCodeAt(from);
  for (let at = from + 1; at < to; at++) {
    const letter = text.charCodeAt(at);
    pairs |= 1 << (5 * before + 17 * letter);
    before = letter;
  }
  return pairs;
}

export class TermList {
  readonly size: number;
  /** All terms with a break before and behind each. */
  readonly joined: string;
  /** Where each term begins in it; one more, where the next would. */
  readonly starts: Uint32Array;
  #shared: Uint8Array | undefined;
  #pairs: Int32Array | undefined;

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
    let [low, high] = [from, this.size];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.joined.startsWith(start, this.starts[middle])) low = middle + 1;
      else high = middle;
    }
    return [from, low];
  }

  /** Whether a term holds `part`. */
  holds(part: string): boolean {
    return part !== '' && !part.includes(BREAK) && this.joined.includes(part);
  }

  /** Visits the terms that hold `part` and do not begin with it, in order. */
  holding(part: string, visit: (term: number) => void): void {
    if (!part || part.includes(BREAK)) return;
    const { joined, starts, size } = this;
    const pairs = (this.#pairs ??= this.#pairsOfAll());
    const wanted = pairsOf(part, 0, part.length);
    const first = part.charCodeAt(0);
    for (let number = 0; number < size; number++) {
      if (((pairs[number] as number) & wanted) !== wanted) continue;
      const start = starts[number] as number;
      const last = (starts[number + 1] as number) - 1 - part.length;
      for (let at = start; at <= last; at++) {
        if (joined.charCodeAt(at) !== first || !joined.startsWith(part, at)) continue;
        if (at > start) visit(number);
        break;
      }
    }
  }

  /** The pairs of letters of each term: looking at these tells of nearly all terms that they do not hold a part. */
  #pairsOfAll(): Int32Array {
    const { joined, starts, size } = this;
    const pairs = new Int32Array(size);
    for (let number = 0; number < size; number++)
      pairs[number] = pairsOf(joined, starts[number] as number, (starts[number + 1] as number) - 1);
    return pairs;
  }

  /** The first term that is `word` or comes behind it. */
  #firstFrom(word: string): number {
    let [low, high] = [0, this.size];
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
