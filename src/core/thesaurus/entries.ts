/** A thesaurus as it is looked up: for each term, what to search besides. */
import { RegisterError } from '../errors.js';
import { type Group, phraseOf, printGroup, type RelationKind } from './parse.js';

/** A term to search besides another one. */
export interface Relation {
  /** As it is written in the thesaurus, to show. */
  readonly term: string;
  readonly kind: RelationKind;
}

/** Of two relations between the same terms, the one that comes first here holds. */
const STRONGEST: readonly RelationKind[] = ['same', 'broader', 'related'];

/** Terms that all mean the same: each leads to each, and ours are at most six. */
const MOST_MEANINGS = 200;

/** What all terms together lead to: ours to some 20,000. Each is looked up for each register. */
const MOST_RELATIONS = 1_000_000;

/**
 * Each term with what to search besides, strongest first.
 *
 * What is said of a term holds for all that means the same: with `verkeerslicht = stoplicht` and `traffic light ->
 * verkeerslicht`, `traffic light` leads to both. Relations of the other kinds are not followed any further, because two
 * steps away hardly anything is still about the question.
 *
 * @param keyOf what makes two spellings one term: the words as the index writes them, or for instance their stems
 * @throws {@link RegisterError} `bad-option` for the line with which too many terms mean the same, or lead to each other
 */
export function entries(
  groups: readonly Group[],
  keyOf: (term: string) => string = phraseOf,
): ReadonlyMap<string, readonly Relation[]> {
  const keys = new Map<string, string>();
  const known = (term: string): string => {
    const key = keys.get(term) ?? keyOf(term);
    keys.set(term, key);
    return key;
  };
  const meanings = sameMeanings(groups, known);
  const found = new Map<string, Map<string, Relation>>();
  const related = new Set<string>();
  let left = MOST_RELATIONS;
  const relate = (from: string, to: string, group: Group): void => {
    const sources = (meanings.get(known(from)) ?? [from]).map(known);
    const targets = meanings.get(known(to)) ?? [to];
    // Terms that mean the same share their first: all of them are related at once, however many lines they stand on.
    const pair = `${sources[0]}\n${known(targets[0] ?? to)}`;
    if (related.has(pair)) return;
    related.add(pair);
    for (const key of sources) {
      const relations = found.get(key) ?? new Map<string, Relation>();
      found.set(key, relations);
      for (const term of targets) {
        const other = known(term);
        if (other === key || relations.has(other)) continue;
        relations.set(other, { term, kind: group.kind });
        if (left-- === 0) throw tooMuch(group);
      }
    }
  };

  for (const kind of STRONGEST) {
    for (const group of groups) {
      if (group.kind !== kind) continue;
      if (kind === 'same') relate(group.terms[0] ?? '', group.terms[0] ?? '', group);
      for (const term of group.terms) {
        for (const target of group.targets) {
          relate(term, target, group);
          if (kind === 'related') relate(target, term, group);
        }
      }
    }
  }
  return new Map([...found].map(([key, relations]) => [key, [...relations.values()]]));
}

/** Each term of a group of the kind `same`, with all terms that mean the same, also through a term of two groups. */
function sameMeanings(groups: readonly Group[], keyOf: (term: string) => string): Map<string, string[]> {
  const meanings = new Map<string, string[]>();
  for (const group of groups) {
    const { kind, terms } = group;
    if (kind !== 'same') continue;
    const joined = new Map<string, string>();
    for (const term of terms) {
      for (const each of meanings.get(keyOf(term)) ?? [term]) {
        if (!joined.has(keyOf(each))) joined.set(keyOf(each), each);
      }
    }
    if (joined.size > MOST_MEANINGS) throw tooMany(group);
    const all = [...joined.values()];
    for (const key of joined.keys()) meanings.set(key, all);
  }
  return meanings;
}

const tooMuch = (group: Group): RegisterError =>
  new RegisterError({
    code: 'bad-option',
    what: `With this line of the thesaurus, its terms lead to more than ${MOST_RELATIONS} others`,
    where: printGroup(group).slice(0, 200),
    remedy: 'Give it fewer terms that mean the same or lead to each other',
  });

const tooMany = (group: Group): RegisterError =>
  new RegisterError({
    code: 'bad-option',
    what: `With this line of the thesaurus, more than ${MOST_MEANINGS} terms mean the same`,
    where: printGroup(group).slice(0, 200),
    remedy:
      "Check that lines with '=' share no term by accident, or write '~' for terms that only have to do with each other",
  });
