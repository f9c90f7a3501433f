/** Names to tell who wrote a name that a register lacks. */
import { fold } from '../text/fold.js';
import { byCodeUnit } from '../text/order.js';

const MOST = 3;

/** The names that hold all words of `wanted`, which is mostly a name without its `Gemeente`: a few, the shortest first. */
export function organisationsLike(wanted: string, names: Iterable<string>): string[] {
  const words = wordsOf(wanted);
  if (words.length === 0) return [];
  return [...new Set(names)]
    .filter((name) => {
      const has = wordsOf(name);
      return words.every((word) => has.includes(word));
    })
    .sort((a, b) => a.length - b.length || byCodeUnit(a, b))
    .slice(0, MOST);
}

const wordsOf = (name: string): string[] => fold(name).match(/[\p{L}\p{N}]+/gu) ?? [];
