/**
 * A plan ranked in the plainest way: the scores of each term are MiniSearch's own, the rest is maps and lists. What the packed
 * index answers has to be the same.
 */
import MiniSearch from 'minisearch';
import type { TextSchema } from '../../src/core/packed/text-index.js';
import type { Alternative, Plan, Slot } from '../../src/core/packed/types.js';
import { analyse, words } from '../../src/core/words/analysis.js';

/** Scores by place. */
export type Scores = Map<number, number>;

export class ReferenceRanking<T> {
  readonly index: MiniSearch<Record<string, string | number>>;
  readonly #fields: readonly string[];
  readonly #known = new Map<string, Scores>();
  /** Of each item, the terms of each of its fields. */
  readonly #texts: string[][][];

  constructor({ fields, texts }: TextSchema<T>, items: readonly T[]) {
    this.#fields = fields;
    this.index = new MiniSearch({ fields: [...fields], tokenize: words, processTerm: (word) => analyse(word) || null });
    this.index.addAll(items.map((item, id) => ({ id, ...texts(item) })));
    this.#texts = items.map((item) => {
      const all = texts(item);
      return fields.map((field) =>
        words(all[field] ?? '')
          .map(analyse)
          .filter(Boolean),
      );
    });
  }

  /** What a term counts in each document that has it. */
  term(term: string, field?: number, favours?: Plan['favours']): Scores {
    const key = `${field} ${favours?.field} ${favours?.times} ${term}`;
    const known = this.#known.get(key) ?? this.#term(term, field, favours);
    this.#known.set(key, known);
    return known;
  }

  #term(term: string, field: number | undefined, favours: Plan['favours']): Scores {
    const fields = field === undefined ? [...this.#fields] : [this.#fields[field] ?? ''];
    const boost = favours ? { [this.#fields[favours.field] ?? '']: favours.times } : {};
    const found = this.index.search(term, { tokenize: (text) => [text], processTerm: (word) => word, fields, boost });
    return new Map(found.map(({ id, score }) => [id as number, score]));
  }

  rank(plan: Plan): Scores {
    const slots = plan.slots.map((slot) => ({
      weight: slot.weight,
      counts: slot.weight * slot.tells,
      scores: this.#slot(slot, plan.favours),
    }));
    const all = slots.reduce((sum, { counts }) => sum + counts, 0);
    const places = new Set(slots.flatMap(({ scores }) => [...scores.keys()]));
    const ranked: Scores = new Map();
    for (const place of places) {
      if (plan.phrases.some((phrase) => !this.#holds(place, phrase))) continue;
      if (plan.without.some((phrase) => this.#holds(place, phrase))) continue;
      const answered = slots.filter(({ scores }) => scores.has(place));
      const share = answered.reduce((sum, { counts }) => sum + counts, 0) / all;
      const sum = answered.reduce((sum, { weight, scores }) => sum + weight * (scores.get(place) ?? 0), 0);
      ranked.set(place, sum * share * share);
    }
    return ranked;
  }

  #slot({ alternatives }: Slot, favours: Plan['favours']): Scores {
    const best: Scores = new Map();
    const oneByOne = alternatives.flatMap((each) => choices(each).map((terms) => ({ ...each, terms })));
    for (const { terms, weight, field } of oneByOne) {
      const scores = terms.map((term) => this.term(term, field, favours));
      for (const place of scores[0]?.keys() ?? []) {
        if (!scores.every((ofTerm) => ofTerm.has(place))) continue;
        const sum = scores.reduce((sum, ofTerm) => sum + (ofTerm.get(place) ?? 0), 0);
        best.set(place, Math.max(best.get(place) ?? 0, (weight * sum) / terms.length));
      }
    }
    return best;
  }

  #holds(place: number, phrase: readonly string[]): boolean {
    const fields = this.#texts[place] ?? [];
    return fields.some((text) => text.some((_, from) => phrase.every((word, at) => text[from + at] === word)));
  }
}

/** Every choice of one form for each term of an alternative. */
const choices = ({ terms, forms = terms.map((term) => [term]) }: Alternative): string[][] =>
  forms.reduce<string[][]>((all, each) => all.flatMap((some) => each.map((form) => [...some, form])), [[]]);

/** Best first, equal scores in order of place. */
export const bestFirst = (scores: Scores): [place: number, score: number][] =>
  [...scores].sort(([a, one], [b, other]) => other - one || a - b);

/** What the ten best have in common, used once more: lists of topics, the most telling first, and sums in maps. */
export function referenceFeedback(
  scores: Scores,
  topics: readonly (readonly string[])[],
  mayCome: (place: number) => boolean,
): Scores {
  const count = (rank: number): number => 1 / (rank + 4);
  const best = bestFirst(scores).slice(0, 10);
  const weights = new Map<string, number>();
  for (const [place, score] of best) {
    for (const [rank, topic] of (topics[place] ?? []).entries())
      weights.set(topic, (weights.get(topic) ?? 0) + score * count(rank));
  }
  const documents = (topic: string): number => topics.filter((list) => list.includes(topic)).length;
  const sought = [...weights]
    .sort(([a, one], [b, other]) => other - one || documents(b) - documents(a) || (a < b ? -1 : 1))
    .slice(0, 12);
  const likeness = topics.map((list) =>
    sought.reduce((sum, [topic, weight]) => sum + (list.includes(topic) ? weight * count(list.indexOf(topic)) : 0), 0),
  );
  const most = Math.max(...likeness);
  if (!(most > 0)) return scores;
  const top = best[0]?.[1] ?? 0;
  const better: Scores = new Map();
  for (const [place, each] of likeness.entries()) {
    const found = scores.get(place);
    if (found === undefined && !(each / most > 0.4 && mayCome(place))) continue;
    better.set(place, (found ?? 0) + (0.4 * top * each) / most);
  }
  return better;
}
