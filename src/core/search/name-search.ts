/**
 * Searching names of registrations and organisations alone, before the index of all texts is there: words of the query
 * may stand anywhere in a word, and count more at its beginning.
 */
import type { Found } from '../packed/types.js';
import { Slices } from '../slices.js';
import { unaccent } from '../text/fold.js';
import { movedUp, type NamedBodies } from './bodies.js';
import { BETWEEN, TextColumn } from './columns.js';
import { byKey, NOTHING } from './matches.js';
import type { Names } from './names.js';

/** Names that are folded in one go. */
const TOGETHER = 1_000;

/** What a word counts in a name and in that of an organisation, and the share of it inside a word. */
const IN_NAME = 2;
const IN_ORGANISATION = 1;
const INSIDE = 0.5;

/** Shorter beginnings stand inside words everywhere. */
const SHORTEST_INSIDE = 3;

const LETTER = /[\p{L}\p{N}]/u;

export class NameSearch {
  readonly #names: Names;
  readonly #folded: TextColumn;
  readonly #organisations: TextColumn;

  private constructor(names: Names, folded: TextColumn, organisations: TextColumn) {
    this.#names = names;
    this.#folded = folded;
    this.#organisations = organisations;
  }

  static async of(names: Names): Promise<NameSearch> {
    const { values } = names.organisations;
    const organisations = values.map((name) => name.replaceAll(BETWEEN, ' ')).join(BETWEEN);
    return new NameSearch(names, await folded(names.names), await folded(new TextColumn(organisations, values.length)));
  }

  /** Those with any of the words, best first: what has all of them comes before what has some. `bodies`: those asked for. */
  find(words: readonly string[], bodies?: NamedBodies): Found {
    const { places, order, organisations } = this.#names;
    const sums = new Float32Array(places);
    const hits = new Uint8Array(places);
    for (const word of words) {
      const inName = weights(this.#folded, word, IN_NAME);
      const inOrganisation = weights(this.#organisations, word, IN_ORGANISATION);
      for (let place = 0; place < places; place++) {
        const weight = Math.max(inName[place] ?? 0, inOrganisation[organisations.codes[place] ?? 0] ?? 0);
        if (weight === 0) continue;
        sums[place] = (sums[place] ?? 0) + weight;
        hits[place] = (hits[place] ?? 0) + 1;
      }
    }
    // By way of the order, in which what is gone does not occur.
    const found = order.filter((place) => (hits[place] ?? 0) > 0);
    if (found.length === 0) return NOTHING;
    const scores = new Float64Array(found.length);
    for (let index = 0; index < found.length; index++) {
      const place = found[index] ?? 0;
      scores[index] = (sums[place] ?? 0) * ((hits[place] ?? 0) / words.length) ** 2;
    }
    const all = { places: found, scores };
    const better = bodies ? movedUp(all, bodies, this.#names) : all;
    // Of a word in a name, and once more for who is asked for.
    const most = 2 * IN_NAME * words.length;
    return byKey(better, this.#names, (_, index) => Math.round((most - (better.scores[index] ?? 0)) * 1_000));
  }
}

async function folded({ text, starts, length }: TextColumn): Promise<TextColumn> {
  const slices = new Slices();
  const pieces: string[] = [];
  for (let place = 0; place < length; place += TOGETHER) {
    const end = starts[Math.min(place + TOGETHER, length)] ?? 0;
    pieces.push(unaccent(text.slice(starts[place], end - 1)));
    await slices.breathe();
  }
  return new TextColumn(pieces.join(BETWEEN), length);
}

/** Whether `find` would find a word in a text. */
export function isFoundIn(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (shareOf(word, beginsAt(text, at)) > 0) return true;
  }
  return false;
}

const beginsAt = (text: string, at: number): boolean => at === 0 || !LETTER.test(text.charAt(at - 1));

/** The share of its weight that a word counts for where it is the beginning of another, or inside it. */
const shareOf = (word: string, begins: boolean): number => (begins ? 1 : word.length < SHORTEST_INSIDE ? 0 : INSIDE);

/** What a word counts in each text. */
function weights({ text, starts, length }: TextColumn, word: string, most: number): Float32Array {
  const found = new Float32Array(length);
  let place = 0;
  for (let at = text.indexOf(word); at >= 0 && place < length;) {
    while (place < length && (starts[place + 1] ?? 0) <= at) place++;
    const begins = beginsAt(text, at);
    const weight = most * shareOf(word, begins);
    if (weight > (found[place] ?? 0)) found[place] = weight;
    // At best: the rest of this text cannot add to it.
    at = text.indexOf(word, begins ? (starts[place + 1] ?? text.length) : at + 1);
  }
  return found;
}
