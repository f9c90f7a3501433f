/** A thesaurus as it is looked up: for each term, what to search besides. */
import { phraseOf, type Group, type RelationKind } from './parse.js';

/** A term to search besides another one. */
export interface Relation {
  /** As it is written in the thesaurus, to show. */
  readonly term: string;
  readonly kind: RelationKind;
}

/** Of two relations between the same terms, the one that comes first here holds. */
const STRONGEST: readonly RelationKind[] = ['same', 'broader', 'related'];

/**
 * Each term with what to search besides, strongest first.
 *
 * What is said of a term holds for all that means the same: with `verkeerslicht = stoplicht` and `traffic light ->
 * verkeerslicht`, `traffic light` leads to both. Relations of the other kinds are not followed any further, because two
 * steps away hardly anything is still about the question.
 *
 * @param keyOf what makes two spellings one term: the words as the index writes them, or for instance their stems
 */
export function entries(
  groups: readonly Group[],
  keyOf: (term: string) => string = phraseOf,
): ReadonlyMap<string, readonly Relation[]> {
  const meanings = sameMeanings(groups, keyOf);
  const found = new Map<string, Map<string, Relation>>();
  const relate = (from: string, to: string, kind: RelationKind): void => {
    for (const key of (meanings.get(keyOf(from)) ?? [from]).map(keyOf)) {
      const relations = found.get(key) ?? new Map<string, Relation>();
      found.set(key, relations);
      for (const term of meanings.get(keyOf(to)) ?? [to]) {
        const other = keyOf(term);
        if (other !== key && !relations.has(other)) relations.set(other, { term, kind });
      }
    }
  };

  for (const kind of STRONGEST) {
    for (const group of groups) {
      if (group.kind !== kind) continue;
      if (kind === 'same') relate(group.terms[0] ?? '', group.terms[0] ?? '', kind);
      for (const term of group.terms) {
        for (const target of group.targets) {
          relate(term, target, kind);
          if (kind === 'related') relate(target, term, kind);
        }
      }
    }
  }
  return new Map([...found].map(([key, relations]) => [key, [...relations.values()]]));
}

/** Each term of a group of the kind `same`, with all terms that mean the same, also through a term of two groups. */
function sameMeanings(groups: readonly Group[], keyOf: (term: string) => string): Map<string, string[]> {
  const meanings = new Map<string, string[]>();
  for (const { kind, terms } of groups) {
    if (kind !== 'same') continue;
    const joined = new Map<string, string>();
    for (const term of terms) {
      for (const each of meanings.get(keyOf(term)) ?? [term]) {
        if (!joined.has(keyOf(each))) joined.set(keyOf(each), each);
      }
    }
    const all = [...joined.values()];
    for (const key of joined.keys()) meanings.set(key, all);
  }
  return meanings;
}
