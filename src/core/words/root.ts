/** Which words are forms of one, beyond what the stemmer says. A change here is a new `SNAPSHOT_VERSION`. */
import { stem } from './stem.js';

/**
 * A stem that also joins what the stemmer keeps apart: a double consonant (`modellen`, `model`), and the `v` and `z` that
 * are an `f` and an `s` at the end of a word (`brieven`, `brief`).
 */
export const root = (word: string): string =>
  stem(word)
    .replace(/v$/, 'f')
    .replace(/z$/, 's')
    .replace(/([bdfgklmnprst])\1$/, '$1');

/**
 * What all forms of a word share: without the `s` of a plural behind a vowel, which the stemmer leaves (`algoritmes`, `autos`). It
 * is taken from `adres` too, and so from `adressen`: a key is only compared, never looked for in a word.
 */
export const familyKey = (word: string): string =>
  root(word)
    .replace(/([^aeiouy])es$/, '$1')
    .replace(/([aou])s$/, '$1');
