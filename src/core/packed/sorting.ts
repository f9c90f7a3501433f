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
    const [boxes, order, ends] = [this.#boxes, this.#order, this.#ends];
    const count = scores.length;
    let [least, most] = [Infinity, -Infinity];
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

/** Boxes that scores are counted by to find the best of them. */
const BOXES = 1024;

/** The first `count`, best first. The others are not sorted: of a hundred thousand nobody sees more than the first. */
export function bestOf(found: Found, count: number): Found {
  const { places, scores } = found;
  const candidates = places.length > 2 * count ? amongBest(scores, count) : undefined;
  const sorted = sortedByScore(
    candidates
      ? {
          places: places.filter((_, at) => candidates[at] === 1),
          scores: scores.filter((_, at) => candidates[at] === 1),
        }
      : found,
  );
  return { places: sorted.places.subarray(0, count), scores: sorted.scores.subarray(0, count) };
}

/** 1 for each score that may be among the best `count`. */
function amongBest(scores: Float64Array, count: number): Uint8Array {
  let [least, most] = [Infinity, -Infinity];
  for (const score of scores) {
    if (score < least) least = score;
    if (score > most) most = score;
  }
  const exact = (BOXES - 1) / (most - least);
  const scale = Number.isFinite(exact) ? exact : 0;
  const boxes = new Uint16Array(scores.length);
  const inBox = new Uint32Array(BOXES);
  for (let at = 0; at < scores.length; at++) {
    const box = Math.trunc((most - (scores[at] as number)) * scale);
    boxes[at] = box;
    inBox[box] = (inBox[box] as number) + 1;
  }
  let last = 0;
  for (let seen = inBox[0] as number; seen < count && last < BOXES - 1;) seen += inBox[++last] as number;
  const among = new Uint8Array(scores.length);
  for (let at = 0; at < scores.length; at++) if ((boxes[at] as number) <= last) among[at] = 1;
  return among;
}

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
