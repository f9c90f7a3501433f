/** The order of the list: by name, then organisation, then id. The same on every machine, so without a locale's collation. */
import type { Registration } from '../model/registration.js';
import { fold } from '../text/fold.js';

/** A sorted copy; the place of a registration in it is its number in the text index. */
export function inListOrder(registrations: readonly Registration[]): Registration[] {
  return registrations
    .map((registration) => ({ registration, key: sortKey(registration) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ registration }) => registration);
}

// Quotes and brackets before a name say nothing of its place in an alphabet.
const sortKey = ({ name, organisation, id }: Registration): string =>
  [fold(name).replace(/^[^\p{L}\p{N}]+/u, ''), fold(organisation), id].join('\u0000');
