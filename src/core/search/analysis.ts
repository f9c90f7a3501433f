/**
 * How text becomes the words of the index. One place for building, querying and marking: an index searched with other
 * rules than it was built with gives wrong answers without a word. A change here is a new `SNAPSHOT_VERSION`.
 */
import { unaccent } from '../text/fold.js';

/**
 * A word: everything between white space and punctuation. Two things hold on to their punctuation, because what is left
 * of them without it is single letters that say nothing: abbreviations (`W.O.Z.`) and an apostrophe inside (`foto's`).
 */
export const WORD = /\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])|[^\s\p{Z}\p{P}]+(?:['’][^\s\p{Z}\p{P}]+)*/gu;

/** Longer "words" are addresses and encoded data that nobody types; cutting them keeps the index small. */
const LONGEST_WORD = 64;

/** Accents that stand apart take room before they are taken away; more than this is no word of any language. */
const LONGEST_WRITTEN = 256;

/** The words of a text, as written. */
export const words = (text: string): string[] => text.match(WORD) ?? [];

/** A word as the index writes it: `Foto's` is `foto`, `W.O.Z` is `woz`. Empty when nothing is left of it. */
export const analyse = (word: string): string =>
  unaccent(word.slice(0, LONGEST_WRITTEN))
    .replace(/['’]s$|[.'’]/g, '')
    .slice(0, LONGEST_WORD);
