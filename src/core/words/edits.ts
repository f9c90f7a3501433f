/** How far apart two words are, for a few words; for all terms of an index there is `packed/fuzzy.ts`. */

/** Typing errors between two words, as far as they matter: a letter too many, too few, another one, or two swapped. */
export function errorsBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let row: number[] = [];
  for (let at = 0; at <= other.length; at++) row.push(at);
  for (let down = 1; down <= one.length; down++) {
    const next = [down];
    for (let at = 1; at <= other.length; at++) {
      const isSame = one[down - 1] === other[at - 1];
      const isSwapped = at > 1 && one[down - 1] === other[at - 2] && one[down - 2] === other[at - 1];
      next[at] = Math.min(
        (row[at] as number) + 1,
        (next[at - 1] as number) + 1,
        (row[at - 1] as number) + (isSame ? 0 : 1),
        isSwapped ? (before[at - 2] as number) + 1 : Infinity,
      );
    }
    before = row;
    row = next;
  }
  return Math.min(row[other.length] as number, most + 1);
}
