/** Words with the same or a close meaning, for one word of the query or several together. */
import type { Reason } from '../packed/types.js';
import type { Synonym, Synonyms } from '../related/types.js';
import type { Alternatives, Lookups } from './alternatives.js';
import { isCompoundWith } from './compounds.js';
import { root } from '../words/root.js';
import { isStopWord } from './stop-words.js';
import { WEIGHTS } from './weights.js';

/** Forms of a word of a synonym, and compounds with it. */
const MOST_FORMS = 6;
const MOST_COMPOUNDS = 30;
const SHORTEST_INSIDE = 5;

/** Adds to every word of a phrase that has synonyms what they find. */
export function addSynonyms(
  found: readonly Alternatives[],
  typed: readonly string[],
  synonyms: Synonyms,
  ask: Lookups,
): void {
  for (let from = 0; from < typed.length; from++) {
    for (let length = 1; length <= synonyms.longest && from + length <= typed.length; length++) {
      const phrase = typed.slice(from, from + length);
      for (const synonym of synonyms.of(phrase.join(' '))) {
        if (!ask.uses(synonym.kind === 'related' ? 'related' : 'thesaurus')) continue;
        for (const each of found.slice(from, from + length)) addMeaning(each, synonym, ask);
      }
    }
  }
}

function addMeaning(found: Alternatives, { words: all, kind, weight }: Synonym, ask: Lookups): void {
  const { vocabulary, families } = ask;
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
    if (isCompoundWith(term, part, term.indexOf(part), families)) found.add([term], weight * WEIGHTS.compound, reason);
  }
}
