/** Public bodies that a query names in full: `gemeente Groningen` asks for that one, and not for a province or a street. */
import { gathered, numbered } from '../loops.js';
import type { Found } from '../packed/types.js';
import { isStopWord } from '../plan/stop-words.js';
import { analyse, words } from '../words/analysis.js';
import type { Names } from './names.js';

export interface NamedBodies {
  /** Whether each organisation of the names is one of them. */
  readonly isNamed: readonly boolean[];
  /** What being theirs counts beside the best result: the share of the query that names them, squared. */
  readonly counts: number;
}

/** The organisations of a register by the words of their names. */
const known = new WeakMap<Names, ReadonlyMap<string, readonly number[]>>();

function organisationsOf(names: Names): ReadonlyMap<string, readonly number[]> {
  let organisations = known.get(names);
  if (!organisations) {
    const made = new Map<string, number[]>();
    for (const [code, name] of numbered(names.organisations.values)) {
      const key = words(name).map(analyse).filter(Boolean).join(' ');
      made.set(key, [...(made.get(key) ?? []), code]);
    }
    known.set(names, (organisations = made));
  }
  return organisations;
}

/**
 * The bodies with the longest name that stands in the query, or whose name one of its words is short for; `undefined` when there
 * is none.
 *
 * @param longFor - what a word is short for, as words
 */
export function bodiesNamed(
  query: readonly string[],
  names: Names,
  longFor: (word: string) => readonly (readonly string[])[] = () => [],
): NamedBodies | undefined {
  const organisations = organisationsOf(names);
  const named = (codes: readonly number[], name: readonly string[]): NamedBodies => ({
    isNamed: names.organisations.values.map((_, code) => codes.includes(code)),
    counts: Math.min(1, tellingIn(name) / tellingIn(query)) ** 2,
  });
  for (let length = query.length; length > 0; length--) {
    for (let from = 0; from + length <= query.length; from++) {
      const name = query.slice(from, from + length);
      const codes = organisations.get(name.join(' '));
      if (codes) return named(codes, name);
    }
  }
  for (const word of query) {
    for (const name of longFor(word)) {
      const codes = organisations.get(name.join(' '));
      if (codes) return named(codes, [word]);
    }
  }
  return undefined;
}

/** Words that say something; of `de gemeente` all do. */
const tellingIn = (all: readonly string[]): number => all.filter((word) => !isStopWord(word)).length || all.length;

/** What was found, with what is theirs moved up. */
export function movedUp(found: Found, { isNamed, counts }: NamedBodies, { organisations }: Names): Found {
  const { places, scores } = found;
  const more = counts * gathered(scores, (one, other) => Math.max(one, other), 0);
  const isTheirs = (at: number): boolean => isNamed[organisations.codes[places[at] ?? 0] ?? 0] ?? false;
  return { places, scores: scores.map((score, at) => (isTheirs(at) ? score + more : score)) };
}
