/** Opens stored synonyms. They come from a server that we do not know, so they are input like any other. */
import { RegisterError } from '../errors.js';
import { LIMITS } from '../limits.js';
import { familyKey, familyStarts } from '../words/root.js';
import { areLines, fromLine, type Line, SIGNS } from './relations.js';
import type { Synonym, SynonymKind, Synonyms } from './types.js';

const KINDS: readonly SynonymKind[] = ['same', 'broader', 'related'];

/** Between lines, and between the phrases of a line once its signs do not matter. */
const BREAK = '\n';

/** Phrases are in boxes by their first two letters, which all forms of a word share; more boxes than this stay empty. */
const BOXES = 1024;

/** What is searched besides one phrase at most: the real ones have a hundred, made-up ones must not take a visitor's time. */
const MOST_SYNONYMS = 1_000;

/** Phrases whose synonyms are kept: more than anybody types one after the other. */
const MOST_KNOWN = 1_000;

/** The lengths of all lines of one kind, squared: as pairs of phrases are counted. Of the real ones, at most two million. */
const MOST_SQUARES = 100 * LIMITS.synonymPairs;

/** Lines of one kind and weight, with breaks between them. */
interface Group {
  readonly kind: SynonymKind;
  readonly weight: number;
  readonly text: string;
}

/** Checks what `learnSynonyms` gave and makes it ready to ask; throws `damaged`. */
export function openSynonyms(stored: unknown, where: string): Synonyms {
  try {
    const meanings = readGroup(member(stored, 'meanings'));
    return new KnownSynonyms([meanings, ...list(member(stored, 'relations')).map(readGroup)]);
  } catch (cause) {
    throw new RegisterError({
      code: 'damaged',
      what: 'The synonyms of the snapshot are not what they should be',
      where,
      remedy: 'Build the snapshot again and copy all of its files',
      cause,
    });
  }
}

function member(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) throw new Error(`It has no ${name}`);
  return (value as Record<string, unknown>)[name];
}

function list(value: unknown): unknown[] {
  if (!Array.isArray(value) || value.length > LIMITS.synonymPairs) throw new Error('A list is none, or too long');
  return value;
}

function readGroup(stored: unknown): Group {
  const kind = KINDS.find((each) => each === member(stored, 'kind'));
  const weight = member(stored, 'weight');
  if (!kind || typeof weight !== 'number' || !(weight > 0 && weight <= 1)) throw new Error('A kind or weight is odd');
  const lines = list(member(stored, 'lines'));
  let squares = 0;
  for (const line of lines) {
    if (typeof line !== 'string' || line.length > LIMITS.textLength) throw new Error('A line of relations is none');
    // Only a long one can hold a phrase that is too long.
    if (line.length > LIMITS.lineLength && line.split(SIGNS).some(({ length }) => length > LIMITS.lineLength))
      throw new Error('A phrase is too long');
    squares += line.length * line.length;
  }
  // A line of a thousand phrases that lead to each other is a million pairs.
  if (squares > MOST_SQUARES) throw new Error('There are more synonyms than any register has');
  const text = lines.join(BREAK);
  if (lines.length > 0 && !areLines(text)) throw new Error('A line of relations is none');
  return { kind, weight, text };
}

/** Phrases are known by what the forms of their words share: `stoplichten` is asked for and `stoplicht` is stored. */
const keyOf = (phrase: string): string => phrase.split(' ').map(familyKey).join(' ');

/** Signs are below the digits or the colons; a phrase of one letter has one behind it. */
const isSign = (code: number): boolean => !(code >= 48) || code === 58 || code === 59;

const boxOf = (first: number, second: number): number => (first * 37 + (isSign(second) ? 0 : second)) % BOXES;

/** Opened when first asked: until then it is only known that the lines are lines. */
class KnownSynonyms implements Synonyms {
  readonly #groups: readonly Group[];
  readonly #known = new Map<string, readonly Synonym[]>();
  #phrases: Phrases | undefined;
  #meanings: ReadonlyMap<string, Line> | undefined;

  constructor(groups: readonly Group[]) {
    this.#groups = groups;
  }

  get longest(): number {
    return this.#opened.longest;
  }

  of(phrase: string): readonly Synonym[] {
    let synonyms = this.#known.get(phrase);
    if (!synonyms) {
      synonyms = this.#find(phrase);
      if (this.#known.size >= MOST_KNOWN) this.#known.clear();
      this.#known.set(phrase, synonyms);
    }
    return synonyms;
  }

  get #opened(): Phrases {
    return (this.#phrases ??= new Phrases(this.#groups));
  }

  /** The heaviest first, equal ones in the order of the lines. */
  #find(phrase: string): readonly Synonym[] {
    const forms = this.#opened.formsOf(phrase);
    if (forms.size === 0) return NONE;
    const key = keyOf(phrase);
    const start = startOf(phrase);
    const meanings = (this.#meanings ??= meaningsOf(this.#groups[0]?.text ?? ''));
    // What is said of one word is said of all that mean the same.
    for (const form of [...forms]) for (const same of meanings.get(form)?.keys ?? []) forms.add(same);
    const found = new Map<string, Synonym>();
    for (const { line, group } of this.#opened.linesOf(forms)) {
      const { kind, weight } = group;
      for (const { keys, others } of fromLine(line)) {
        if (!keys.some((each) => forms.has(each))) continue;
        for (const other of others.flatMap((each) => meanings.get(each)?.others ?? [each])) {
          // The phrase itself, or another form of it.
          if (startOf(other) === start && keyOf(other) === key) continue;
          if ((found.get(other)?.weight ?? 0) < weight) found.set(other, { words: other.split(' '), kind, weight });
          if (found.size >= MOST_SYNONYMS) return heaviestFirst(found);
        }
      }
    }
    return heaviestFirst(found);
  }
}

/**
 * The lines as one text, and where its phrases begin: they are taken apart for what somebody searches, because of all lines
 * hardly any are ever asked for.
 */
class Phrases {
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
      const starts = familyStarts(key);
      this.#visitBox(word, (at) => {
        if (!starts.some((start) => this.#text.startsWith(start, at))) return;
        const stored = this.#broken.slice(at, this.#broken.indexOf(BREAK, at));
        const first = firstWord(stored);
        if (startOf(first) === startOf(word) && familyKey(first) === key) found.add(stored);
      });
      phrases = [...found];
      if (this.#beginning.size >= MOST_KNOWN) this.#beginning.clear();
      this.#beginning.set(word, phrases);
    }
    return phrases;
  }

  /** The lines in which one of these phrases stands, in their order. */
  linesOf(phrases: ReadonlySet<string>): { line: string; group: Group }[] {
    const starts = new Set<number>();
    for (const phrase of phrases) {
      this.#visitBox(phrase, (at) => {
        if (this.#text.startsWith(phrase, at) && this.#broken.startsWith(BREAK, at + phrase.length))
          starts.add(this.#text.lastIndexOf(BREAK, at) + 1);
      });
    }
    return [...starts]
      .sort((a, b) => a - b)
      .map((start) => {
        const number = this.#groupStarts.findLastIndex((from) => from <= start);
        return {
          line: this.#text.slice(start, this.#text.indexOf(BREAK, start)),
          group: this.#groups[number] as Group,
        };
      });
  }

  #visitBox(phrase: string, visit: (at: number) => void): void {
    const box = boxOf(phrase.charCodeAt(0), phrase.charCodeAt(1));
    for (let next = this.#boxes[box] as number; next > 0; next = this.#next[next] as number)
      visit(this.#starts[next] as number);
  }
}

const NONE: readonly Synonym[] = [];

/** Forms begin with the same two letters. */
const startOf = (phrase: string): string => phrase.slice(0, 2);

const firstWord = (phrase: string): string => {
  const end = phrase.indexOf(' ');
  return end < 0 ? phrase : phrase.slice(0, end);
};

const heaviestFirst = (found: ReadonlyMap<string, Synonym>): Synonym[] =>
  [...found.values()].sort((a, b) => b.weight - a.weight);

/** The line of each phrase that means the same as others. */
function meaningsOf(lines: string): ReadonlyMap<string, Line> {
  const meanings = new Map<string, Line>();
  for (const text of lines.split(BREAK)) {
    for (const line of fromLine(text)) for (const phrase of line.keys) meanings.set(phrase, line);
  }
  return meanings;
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
