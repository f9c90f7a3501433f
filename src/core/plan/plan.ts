/**
 * From what somebody typed to what is searched: a slot for each word, with all that answers it and what that counts.
 * Everything is found in the vocabulary of the index, so a plan never holds a word that finds nothing.
 */
import type { Alternative, Plan, Slot, Vocabulary } from '../packed/types.js';
import { gathered, numbered } from '../prototype-js.js';
import type { Synonyms } from '../related/types.js';
import { Alternatives, alternativesOf, type Lookups } from './alternatives.js';
import { isEveryday } from './everyday-words.js';
import { type Families, familiesOf } from './families.js';
import { addJoined, withWholeVerbs } from './joining.js';
import type { Query } from './query.js';
import { asRareAsTheWord, tellsOf } from './rarity.js';
import { tellingWords } from './stop-words.js';
import { addSynonyms, meaningsOf } from './synonyms.js';
import { ALL_TECHNIQUES, type Technique } from './technique.js';
import { WEIGHTS } from './weights.js';

export interface PlanOptions {
  /** Only the words as typed. */
  literal?: boolean;
  /** For measuring what each technique adds; without it all of them. */
  techniques?: ReadonlySet<Technique>;
  /** The number of the field with names. */
  nameField?: number;
  /** The names of public bodies that stand in the query in full. */
  named?: readonly (readonly string[])[];
}

/** Words of a query that are mended when the index has nothing like them: nobody mistypes more of one query. */
const MOST_MENDED = 8;

export function makePlan(query: Query, vocabulary: Vocabulary, synonyms: Synonyms, options: PlanOptions = {}): Plan {
  const { literal = false, techniques = ALL_TECHNIQUES, nameField = 0, named } = options;
  const { words, phrases, without } = query;
  const uses = (technique: Technique): boolean => techniques.has(technique);
  const ask: Lookups = { vocabulary, families: familiesOf(vocabulary), uses, mends: { left: MOST_MENDED }, nameField };
  const slotOf = (word: string, alternatives: readonly Alternative[], weight: number): Slot => {
    if (!uses('rarity')) return { word, alternatives, weight, tells: 1 };
    return {
      word,
      alternatives: asRareAsTheWord(alternatives, vocabulary),
      weight,
      tells: tellsOf(alternatives, vocabulary) * (!literal && isEveryday(word) ? WEIGHTS.everyday : 1),
    };
  };
  const favours = { field: nameField, times: WEIGHTS.name };
  if (literal) {
    const slots = words.map(({ word }) => slotOf(word, asTyped(word, vocabulary), 1));
    return { slots: asTellingAsTheRest(slots, named), favours, phrases, without };
  }

  const inPhrase = new Set(phrases.flat());
  const asWritten = words.map(({ word }) => word);
  const typed = uses('joining') ? withWholeVerbs(asWritten, inPhrase, ask.families) : asWritten;
  const telling = new Set(uses('stopWords') ? tellingWords(typed) : typed);
  const saysNothing = (word: string): boolean => !telling.has(word);
  const isInIndex = (word: string): boolean => ask.families.has(word);
  const found = words.map(({ parts }, n) => {
    const word = typed[n] ?? '';
    // What stands between quotation marks is meant as it stands.
    if (!inPhrase.has(word) && !saysNothing(word)) {
      // A word that the thesaurus knows is no typing error, also when the register does not have it.
      const meanings = meaningsOf(word, synonyms, ask);
      const isKnown = meanings.length > 0;
      // Beside other words a part counts as if the whole were there: with `jeugdzorg risico`, `zorg` would be about anything.
      // So it answers only where the index has no synonym; when nothing else is asked, it just comes last.
      const answersInPart = telling.size === 1 || !meanings.some(({ words }) => words.every(isInIndex));
      return alternativesOf({ word, parts, isKnown, answersInPart, isLast: n === words.length - 1 }, ask);
    }
    const itself = new Alternatives();
    for (const { terms, weight, reason } of asTyped(word, vocabulary)) itself.add(terms, weight, reason);
    return itself;
  });
  if (uses('joining')) addJoined(found, typed, inPhrase, ask);
  addSynonyms(found, typed, inPhrase, synonyms, ask);
  const own = uses('ownWords') ? withoutOthersWords(found) : found.map((each) => each.list());
  const slots = typed.flatMap((word, n) => {
    // It would find nearly everything, and its score would say nothing.
    if (saysNothing(word)) return [];
    const alternatives = own[n] ?? [];
    return [slotOf(word, alternatives, strongest(alternatives))];
  });
  return {
    slots: asTellingAsTheRest(slots, named),
    favours,
    phrases,
    without: without.flatMap((phrase) => inAllForms(phrase, ask.families)),
  };
}

/**
 * A body is asked for as much as the rest of the query, also when a great deal is its own: `douane post`. Of its name the
 * rarest word tells that, not `gemeente`.
 */
function asTellingAsTheRest(slots: readonly Slot[], named: PlanOptions['named'] = []): readonly Slot[] {
  const mostIn = (some: readonly Slot[]): number => gathered(some, (most, { tells }) => Math.max(most, tells), 0);
  const most = mostIn(slots);
  const telling = new Set(
    named.flatMap((name) => {
      const ofName = slots.filter(({ word }) => name.includes(word));
      return ofName.filter(({ tells }) => tells === mostIn(ofName));
    }),
  );
  return slots.map((slot) => (telling.has(slot) ? { ...slot, tells: most } : slot));
}

/** Who leaves a word out means its other forms as well; of a phrase, just these words. */
const inAllForms = (phrase: readonly string[], families: Families): (readonly string[])[] =>
  phrase.length > 1 ? [phrase] : phrase.flatMap((word) => families.inflected(word)).map((form) => [form]);

/** A word that only typing errors or shared letters answer counts less among the others, as it may be no word at all. */
const strongest = (alternatives: readonly Alternative[]): number =>
  gathered(alternatives, (most, { weight }) => Math.max(most, weight), 0) || 1;

/**
 * A word that somebody typed answers for itself, not for another word as well: for `centric belastingen`, tax does not also
 * stand for the supplier. What covers several words together, such as the name of a law, does so for each of them.
 */
function withoutOthersWords(found: readonly Alternatives[]): Alternative[][] {
  const lists = found.map((each) => each.list());
  const slotOf = new Map<string, number>();
  for (const [n, list] of numbered(lists)) {
    for (const { terms, reason } of list) {
      const term = terms[0] ?? '';
      if ((reason === 'typed' || reason === 'stem') && !slotOf.has(term)) slotOf.set(term, n);
    }
  }
  const answersItself = ({ terms, reason }: Alternative, n: number): boolean =>
    reason === 'typed' || terms.length > 1 || (slotOf.get(terms[0] ?? '') ?? n) === n;
  return lists.map((list, n) => list.filter((each) => answersItself(each, n)));
}

const asTyped = (word: string, vocabulary: Vocabulary): Alternative[] =>
  vocabulary.documents(word) > 0 ? [{ terms: [word], weight: 1, reason: 'typed' }] : [];
