/**
 * A rare word counts more in BM25, which is right for words that somebody typed, but not for what they stand in: few bodies
 * write `rechtsbijstand`, and so it would come before all that is about `bijstand`.
 */
import { rarity } from '../packed/rarity.js';
import type { Alternative, Reason, Vocabulary } from '../packed/types.js';
import { gathered } from '../prototype-js.js';

const THE_WORD: readonly Reason[] = ['typed', 'stem', 'joined'];
const HOLD_IT: readonly Reason[] = ['compound', 'prefix'];

/**
 * Lets words that hold the word count half of the way as if they were as frequent as the word in all its forms. An index has
 * the rarity in each field, which is more exact, but this is its size.
 */
export function asRareAsTheWord(alternatives: readonly Alternative[], vocabulary: Vocabulary): readonly Alternative[] {
  const together = documentsOfWord(alternatives, vocabulary);
  if (together === 0) return alternatives;
  return alternatives.map((each) => {
    if (!HOLD_IT.includes(each.reason)) return each;
    const counts = besideTheWord(documents(each, vocabulary), together, vocabulary.documentCount);
    return counts < 1 ? { ...each, weight: each.weight * counts } : each;
  });
}

/** What is left for something that so many documents have when it counts half of the way as if so many had it as the word. */
export function besideTheWord(documents: number, ofWord: number, all: number): number {
  const [own, word] = [rarity(documents, all), rarity(Math.min(ofWord, all), all)];
  return own > word ? Math.sqrt(word / own) : 1;
}

/**
 * What a word tells of a query: who asks for `sollicitanten beoordelen` is helped by what is about applicants, and not by
 * what is about judging. A word that the register does not have tells most.
 */
export const tellsOf = (alternatives: readonly Alternative[], vocabulary: Vocabulary): number =>
  rarity(Math.max(1, documentsOfWord(alternatives, vocabulary)), vocabulary.documentCount);

/** The documents of the word in all its forms; who has several forms is counted for each. */
const documentsOfWord = (alternatives: readonly Alternative[], vocabulary: Vocabulary): number =>
  Math.min(
    gathered(
      alternatives,
      (sum, each) => (THE_WORD.includes(each.reason) ? sum + documents(each, vocabulary) : sum),
      0,
    ),
    vocabulary.documentCount,
  );

const documents = ({ terms }: Alternative, vocabulary: Vocabulary): number =>
  gathered(terms, (least, term) => Math.min(least, vocabulary.documents(term)), Infinity);
