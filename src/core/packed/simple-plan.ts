/** How words are searched where nothing is known but the words of an index: as typed, as beginnings, and as typing errors. */
import type { Alternative, Plan, Vocabulary } from './types.js';

/** More of either would be words that nobody meant. */
const BEGINNINGS = 50;
const LIKE = 20;

/** Shorter words are another word with one other letter. */
const SHORTEST_WITH_ERRORS = 4;
const SHORTEST_WITH_TWO = 8;

/** What other words count beside those typed, less the longer their end is or the more letters differ. */
const BEGINNING = 0.375;
const ERROR = 0.45;

export function simplePlan(words: readonly string[], vocabulary: Vocabulary): Plan {
  const slots = words.map((word, place) => {
    const alternatives: Alternative[] = [{ terms: [word], weight: 1, reason: 'typed' }];
    // A beginning of one or two letters says something only while it is being typed, so in the last word, and one letter
    // only when there is nothing else.
    const isBeginning = word.length > 2 || (place === words.length - 1 && (word.length === 2 || words.length === 1));
    if (isBeginning) {
      for (const term of vocabulary.beginningWith(word, BEGINNINGS)) {
        const longer = term.length - word.length;
        const weight = (BEGINNING * term.length) / (term.length + 0.3 * longer);
        alternatives.push({ terms: [term], weight, reason: 'prefix' });
      }
    }
    // Only a word that is nowhere is a typing error: `parkeren` must not bring `markeren` along.
    const isNowhere = alternatives.length === 1 && vocabulary.documents(word) === 0;
    if (isNowhere && word.length >= SHORTEST_WITH_ERRORS) {
      for (const { term, errors } of vocabulary.like(word, word.length < SHORTEST_WITH_TWO ? 1 : 2, LIKE)) {
        const weight = (ERROR * term.length) / (term.length + errors);
        alternatives.push({ terms: [term], weight, reason: 'typo' });
      }
    }
    return { word, alternatives, weight: 1 };
  });
  return { slots, phrases: [], without: [] };
}
