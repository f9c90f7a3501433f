/** Opens stored synonyms. They come from a server that we do not know, so they are input like any other. */
import { RegisterError } from '../errors.js';
import { LIMITS } from '../limits.js';
import { familyKey } from '../words/root.js';
import { fromLine, type Line } from './relations.js';
import { MOST_PHRASE_WORDS, type Synonym, type SynonymKind, type Synonyms } from './types.js';

const KINDS: readonly SynonymKind[] = ['same', 'broader', 'related'];

/** Checks what `learnSynonyms` gave and makes it ready to ask; throws `damaged`. */
export function openSynonyms(stored: unknown, where: string): Synonyms {
  const reader = new Reader(where);
  reader.relations(reader.member(stored, 'meanings'), true);
  for (const relations of reader.list(reader.member(stored, 'relations'))) reader.relations(relations, false);
  return new KnownSynonyms(reader);
}

/** Phrases are known by what the forms of their words share: `stoplichten` is asked for and `stoplicht` is stored. */
const keyOf = (phrase: string): string => phrase.split(' ').map(familyKey).join(' ');

/** Forms begin with the same two letters, so that only the phrases that do have to be looked at for an answer. */
const startOf = (phrase: string): string => phrase.slice(0, 2);

/** A line with what it counts. */
interface Weighed extends Line {
  readonly kind: SynonymKind;
  readonly weight: number;
}

/** What was read, still by the line: it is only put together for what somebody searches. */
interface Lines {
  /** The lines of each phrase that leads to others. */
  readonly byKey: ReadonlyMap<string, readonly Weighed[]>;
  /** The line of each phrase that means the same as others. */
  readonly meanings: ReadonlyMap<string, Line>;
}

class KnownSynonyms implements Synonyms {
  readonly longest: number;
  readonly #lines: Lines;
  readonly #byStart = new Map<string, string[]>();
  readonly #known = new Map<string, ReadonlyMap<string, readonly Synonym[]>>();

  constructor(lines: Lines) {
    this.#lines = lines;
    let longest = 0;
    for (const phrase of lines.byKey.keys()) {
      longest = Math.max(longest, wordCount(phrase));
      const start = startOf(phrase);
      const phrases = this.#byStart.get(start);
      if (phrases) phrases.push(phrase);
      else this.#byStart.set(start, [phrase]);
    }
    this.longest = longest;
  }

  of(phrase: string): readonly Synonym[] {
    const start = startOf(phrase);
    let synonyms = this.#known.get(start);
    if (!synonyms) {
      synonyms = this.#together(this.#byStart.get(start) ?? []);
      if (this.#byStart.has(start)) this.#known.set(start, synonyms);
    }
    return synonyms.get(keyOf(phrase)) ?? [];
  }

  /** The synonyms of phrases by their keys, the heaviest first. */
  #together(phrases: readonly string[]): ReadonlyMap<string, readonly Synonym[]> {
    const byKey = new Map<string, Map<string, Synonym>>();
    for (const phrase of phrases) {
      const key = keyOf(phrase);
      const synonyms = byKey.get(key) ?? new Map<string, Synonym>();
      byKey.set(key, synonyms);
      for (const { others, kind, weight } of this.#lines.byKey.get(phrase) ?? []) {
        for (const other of others.flatMap((each) => this.#lines.meanings.get(each)?.others ?? [each])) {
          // The phrase itself, or another form of it.
          if (startOf(other) === startOf(phrase) && keyOf(other) === key) continue;
          if ((synonyms.get(other)?.weight ?? 0) < weight)
            synonyms.set(other, { words: other.split(' '), kind, weight });
        }
      }
    }
    const heaviest = (a: Synonym, b: Synonym): number => b.weight - a.weight;
    return new Map([...byKey].map(([key, synonyms]) => [key, [...synonyms.values()].sort(heaviest)]));
  }
}

function wordCount(phrase: string): number {
  let count = 1;
  for (let at = phrase.indexOf(' '); at >= 0; at = phrase.indexOf(' ', at + 1)) count++;
  return count;
}

class Reader implements Lines {
  readonly byKey = new Map<string, Weighed[]>();
  readonly meanings = new Map<string, Line>();
  readonly #where: string;
  #pairs = 0;

  constructor(where: string) {
    this.#where = where;
  }

  member(value: unknown, name: string): unknown {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) throw this.damaged();
    return (value as Record<string, unknown>)[name];
  }

  list(value: unknown): unknown[] {
    if (!Array.isArray(value) || value.length > LIMITS.synonymPairs) throw this.damaged();
    return value;
  }

  relations(stored: unknown, areMeanings: boolean): void {
    const kind = KINDS.find((each) => each === this.member(stored, 'kind'));
    const weight = this.member(stored, 'weight');
    if (!kind || typeof weight !== 'number' || !(weight > 0 && weight <= 1)) throw this.damaged();
    for (const text of this.list(this.member(stored, 'lines'))) {
      const lines = typeof text === 'string' && text.length <= LIMITS.textLength ? fromLine(text) : [];
      if (lines.length === 0) throw this.damaged();
      for (const line of lines) {
        this.#line({ ...line, kind, weight });
        if (areMeanings) for (const phrase of line.keys) this.meanings.set(phrase, line);
      }
    }
  }

  #line(line: Weighed): void {
    let keys = 0;
    for (const phrase of line.keys) {
      this.#check(phrase);
      const same = this.meanings.get(phrase)?.keys;
      if (!same) this.#addKey(phrase, line);
      else for (const key of same) this.#addKey(key, line);
      keys += same?.length ?? 1;
    }
    let others = 0;
    for (const phrase of line.others) {
      this.#check(phrase);
      others += this.meanings.get(phrase)?.others.length ?? 1;
    }
    // A line of a thousand phrases that lead to each other is a million pairs.
    this.#pairs += keys * others;
    if (this.#pairs > LIMITS.synonymPairs) throw this.damaged();
  }

  #addKey(key: string, line: Weighed): void {
    const lines = this.byKey.get(key);
    if (lines) lines.push(line);
    else this.byKey.set(key, [line]);
  }

  #check(phrase: string): void {
    const isPhrase =
      phrase !== '' &&
      phrase.length <= LIMITS.lineLength &&
      !phrase.startsWith(' ') &&
      !phrase.endsWith(' ') &&
      !phrase.includes('  ') &&
      wordCount(phrase) <= MOST_PHRASE_WORDS;
    if (!isPhrase) throw this.damaged();
  }

  damaged(): RegisterError {
    return new RegisterError({
      code: 'damaged',
      what: 'The synonyms of the snapshot are not what they should be',
      where: this.#where,
      remedy: 'Build the snapshot again and copy all of its files',
    });
  }
}
