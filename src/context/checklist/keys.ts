/**
 * Where a checklist is kept: one key for what is of the whole checklist and one for each answer, so that two tabs that
 * work on different requirements write to different places.
 */
import { wellFormed } from '../../core/text/fold.js';

/** The number rises when an older library could no longer read what is there; it then leaves it alone. */
const ROOT = 'algoritmeregister-widgets/checklist/1';

/** A piece of a checklist: the URN of an answer, or `HEADER`. */
export type Piece = string;
export const HEADER: Piece = '';

const part = (text: string): string => encodeURIComponent(wellFormed(text));

/** Ids and URNs are encoded, because a `/` in an id would make it the key of another checklist's answer. */
export const keyOf = (id: string, piece: Piece): string =>
  piece === HEADER ? `${ROOT}/${part(id)}` : `${ROOT}/${part(id)}/${part(piece)}`;

/** Where a piece that cannot be read is put aside, when its own place is needed. */
export const asideKeyOf = (id: string, piece: Piece, number: number): string =>
  `${keyOf(id, HEADER)}/aside/${part(piece)}/${String(number)}`;

/** Whether something was put aside there. */
export const isAsideKey = (id: string, key: string): boolean => key.startsWith(`${keyOf(id, HEADER)}/aside/`);

/** The piece at a key of this checklist; `undefined` for every key that we would not have written. */
export function pieceAt(id: string, key: string): Piece | undefined {
  const own = keyOf(id, HEADER);
  if (key === own) return HEADER;
  // An error for each of thousands of keys takes seconds.
  if (/%(?![\dA-F]{2})/.test(key)) return undefined;
  try {
    const piece = decodeURIComponent(key.slice(own.length + 1));
    return piece !== HEADER && keyOf(id, piece) === key ? piece : undefined;
  } catch {
    return undefined;
  }
}
