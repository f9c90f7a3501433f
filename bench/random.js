/** Chance that can be repeated: the same seed gives the same numbers on every machine. */

/**
 * @typedef {object} Random
 * @property {() => number} next from 0 up to 1
 * @property {(below: number) => number} whole from 0 up to `below`
 * @property {<T>(items: readonly T[]) => T} pick
 * @property {<T>(items: readonly T[]) => T[]} shuffled a copy
 */

/** @param {number} seed @returns {Random} */
export function random(seed) {
  let state = seed >>> 0;
  // 32 bits of state are plenty to mix texts by; three rounds of multiplying and shifting spread them (mulberry32).
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (/** @type {number} */ below) => Math.floor(next() * below);
  return {
    next,
    whole,
    pick: (items) => /** @type {any} */ (items[whole(items.length)]),
    shuffled(items) {
      const copy = [...items];
      for (let last = copy.length - 1; last > 0; last--) {
        const other = whole(last + 1);
        [copy[last], copy[other]] = [/** @type {any} */ (copy[other]), /** @type {any} */ (copy[last])];
      }
      return copy;
    },
  };
}
