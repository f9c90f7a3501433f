/** Why hits were found: the words of the plan that stand in them, and what was searched besides what was typed. */
import type { FieldWords, TextIndex } from '../packed/text-index.js';
import type { Alternative, Plan, Reason } from '../packed/types.js';
import { Alternatives } from '../plan/alternatives.js';
import { familiesOf } from '../plan/families.js';
import { isStopWord } from '../plan/stop-words.js';
import { gathered, numbered } from '../prototype-js.js';
import { byCodeUnit } from '../text/order.js';
import { type AlsoReason, type AlsoSearched, type FoundIn, TEXT_FIELDS, type TextField } from './types.js';

/** Words named for each word that was typed. */
const NAMED = 6;

const ALSO: Readonly<Record<Exclude<Reason, 'typed'>, AlsoReason>> = {
  stem: 'form',
  joined: 'form',
  compound: 'form',
  part: 'form',
  typo: 'typo',
  letters: 'typo',
  same: 'meaning',
  broader: 'meaning',
  related: 'meaning',
  prefix: 'beginning',
};

/** The words that answered in one hit, and where they stand. */
export interface Why {
  readonly words: string[];
  readonly found: FoundIn[];
}

/** What was searched: for the words typed, and for what the best results are about. */
export interface Searched {
  readonly plan: Plan;
  readonly topics: readonly string[];
  readonly index: TextIndex;
}

/** What stands in one hit. */
interface Standing {
  readonly there: readonly FieldWords[];
  /** Of each word the fields in which it stands. */
  readonly fieldsOf: FieldsOf;
  /** The terms that answered: those of the plan that are of the subject, when there is any; else forms of topics. */
  readonly answered: ReadonlySet<string>;
}

type FieldsOf = ReadonlyMap<string, readonly string[]>;

export class Explanation {
  readonly #plan: Plan;
  readonly #standing = new Map<number, Standing>();
  readonly #counted: readonly Standing[];
  /** Topics that brought in what is counted, and are no words that were searched anyway. */
  readonly #topics: readonly string[];

  /**
   * @param drawn - the places that `of` will be asked for
   * @param counted - the places whose words are counted
   */
  constructor({ plan, topics, index }: Searched, drawn: Uint32Array, counted: Uint32Array) {
    this.#plan = plan;
    const places = [...new Set([...drawn, ...counted])];
    const terms = plan.slots.flatMap(({ alternatives }) => alternatives.flatMap((each) => formsOf(each).flat()));
    const there = index.foundInEach(places, [...terms, ...plan.phrases.flat()]);
    for (const [at, place] of numbered(places)) {
      const [words, fieldsOf] = [there[at] ?? [], fieldsIn(there[at])];
      this.#standing.set(place, { there: words, fieldsOf, answered: this.#answered(fieldsOf) });
    }

    // Topics say why only where nothing else does: marked in every result, they would say nothing. One form stands for all.
    const alike = places.filter((place) => this.#standing.get(place)?.answered.size === 0);
    const families = alike.length > 0 ? topics.map((topic) => familiesOf(index.vocabulary).forms(topic)) : [];
    const answered = new Set(families.flat());
    const about = index.foundInEach(alike, [...answered]);
    for (const [at, place] of numbered(alike))
      this.#standing.set(place, { there: about[at] ?? [], fieldsOf: fieldsIn(about[at]), answered });
    this.#counted = [...counted].flatMap((place) => this.#standing.get(place) ?? []);
    const byTopic = this.#counted.filter((standing) => standing.answered === answered);
    const brought = new Set(byTopic.flatMap(({ fieldsOf }) => [...fieldsOf.keys()]));
    this.#topics = topics.filter((_, at) => families[at]?.some((form) => brought.has(form)));
  }

  #answered(fieldsOf: FieldsOf): Set<string> {
    const answered = new Set(this.#plan.phrases.flat());
    for (const { alternatives } of this.#plan.slots) {
      for (const alternative of alternatives) {
        for (const term of answering(alternative, fieldsOf)) answered.add(term);
      }
    }
    const telling = [...answered].filter((term) => !isStopWord(term));
    return telling.length > 0 ? new Set(telling) : answered;
  }

  of(place: number): Why {
    const { there = [], answered } = this.#standing.get(place) ?? {};
    const found = there.flatMap(({ field, words }) => {
      const kept = words.filter((word) => answered?.has(word));
      return kept.length > 0 ? [{ field: field as TextField, words: kept }] : [];
    });
    return { words: [...new Set(found.flatMap(({ words }) => words))].sort(), found };
  }

  /** What was searched besides, as far as it is in the best hits, most frequent first. */
  alsoSearched(): AlsoSearched[] {
    const typed = new Set(this.#plan.slots.map(({ word }) => word));
    const isThere = new Set(this.#counted.flatMap(({ fieldsOf }) => [...fieldsOf.keys()]));
    const { slots } = this.#plan;
    const once = slots.filter(({ word }, n) => slots.findIndex((other) => other.word === word) === n);
    const forWords = once.flatMap(({ word, alternatives }) => {
      const counts = new Map<string, { reason: AlsoReason; count: number }>();
      for (const alternative of oneByOne(alternatives, isThere)) {
        const { reason, terms } = alternative;
        const shown = terms.join(' ');
        if (reason === 'typed' || typed.has(shown) || counts.has(shown)) continue;
        const count = this.#counted.filter(({ fieldsOf }) => answering(alternative, fieldsOf).length > 0).length;
        if (count > 0) counts.set(shown, { reason: ALSO[reason], count });
      }
      return grouped(word, counts);
    });
    const topics = this.#topics.slice(0, NAMED);
    return topics.length > 0 ? [...forWords, { typed: '', reason: 'alike', words: topics }] : forWords;
  }
}

/** Of each word the fields in which it stands. */
function fieldsIn(there: readonly FieldWords[] = []): FieldsOf {
  const fieldsOf = new Map<string, string[]>();
  for (const { field, words } of there) {
    for (const word of words) {
      const fields = fieldsOf.get(word);
      if (fields) fields.push(field);
      else fieldsOf.set(word, [field]);
    }
  }
  return fieldsOf;
}

const formsOf = ({ terms, forms }: Alternative): readonly (readonly string[])[] => forms ?? terms.map((term) => [term]);

/** The terms that are there; none when one is missing in all its forms. */
function answering(alternative: Alternative, fieldsOf: FieldsOf): string[] {
  const field = alternative.field === undefined ? undefined : TEXT_FIELDS[alternative.field];
  const isThere = (term: string): boolean =>
    field === undefined ? fieldsOf.has(term) : (fieldsOf.get(term)?.includes(field) ?? false);
  const found = formsOf(alternative).map((forms) => forms.filter(isThere));
  return found.every((forms) => forms.length > 0) ? found.flat() : [];
}

/** With every choice of the forms that are there by itself; of the same words from several sides the heaviest. */
function oneByOne(alternatives: readonly Alternative[], isThere: ReadonlySet<string>): Alternative[] {
  const found = new Alternatives();
  for (const alternative of alternatives) {
    const { weight, reason, field } = alternative;
    const forms = formsOf(alternative).map((each) => each.filter((form) => isThere.has(form)));
    for (const terms of combinations(forms)) found.add(terms, weight, reason, field);
  }
  return found.list();
}

/** Every choice of one from each list. */
function combinations(lists: readonly (readonly string[])[]): string[][] {
  return gathered<readonly string[], string[][]>(
    lists,
    (all, list) => all.flatMap((each) => list.map((one) => [...each, one])),
    [[]],
  );
}

/** The most frequent words for one that was typed, by reason: that of the most frequent word first, but after what it was to be. */
function grouped(typed: string, counts: ReadonlyMap<string, { reason: AlsoReason; count: number }>): AlsoSearched[] {
  const groups = new Map<AlsoReason, string[]>();
  const frequent = [...counts].sort(([a, one], [b, other]) => other.count - one.count || byCodeUnit(a, b));
  for (const [word, { reason }] of frequent.slice(0, NAMED)) groups.set(reason, [...(groups.get(reason) ?? []), word]);
  const mended = (reason: AlsoReason): number => Number(reason === 'typo');
  return [...groups]
    .sort(([one], [other]) => mended(other) - mended(one))
    .map(([reason, words]) => ({ typed, reason, words }));
}
