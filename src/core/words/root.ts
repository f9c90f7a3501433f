/** Which words are forms of one, beyond what the stemmer says. A change here is a new `SNAPSHOT_VERSION`. */
import { irregularKey, irregularStarts } from './irregular.js';
import { stem } from './stem.js';

const DOUBLED = 'bdfgklmnprst';

/**
 * A stem that also joins what the stemmer keeps apart: a double consonant (`modellen`, `model`), and the `v` and `z` that
 * are an `f` and an `s` at the end of a word (`brieven`, `brief`).
 */
export function root(word: string): string {
  const stemmed = stem(word);
  const end = stemmed.length - 1;
  if (end < 1) return stemmed;
  const last = stemmed.charAt(end);
  const hard = last === 'v' ? 'f' : last === 'z' ? 's' : last;
  if (stemmed.charAt(end - 1) === hard && DOUBLED.includes(hard)) return stemmed.slice(0, end);
  return hard === last ? stemmed : stemmed.slice(0, end) + hard;
}

/**
 * What all forms of a word share: without the `s` of a plural behind a vowel, which the stemmer leaves (`algoritmes`, `autos`). It
 * is taken from `adres` too, and so from `adressen`: a key is only compared, never looked for in a word.
 */
export function familyKey(word: string): string {
  const irregular = irregularKey(word);
  if (irregular !== undefined) return irregular;
  const base = root(word);
  if (!base.endsWith('s')) return base;
  const short = /[aeiouy][^aeiouy]+es$/.test(base) ? base.slice(0, -2) : base;
  return /[aou]s$/.test(short) ? short.slice(0, -1) : short;
}

/** What the forms of a word begin with, as far as one beginning tells. */
export const startOfForms = (word: string): string =>
  irregularStarts(irregularKey(word))?.find((start) => word.startsWith(start)) ?? root(word);

/**
 * What words with this key begin with, one of these: behind the letters of a key only endings follow, but its last letter may
 * stand for another (`brief` for `brieven`, `bom` for `boom`), and `heid` for `heden`.
 */
export function familyStarts(key: string): readonly string[] {
  const irregular = irregularStarts(key);
  if (irregular !== undefined) return irregular;
  if (key.endsWith('heid')) return [key.slice(0, -2)];
  const start = key.slice(0, -1);
  if (key.length > LONGEST_SHORT) return [start];
  const starts = [key];
  if (key.endsWith('f')) starts.push(`${start}v`);
  if (key.endsWith('s')) starts.push(`${start}z`);
  const vowel = start.slice(-1);
  if (vowel !== '' && 'aeou'.includes(vowel) && !key.endsWith(vowel)) starts.push(start + vowel);
  return starts;
}

/** Of longer keys all but the last letter is enough to leave nearly all other words out. */
const LONGEST_SHORT = 5;

/** How what is behind a key goes on, or that there is nothing behind it. */
const ENDING = /$|[^a-z]|e|ba|he|i[gn]|li|[sz](?:$|[^a-z]|[behilsz])/y;

/**
 * Whether what stands in a text behind as many letters as the key has may be an ending, for a word with this key: it goes on as
 * endings do, or with the last letter of the key (`bakken`). This tells of most words, without stemming them, that they are
 * others: `onderzoek` is no form of `onder`.
 */
export function mayEnd(key: string, text: string, behind: number): boolean {
  const next = text.charAt(behind);
  if (
    key.endsWith('.') ||
    next === key.charAt(key.length - 1) ||
    (next === 'v' && key.endsWith('f')) ||
    key.endsWith('heid')
  )
    return true;
  ENDING.lastIndex = behind;
  return ENDING.test(text);
}
