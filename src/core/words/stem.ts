/**
 * What the forms of a Dutch word share: `aanvragen`, `aanvraag` and `aanvragende` all become `aanvrag`. It is the
 * algorithm for Dutch by Martin Porter, that Snowball calls `dutch_porter` (until Snowball 3: `dutch`). A stem is only
 * for comparing: nobody reads it. A change here is a new `SNAPSHOT_VERSION`.
 */
import { gathered } from '../prototype-js.js';

/** Nothing is taken from the first three letters, so that a stem still says something. */
const SHORTEST_STEM = 3;

const [A, I, Y] = [97, 105, 121];
/** A bit for each letter from `a` on: words are taken apart letter by letter, many thousands for one search. */
const VOWELS = gathered([...'aeiouy'], (bits, letter) => bits | (1 << (letter.charCodeAt(0) - A)), 0);
/** By their last letters, the longest first. */
const PLURALS: ReadonlyMap<string, readonly string[]> = new Map([
  ['n', ['heden', 'en']],
  ['e', ['ene', 'se']],
  ['s', ['s']],
]);
const DERIVATIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ['d', ['end']],
  ['g', ['ing', 'ig']],
  ['k', ['lijk']],
  ['r', ['baar', 'bar']],
]);

/** The first of the endings that a word has, of those with its last letter; empty when it has none. */
function endingOf(word: string, endings: typeof PLURALS): string {
  // Without a function for each word: garbage is what looking through many thousands costs most.
  for (const ending of endings.get(word.charAt(word.length - 1)) ?? []) if (word.endsWith(ending)) return ending;
  return '';
}

/** The stem of a word as `analyse` writes it. Letters other than a to z count as consonants. */
export function stem(word: string): string {
  const marked = markConsonants(word);
  const firstEnd = syllableEnd(marked, 0);
  const from1 = Math.max(firstEnd, SHORTEST_STEM);
  const singular = cutPlural(marked, from1);
  const base = cutE(singular, from1);
  // Only what follows looks behind the second syllable, and at few words.
  const from2 = DERIVATIONS.has(base.charAt(base.length - 1)) ? syllableEnd(marked, firstEnd) : Infinity;
  const quality = cutHeid(base, from1, from2);
  const root = cutDerivation(quality, from1, from2, base !== singular);
  const short = shortenVowel(root);
  return marked === word ? short : short.replaceAll('I', 'i').replaceAll('Y', 'y');
}

/** Most words have none. */
const SOUNDS_AS_CONSONANT = /^y|[aeiouy](?:y|i[aeiouy])/;

/** Writes `i` and `y` as capitals where they sound as a consonant: `royaal`, `ooievaar`, and each `y` that comes first. */
function markConsonants(word: string): string {
  if (!SOUNDS_AS_CONSONANT.test(word)) return word;
  let marked = '';
  let from = 0;
  let afterVowel = false;
  for (let at = 0; at < word.length; at++) {
    const letter = word.charCodeAt(at);
    const isMarked: boolean =
      letter === Y ? at === 0 || afterVowel : letter === I && afterVowel && isVowel(word, at + 1);
    if (isMarked) {
      marked += word.slice(from, at) + (letter === Y ? 'Y' : 'I');
      from = at + 1;
    }
    afterVowel = !isMarked && isVowel(word, at);
  }
  return marked + word.slice(from);
}

/** The place behind the first consonant that follows a vowel: endings are cut only from there on. */
function syllableEnd(word: string, from: number): number {
  let at = from;
  while (at < word.length && !isVowel(word, at)) at++;
  while (isVowel(word, at)) at++;
  return at + 1;
}

/** `kaarten` loses `en` and `tafels` loses `s`; of `mogelijkheden` comes `mogelijkheid`. */
function cutPlural(word: string, from1: number): string {
  const ending = endingOf(word, PLURALS);
  if (ending.startsWith('e')) return cutEn(word, ending, from1);
  const rest = cut(word, ending, from1);
  if (rest === undefined) return word;
  if (ending === 'heden') return `${rest}heid`;
  return endsInConsonant(rest) && !rest.endsWith('j') ? rest : word;
}

function cutEn(word: string, ending: string, from1: number): string {
  const rest = cut(word, ending, from1);
  return rest !== undefined && endsInConsonant(rest) && !rest.endsWith('gem') ? undouble(rest) : word;
}

function cutE(word: string, from1: number): string {
  const rest = cut(word, 'e', from1);
  return rest !== undefined && endsInConsonant(rest) ? undouble(rest) : word;
}

/** `veiligheid` becomes `veilig`, but `eenheid` is more than `een`, and `onderscheid` has another ending. */
function cutHeid(word: string, from1: number, from2: number): string {
  const rest = cut(word, 'heid', from2);
  if (rest === undefined || rest.endsWith('c')) return word;
  return cutEn(rest, 'en', from1);
}

function cutDerivation(word: string, from1: number, from2: number, hadE: boolean): string {
  const ending = endingOf(word, DERIVATIONS);
  const rest = cut(word, ending, from2);
  if (rest === undefined) return word;
  switch (ending) {
    case 'ig':
      return cutIg(word, from2);
    case 'lijk':
      return cutE(rest, from1);
    case 'baar':
      return rest;
    // A short `a` is the inflected form, which had an `e` behind it: `betaalbare`, not `handelsbar`.
    case 'bar':
      return hadE ? rest : word;
    default:
      return rest.endsWith('ig') ? cutIg(rest, from2) : undouble(rest);
  }
}

function cutIg(word: string, from2: number): string {
  const rest = cut(word, 'ig', from2);
  return rest === undefined || rest.endsWith('e') ? word : rest;
}

/** `brood` is written `bro` in `broden`, so both become `brod`. */
const shortenVowel = (word: string): string =>
  word.length > 3 && word.at(-2) === word.at(-3) && /^[^aeiouy](?:aa|ee|oo|uu)[^aeiouyI]$/.test(word.slice(-4))
    ? word.slice(0, -2) + word.slice(-1)
    : word;

/** `bak` is written `bakk` in `bakken`. */
const undouble = (word: string): string =>
  word.endsWith('kk') || word.endsWith('dd') || word.endsWith('tt') ? word.slice(0, -1) : word;

/** The word without an ending that it has at `from` or later. */
function cut(word: string, ending: string, from: number): string | undefined {
  const at = word.length - ending.length;
  return ending && at >= from && word.endsWith(ending) ? word.slice(0, at) : undefined;
}

function isVowel(word: string, at: number): boolean {
  const letter = word.charCodeAt(at) - A;
  return letter >= 0 && letter < 26 && ((VOWELS >>> letter) & 1) === 1;
}
const endsInConsonant = (word: string): boolean => word !== '' && !isVowel(word, word.length - 1);
