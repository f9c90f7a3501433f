/**
 * New words for registers that are larger than the real one. Real text never stops bringing new words: their number grows
 * as a power of the length (Heaps), and a new word is used again the more often it was used before (Simon). A register
 * made of old sentences alone would have the vocabulary of today, and every index would look better than it is.
 */

/** @typedef {import('./random.js').Random} Random */

/** A word as it is counted here: a run of letters and digits. @param {string} text @returns {string[]} */
export const wordsOf = (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * The curve of Heaps through a vocabulary as it was met: `words = factor * length ** power`.
 * @param {readonly string[]} texts in an order that says nothing
 */
export function heaps(texts) {
  const seen = new Set();
  let length = 0;
  const points = texts.map((text) => {
    const words = wordsOf(text);
    for (const word of words) seen.add(word);
    length += words.length;
    return { length, words: seen.size };
  });
  // The beginning of a text is steeper than what follows, so the power is that of the last three quarters.
  const from = points[Math.floor(points.length / 4)];
  const to = points.at(-1);
  if (!from || !to) throw new Error('There are no texts to measure');
  const power = Math.log(to.words / from.words) / Math.log(to.length / from.length);
  return { power, factor: to.words / to.length ** power, ...to };
}

/** Beginnings and ends of the compounds that a vocabulary holds, told by its own words. @param {Set<string>} vocabulary */
function compoundParts(vocabulary) {
  const first = new Set();
  const last = new Set();
  for (const word of vocabulary) {
    for (let cut = 4; cut <= word.length - 4; cut++) {
      const [start, end] = [word.slice(0, cut), word.slice(cut)];
      if (!vocabulary.has(end) || !/^\p{L}+$/u.test(word)) continue;
      if (vocabulary.has(start) || (/[se]$/.test(start) && vocabulary.has(start.slice(0, -1)))) {
        first.add(start);
        last.add(end);
      }
    }
  }
  return { first: [...first].sort(), last: [...last].sort() };
}

/** Without an end to it, the first invented word would come to stand in every second record. */
const REMEMBERED = 5_000;

const SYLLABLES = [
  'ba',
  'dex',
  'fo',
  'gri',
  'ka',
  'lum',
  'mo',
  'nev',
  'or',
  'pri',
  'qua',
  'ri',
  'sol',
  'ta',
  'vi',
  'zen',
];

/** Invents words. @param {readonly string[]} texts @param {Random} random */
export function newWords(texts, random) {
  const known = new Set(texts.flatMap(wordsOf));
  const words = [...known].filter((word) => /^\p{L}{6,}$/u.test(word)).sort();
  const parts = compoundParts(known);
  /** The last uses of invented words: picking one at random favours what is used much, and fashions pass. @type {string[]} */
  const uses = [];
  let used = 0;
  const note = (/** @type {string} */ word) => (uses[used++ % REMEMBERED] = word);

  function invent() {
    const kind = random.next();
    // Seven in ten are compounds; the rest is what real registers bring too: product names, numbers, typing errors.
    if (kind < 0.7 && parts.first.length > 0) return random.pick(parts.first) + random.pick(parts.last);
    if (kind < 0.82)
      return [0, 1, 2].map(() => random.pick(SYLLABLES)).join('') + (random.next() < 0.3 ? random.whole(10) : '');
    if (kind < 0.92) return String(random.whole(10 ** (2 + random.whole(4))));
    const word = random.pick(words);
    const place = 1 + random.whole(word.length - 2);
    return word.slice(0, place) + word.slice(place + 1);
  }

  return {
    /** A word that `seen` does not hold. @param {ReadonlySet<string>} seen */
    fresh(seen) {
      let word = invent();
      // Once most pairs are used up, three parts make a compound.
      for (let tries = 0; seen.has(word); tries++)
        word = tries < 3 ? invent() : random.pick(parts.first.concat(words)) + word;
      note(word);
      return word;
    },
    /** One that was invented before; at first there are too few to choose from. */
    again() {
      if (uses.length < 500) return undefined;
      const word = random.pick(uses);
      note(word);
      return word;
    },
  };
}
