/** What a visitor typed, taken apart: words, phrases between quotation marks, and what has to be left out. */
import { analyse, parts, words } from '../words/analysis.js';

/** A word of the query. */
export interface QueryWord {
  /** As the index writes it. */
  readonly word: string;
  /** The pieces of a name such as `Key2Burgerzaken`; empty when it has one. */
  readonly parts: readonly string[];
}

export interface Query {
  /** In the order in which they were typed, those of phrases as well. */
  readonly words: readonly QueryWord[];
  readonly phrases: readonly (readonly string[])[];
  readonly without: readonly (readonly string[])[];
  /** As typed: what is beyond the most that one query asks, and is not looked at. */
  readonly passedOver: readonly string[];
}

/** All words, in their order. */
export const wordsOf = ({ words: all }: Query): string[] => all.map(({ word }) => word);

/** More words than any question has; each costs a look through the vocabulary. */
const MOST_WORDS = 24;

/** Phrases, and words or phrases to leave out, each once: each may need the positions of all its words. */
const MOST_PHRASES = MOST_WORDS;

/** A phrase or a word, and whether a minus stands before it. Only a minus at the start of a word leaves out: `e-mail`. */
const PIECE =
  /(?<!\S)(?<minus>[-\u2212\u2013])?["\u201c\u201d\u201e\u00ab\u00bb](?<phrase>[^"\u201c\u201d\u201e\u00ab\u00bb]*)["\u201c\u201d\u201e\u00ab\u00bb]|(?<!\S)[-\u2212\u2013](?<left>[^\s"\u201c\u201d\u201e\u00ab\u00bb]+)|(?<word>[^\s"\u201c\u201d\u201e\u00ab\u00bb]+)/gu;

const analysed = (text: string): string[] => words(text).map(analyse).filter(Boolean);

export function readQuery(text: string): Query {
  const found: QueryWord[] = [];
  const phrases = new Map<string, string[]>();
  const without = new Map<string, string[]>();
  const passedOver = new Set<string>();
  const want = (written: string, isAlone: boolean): void => {
    const word = analyse(written);
    if (word && found.length < MOST_WORDS) found.push({ word, parts: parts(written) });
    // The words of a phrase are looked at with that.
    else if (word && isAlone && !found.some((other) => other.word === word)) passedOver.add(written);
  };
  const keep = (kept: Map<string, string[]>, terms: string[], piece: string): void => {
    const key = terms.join(' ');
    if (terms.length === 0 || kept.has(key)) return;
    if (kept.size < MOST_PHRASES) kept.set(key, terms);
    else passedOver.add(piece);
  };
  for (const { 0: piece, groups = {} } of text.matchAll(PIECE)) {
    const { minus, phrase, left, word } = groups;
    const leftOut = minus !== undefined ? phrase : left;
    if (leftOut !== undefined) {
      keep(without, analysed(leftOut), piece);
      continue;
    }
    for (const written of words(phrase ?? word ?? '')) want(written, phrase === undefined);
    if (phrase !== undefined) keep(phrases, analysed(phrase), piece);
  }
  return { words: found, phrases: [...phrases.values()], without: [...without.values()], passedOver: [...passedOver] };
}

/** Whether something in a query makes it find less: a phrase, or what has to be left out. */
export function hasMarks(text: string): boolean {
  const { phrases, without } = readQuery(text);
  return phrases.length + without.length > 0;
}
