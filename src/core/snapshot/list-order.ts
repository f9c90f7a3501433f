/** The order of the list: by name, then organisation, then id. The same on every machine, so without a locale's collation. */
import type { Registration } from '../model/registration.js';
import { numbered } from '../prototype-js.js';
import { valueAt } from '../search/columns.js';
import type { NameColumns } from '../search/names.js';
import { fold } from '../text/fold.js';
import { byCodeUnit } from '../text/order.js';

/** A sorted copy; the place of a registration in it is its number in the text index. */
export function inListOrder(registrations: readonly Registration[]): Registration[] {
  return registrations
    .map((registration) => ({ registration, key: sortKey(registration) }))
    .sort((a, b) => byCodeUnit(a.key, b.key))
    .map(({ registration }) => registration);
}

/** For each registration, in list order: how many of the names in list order come before it. */
export function placesBefore(registrations: readonly Registration[], base: NameColumns): Uint32Array {
  const before = new Uint32Array(registrations.length);
  const keyAt = (place: number): string =>
    sortKey({
      id: String(base.ids[place]),
      name: base.names.at(place),
      organisation: valueAt(base.organisations, place) ?? '',
    });
  let place = 0;
  let next = base.ids.length > 0 ? keyAt(0) : '';
  for (const [at, registration] of numbered(registrations)) {
    const key = sortKey(registration);
    while (place < base.ids.length && next < key) if (++place < base.ids.length) next = keyAt(place);
    before[at] = place;
  }
  return before;
}

// Quotes and brackets before a name say nothing of its place in an alphabet.
const sortKey = ({ name, organisation, id }: Pick<Registration, 'name' | 'organisation' | 'id'>): string =>
  [fold(name).replace(/^[^\p{L}\p{N}]+/u, ''), fold(organisation), id].join('\u0000');
