/** Whether letters can stand for a name: `BRP` for `basisregistratie personen`, `RVO` hardly for `ruimte voor overleg`. */

/** Words that a name may have without a letter for them, in Dutch and in English. */
const LINKING = new Set(
  `aan achter als and bij by de den der des die door een en for from het in inzake is met na naar of om on onder op over per
  s t te ten ter the to tot tussen uit van via voor with zonder`.split(/\s+/),
);

/** A letter from inside a word: cheap where a part of a compound begins, as in `burger-service-nummer`. */
const PART_COST = 0.5;
const INNER_COST = 1;
/** A word without a letter, such as `Nederland` in the name of a service. */
const SKIP_COST = 2;
/** The shortest part of a compound that counts as a word. */
const SHORTEST_PART = 4;

export const isLinking = (word: string): boolean => LINKING.has(word);

/**
 * How badly the letters fit the words of a name: 0 when they are the initials of all its words, `Infinity` when they do not
 * fit at all. Every word gives its first letter, linking words may go without, and only a word that gives its first letter
 * gives letters from inside, in their order.
 */
export function initialsCost(letters: string, name: readonly string[], isWord: (word: string) => boolean): number {
  const known = new Map<number, number>();
  // By word, then by place in it: a long word that is all parts can be gone through in very many ways.
  const insides = name.map(() => new Map<number, number>());
  const parts = name.map(() => new Map<number, boolean>());
  const startsAt = (word: number, text: string, at: number): boolean =>
    remember(parts[word], at, () => startsPart(text, at, isWord));

  /** The least cost of letters from `letter` on for words from `word` on. */
  const words = (letter: number, word: number): number => {
    const text = name[word];
    if (text === undefined) return letter === letters.length ? 0 : Infinity;
    const key = letter * (name.length + 1) + word;
    let cost = known.get(key);
    if (cost === undefined) {
      const without = words(letter, word + 1) + (LINKING.has(text) ? 0 : SKIP_COST);
      const first = letter < letters.length && text[0] === letters[letter];
      cost = first ? Math.min(inside(letter + 1, word, text, 1), without) : without;
      known.set(key, cost);
    }
    return cost;
  };

  /** The same, when the word may still give letters from `from` on. */
  const inside = (letter: number, word: number, text: string, from: number): number =>
    remember(insides[word], from * (letters.length + 1) + letter, () => insideAnew(letter, word, text, from));

  const insideAnew = (letter: number, word: number, text: string, from: number): number => {
    let cost = words(letter, word + 1);
    const wanted = letters[letter];
    if (wanted === undefined || LINKING.has(text)) return cost;
    // Where no part begins, the first place leaves the most room for what follows.
    const first = text.indexOf(wanted, from);
    for (let at = first; at > 0; at = text.indexOf(wanted, at + 1)) {
      const startsHere = startsAt(word, text, at);
      if (!startsHere && at > first) continue;
      cost = Math.min(cost, (startsHere ? PART_COST : INNER_COST) + inside(letter + 1, word, text, at + 1));
    }
    return cost;
  };

  // A name does not begin with a word that the letters leave out.
  return name[0]?.[0] === letters[0] ? inside(1, 0, name[0] ?? '', 1) : Infinity;
}

function remember<T>(known: Map<number, T> | undefined, key: number, make: () => T): T {
  const found = known?.get(key);
  if (found !== undefined) return found;
  const made = make();
  known?.set(key, made);
  return made;
}

/** Whether a known word begins there, such as `nummer` in `servicenummer`, or ends there, such as `burger`. */
const startsPart = (text: string, at: number, isWord: (word: string) => boolean): boolean =>
  (text.length - at >= SHORTEST_PART && isWord(text.slice(at))) || (at >= SHORTEST_PART && isWord(text.slice(0, at)));
