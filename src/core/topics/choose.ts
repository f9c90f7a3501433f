/** Chooses the topics of each document from an index: what it says often, and others seldom. */
import { gathered } from '../prototype-js.js';
import type { Slices } from '../slices.js';
import { MOST_TOPICS } from './layout.js';

/** What topics are chosen from: the terms of an index and where they stand. */
export interface IndexedTerms {
  readonly documentCount: number;
  /** All terms, each once. */
  terms(): Iterable<string>;
  /** Calls `visit` for each document and field in which the term stands, with the number of times. */
  visit(term: string, visit: (place: number, field: number, times: number) => void): void;
}

/** How many documents of another index have a term: of the register as it was, when only changes are indexed. */
export interface Elsewhere {
  readonly documentCount: number;
  documents(term: string): number;
}

export interface TopicChoice {
  /** Field numbers that say nothing of the subject, such as the name of the body. */
  readonly ignored: ReadonlySet<number>;
  /** A field where each word counts as three: the name. */
  readonly name: number;
  /** Forms of one word are one topic. */
  readonly root: (term: string) => string;
  readonly saysNothing: (term: string) => boolean;
  readonly elsewhere?: Elsewhere | undefined;
}

const NAME_TIMES = 3;
/** A word of one document finds no other; one of many documents tells none apart. */
const FEWEST_DOCUMENTS = 2;
const LARGEST_SHARE = 0.1;
const SHORTEST = 3;

/** The topics of each document, most telling first: the most frequent form of each word stands for all. */
export async function chooseTopics(index: IndexedTerms, choice: TopicChoice, slices: Slices): Promise<string[][]> {
  const { documentCount } = index;
  const all = documentCount + (choice.elsewhere?.documentCount ?? 0);
  const best = new BestTopics(documentCount);
  const times = new Float64Array(documentCount);
  for (const forms of families(index.terms(), choice)) {
    const places: number[] = [];
    const frequency = new Map<string, number>();
    for (const form of forms) {
      index.visit(form, (place, field, count) => {
        if (choice.ignored.has(field)) return;
        if (times[place] === 0) places.push(place);
        times[place] = (times[place] ?? 0) + count * (field === choice.name ? NAME_TIMES : 1);
        frequency.set(form, (frequency.get(form) ?? 0) + 1);
      });
    }
    const documents = gathered(forms, (sum, form) => sum + (choice.elsewhere?.documents(form) ?? 0), places.length);
    const tells = documents >= FEWEST_DOCUMENTS && documents <= all * LARGEST_SHARE;
    const word = tells ? mostFrequent(frequency) : '';
    const rarity = Math.log(all / documents);
    for (const place of places) {
      if (tells) best.offer(place, word, (1 + Math.log(times[place] ?? 1)) * rarity);
      times[place] = 0;
    }
    await slices.breathe();
  }
  const lists = best.lists();
  // What stands in another index may be a topic there.
  return choice.elsewhere ? lists : lists.map(sharedIn(lists));
}

/** Of a list of topics those that another document has as well: one alone joins nothing, and they are a quarter of the file. */
function sharedIn(lists: readonly (readonly string[])[]): (list: readonly string[]) => string[] {
  const [once, often] = [new Set<string>(), new Set<string>()];
  for (const list of lists) for (const word of list) (once.has(word) ? often : once).add(word);
  return (list) => list.filter((word) => often.has(word));
}

/** Terms with one root together. */
function families(terms: Iterable<string>, { root, saysNothing }: TopicChoice): Iterable<string[]> {
  const found = new Map<string, string[]>();
  for (const term of terms) {
    if (term.length < SHORTEST || /^\p{N}+$/u.test(term) || saysNothing(term)) continue;
    const key = root(term);
    const family = found.get(key);
    if (family) family.push(term);
    else found.set(key, [term]);
  }
  return found.values();
}

function mostFrequent(frequency: ReadonlyMap<string, number>): string {
  let best = '';
  let most = 0;
  for (const [term, count] of frequency) {
    if (count > most || (count === most && term < best)) [best, most] = [term, count];
  }
  return best;
}

/** The few best words of each document, in two arrays for all documents together. */
class BestTopics {
  readonly #words: string[] = [];
  readonly #numbers: Uint32Array;
  readonly #weights: Float64Array;
  readonly #documentCount: number;

  constructor(documentCount: number) {
    this.#documentCount = documentCount;
    this.#numbers = new Uint32Array(documentCount * MOST_TOPICS);
    this.#weights = new Float64Array(documentCount * MOST_TOPICS);
  }

  offer(place: number, word: string, weight: number): void {
    const weights = this.#weights;
    const start = place * MOST_TOPICS;
    let at = start + MOST_TOPICS - 1;
    if ((weights[at] ?? 0) >= weight) return;
    if (this.#words[this.#words.length - 1] !== word) this.#words.push(word);
    for (; at > start && (weights[at - 1] ?? 0) < weight; at--) {
      weights[at] = weights[at - 1] ?? 0;
      this.#numbers[at] = this.#numbers[at - 1] ?? 0;
    }
    weights[at] = weight;
    this.#numbers[at] = this.#words.length - 1;
  }

  lists(): string[][] {
    const lists: string[][] = [];
    for (let place = 0; place < this.#documentCount; place++) {
      const list: string[] = [];
      for (let at = place * MOST_TOPICS; at < (place + 1) * MOST_TOPICS && (this.#weights[at] ?? 0) > 0; at++)
        list.push(this.#words[this.#numbers[at] ?? 0] ?? '');
      lists.push(list);
    }
    return lists;
  }
}
