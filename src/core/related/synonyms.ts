/**
 * All that is searched besides what was typed, put together for one register when its index is built: the thesaurus, the
 * abbreviations that its texts explain, and the words that its texts bring together. Kept is what this register can use.
 */
import type { Vocabulary } from '../packed/types.js';
import type { Slices } from '../slices.js';
import { byCodeUnit } from '../text/order.js';
import { entries } from '../thesaurus/entries.js';
import { type Group, phraseOf } from '../thesaurus/parse.js';
import { irregularKey } from '../words/irregular.js';
import { stem } from '../words/stem.js';
import { Abbreviations } from './abbreviations.js';
import { relatedWords } from './related.js';
import { fitsLine, meaningLine, type StoredRelations, toLines } from './relations.js';
import { SubjectsCollector } from './subjects.js';
import { MOST_PHRASE_WORDS, type SynonymKind } from './types.js';

/** What `openSynonyms` reads. Compact, because every visitor who searches gets it. */
export interface StoredSynonyms {
  /** Phrases that mean the same. What is said of one of them in `relations` holds for all, so it is said once. */
  meanings: StoredRelations;
  relations: StoredRelations[];
}

/**
 * What a document counts that has the other word, beside one that has what was typed. What people wrote down weighs more
 * than what was learned.
 */
const RELATION_WEIGHTS = { same: 0.8, broader: 0.6, related: 0.4, learned: 0.2 } as const;

/** An abbreviation with several names: by the share that each has, in steps, so that equals share a line. */
const SHARES = [
  [0.6, 0.8],
  [0.25, 0.6],
  [0, 0.4],
] as const;

/**
 * Learns from the texts of a register.
 *
 * @param documents - the texts of each registration as written, its name first; gone through once
 * @param vocabulary - of the index of the same texts: what it does not have is not searched
 */
export async function learnSynonyms(
  documents: Iterable<readonly string[]>,
  vocabulary: Vocabulary,
  groups: readonly Group[],
  slices: Slices,
): Promise<StoredSynonyms> {
  const abbreviations = new Abbreviations((word) => vocabulary.documents(word) > 0);
  const subjects = new SubjectsCollector();
  for (const texts of documents) {
    for (const text of texts) abbreviations.add(text);
    subjects.add(texts);
    await slices.breathe();
  }
  // In this order: of two relations between the same words the heavier holds, and of equals the first.
  const gathered = new Gathered(vocabulary);
  const found = entries(groups);
  for (const [term, relations] of found) {
    gathered.addMeaning([term, ...relations.filter(({ kind }) => kind === 'same').map((each) => phraseOf(each.term))]);
  }
  for (const [term, relations] of found) {
    for (const { term: other, kind } of relations) {
      const phrase = phraseOf(other);
      gathered.add(term, phrase, kind, RELATION_WEIGHTS[kind]);
      if (gathered.knows(phrase)) continue;
      // All that means the same is among the relations already, but for another form of the term itself.
      if (kind === 'same') {
        gathered.add(term, term, kind, RELATION_WEIGHTS[kind]);
        continue;
      }
      // A word that this register lacks still leads to others: a `lesson` is related to a `docent`, who works at a `school`.
      for (const next of found.get(phrase) ?? []) {
        if (next.kind === 'same') continue;
        const weaker = RELATION_WEIGHTS[kind] < RELATION_WEIGHTS[next.kind] ? kind : next.kind;
        // What is related to something related is anything.
        if (kind !== 'related' || next.kind !== 'related')
          gathered.add(term, phraseOf(next.term), weaker, RELATION_WEIGHTS[weaker]);
      }
    }
  }
  for (const { short, long, share } of abbreviations.all()) {
    const weight = SHARES.find(([least]) => share >= least)?.[1] ?? 0;
    gathered.add(short, long, 'same', weight);
    gathered.add(long, short, 'same', weight);
  }
  for (const { word, other } of await relatedWords(subjects.finish(), slices)) {
    gathered.add(word, other, 'related', RELATION_WEIGHTS.learned);
  }
  return gathered.stored();
}

interface Relation {
  kind: SynonymKind;
  weight: number;
}

/** Relations by the phrase that they start from. */
class Gathered {
  readonly #vocabulary: Vocabulary;
  readonly #forms = new Map<string, string>();
  readonly #byKey = new Map<string, Map<string, Relation>>();
  readonly #meanings: string[] = [];
  /** The first of the phrases that mean the same: it speaks for all of them. */
  readonly #firsts = new Map<string, string>();

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** Phrases that all mean the same; those that share one with an earlier meaning are left for `add`. */
  addMeaning(phrases: readonly string[]): void {
    const keys = phrases.filter(isKey);
    const usable = [...new Set(phrases.map((phrase) => this.#usable(phrase)))].filter(fitsLine).sort();
    const [first] = usable;
    const all = new Set([...usable, ...keys]);
    if (first === undefined || all.size < 2 || [...all].some((phrase) => this.#firsts.has(phrase))) return;
    for (const phrase of all) this.#firsts.set(phrase, first);
    this.#meanings.push(meaningLine(usable, keys.filter((key) => !usable.includes(key)).sort()));
  }

  add(from: string, phrase: string, kind: SynonymKind, weight: number): void {
    const key = this.#firsts.get(from) ?? from;
    const found = this.#usable(phrase);
    const other = this.#firsts.get(found) ?? found;
    if (!fitsLine(other) || !isKey(key) || other === key) return;
    const relations = this.#byKey.get(key) ?? new Map<string, Relation>();
    this.#byKey.set(key, relations);
    if ((relations.get(other)?.weight ?? 0) < weight) relations.set(other, { kind, weight });
  }

  /** Whether the index has all words of a phrase, in some form. */
  knows(phrase: string): boolean {
    return this.#usable(phrase) !== '';
  }

  /** The phrase in words that the index has; empty when it has not all of them. */
  #usable(phrase: string): string {
    const forms = phrase.split(' ').map((word) => this.#form(word));
    return forms.length <= MOST_PHRASE_WORDS && forms.every(Boolean) ? forms.join(' ') : '';
  }

  /** The word, or the form of it that most documents have; empty when the index has none. */
  #form(word: string): string {
    let form = this.#forms.get(word);
    if (form === undefined) {
      form = this.#vocabulary.documents(word) > 0 ? word : this.#otherForm(word);
      this.#forms.set(word, form);
    }
    return form;
  }

  #otherForm(word: string): string {
    const wanted = stem(word);
    // The end of a stem may be spelled otherwise in a form (`brod`, `broden`, `brood`).
    const start = wanted.slice(0, Math.max(SHORTEST_START, wanted.length - 2));
    if (wanted.length < SHORTEST_START) return '';
    // Not `steeds` for `steden`: of some words the stem does not tell the family.
    const family = irregularKey(word);
    return (
      this.#vocabulary
        .beginningWith(start, MOST_FORMS)
        .find((form) => stem(form) === wanted && irregularKey(form) === family) ?? ''
    );
  }

  stored(): StoredSynonyms {
    const sets = new Map<string, Relation & { relations: Map<string, Set<string>> }>();
    for (const [key, relations] of this.#byKey) {
      for (const [other, { kind, weight }] of relations) {
        const name = `${kind} ${weight}`;
        const set = sets.get(name) ?? { kind, weight, relations: new Map<string, Set<string>>() };
        sets.set(name, set);
        set.relations.set(key, (set.relations.get(key) ?? new Set()).add(other));
      }
    }
    const relations = [...sets]
      .sort(([a], [b]) => byCodeUnit(a, b))
      .map(([, set]) => ({ kind: set.kind, weight: set.weight, lines: toLines(set.relations) }));
    return { meanings: { kind: 'same', weight: RELATION_WEIGHTS.same, lines: this.#meanings.sort() }, relations };
  }
}

const isKey = (phrase: string): boolean => fitsLine(phrase) && phrase.split(' ').length <= MOST_PHRASE_WORDS;

const SHORTEST_START = 3;
const MOST_FORMS = 200;
