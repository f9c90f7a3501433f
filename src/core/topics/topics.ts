/** The topics of all documents, as numbers of words; written by `writeTopics`, read and checked by `Topics`. */
import { ByteList, readNumbers } from '../packed/bytes.js';
import { packFile, reading, unpackFile } from '../packed/file.js';
import { bestOf } from '../packed/sorting.js';
import type { Found } from '../packed/types.js';
import { gathered } from '../prototype-js.js';
import { byCodeUnit } from '../text/order.js';
import { MOST_TOPICS, TOPICS_KIND, TOPICS_SECTIONS } from './layout.js';

/** Room for the rank of a topic below the place of a document. */
const RANK_BITS = 3;
const RANK_MASK = 2 ** RANK_BITS - 1;

/** The file of a list of topics for each document. Same topics, same bytes. */
export function writeTopics(lists: readonly (readonly string[])[]): Uint8Array<ArrayBuffer> {
  const counts = new Map<string, number>();
  for (const list of lists) for (const word of list) counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts].sort(([a, m], [b, n]) => n - m || byCodeUnit(a, b)).map(([word]) => word);
  const numbers = new Map(words.map((word, number) => [word, number]));
  const topics = new ByteList();
  for (const list of lists) {
    topics.varint(list.length);
    for (const word of list) topics.varint(numbers.get(word) ?? 0);
  }
  const header = { documents: lists.length, terms: words.length, lists: 0, index: 0 };
  const text = words.map((word) => `${word}\n`).join('');
  return packFile(TOPICS_KIND, header, TOPICS_SECTIONS, {
    words: new TextEncoder().encode(text),
    topics: topics.view(),
  });
}

/** Topics, by their numbers, and what each counts. */
export interface SoughtTopics {
  readonly topics: Uint32Array;
  readonly weights: Float64Array;
}

/** What documents have of what is sought. In arrays that the next question uses again. */
export interface Likeness {
  /** By place, 0 for most. */
  readonly of: Float64Array;
  /** The places that have anything, in no order. */
  readonly places: Uint32Array;
  /** The largest. */
  readonly most: number;
}

/** The topics of the documents of one file, or of two behind one another. */
export class Topics {
  readonly words: readonly string[];
  readonly documentCount: number;
  /** `MOST_TOPICS` numbers for each document, each one more than that of its word; 0 where there are fewer. */
  readonly #numbers: Uint32Array;
  /** By topic, all 0 between two questions. */
  #weights: Float64Array | undefined;
  #likeness: { of: Float64Array; places: Uint32Array } | undefined;
  #inverse: { starts: Uint32Array; entries: Uint32Array } | undefined;

  private constructor(words: readonly string[], numbers: Uint32Array) {
    this.words = words;
    this.documentCount = numbers.length / MOST_TOPICS;
    this.#numbers = numbers;
  }

  /** Reads what `writeTopics` made for a list of `count`; throws `damaged`. */
  static open(bytes: Uint8Array, count: number, where: string): Topics {
    return reading(where, () => {
      const { counts, sections } = unpackFile(bytes, TOPICS_KIND, TOPICS_SECTIONS);
      const words = new TextDecoder('utf-8', { fatal: true }).decode(sections.words).split('\n');
      if (words.pop() !== '' || words.length !== counts.terms) throw new Error('It has other words than it says');
      if (counts.documents !== count || sections.topics.length < count) throw new Error('It is of another list');
      return new Topics(words, numbersOf(readNumbers(sections.topics), count, words.length));
    });
  }

  /** Those of several lists behind one another. */
  static joined(all: readonly Topics[]): Topics {
    const [only, ...others] = all;
    if (only && others.length === 0) return only;
    const numberOf = new Map<string, number>();
    const numbers = new Uint32Array(gathered(all, (sum, each) => sum + each.#numbers.length, 0));
    let at = 0;
    for (const each of all) {
      const own = each.words.map((word) => {
        const number = numberOf.get(word) ?? numberOf.size;
        numberOf.set(word, number);
        return number;
      });
      for (const number of each.#numbers) numbers[at++] = number === 0 ? 0 : (own[number - 1] ?? 0) + 1;
    }
    return new Topics([...numberOf.keys()], numbers);
  }

  /** Of the topics of some documents the heaviest: each weighs in each of them its score times what its rank counts. */
  heaviest({ places, scores }: Found, counts: Float64Array, most: number): SoughtTopics {
    const weights = (this.#weights ??= new Float64Array(this.words.length));
    const topics: number[] = [];
    for (let at = 0; at < places.length; at++) {
      const score = scores[at] as number;
      const from = (places[at] as number) * MOST_TOPICS;
      for (let rank = 0; rank < MOST_TOPICS; rank++) {
        const topic = (this.#numbers[from + rank] as number) - 1;
        if (!(topic >= 0)) break;
        const before = weights[topic] as number;
        if (before === 0) topics.push(topic);
        weights[topic] = before + score * (counts[rank] as number);
      }
    }
    // Of equal ones the first is that of most documents.
    const all = { places: Uint32Array.from(topics).sort(), scores: new Float64Array(topics.length) };
    for (let at = 0; at < topics.length; at++) {
      const topic = all.places[at] as number;
      all.scores[at] = weights[topic] as number;
      weights[topic] = 0;
    }
    const { places: heaviest, scores: weight } = bestOf(all, most);
    return { topics: heaviest, weights: weight };
  }

  /** How much documents have of what is sought: of each topic its weight, above 0, times what its rank counts. */
  likenessTo(sought: SoughtTopics, counts: Float64Array): Likeness {
    const { starts, entries } = this.prepare();
    const { of: likeness, places } = (this.#likeness ??= {
      of: new Float64Array(this.documentCount),
      places: new Uint32Array(this.documentCount),
    });
    likeness.fill(0);
    let count = 0;
    let most = 0;
    for (let number = 0; number < sought.topics.length; number++) {
      const topic = sought.topics[number] as number;
      const weight = sought.weights[number] as number;
      const end = starts[topic + 1] as number;
      for (let at = starts[topic] as number; at < end; at++) {
        const entry = entries[at] as number;
        const place = entry >>> RANK_BITS;
        const before = likeness[place] as number;
        const now = before + weight * (counts[entry & RANK_MASK] as number);
        likeness[place] = now;
        if (before === 0 && now > 0) places[count++] = place;
        if (now > most) most = now;
      }
    }
    return { of: likeness, places: places.subarray(0, count), most };
  }

  /** By topic instead of by document, made when first asked for; before that, where it should take no time from the rest. */
  prepare(): { starts: Uint32Array; entries: Uint32Array } {
    return (this.#inverse ??= this.#invert());
  }

  /** Of each topic the places, each with its rank there. */
  #invert(): { starts: Uint32Array; entries: Uint32Array } {
    const numbers = this.#numbers;
    const starts = new Uint32Array(this.words.length + 2);
    // Shifted by one more than the sums need, so that filling leaves each start where it has to be.
    for (let at = 0; at < numbers.length; at++) {
      const number = numbers[at] as number;
      if (number > 0) starts[number + 1] = (starts[number + 1] as number) + 1;
    }
    for (let topic = 1; topic < starts.length; topic++)
      starts[topic] = (starts[topic] as number) + (starts[topic - 1] as number);
    const entries = new Uint32Array(starts[starts.length - 1] as number);
    for (let place = 0, from = 0; place < this.documentCount; place++, from += MOST_TOPICS) {
      for (let rank = 0; rank < MOST_TOPICS; rank++) {
        const number = numbers[from + rank] as number;
        if (number === 0) break;
        const at = starts[number] as number;
        entries[at] = (place << RANK_BITS) | rank;
        starts[number] = at + 1;
      }
    }
    return { starts, entries };
  }
}

/** What a file says of each document, in a row of `MOST_TOPICS` numbers for each. */
function numbersOf(stored: Uint32Array, count: number, words: number): Uint32Array {
  const numbers = new Uint32Array(count * MOST_TOPICS);
  let from = 0;
  for (let place = 0; place < count; place++) {
    const length = stored[from++] ?? NaN;
    if (!(length <= MOST_TOPICS && from + length <= stored.length)) throw new Error('A document has too many topics');
    const to = place * MOST_TOPICS;
    for (let at = 0; at < length; at++) {
      const number = stored[from++] as number;
      if (number >= words) throw new Error('A topic is no word');
      numbers[to + at] = number + 1;
    }
  }
  if (from !== stored.length) throw new Error('There is something behind the topics');
  return numbers;
}
