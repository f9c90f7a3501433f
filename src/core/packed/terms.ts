/** The terms of one index: a single long text with the place of each, because a hundred thousand texts take ten times the room. */
import { LIMITS } from '../limits.js';
import { LONGEST_TERM } from './layout.js';

/** Between the terms; no word holds one. */
const BREAK = '\n';
const BREAK_BYTE = 10;

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

export class TermList {
  /** All terms with a break before and behind each. */
  readonly joined: string;
  /** Where each term begins in it; one more, where the next would. */
  readonly starts: Uint32Array;
  /** How many letters each term begins with that are those of the term before it. */
  readonly shared: Uint8Array;

  private constructor(joined: string, starts: Uint32Array, shared: Uint8Array) {
    this.joined = joined;
    this.starts = starts;
    this.shared = shared;
  }

  /** From the sections `shared` and `endings`; throws when they are no list of different words in order. */
  static read(count: number, sharedBytes: Uint8Array, endings: Uint8Array): TermList {
    if (sharedBytes.length !== count) throw new Error('There are more or fewer terms than the header says');
    const bytes = new Uint8Array(joinedLength(sharedBytes, endings));
    const starts = new Uint32Array(count + 1);
    const shared = new Uint8Array(count);
    bytes[0] = BREAK_BYTE;
    let to = 1; // in bytes
    let unit = 1; // in UTF-16 code units
    let from = 0; // in the endings
    let before = 1; // where the term before begins, in bytes
    let beforeEnd = 1;
    for (let term = 0; term < count; term++) {
      const start = to;
      starts[term] = unit;
      const same = sharedBytes[term] as number;
      if (same > beforeEnd - before) throw new Error('A term shares more than there is');
      for (let at = 0; at < same; at++) {
        const byte = bytes[before + at] as number;
        bytes[to++] = byte;
        unit += byte < 128 ? 1 : unitsOf(byte);
      }
      shared[term] = unit - (starts[term] as number);
      if (((endings[from] ?? 0) & 0xc0) === 0x80) throw new Error('A character is cut apart');
      for (; from < endings.length && endings[from] !== BREAK_BYTE; from++) {
        const byte = endings[from] as number;
        bytes[to++] = byte;
        unit += byte < 128 ? 1 : unitsOf(byte);
      }
      if (from++ === endings.length) throw new Error('There are fewer endings than terms');
      if (to - start > LONGEST_TERM || !isBehind(bytes, before + same, beforeEnd, start + same, to))
        throw new Error('A term is too long or out of order');
      before = start;
      beforeEnd = to;
      bytes[to++] = BREAK_BYTE;
      unit++;
    }
    starts[count] = unit;
    if (from !== endings.length) throw new Error('There are more endings than terms');
    // Fatal: what is no UTF-8 would be counted wrongly.
    return new TermList(new TextDecoder('utf-8', { fatal: true }).decode(bytes), starts, shared);
  }

  get size(): number {
    return this.shared.length;
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

  /** The numbers of the terms that hold `part` and do not begin with it, in order. */
  *holding(part: string): Generator<number> {
    if (!part || part.includes(BREAK)) return;
    let number = 0;
    for (let at = this.joined.indexOf(part); at >= 0;) {
      number = this.#termAt(at, number);
      if (at > (this.starts[number] as number)) yield number;
      // Once is enough.
      at = this.joined.indexOf(part, this.starts[number + 1]);
    }
  }

  /** The term that holds this place of the joined text; not before `low`. */
  #termAt(place: number, low: number): number {
    let high = this.size;
    let from = low;
    while (high - from > 1) {
      const middle = (from + high) >>> 1;
      if ((this.starts[middle] as number) <= place) from = middle;
      else high = middle;
    }
    return from;
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
    const start = this.starts[number] as number;
    const length = this.length(number);
    const shorter = Math.min(length, word.length);
    for (let at = 0; at < shorter; at++) {
      const one = this.joined.charCodeAt(start + at);
      const other = word.charCodeAt(at);
      if (one !== other) return inOrder(one) - inOrder(other);
    }
    return length - word.length;
  }
}

/** UTF-16 code units that begin with this byte of UTF-8: a character beyond U+FFFF has two, and four bytes. */
const unitsOf = (byte: number): number => ((byte & 0xc0) === 0x80 ? 0 : byte >= 0xf0 ? 2 : 1);

function joinedLength(shared: Uint8Array, endings: Uint8Array): number {
  let length = 1 + endings.length;
  for (let term = 0; term < shared.length; term++) length += shared[term] as number;
  if (length > LIMITS.termBytes) throw new Error('The terms are too long together');
  return length;
}

/** Whether the second of two terms comes behind the first, from where they may differ. */
function isBehind(bytes: Uint8Array, a: number, aEnd: number, b: number, bEnd: number): boolean {
  let same = 0;
  while (a + same < aEnd && b + same < bEnd && bytes[a + same] === bytes[b + same]) same++;
  if (b + same === bEnd) return false;
  return a + same === aEnd || (bytes[a + same] as number) < (bytes[b + same] as number);
}
