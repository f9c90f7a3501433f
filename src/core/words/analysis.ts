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

/**
 * A piece of a written word: a number, letters behind at most one capital, or a row of capitals. A row leaves its last
 * capital to the letters behind it (`TLCGen` is `TLC` and `Gen`), unless they are only the `s` of more (`BSNs`). `IJ` is
 * one letter to the Dutch: `IJsselland` is whole.
 */
const PIECE = /\p{N}+|IJ[\p{Ll}\p{Lo}\p{M}]+|\p{Lu}+s?(?![\p{Ll}\p{Lo}\p{M}])|\p{Lu}?[\p{Ll}\p{Lo}\p{M}]+/gu;

/** Accents that stand apart take room before they are taken away; more than this is no word of any language. */
const LONGEST_WRITTEN = 256;

/** The words of a text, as written. */
export const words = (text: string): string[] => text.match(WORD) ?? [];

/** A word as the index writes it: `Foto's` is `foto`, `W.O.Z` is `woz`. Empty when nothing is left of it. */
export const analyse = (word: string): string =>
  unaccent(word.slice(0, LONGEST_WRITTEN))
    .replace(/['’]s$|[.'’]/g, '')
    .slice(0, LONGEST_WORD);

/**
 * The words that stand together in one written word, as the index writes them: `iBurgerzaken` is `i` and `burgerzaken`.
 * Empty when there is only one, because that is the word itself.
 */
export function parts(word: string): string[] {
  // An ending behind an apostrophe is none of the words (`ZZP'er`), and points stand between letters of one (`W.O.Z`).
  const written = word.slice(0, LONGEST_WRITTEN).replace(/['’]\p{Ll}+$|[.'’]/gu, '');
  // Composed first, because an accent that stands apart is not a capital and would end a row of them.
  const pieces = written.normalize('NFC').match(PIECE) ?? [];
  return pieces.length > 1 ? pieces.map(analyse).filter(Boolean) : [];
}
