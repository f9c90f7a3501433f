/** Other ways to write the sounds of a word: who hears a word may write `ondermeining` for `ondermijning`. */

/** Sounds that Dutch writes in two ways, of which one has more letters than a typing error changes. */
const SOUNDS = [
  ['ei', 'ij'],
  ['au', 'ou'],
  ['ch', 'g'],
  ['ks', 'x'],
  ['kw', 'qu'],
  ['f', 'ph'],
  ['t', 'th'],
  ['k', 'ck'],
] as const;

/** The word with one of its sounds written otherwise, in each place. Most are no words. */
export function soundsLike(word: string): string[] {
  const found = new Set<string>();
  for (const [one, other] of SOUNDS) {
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const) {
      for (let at = word.indexOf(from); at >= 0; at = word.indexOf(from, at + 1))
        found.add(word.slice(0, at) + to + word.slice(at + from.length));
    }
  }
  found.delete(word);
  return [...found];
}
