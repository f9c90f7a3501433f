/** Words with the same or a close meaning, for one word of the query or several together. */
import type { Reason } from '../packed/types.js';
import { gathered, numbered } from '../prototype-js.js';
import type { Synonym, Synonyms } from '../related/types.js';
import { bases } from '../words/forms.js';
import { root } from '../words/root.js';
import { type Alternatives, heardAs, type Lookups, mostErrors, withErrors } from './alternatives.js';
import { isCompoundWith } from './compounds.js';
import { joinedWords } from './joining.js';
import { isNotGuessed } from './not-guessed.js';
import { besideTheWord } from './rarity.js';
import { isStopWord } from './stop-words.js';
import { WEIGHTS } from './weights.js';

/** Forms of a word of a synonym, and compounds with it. */
const MOST_FORMS = 6;
const MOST_COMPOUNDS = 30;
const SHORTEST_INSIDE = 5;

/**
 * Adds to every word of a phrase that has synonyms what they find, and to a mistyped word those of what it was to be.
 *
 * @param quoted - words that are meant as they stand
 */
export function addSynonyms(
  found: readonly Alternatives[],
  typed: readonly string[],
  quoted: ReadonlySet<string>,
  synonyms: Synonyms,
  ask: Lookups,
): void {
  for (let from = 0; from < typed.length; from++) {
    for (let length = 1; length <= synonyms.longest && from + length <= typed.length; length++) {
      if (quoted.has(typed[from + length - 1] ?? '')) break;
      const ways = waysToWrite(typed.slice(from, from + length), ask);
      for (const synonym of ways.flatMap((way) => synonyms.of(way)))
        for (const each of found.slice(from, from + length)) addMeaning(each, synonym, ask);
    }
  }
  if (!ask.uses('typos')) return;
  for (const [n, each] of numbered(found)) {
    const written = typed[n] ?? '';
    if (quoted.has(written) || isNotGuessed(written)) continue;
    for (const [word, counts] of meant(written, each, synonyms, ask))
      for (const synonym of synonyms.of(word)) addMeaning(each, { ...synonym, weight: synonym.weight * counts }, ask);
  }
}

/** What a mistyped word most likely was to be: a word of the index, or one that only the thesaurus knows. */
function meant(typed: string, found: Alternatives, synonyms: Synonyms, ask: Lookups): Map<string, number> {
  const words = new Map(found.mended().map(({ term, weight }) => [term, weight]));
  if (ask.families.has(typed) || meaningsOf(typed, synonyms, ask).length > 0) return words;
  // What the index has compounds with is a word, if one that it lacks itself: `scheuren`, with `scheurdetectie`, is no `schengen`.
  const most = Math.min(mostErrors(typed), found.isStrong('typo') ? 1 : 2);
  for (const { word, errors } of synonyms.like(typed, most)) words.set(word, withErrors(errors));
  for (const word of heardAs(typed)) if (synonyms.of(word).length > 0) words.set(word, withErrors(1));
  return words;
}

/** What a word means, in whatever form it was typed. */
export const meaningsOf = (word: string, synonyms: Synonyms, ask: Lookups): Synonym[] =>
  waysToWrite([word], ask).flatMap((way) => synonyms.of(way));

/** A phrase as it is asked for: a verb also as its stem, `gefilmd` as `film`, and two words as one, `jeugd zorg` as `jeugdzorg`. */
function waysToWrite(phrase: readonly string[], { uses }: Lookups): string[] {
  const [first = '', second = ''] = phrase;
  if (phrase.length === 1) return [first, ...(uses('stems') ? bases(first) : [])];
  const asOne = phrase.length === 2 && uses('joining') ? joinedWords(first, second) : [];
  return [phrase.join(' '), ...asOne];
}

function addMeaning(found: Alternatives, { words: all, kind, weight }: Synonym, ask: Lookups): void {
  const { vocabulary, families, uses } = ask;
  if (!uses(kind === 'related' ? 'related' : 'thesaurus')) return;
  // Small words of a phrase are everywhere: `niet` and `gebruik` in one text are no `niet-gebruik`.
  const words = all.length > 1 ? all.filter((word) => !isStopWord(word)) : all;
  if (words.length === 0) return;
  const reason: Reason = kind;
  const forms = words.map((word) => families.forms(word).slice(0, MOST_FORMS));
  if (words.length > 1) found.addTogether(forms, weight, reason);
  else for (const form of forms.flat()) found.add([form], weight, reason);
  const [only = ''] = words;
  // Compounds with a word that is only related are about something else again.
  if (kind === 'related' || words.length > 1 || only.length < SHORTEST_INSIDE) return;
  const base = root(only);
  const part = base.length >= SHORTEST_INSIDE ? base : only;
  for (const term of vocabulary.holding(part, MOST_COMPOUNDS)) {
    if (!isCompoundWith(term, part, term.indexOf(part), families)) continue;
    found.add([term], weight * WEIGHTS.compound * asRareAs(forms.flat(), term, ask), reason);
  }
}

/** As a compound with a typed word: few bodies write `rechtsbijstand`, but that makes it no better a word for `bijstand`. */
function asRareAs(forms: readonly string[], term: string, { vocabulary, uses }: Lookups): number {
  const documents = gathered(forms, (sum, form) => sum + vocabulary.documents(form), 0);
  return uses('rarity') ? besideTheWord(vocabulary.documents(term), documents, vocabulary.documentCount) : 1;
}
