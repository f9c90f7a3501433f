/** Words that somebody may have meant: those a few typing errors away. */
import type { TermList } from './terms.js';

/**
 * Visits the terms at most `errors` away from a word: a letter too many, too few, another one, or two neighbours swapped.
 *
 * The usual table of distances, a row for each letter of a term. Terms are in order, so a term takes over the rows of the
 * letters it shares with the one before it; and when no distance of a row is small enough, all terms that begin with these
 * letters are passed over.
 */
export function similarTerms(
  terms: TermList,
  word: string,
  errors: 1 | 2,
  visit: (term: number, errors: number) => void,
): void {
  const width = word.length + 1;
  const deepest = word.length + errors;
  const tooMany = errors + 1;
  const rows = new Uint8Array((deepest + 1) * width).fill(tooMany);
  for (let at = 0; at < width; at++) rows[at] = Math.min(at, tooMany);
  for (let depth = 0; depth <= deepest; depth++) rows[depth * width] = Math.min(depth, tooMany);
  const letters = new Uint16Array(width);
  for (let at = 1; at < width; at++) letters[at] = word.charCodeAt(at - 1);

  const { joined, starts, shared } = terms;
  // With one error the first letter has to be right.
  const [from, to] = errors === 1 ? terms.range(word.slice(0, 1)) : [0, terms.size];
  let known = 0; // rows that hold for the term
  for (let term = from; term < to; term++) {
    known = term === from ? 0 : Math.min(known, shared[term] as number);
    const start = starts[term] as number;
    const length = terms.length(term);
    const last = Math.min(length, deepest);
    let least = 0;
    while (known < last && least <= errors) {
      known++;
      const letter = joined.charCodeAt(start + known - 1);
      const before = known > 1 ? joined.charCodeAt(start + known - 2) : -1;
      least = fillRow(rows, width, known, letters, letter, before, errors);
    }
    if (least > errors) {
      // What shares these letters is too far away as well.
      const dead = known;
      known--;
      while (term + 1 < to && (shared[term + 1] as number) >= dead) term++;
      continue;
    }
    if (length > deepest) continue;
    const distance = rows[length * width + word.length] as number;
    if (distance <= errors) visit(term, distance);
  }
}

/** Fills the row of a term's letter, as far from the diagonal as can matter, and gives its least distance. */
function fillRow(
  rows: Uint8Array,
  width: number,
  depth: number,
  letters: Uint16Array,
  letter: number,
  before: number,
  errors: number,
): number {
  const row = depth * width;
  const above = row - width;
  const low = Math.max(1, depth - errors);
  const high = Math.min(width - 1, depth + errors);
  let least = rows[row] as number;
  // What the band does not reach may hold distances of another term.
  if (low > 1) rows[row + low - 1] = errors + 1;
  if (high < width - 1) rows[row + high + 1] = errors + 1;
  for (let at = low; at <= high; at++) {
    const wanted = letters[at] as number;
    let distance = Math.min(
      (rows[above + at - 1] as number) + (wanted === letter ? 0 : 1),
      (rows[above + at] as number) + 1,
      (rows[row + at - 1] as number) + 1,
    );
    if (wanted === before && letters[at - 1] === letter && at > 1 && depth > 1)
      distance = Math.min(distance, (rows[above - width + at - 2] as number) + 1);
    rows[row + at] = Math.min(distance, errors + 1);
    if (distance < least) least = distance;
  }
  return least;
}
