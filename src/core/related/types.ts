/** What is searched besides the words of a query: the contract between planning a search and what is known of words. */

/**
 * How words belong together. `same`: they name the same thing, such as an abbreviation and its name. `broader`: the other
 * holds more. `related`: they are about the same subject.
 */
export type SynonymKind = 'same' | 'broader' | 'related';

/** Words of the longest phrase: the name of a law has eight at most. */
export const MOST_PHRASE_WORDS = 8;

/** Something to search besides: one word, or several that have to be there together. */
export interface Synonym {
  /** Words of the index, as `analyse` writes them. */
  readonly words: readonly string[];
  readonly kind: SynonymKind;
  /** Between 0 and 1: what a document counts that has it, beside one with what was typed. */
  readonly weight: number;
}

/** What is searched besides what was typed. */
export interface Synonyms {
  /** Words of the longest key: longer phrases need not be asked. */
  readonly longest: number;
  /**
   * What is searched besides these words, joined by spaces, the most alike first; empty when nothing is. The words are
   * compared by their stems, so that asking once is enough, for `stoplichten` as well as for `stoplicht`.
   */
  of(phrase: string): readonly Synonym[];
  /** Words that have synonyms and that may have been meant: with so many errors at most, but for the first two letters. */
  like(word: string, most: number): readonly LikeWord[];
}

export interface LikeWord {
  readonly word: string;
  readonly errors: number;
}

export const NO_SYNONYMS: Synonyms = { longest: 0, of: () => [], like: () => [] };
