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

/** 1 for each of the wanted documents with the words next to each other, in this order, in one field. */
function documentsWith(segments: Segments, phrase: readonly string[], wanted: Uint8Array): Uint8Array {
  const holding = new Uint8Array(wanted.length);
  for (const segment of segments.all) {
    const terms = phrase.map((word) => segment.index.terms.find(word));
    if (terms.length === 0 || terms.some((term) => term < 0)) continue;
    for (const field of segments.fields.keys()) {
      const lists = terms.map((term) => segment.index.listIn(term, field));
      if (lists.every((list) => list >= 0)) markHolding(segment, lists, wanted, holding);
    }
  }
  return holding;
}

/** Places of words in documents, in the order of documents and places. */
interface Ends {
  readonly documents: NumberList;
  readonly positions: NumberList;
}

function markHolding(segment: Segment, lists: readonly number[], wanted: Uint8Array, holding: Uint8Array): void {
  const { index, offset, positions } = segment;
  const documents = new Uint32Array(index.documentCount);
  const times = new Uint32Array(index.documentCount);
  let ends: Ends | undefined;
  for (const list of lists) {
    const count = index.decode(list, documents, times);
    if (lists.length === 1) {
      for (let at = 0; at < count; at++) holding[offset + (documents[at] as number)] = 1;
      return;
    }
    if (!positions) throw new Error('A phrase was searched before its positions were there');
    const next: Ends = { documents: new NumberList(), positions: new NumberList() };
    const before = ends;
    let place = 0;
    positions.visit(list, count, times, (number, position) => {
      const document = documents[number] as number;
      if (wanted[offset + document] === 0) return;
      if (before) {
        // Both stand in order, so this never goes back.
        while (place < before.documents.length && isBefore(before, place, document, position - 1)) place++;
        const follows =
          place < before.documents.length &&
          before.documents.at(place) === document &&
          before.positions.at(place) === position - 1;
        if (!follows) return;
      }
      next.documents.push(document);
      next.positions.push(position);
    });
    ends = next;
  }
  for (let at = 0; ends && at < ends.documents.length; at++) holding[offset + ends.documents.at(at)] = 1;
}

const isBefore = ({ documents, positions }: Ends, place: number, document: number, position: number): boolean =>
  documents.at(place) < document || (documents.at(place) === document && positions.at(place) < position);
