/** The forms of a word that an index has: those with the same stem. */
import type { Vocabulary } from '../packed/types.js';
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

/** What stands before some verbs, for a regular expression: `opsporen`, `vaststellen`. */
export const BEFORE =
  'aan|achter|af|bij|binnen|door|in|mee|na|om|onder|op|over|samen|tegen|terug|toe|uit|vast|voor|weg';
/** Short ones with `ge` alone are mostly other words: `gezicht`, `gezinnen`. */
const PARTICIPLE = new RegExp(`^(?:ge(?=.{5,}(?:d|t|en)$)|(?<before>${BEFORE})ge(?=.{3}))(?<verb>.*(?:d|t|en))$`);
/** What may be the stem of a verb: without the `t`, `te` or `de` of a person or a past, without the `ge` of a participle. */
function verbStems(word: string): string[] {
  const { before = '', verb } = PARTICIPLE.exec(word)?.groups ?? {};
  const bases = verb ? [word, before + verb] : [word];
  return bases.flatMap((base) => {
    const stems = base === word ? [] : [base];
    if (base.length >= 6 && /[^aeiouy]t$/.test(base)) stems.push(base.slice(0, -1));
    if (base !== word && /[^aeiouy]d$/.test(base)) stems.push(base.slice(0, -1));
    if (base.length >= 7 && /[^aeiouy][td]e$/.test(base)) stems.push(base.slice(0, -2));
    return stems;
  });
}
