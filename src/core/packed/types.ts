/** What the packed index is asked with and what it answers: the contract between planning a search and ranking by it. */

/** The words of an index. Terms are words as `analyse` writes them. */
export interface Vocabulary {
  /** The number of different terms. */
  readonly size: number;
  /** The number of documents. */
  readonly documentCount: number;
  /** The number of documents with the term; 0 for a term that is not there. */
  documents(term: string): number;
  /** Terms that begin with `start` and are longer, those of most documents first; `inField` looks at one field only. */
  beginningWith(start: string, limit: number, inField?: number): string[];
  /** Terms that are forms of one word, known by its key (`familyKey`), those of most documents first. */
  family(key: string): string[];
  /** Terms that hold `part` anywhere, except as their beginning, those of most documents first. */
  holding(part: string, limit: number): string[];
  /** Whether a term holds `part` anywhere, its beginning included. */
  holds(part: string): boolean;
  /**
   * Terms at most `errors` typing errors away, nearest first: a letter too many, too few, another one, or two swapped.
   * The first letter is hardly ever wrong, so it has to be right unless `errors` is 2.
   */
  like(word: string, errors: 1 | 2, limit: number): { term: string; errors: number }[];
}

/** How a term came into a plan. */
export type Reason =
  'typed' | 'stem' | 'joined' | 'compound' | 'part' | 'prefix' | 'typo' | 'letters' | 'same' | 'broader' | 'related';

/** Something that answers a word of the query: one term, or several that have to be there together. */
export interface Alternative {
  terms: readonly string[];
  /** Of several terms, all that each may be written as, itself first: a document counts for the best that it has. */
  forms?: readonly (readonly string[])[];
  /** Between 0 and 1: what a document counts that has it, beside one with what was typed. */
  weight: number;
  reason: Reason;
  /** Looks at one field only: the beginning of a word that is one or two letters long. */
  field?: number;
}

/** A word of the query with all that answers it: a document counts for the best of them. */
export interface Slot {
  /** As typed, analysed. */
  word: string;
  alternatives: readonly Alternative[];
  /** What the word counts among the others: 1, or less when all that answers it is weak. */
  weight: number;
  /** What it counts when it is asked how much of the query a document answers: more for a word that few have. */
  tells: number;
}

/** A query as it is searched. */
export interface Plan {
  slots: readonly Slot[];
  /** A field in which a word counts so many times as much as in the others. */
  favours?: { readonly field: number; readonly times: number };
  /** Words that have to stand next to each other, in this order, in one field. */
  phrases: readonly (readonly string[])[];
  /** Phrases, often of one word, that must not be there. */
  without: readonly (readonly string[])[];
}

/** The documents found: places in the list, and scores. Best first, equal scores in order of place, unless said otherwise. */
export interface Found {
  readonly places: Uint32Array;
  readonly scores: Float64Array;
}
