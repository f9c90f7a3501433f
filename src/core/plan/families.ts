/** The forms of a word that an index has: those with the same stem. */
import type { Vocabulary } from '../packed/types.js';
import { bases, conjugated, derivations, otherNumber, verbStems } from '../words/forms.js';
import { familyKey } from '../words/root.js';

/** Words of which it is kept whether the index has them: those that stand beside parts of compounds come back often. */
const MOST_KNOWN = 10_000;

const SEVERAL = 5;

/** The forms of words in one index. */
export class Families {
  readonly #vocabulary: Vocabulary;
  readonly #known = new Map<string, boolean>();

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** The terms of one family with `word`, those of most documents first. */
  of(word: string): readonly string[] {
    return this.#family(familyKey(word));
  }

  /** As `of`, the word itself first. */
  forms(word: string): string[] {
    const others = this.of(word).filter((form) => form !== word);
    return this.hasExactly(word) ? [word, ...others] : others;
  }

  /** As `of`, also of what the word is a form of: `controleert` finds `controleren`, and `pakketje` finds `pakket`. */
  ofBases(word: string): string[] {
    const found = new Set(this.of(word));
    for (const form of bases(word)) for (const term of this.#family(familyKey(form))) found.add(term);
    return [...found];
  }

  /**
   * What is made of a word, or it of that, and other forms of a verb: `controle` and `gecontroleerd` for `controleert`.
   *
   * @param forms - what `ofBases` has of it
   */
  derived(word: string, forms = this.ofBases(word)): string[] {
    const found = new Set<string>();
    for (const derived of [word, ...bases(word)].flatMap(derivations))
      if (this.hasExactly(derived)) for (const term of this.of(derived)) found.add(term);
    for (const form of this.#conjugated(word, forms)) found.add(form);
    return [...found];
  }

  /** All forms of a word, other than what is made of it: for leaving it out. The word itself first. */
  inflected(word: string): string[] {
    const found = new Set(this.forms(word));
    for (const each of [word, ...otherNumber(word)]) {
      const forms = this.ofBases(each);
      for (const form of forms) found.add(form);
      for (const form of this.#conjugated(each, forms, ['', 'e'])) found.add(form);
    }
    return [...found];
  }

  /** Other forms of a verb that the index has, with these behind them: `geparkeerd` and `geparkeerde`. */
  #conjugated(word: string, forms: readonly string[], ends: readonly string[] = ['']): string[] {
    // Of what is no verb, `zorg`, they would be something else: `zorgt`.
    if (!word.endsWith('en') && verbStems(word).length === 0) return [];
    return forms
      .flatMap(conjugated)
      .flatMap((form) => ends.map((end) => form + end))
      .filter((form) => this.hasExactly(form));
  }

  /** Whether the index has the word as it stands. */
  hasExactly(word: string): boolean {
    return this.#vocabulary.documents(word) > 0;
  }

  /** Whether the word stands in several texts. */
  isCommon(word: string): boolean {
    return this.#vocabulary.documents(word) >= SEVERAL;
  }

  /** Whether the index has the word in any form. */
  has(word: string): boolean {
    let has = this.#known.get(word);
    if (has === undefined) {
      has = this.hasExactly(word) || this.of(word).length > 0;
      if (this.#known.size >= MOST_KNOWN) this.#known.clear();
      this.#known.set(word, has);
    }
    return has;
  }

  #family(key: string): readonly string[] {
    if (key.length < 2) return this.hasExactly(key) ? [key] : [];
    return this.#vocabulary.family(key);
  }
}

/** Families are as large as what has been asked for, and go when the index goes. */
const all = new WeakMap<Vocabulary, Families>();

/** The families of one index, the same each time. */
export function familiesOf(vocabulary: Vocabulary): Families {
  const known = all.get(vocabulary) ?? new Families(vocabulary);
  all.set(vocabulary, known);
  return known;
}
