/** The first of what was found over all texts. Apart from what an answer of names alone needs, which is loaded before. */
import { bestOf } from '../packed/sorting.js';
import type { Found } from '../packed/types.js';
import type { CodedColumn } from './columns.js';
import { byKey, everything, firstIn, firstSorted, type Ordered } from './matches.js';
import type { Names } from './names.js';

/** All places, those of the newest day first. */
export function newestFirst(names: Names, { values, codes }: CodedColumn<string>): Uint32Array {
  const days = [...new Set(values)].sort().reverse();
  const ranks = new Map(days.map((day, rank) => [day, rank]));
  const byCode = values.map((day) => ranks.get(day) ?? 0);
  return byKey(everything(names), names, (place) => byCode[codes[place] ?? 0] ?? 0).places;
}

/** The best of what was found. Equal scores keep the order in which they come: that of names, which is of place in one segment. */
const best = (found: Found, names: Names, limit: number): Found =>
  bestOf(names.isInOrder ? found : firstIn(names.order, found, names, found.places.length), limit);

/** The first of what was found, in the order asked for; without a query, `relevance` is the order of names. */
export const firstOf = (
  found: Found,
  asked: Ordered,
  names: Names,
  facts?: { newest(names: Names): Uint32Array },
): Found => firstSorted(found, asked, names, facts) ?? best(found, names, asked.limit);
