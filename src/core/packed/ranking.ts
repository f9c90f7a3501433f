/** Which documents answer a plan, and how well. The arrays are made once for an index, and emptied where they were filled. */
import { gathered } from '../prototype-js.js';
import { withPhrases } from './phrases.js';
import { rarity } from './rarity.js';
import { ALL_FIELDS, type Segment, type Segments, type TermNumbers } from './segments.js';
import type { Alternative, Found, Plan } from './types.js';

/** BM25+ with the figures of MiniSearch: how soon more of a word adds less, what a field's length counts, and the least. */
const SATURATION = 1.2;
const LENGTH = 0.7;
const LEAST = 0.5;

/** What the score of a document that answers a share of the words is multiplied by. */
const shareCounts = (share: number): number => share * share;

/**
 * Postings that one search looks at: some 20 ns each, so about 6 ms, and sorting what they find takes as long again. What a
 * plan has beyond goes without its least weighted alternatives; the words as typed stay, whatever they cost.
 */
const MOST_POSTINGS = 300_000;

/** An alternative with the forms of each of its terms, each as its numbers in the indexes. */
interface Resolved {
  readonly alternative: Alternative;
  readonly terms: readonly (readonly TermNumbers[])[];
  readonly postings: number;
}

interface ResolvedSlot {
  readonly weight: number;
  readonly tells: number;
  readonly alternatives: readonly Resolved[];
}

/** Scores by place, and the places that have one. */
class Scores {
  readonly values: Float64Array;
  readonly places: Uint32Array;
  count = 0;

  constructor(documents: number) {
    this.values = new Float64Array(documents);
    this.places = new Uint32Array(documents);
  }
}

export class Ranker {
  readonly #segments: Segments;
  readonly #budget: number;
  /** A list, decoded. */
  readonly #documents: Uint32Array;
  readonly #times: Uint32Array;
  /** For one form of a term, and for the best of its forms. */
  readonly #form: Scores;
  readonly #term: Scores;
  /** For one alternative: the sums over its terms, and how many terms were seen behind the first. */
  readonly #sum: Scores;
  readonly #seen: Uint16Array;
  /** For one slot: its best alternatives. */
  readonly #best: Scores;
  /** For the plan: over its slots, the scores, and what those tell that a document answers. */
  readonly #score: Float64Array;
  readonly #answered: Float64Array;
  /** What was found, before it is sorted. */
  readonly #found: Scores;
  /** Of the plan that is searched. */
  #favours: Plan['favours'];

  constructor(segments: Segments, budget = MOST_POSTINGS) {
    this.#segments = segments;
    this.#budget = budget;
    const count = segments.documentCount;
    this.#documents = new Uint32Array(count);
    this.#times = new Uint32Array(count);
    this.#form = new Scores(count);
    this.#term = new Scores(count);
    this.#sum = new Scores(count);
    this.#seen = new Uint16Array(count);
    this.#best = new Scores(count);
    this.#score = new Float64Array(count);
    this.#answered = new Float64Array(count);
    this.#found = new Scores(count);
  }

  /** In order of place: sorting is half of the work when much was found, and nobody sees more than the first. */
  find(plan: Plan): Found {
    this.#favours = plan.favours;
    let all = 0;
    for (const { weight, tells, alternatives } of this.#resolve(plan)) {
      const counts = weight * tells;
      all += counts;
      let isFirst = true;
      for (const alternative of alternatives) {
        this.#addAlternative(alternative, isFirst);
        isFirst = false;
      }
      this.#endSlot(weight, counts);
    }
    return withPhrases(this.#segments, plan, this.#collect(all));
  }

  /** The lists of a plan, without what can find nothing and what is over the budget. */
  #resolve({ slots }: Plan): ResolvedSlot[] {
    const resolved: ResolvedSlot[] = [];
    let cost = 0;
    for (const { weight, tells, alternatives } of slots) {
      // What counts nothing adds nothing, and no share can be taken of it.
      if (weight * tells <= 0) continue;
      const known: Resolved[] = [];
      for (const alternative of alternatives) {
        const one = alternative.weight > 0 ? this.#resolveOne(alternative) : undefined;
        if (!one) continue;
        cost += one.postings;
        known.push(one);
      }
      resolved.push({ weight, tells, alternatives: known });
    }
    return cost > this.#budget ? withinBudget(resolved, cost, this.#budget) : resolved;
  }

  #resolveOne(alternative: Alternative): Resolved | undefined {
    const { terms, forms, field = ALL_FIELDS } = alternative;
    // Nearly all are one word as it stands.
    if (terms.length === 1 && !forms) {
      const numbers = this.#segments.numbersOf(terms[0] as string);
      return numbers && { alternative, terms: [[numbers]], postings: this.#segments.postingsOf(numbers, field) };
    }
    const known = terms.map((term, at) =>
      (forms?.[at] ?? [term]).flatMap((form) => {
        const numbers = this.#segments.numbersOf(form);
        return numbers ? [numbers] : [];
      }),
    );
    if (known.length === 0 || known.some((found) => found.length === 0)) return undefined;
    const postings = gathered(known.flat(), (sum, numbers) => sum + this.#segments.postingsOf(numbers, field), 0);
    return { alternative, terms: known, postings };
  }

  #addAlternative({ alternative: { weight, field = ALL_FIELDS }, terms }: Resolved, isFirst: boolean): void {
    const first = terms[0] as readonly TermNumbers[];
    if (terms.length === 1 && first.length === 1) {
      // The first of a slot, most often the word as typed, finds nothing there that could be better.
      this.#addForm(isFirst ? this.#best : this.#sum, first[0] as TermNumbers, field, weight);
      if (!isFirst) moveBest(this.#sum, this.#best);
      return;
    }
    for (let number = 0; number < terms.length; number++)
      this.#addTerm(terms[number] as readonly TermNumbers[], number, field, weight / terms.length);
    this.#endAlternative(terms.length - 1);
  }

  /** One of several terms counts where those before it are; of its forms the best does. */
  #addTerm(forms: readonly TermNumbers[], number: number, field: number, weight: number): void {
    const term = number === 0 ? this.#sum : this.#term;
    for (const form of forms) {
      this.#addForm(this.#form, form, field, weight);
      moveBest(this.#form, term);
    }
    if (number === 0) return;
    const { values, places, count } = term;
    const sums = this.#sum.values;
    const seen = this.#seen;
    for (let at = 0; at < count; at++) {
      const place = places[at] as number;
      const sum = sums[place] as number;
      if (sum > 0 && seen[place] === number - 1) {
        sums[place] = sum + (values[place] as number);
        seen[place] = number;
      }
      values[place] = 0;
    }
    term.count = 0;
  }

  /** The documents of a term count what it counts in their fields, or in one of them. */
  #addForm(to: Scores, numbers: TermNumbers, only: number, weight: number): void {
    const { all, documentCount } = this.#segments;
    for (let at = 0; at < all.length; at++) {
      const term = numbers[at] as number;
      if (term < 0) continue;
      const segment = all[at] as Segment;
      const { ofTerm, field, documents } = segment.index.lists;
      const end = ofTerm[term + 1] as number;
      for (let list = ofTerm[term] as number; list < end; list++) {
        const where = field[list] as number;
        if (only !== ALL_FIELDS && where !== only) continue;
        const inAll = all.length === 1 ? (documents[list] as number) : this.#segments.documentsIn(numbers, where);
        const times = this.#favours?.field === where ? this.#favours.times : 1;
        this.#addList(to, segment, list, where, weight * rarity(inAll, documentCount) * times);
      }
    }
  }

  #addList(to: Scores, { index, offset }: Segment, list: number, field: number, factor: number): void {
    const documents = this.#documents;
    const times = this.#times;
    const { values, places } = to;
    const { lengths } = index;
    const lengthsFrom = field * index.documentCount;
    const slope = lengthSlope(this.#segments.averages[field] as number);
    const count = index.decode(list, documents, times);
    let placesCount = to.count;
    for (let at = 0; at < count; at++) {
      const document = documents[at] as number;
      const norm = LENGTH_START + slope * (lengths[lengthsFrom + document] as number);
      const place = offset + document;
      const before = values[place] as number;
      if (before === 0) places[placesCount++] = place;
      values[place] = before + factor * often(times[at] as number, norm);
    }
    to.count = placesCount;
  }

  /** A document has the alternative when it has all of its terms: the first, and `others`. */
  #endAlternative(others: number): void {
    const { values, places, count } = this.#sum;
    const seen = this.#seen;
    for (let at = 0; at < count; at++) {
      const place = places[at] as number;
      if (seen[place] !== others) values[place] = 0;
      seen[place] = 0;
    }
    moveBest(this.#sum, this.#best);
  }

  #endSlot(weight: number, counts: number): void {
    const { values, places, count } = this.#best;
    const score = this.#score;
    const answered = this.#answered;
    for (let at = 0; at < count; at++) {
      const place = places[at] as number;
      score[place] = (score[place] as number) + weight * (values[place] as number);
      answered[place] = (answered[place] as number) + counts;
      values[place] = 0;
    }
    this.#best.count = 0;
  }

  /** All documents with a score, in order of place, in arrays that the next search uses again. */
  #collect(all: number): Found {
    const score = this.#score;
    const answered = this.#answered;
    const { places, values } = this.#found;
    const { gone } = this.#segments;
    let count = 0;
    for (let place = 0; place < answered.length; place++) {
      const counts = answered[place] as number;
      if (counts === 0) continue;
      if (gone[place] === 0) {
        places[count] = place;
        values[count++] = (score[place] as number) * shareCounts(counts / all);
      }
      score[place] = 0;
      answered[place] = 0;
    }
    return { places: places.subarray(0, count), scores: values.subarray(0, count) };
  }
}

/** Empties one into another, which keeps the better of both. */
function moveBest(from: Scores, to: Scores): void {
  const scores = from.values;
  const { values, places } = to;
  let { count } = to;
  for (let at = 0; at < from.count; at++) {
    const place = from.places[at] as number;
    const score = scores[place] as number;
    const before = values[place] as number;
    if (score > before) {
      if (before === 0) places[count++] = place;
      values[place] = score;
    }
    scores[place] = 0;
  }
  to.count = count;
  from.count = 0;
}

/** What a number of times counts in a field whose length counts `norm`. */
const often = (times: number, norm: number): number => LEAST + (times * (SATURATION + 1)) / (times + norm);

/** What a word's number of times is set against in a field: this, and so much more for each word of its length. */
const LENGTH_START = SATURATION * (1 - LENGTH);
const lengthSlope = (average: number): number => (SATURATION * LENGTH) / average;

/** Leaves out the alternatives of least weight, of equal ones the longest first, until the rest is cheap enough. */
function withinBudget(slots: ResolvedSlot[], wanted: number, budget: number): ResolvedSlot[] {
  let cost = wanted;
  const all = slots.flatMap(({ alternatives }) => alternatives);
  const dropped = new Set<Resolved>();
  const spare = all
    .filter(({ alternative }) => alternative.reason !== 'typed')
    .sort((a, b) => a.alternative.weight - b.alternative.weight || b.postings - a.postings);
  for (const one of spare) {
    if (cost <= budget) break;
    dropped.add(one);
    cost -= one.postings;
  }
  return slots.map(({ alternatives, ...slot }) => ({
    ...slot,
    alternatives: alternatives.filter((one) => !dropped.has(one)),
  }));
}
