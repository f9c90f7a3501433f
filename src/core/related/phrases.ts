/** Finds the phrases of stored synonyms, in whatever form their words are asked for. */
import { standsAt } from '../prototype-js.js';
import { errorsBetween } from '../words/edits.js';
import { familyKey, familyStarts, mayEnd } from '../words/root.js';
import { SIGNS } from './relations.js';
import type { LikeWord, SynonymKind } from './types.js';

/** Between lines, and between the phrases of a line once its signs do not matter. */
export const BREAK = '\n';

/** Phrases are in boxes by their first two letters, which all forms of a word share; more boxes than this stay empty. */
const BOXES = 1024;

/** First words whose phrases are kept: more than anybody types one after the other. */
const MOST_KNOWN = 1_000;

/** Lines of one kind and weight, with breaks between them. */
export interface Group {
  readonly kind: SynonymKind;
  readonly weight: number;
  readonly text: string;
}

/** Phrases are known by what the forms of their words share: `stoplichten` is asked for and `stoplicht` is stored. */
export const keyOf = (phrase: string): string => phrase.split(' ').map(familyKey).join(' ');

/** Forms begin with the same two letters. */
export const startOf = (phrase: string): string => phrase.slice(0, 2);

const firstWord = (phrase: string): string => {
  const end = phrase.indexOf(' ');
  return end < 0 ? phrase : phrase.slice(0, end);
};

/** Signs are below the digits or the colons; a phrase of one letter has one behind it. */
const isSign = (code: number): boolean => !(code >= 48) || code === 58 || code === 59;

const boxOf = (first: number, second: number): number => (first * 37 + (isSign(second) ? 0 : second)) % BOXES;

/**
 * The lines as one text, and where its phrases begin: they are taken apart for what somebody searches, because of all lines
 * hardly any are ever asked for.
 */
export class Phrases {
  /** Words of the longest phrase. */
  readonly longest: number;
  readonly #groups: readonly Group[];
  /** Where the lines of each group begin in the text. */
  readonly #groupStarts: number[] = [];
  /** All lines with a break before and behind each; and the same with a break for each sign. */
  readonly #text: string;
  readonly #broken: string;
  /** Where each phrase begins, from 1; the first phrase of each box, and behind each phrase the next of its box. */
  readonly #starts: Uint32Array;
  readonly #boxes = new Uint32Array(BOXES);
  readonly #next: Uint32Array;
  readonly #beginning = new Map<string, readonly string[]>();

  constructor(all: readonly Group[]) {
    this.#groups = all.filter(({ text }) => text !== '');
    let text = BREAK;
    for (const group of this.#groups) {
      this.#groupStarts.push(text.length);
      text += group.text + BREAK;
    }
    this.#text = text;
    this.#broken = text.replace(SIGNS, BREAK);
    const { starts, longest } = readPhrases(this.#broken);
    this.longest = longest;
    this.#starts = starts;
    this.#next = new Uint32Array(starts.length);
    // From the last to the first, so that each box has them in their order.
    for (let phrase = starts.length - 1; phrase > 0; phrase--) {
      const at = starts[phrase] as number;
      const box = boxOf(text.charCodeAt(at), text.charCodeAt(at + 1));
      this.#next[phrase] = this.#boxes[box] as number;
      this.#boxes[box] = phrase;
    }
  }

  /** The stored phrases whose words are forms of these. */
  formsOf(phrase: string): Set<string> {
    const forms = new Set<string>();
    const count = wordCount(phrase);
    let key: string | undefined;
    for (const stored of this.#beginningLike(firstWord(phrase))) {
      if (wordCount(stored) === count && (count === 1 || keyOf(stored) === (key ??= keyOf(phrase)))) forms.add(stored);
    }
    return forms;
  }

  /** The stored phrases whose first word is a form of this one. */
  #beginningLike(word: string): readonly string[] {
    let phrases = this.#beginning.get(word);
    if (!phrases) {
      const found = new Set<string>();
      const key = familyKey(word);
      for (const start of familyStarts(key)) {
        this.#visitBeginning(start, word, (at) => {
          if (!mayEnd(key, this.#text, at + key.length)) return;
          const stored = this.#broken.slice(at, this.#broken.indexOf(BREAK, at));
          const first = firstWord(stored);
          if (startOf(first) === startOf(word) && familyKey(first) === key) found.add(stored);
        });
      }
      phrases = [...found];
      if (this.#beginning.size >= MOST_KNOWN) this.#beginning.clear();
      this.#beginning.set(word, phrases);
    }
    return phrases;
  }

  /** The stored words that begin with the same two letters, and have so many typing errors at most. */
  like(word: string, most: number): LikeWord[] {
    const found = new Map<string, number>();
    this.#visitBeginning(startOf(word), word, (at) => {
      const stored = this.#broken.slice(at, this.#broken.indexOf(BREAK, at));
      const errors = stored.includes(' ') ? most + 1 : errorsBetween(stored, word, most);
      if (errors <= most) found.set(stored, errors);
    });
    return [...found].map(([stored, errors]) => ({ word: stored, errors }));
  }

  /** The lines in which one of these phrases stands, in their order. */
  linesOf(phrases: ReadonlySet<string>): { line: string; group: Group }[] {
    const starts = new Set<number>();
    for (const phrase of phrases) {
      this.#visitBeginning(phrase, phrase, (at) => {
        if (standsAt(this.#broken, BREAK, at + phrase.length)) starts.add(this.#text.lastIndexOf(BREAK, at) + 1);
      });
    }
    return [...starts]
      .sort((a, b) => a - b)
      .map((start) => {
        const number = this.#groupStarts.filter((from) => from <= start).length - 1;
        return {
          line: this.#text.slice(start, this.#text.indexOf(BREAK, start)),
          group: this.#groups[number] as Group,
        };
      });
  }

  /** Visits the phrases that begin with `start`, among those in the box of `phrase`. */
  #visitBeginning(start: string, phrase: string, visit: (at: number) => void): void {
    const box = boxOf(phrase.charCodeAt(0), phrase.charCodeAt(1));
    const text = this.#text;
    // Most of a box differ in the third letter already.
    const third = start.length > 2 ? start.charCodeAt(2) : -1;
    for (let next = this.#boxes[box] as number; next > 0; next = this.#next[next] as number) {
      const at = this.#starts[next] as number;
      if ((third < 0 || text.charCodeAt(at + 2) === third) && standsAt(text, start, at)) visit(at);
    }
  }
}

function wordCount(phrase: string): number {
  let count = 1;
  for (let at = phrase.indexOf(' '); at >= 0; at = phrase.indexOf(' ', at + 1)) count++;
  return count;
}

/** Where each phrase begins, from 1, and the words of the longest. */
function readPhrases(broken: string): { starts: Uint32Array; longest: number } {
  const starts = [0];
  let longest = 0;
  let space = broken.indexOf(' ');
  for (let start = 1; start < broken.length;) {
    const end = broken.indexOf(BREAK, start);
    if (end > start) {
      starts.push(start);
      let words = 1;
      for (; space >= 0 && space < end; space = broken.indexOf(' ', space + 1)) words++;
      if (words > longest) longest = words;
    }
    start = end + 1;
  }
  return { starts: Uint32Array.from(starts), longest };
}
