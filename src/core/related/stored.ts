/** Opens stored synonyms. They come from a server that we do not know, so they are input like any other. */
import { RegisterError } from '../errors.js';
import { LIMITS } from '../limits.js';
import { BREAK, type Group, keyOf, Phrases, startOf } from './phrases.js';
import { areLines, fromLine, type Line, SIGNS } from './relations.js';
import type { LikeWord, Synonym, SynonymKind, Synonyms } from './types.js';

const KINDS: readonly SynonymKind[] = ['same', 'broader', 'related'];

/** What is searched besides one phrase at most: the real ones have a hundred, made-up ones must not take a visitor's time. */
const MOST_SYNONYMS = 1_000;

/** Phrases whose synonyms are kept: more than anybody types one after the other. */
const MOST_KNOWN = 1_000;

/** What is read of the lines for one phrase, in signs: of the real ones a few thousand. */
const MOST_READ = 200_000;

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
  let length = 0;
  for (const line of lines) {
    if (typeof line !== 'string' || line.length > LIMITS.textLength) throw new Error('A line of relations is none');
    // Only a long one can hold a phrase that is too long.
    if (line.length > LIMITS.lineLength && line.split(SIGNS).some(({ length }) => length > LIMITS.lineLength))
      throw new Error('A phrase is too long');
    length += line.length;
  }
  if (length > LIMITS.synonymsLength) throw new Error('There are more synonyms than any register has');
  const text = lines.join(BREAK);
  if (lines.length > 0 && !areLines(text)) throw new Error('A line of relations is none');
  return { kind, weight, text };
}

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

  like(word: string, most: number): readonly LikeWord[] {
    return this.#opened.like(word, most);
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
    let left = MOST_READ;
    for (const { line, group } of this.#opened.linesOf(forms)) {
      left -= line.length;
      if (left < 0) break;
      const { kind, weight } = group;
      for (const { keys, others } of fromLine(line)) {
        if (!keys.some((each) => forms.has(each))) continue;
        for (const each of others) {
          for (const other of meanings.get(each)?.others ?? [each]) {
            // The phrase itself, or another form of it.
            if (startOf(other) === start && keyOf(other) === key) continue;
            if ((found.get(other)?.weight ?? 0) < weight) found.set(other, { words: other.split(' '), kind, weight });
            if (found.size >= MOST_SYNONYMS) return heaviestFirst(found);
          }
        }
      }
    }
    return heaviestFirst(found);
  }
}

const NONE: readonly Synonym[] = [];

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
