/** The forms of a word that an index has: those with the same stem, found when first asked for. */
import type { Vocabulary } from '../packed/types.js';
import { familyKey } from '../words/root.js';

/** Terms are stemmed by the two letters that they begin with: a vowel that is written once or twice never is the first. */
const BUCKET = 2;

/** The forms of words in one index. Keeps what it has stemmed. */
export class Families {
  readonly #vocabulary: Vocabulary;
  readonly #buckets = new Map<string, ReadonlyMap<string, readonly string[]>>();

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

  /** As `of`, also through what verbs lose and get: `controleert` and `gecontroleerd` find `controleren`. */
  ofVerb(word: string): string[] {
    const found = new Set(this.of(word));
    for (const form of verbStems(word)) for (const term of this.#family(familyKey(form))) found.add(term);
    return [...found];
  }

  /** Whether the index has the word as it stands. */
  hasExactly(word: string): boolean {
    return this.#vocabulary.documents(word) > 0;
  }

  /** Whether the index has the word in any form. */
  has(word: string): boolean {
    return this.hasExactly(word) || this.of(word).length > 0;
  }

  #family(key: string): readonly string[] {
    const start = key.slice(0, BUCKET);
    if (start.length < BUCKET) return this.hasExactly(key) ? [key] : [];
    let bucket = this.#buckets.get(start);
    if (!bucket) {
      bucket = byFamily(this.#vocabulary.beginningWith(start, Infinity));
      this.#buckets.set(start, bucket);
    }
    return bucket.get(key) ?? [];
  }
}

function byFamily(terms: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const families = new Map<string, string[]>();
  for (const term of terms) {
    const key = familyKey(term);
    const family = families.get(key);
    if (family) family.push(term);
    else families.set(key, [term]);
  }
  return families;
}

/** What may be the stem of a verb: without the `t`, `te` or `de` of a person or a past, without the `ge` of a participle. */
function verbStems(word: string): string[] {
  const participle = /^ge.{5,}(?:d|t|en)$/.test(word);
  const bases = participle ? [word, word.slice(2)] : [word];
  return bases.flatMap((base) => {
    const stems = base === word ? [] : [base];
    if (base.length >= 6 && /[^aeiouy]t$/.test(base)) stems.push(base.slice(0, -1));
    if (base !== word && /[^aeiouy]d$/.test(base)) stems.push(base.slice(0, -1));
    if (base.length >= 7 && /[^aeiouy][td]e$/.test(base)) stems.push(base.slice(0, -2));
    return stems;
  });
}
