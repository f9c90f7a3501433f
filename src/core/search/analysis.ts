/**
 * How text becomes the words of the index. One place for building, querying and marking: an index searched with other
 * rules than it was built with gives wrong answers without a word. A change here is a new `SNAPSHOT_VERSION`.
 */
import { unaccent } from '../text/fold.js';

/** A word: everything between white space and punctuation. */
export const WORD = /[^\s\p{Z}\p{P}]+/gu;

/** Longer "words" are addresses and encoded data that nobody types; cutting them keeps the index small. */
const LONGEST_WORD = 64;

/** The words of a text, as written. */
export const words = (text: string): string[] => text.match(WORD) ?? [];

/** A word as the index writes it, or an empty string when nothing is left of it. */
export const analyse = (word: string): string => unaccent(word).slice(0, LONGEST_WORD);
