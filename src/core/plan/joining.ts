/** Words of the query that the index may write as one: `verkeers licht`, `stem bureau`, `op te sporen`. */
import { numbered } from '../prototype-js.js';
import { BEFORE } from '../words/forms.js';
import type { Alternatives, Lookups } from './alternatives.js';
import { isCompoundWith } from './compounds.js';
import type { Families } from './families.js';
import { isStopWord } from './stop-words.js';
import { WEIGHTS } from './weights.js';

const LINKS = ['', 's', 'e', 'en'];
const SHORTEST = 5;
const MOST_COMPOUNDS = 50;
/** Words that a mistyped one may have been, beside another. */
const MOST_MENDED = 2;

/** Not `om`, which says what for in `om te schrijven`. */
const STANDS_APART = new RegExp(`^(?!om$)(?:${BEFORE})$`);

/** With `opsporen` for the last word of `op te sporen`, where the index has that: `sporen` alone means something else. */
export function withWholeVerbs(words: readonly string[], inPhrase: ReadonlySet<string>, families: Families): string[] {
  return words.map((word, n) => {
    const [before = '', te] = words.slice(Math.max(0, n - 2), n);
    const isApart = te === 'te' && STANDS_APART.test(before) && !inPhrase.has(word);
    return isApart && families.has(before + word) ? before + word : word;
  });
}

/** What two words may be when they are written as one: `geluidoverlast`, `geluidsoverlast`. */
export function joinedWords(first: string, second: string): string[] {
  if (isStopWord(first) || isStopWord(second)) return [];
  return LINKS.map((link) => first + link + second).filter(({ length }) => length >= SHORTEST);
}

/**
 * Adds, to both words of each pair that is one in the index, that one; also when they were mistyped.
 *
 * @param quoted - words that are meant as they stand
 */
export function addJoined(
  found: readonly Alternatives[],
  typed: readonly string[],
  quoted: ReadonlySet<string>,
  ask: Lookups,
): void {
  // Before anything is added here.
  const ways = typed.map((word, n) =>
    quoted.has(word) ? [] : [{ term: word, weight: 1 }, ...(found[n]?.mended().slice(0, MOST_MENDED) ?? [])],
  );
  for (const [n, firsts] of numbered(ways)) {
    const both = found.slice(n, n + 2);
    for (const first of firsts)
      for (const second of ways[n + 1] ?? [])
        for (const word of joinedWords(first.term, second.term)) addOne(both, word, first.weight * second.weight, ask);
  }
}

/** The one word that two are, and compounds with it. */
function addOne(both: readonly Alternatives[], word: string, counts: number, { vocabulary, families }: Lookups): void {
  const forms = families.of(word);
  if (forms.length === 0) return;
  for (const form of forms) for (const each of both) each.add([form], WEIGHTS.joined * counts, 'joined');
  for (const term of vocabulary.holding(word, MOST_COMPOUNDS)) {
    if (!isCompoundWith(term, word, term.indexOf(word), families)) continue;
    for (const each of both) each.add([term], WEIGHTS.compound * counts, 'joined');
  }
}
