/** What has to stand in a document as a phrase, and what must not be in it. */
import { NumberList } from './bytes.js';
import type { Segment, Segments } from './segments.js';
import type { Found, Plan } from './types.js';

/** Whether a plan asks for words next to each other. */
export const needsPositions = ({ phrases, without }: Plan): boolean =>
  [...phrases, ...without].some(({ length }) => length > 1);

/** Of the documents found, in order of place, those with every phrase and without what must not be there. */
export function withPhrases(segments: Segments, plan: Plan, found: Found): Found {
  const { phrases, without } = plan;
  if (phrases.length + without.length === 0 || found.places.length === 0) return found;
  const wanted = new Uint8Array(segments.documentCount);
  for (const place of found.places) wanted[place] = 1;
  for (const [list, keep] of [
    [phrases, 1],
    [without, 0],
  ] as const) {
    for (const phrase of list) {
      const holding = documentsWith(segments, phrase, wanted);
      for (let place = 0; place < wanted.length; place++) if (holding[place] !== keep) wanted[place] = 0;
    }
  }
  const kept = found.places.filter((place) => wanted[place] === 1);
  return { places: kept, scores: found.scores.filter((_, at) => wanted[found.places[at] ?? 0] === 1) };
}

/**
 * Words of a phrase that are looked at: a text that has so many of them in a row is the one that was meant, and each may
 * stand a million times in a large register.
 */
const LONGEST_PHRASE = 12;

/** 1 for each of the wanted documents with the words next to each other, in this order, in one field. */
function documentsWith(segments: Segments, phrase: readonly string[], wanted: Uint8Array): Uint8Array {
  const holding = new Uint8Array(wanted.length);
  for (const segment of segments.all) {
    const terms = phrase.slice(0, LONGEST_PHRASE).map((word) => segment.index.terms.find(word));
    if (terms.length === 0 || terms.some((term) => term < 0)) continue;
    for (const field of segments.fields.keys()) {
      const lists = terms.map((term) => segment.index.listIn(term, field));
      if (lists.every((list) => list >= 0)) markHolding(segment, lists, wanted, holding);
    }
  }
  return holding;
}

/** Places of a word in documents, in the order of documents and places. */
class Places {
  readonly documents = new NumberList();
  readonly positions = new NumberList();

  push(document: number, position: number): void {
    this.documents.push(document);
    this.positions.push(position);
  }
}

function markHolding(segment: Segment, lists: readonly number[], wanted: Uint8Array, holding: Uint8Array): void {
  const { index, offset, positions } = segment;
  const documents = new Uint32Array(index.documentCount);
  const times = new Uint32Array(index.documentCount);
  const [first = -1, ...others] = lists;
  if (others.length === 0) {
    const count = index.decode(first, documents, times);
    for (let at = 0; at < count; at++) holding[offset + (documents[at] as number)] = 1;
    return;
  }
  if (!positions) throw new Error('A phrase was searched before its positions were there');
  const placesOf = (list: number): Places => {
    const places = new Places();
    const count = index.decode(list, documents, times);
    positions.visit(list, count, times, (number, position) => {
      const document = documents[number] as number;
      if (wanted[offset + document] === 1) places.push(document, position);
    });
    return places;
  };
  // A word may stand in a phrase several times; its list is decoded once.
  const known = new Map<number, Places>();
  const once = (list: number): Places => {
    const places = known.get(list) ?? placesOf(list);
    known.set(list, places);
    return places;
  };
  let ends = once(first);
  for (const list of others) {
    if (ends.documents.length === 0) return;
    ends = following(ends, once(list));
  }
  for (let at = 0; at < ends.documents.length; at++) holding[offset + ends.documents.at(at)] = 1;
}

/** The places that come right behind one of those before. */
function following(before: Places, places: Places): Places {
  const next = new Places();
  let at = 0;
  for (let each = 0; each < places.documents.length; each++) {
    const document = places.documents.at(each);
    const position = places.positions.at(each);
    // Both stand in order, so this never goes back.
    while (at < before.documents.length && isBefore(before, at, document, position - 1)) at++;
    if (at === before.documents.length) break;
    if (before.documents.at(at) === document && before.positions.at(at) === position - 1) next.push(document, position);
  }
  return next;
}

const isBefore = ({ documents, positions }: Places, place: number, document: number, position: number): boolean =>
  documents.at(place) < document || (documents.at(place) === document && positions.at(place) < position);
