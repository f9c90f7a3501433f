/** Public bodies that a query names in full: `gemeente Groningen` asks for that one, and not for a province or a street. */
import type { Found } from '../packed/types.js';
import { isStopWord } from '../plan/stop-words.js';
import { gathered, numbered } from '../prototype-js.js';
import { analyse, words } from '../words/analysis.js';
import type { Names } from './names.js';

export interface NamedBodies {
  /** Whether each organisation of the names is one of them. */
  readonly isNamed: readonly boolean[];
  /** Their names, as words of the query. */
  readonly written: readonly (readonly string[])[];
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
 * The bodies whose names stand in the query, but for names within longer ones, or are there in short; `undefined` when there is
 * none.
 *
 * @param longFor - what a word is short for, as words
 */
export function bodiesNamed(
  query: readonly string[],
  names: Names,
  longFor: (word: string) => readonly (readonly string[])[] = () => [],
): NamedBodies | undefined {
  const organisations = organisationsOf(names);
  const named = new Set<number>();
  const written: (readonly string[])[] = [];
  const isOfName = query.map(() => false);
  // A name of such words alone is asked for by who asks for nothing else.
  const asksMore = !query.every(isStopWord);
  for (let length = query.length; length > 0; length--) {
    for (let from = 0; from + length <= query.length; from++) {
      const name = query.slice(from, from + length);
      if (isOfName.slice(from, from + length).includes(true) || (asksMore && name.every(isStopWord))) continue;
      const ways = length === 1 ? [name, ...longFor(name[0] ?? '')] : [name];
      const codes = ways.flatMap((way) => organisations.get(way.join(' ')) ?? []);
      if (codes.length === 0) continue;
      for (const code of codes) named.add(code);
      written.push(name);
      isOfName.fill(true, from, from + length);
    }
  }
  if (named.size === 0) return undefined;
  const isNamed = names.organisations.values.map((_, code) => named.has(code));
  return { isNamed, written, counts: Math.min(1, tellingIn(written.flat()) / tellingIn(query)) ** 2 };
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
