/** Compounds, taken apart and recognised by the words that the index itself has. */
import type { Families } from './families.js';
import { isStopWord } from './stop-words.js';

/** What Dutch puts between the parts of a compound: `verkeer-s-licht`, `pan-en-koek`. */
const LINKS = ['', 's', 'e', 'en', 'er', 'n'];

/** What may follow the last part: endings, so that `scanautos` and `aangiftes` are no other compounds. */
const ENDING = /^(?:s|e|en|n|er|ers|je|jes|ing|ingen|t|d)$/;

const SHORTEST_PART = 3;
export const LONGEST_PART = 24;
const MOST_PARTS = 3;

/** A part of three letters has to be a word itself, and of several texts: `par` and `ris` say too little. */
const SHORTEST_FORM = 4;

/** What makes another word of one is no part, although texts may have it as a word: `makke-lijke`, `bereik-baar`. */
const SUFFIX = /^(?:e?lijke?|baa?re?|heden|heid|loo?ze?|loos|achtige?|volle?)$/;

/** Nor is this at the end: `zuive-ring`. At the beginning it is: `ring-weg`. */
const LAST_SUFFIX = /^.?ing(?:en)?$/;

/** Words that are made of others and mean something else by now: who looks for `haven` has nothing to do with `handhaven`. */
const GROWN_TOGETHER =
  /handha[av]|onderzoe|(?<!o)vermeld|verja|verwacht|verzoe|vormge(?:ef|ven)|weerge(?:ef|ven(?!s))|weerga[av]|willekeur/;

/**
 * The parts of a word that is a compound of words of the index, or `undefined`. Few and long parts are preferred, the
 * shortest part as long as possible: `parkeer` and `scanauto`, not `park`, `eer`, `scan` and `auto`.
 */
export function split(word: string, families: Families): string[] | undefined {
  let best: { score: number; parts: string[] } | undefined;
  const look = (rest: string, parts: readonly string[]): void => {
    for (let length = Math.min(rest.length, LONGEST_PART); length >= SHORTEST_PART; length--) {
      const part = rest.slice(0, length);
      const behind = rest.slice(length);
      if (part === word || !isPart(part, behind === '', families)) continue;
      const all = [...parts, part];
      if (behind === '') {
        const score = Math.min(...all.map((each) => each.length)) * 10 - all.length * 12;
        if (!best || score > best.score) best = { score, parts: all };
      } else if (all.length < MOST_PARTS) {
        for (const link of LINKS) {
          if (behind.startsWith(link) && behind.length - link.length >= SHORTEST_PART)
            look(behind.slice(link.length), all);
        }
      }
    }
  };
  look(word, []);
  return best?.parts;
}

/**
 * Whether `part` is a part of the compound `term`, where it begins at `at`: what is left on both sides are words as well.
 * Without this, `innen` would be in `binnen`.
 */
export function isCompoundWith(term: string, part: string, at: number, families: Families): boolean {
  const behind = term.slice(at + part.length);
  // What needs no look at the index comes first.
  const ends = behind === '' || ENDING.test(behind);
  if (!ends && behind.length < SHORTEST_PART) return false;
  if (ends && SUFFIX.test(part)) return false;
  if (at > 0 && (isInside(GROWN_TOGETHER.exec(term), at) || !isBefore(term.slice(0, at), term.slice(at), families)))
    return false;
  return ends || isBehind(behind, families);
}

const isInside = (found: RegExpExecArray | null, at: number): boolean =>
  found !== null && at > found.index && at < found.index + found[0].length;

/** What stands in many words without being one of their parts. */
export const isSuffix = (part: string, isLast: boolean): boolean =>
  SUFFIX.test(part) || (isLast && LAST_SUFFIX.test(part));

/** Small words are no parts: `kinderbijslag` is not `er` and `bij`. */
const isPart = (part: string, isLast: boolean, families: Families): boolean =>
  !isStopWord(part) &&
  !isSuffix(part, isLast) &&
  (part.length < SHORTEST_FORM ? families.isCommon(part) : families.has(part) && !isFormOfStopWord(part, families));

/** `mense` of `mensenhandel` has the stem of `men`, and of nothing else that the index has. */
const isFormOfStopWord = (part: string, families: Families): boolean =>
  !families.hasExactly(part) && families.of(part).every(isStopWord);

const isWord = (rest: string, families: Families): boolean => !isStopWord(rest) && families.has(rest);

/** Whether this is a word, without what may link it to the next. */
function isBefore(rest: string, next: string, families: Families): boolean {
  // An `s` may be the first letter of the next: `vaststellen` is not `tellen`, as `stellen` is a word.
  if (rest.endsWith('s') && families.has(`s${next}`) && isWord(rest.slice(0, -1), families)) return false;
  for (const link of LINKS) {
    const length = rest.length - link.length;
    if (length >= SHORTEST_PART && rest.endsWith(link) && isWord(rest.slice(0, length), families)) return true;
  }
  return false;
}

function isBehind(rest: string, families: Families): boolean {
  for (const link of LINKS) {
    if (
      rest.length - link.length >= SHORTEST_PART &&
      rest.startsWith(link) &&
      isWord(rest.slice(link.length), families)
    )
      return true;
  }
  return false;
}
