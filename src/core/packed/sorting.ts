/** Sorts what was found. A word of every second text finds a hundred thousand, so comparing them in pairs is too slow. */
import type { Found } from './types.js';

/** More in one box are not sorted by moving each to its place. */
const FEW = 24;
/** More boxes than this are no faster: they no longer fit where the processor has them at hand. */
const MOST_BOXES = 2 ** 17;

export class Sorter {
  /** Kept, because making them anew takes as long as the sorting. */
  readonly #boxes: Uint32Array;
  readonly #order: Uint32Array;
  readonly #ends: Uint32Array;

  /** @param most - the largest number of documents that will be sorted */
  constructor(most: number) {
    this.#boxes = new Uint32Array(most);
    this.#order = new Uint32Array(most);
    this.#ends = new Uint32Array(Math.min(most, MOST_BOXES) + 1);
  }

  /** Best first; what comes in order of place keeps it where scores are equal. */
  sort({ places, scores }: Found): Found {
    this.#intoOrder(scores);
    const order = this.#order;
    const sorted = { places: new Uint32Array(places.length), scores: new Float64Array(places.length) };
    for (let at = 0; at < places.length; at++) {
      const from = order[at] as number;
      sorted.places[at] = places[from] as number;
      sorted.scores[at] = scores[from] as number;
    }
    return sorted;
  }

  /**
   * Puts scores into boxes, each for an equal part of their range, so that most boxes hold only a few; then compares those
   * in the same box.
   */
  #intoOrder(scores: Float64Array): void {
    const boxes = this.#boxes;
    const order = this.#order;
    const ends = this.#ends;
    const count = scores.length;
    let least = Infinity;
    let most = -Infinity;
    for (let at = 0; at < count; at++) {
      const score = scores[at] as number;
      if (score < least) least = score;
      if (score > most) most = score;
    }
    const last = Math.min(count, MOST_BOXES) - 1;
    // Scores that hardly differ all go into one box.
    const exact = last / (most - least);
    const scale = Number.isFinite(exact) ? exact : 0;
    ends.fill(0);
    for (let at = 0; at < count; at++) {
      const box = Math.min(last, Math.trunc((most - (scores[at] as number)) * scale));
      boxes[at] = box;
      ends[box + 1] = (ends[box + 1] as number) + 1;
    }
    for (let box = 1; box <= last; box++) ends[box] = (ends[box] as number) + (ends[box - 1] as number);
    // Each box begins where those before it end, and its end moves on while it is filled.
    for (let at = 0; at < count; at++) {
      const box = boxes[at] as number;
      const to = ends[box] as number;
      ends[box] = to + 1;
      order[to] = at;
    }
    let from = 0;
    for (let box = 0; box <= last; box++) {
      const to = ends[box] as number;
      if (to - from > 1) sortBox(order, from, to, scores);
      from = to;
    }
  }
}

/** The same for who sorts once. */
export const sortedByScore = (found: Found): Found => new Sorter(found.places.length).sort(found);

/** The first `count`, best first. The others are not sorted: of a hundred thousand nobody sees more than the first. */
export function bestOf(found: Found, count: number): Found {
  if (found.places.length > 2 * count) return best(found, count);
  const { places, scores } = sortedByScore(found);
  return { places: places.subarray(0, count), scores: scores.subarray(0, count) };
}

/** The best `count` of more. */
function best({ places, scores }: Found, count: number): Found {
  // A heap of the best so far: each is better than the one it hangs under, and the worst of all is at the top.
  const heap = new Uint32Array(count);
  let size = 0;
  let worst = -Infinity;
  for (let at = 0; at < scores.length && count > 0; at++) {
    if (size === count) {
      if ((scores[at] as number) <= worst) continue;
      sink(heap, size, at, scores);
      worst = scores[heap[0] as number] as number;
      continue;
    }
    let hole = size++;
    while (hole > 0) {
      const above = (hole - 1) >>> 1;
      if (!isWorse(at, heap[above] as number, scores)) break;
      heap[hole] = heap[above] as number;
      hole = above;
    }
    heap[hole] = at;
    worst = scores[heap[0] as number] as number;
  }
  const best = { places: new Uint32Array(size), scores: new Float64Array(size) };
  for (let rank = size - 1; rank >= 0; rank--) {
    const worst = heap[0] as number;
    best.places[rank] = places[worst] as number;
    best.scores[rank] = scores[worst] as number;
    sink(heap, rank, heap[rank] as number, scores);
  }
  return best;
}

/** Puts another in the place of the worst. */
function sink(heap: Uint32Array, size: number, one: number, scores: Float64Array): void {
  let hole = 0;
  for (let below = 1; below < size; below = 2 * hole + 1) {
    if (below + 1 < size && isWorse(heap[below + 1] as number, heap[below] as number, scores)) below++;
    if (!isWorse(heap[below] as number, one, scores)) break;
    heap[hole] = heap[below] as number;
    hole = below;
  }
  heap[hole] = one;
}

const isWorse = (a: number, b: number, scores: Float64Array): boolean => {
  const one = scores[a] as number;
  const other = scores[b] as number;
  return one < other || (one === other && a > b);
};

function sortBox(order: Uint32Array, from: number, to: number, scores: Float64Array): void {
  for (let at = from + 1; at < to; at++) {
    const one = order[at] as number;
    const score = scores[one] as number;
    if (score <= (scores[order[at - 1] as number] as number)) continue;
    if (to - from > FEW) {
      order.subarray(from, to).sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b);
      return;
    }
    let hole = at;
    for (; hole > from && (scores[order[hole - 1] as number] as number) < score; hole--)
      order[hole] = order[hole - 1] as number;
    order[hole] = one;
  }
}
