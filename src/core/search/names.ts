/** What every registration is called, by place: the first thing that a visitor fetches. */
import { gathered } from '../prototype-js.js';
import { BETWEEN, type CodedColumn, joined, TextColumn, valueAt } from './columns.js';

/** The names of one segment, in order of name. */
export interface NameColumns {
  /** The numbers of the register. */
  readonly ids: Uint32Array;
  readonly names: TextColumn;
  /** The public bodies as the register writes them. One name may occur more than once, with different ids of the body. */
  readonly organisations: CodedColumn<string>;
}

/** What a second segment changes in the first. */
export interface NameChanges {
  /** The numbers of the register that are in the first segment, and in the register no longer. */
  readonly removed: Uint32Array;
  /** For each registration of the second segment: how many places of the first, gone or not, come before it. */
  readonly before: Uint32Array;
}

export class Names {
  /** Registrations that are there. */
  readonly count: number;
  /** Places: those of the first segment, also what is gone, and then those of the second. */
  readonly places: number;
  readonly names: TextColumn;
  readonly organisations: CodedColumn<string>;
  /** Places of the first segment that are replaced or removed, ascending. */
  readonly gone: Uint32Array;
  readonly #ids: Uint32Array;
  /** The places in order of name. */
  readonly #order: Uint32Array;
  /** Where each place stands in that order; not there when that is the place itself. */
  readonly #ranks: Uint32Array | undefined;

  constructor(base: NameColumns, added?: NameColumns & NameChanges) {
    const segments = added ? [base, added] : [base];
    this.#ids = added ? concatenated(base.ids, added.ids) : base.ids;
    this.places = this.#ids.length;
    this.names = added ? oneColumn([base.names, added.names]) : base.names;
    this.organisations = joined(segments.map(({ organisations }) => organisations));
    this.gone = added ? replacedIn(base, added) : new Uint32Array();
    this.count = this.places - this.gone.length;
    this.#order = added ? merged(base.ids.length, this.gone, added.before) : upTo(base.ids.length);
    if (!added) return;
    const ranks = new Uint32Array(this.places);
    for (let rank = 0; rank < this.#order.length; rank++) ranks[this.#order[rank] ?? 0] = rank;
    this.#ranks = ranks;
  }

  /** All places that count, in order of name. */
  get order(): Uint32Array {
    return this.#order;
  }

  /** Whether places are in order of name. */
  get isInOrder(): boolean {
    return this.#ranks === undefined;
  }

  /** Where a place stands in the order of names. */
  rank(place: number): number {
    return this.#ranks?.[place] ?? place;
  }

  id(place: number): string {
    return String(this.#ids[place] ?? '');
  }

  /** The place of a register number; `undefined` when the register does not have it. */
  placeOf(id: string): number | undefined {
    // The last: one of the second segment replaces that of the first.
    const place = this.#ids.lastIndexOf(Number(id));
    return place < 0 || this.gone.includes(place) ? undefined : place;
  }

  name(place: number): string {
    return this.names.at(place) || this.id(place);
  }

  organisation(place: number): string {
    return valueAt(this.organisations, place) ?? '';
  }
}

function upTo(count: number): Uint32Array {
  const places = new Uint32Array(count);
  for (let place = 0; place < count; place++) places[place] = place;
  return places;
}

function replacedIn({ ids }: NameColumns, added: NameColumns & NameChanges): Uint32Array {
  const replaced = new Set([...added.ids, ...added.removed]);
  return upTo(ids.length).filter((place) => replaced.has(ids[place] ?? 0));
}

function concatenated(one: Uint32Array, other: Uint32Array): Uint32Array {
  const all = new Uint32Array(one.length + other.length);
  all.set(one);
  all.set(other, one.length);
  return all;
}

const oneColumn = (columns: readonly TextColumn[]): TextColumn => {
  const filled = columns.filter(({ length }) => length > 0);
  return new TextColumn(
    filled.map(({ text }) => text).join(BETWEEN),
    gathered(filled, (sum, { length }) => sum + length, 0),
  );
};

/** Both segments in one order of names, without what is gone. */
function merged(first: number, gone: Uint32Array, before: Uint32Array): Uint32Array {
  const order = new Uint32Array(first - gone.length + before.length);
  let at = 0;
  let next = 0;
  let left = 0;
  for (let place = 0; place <= first; place++) {
    while (next < before.length && before[next] === place) order[at++] = first + next++;
    if (place === first) break;
    if (gone[left] === place) left++;
    else order[at++] = place;
  }
  return order;
}
