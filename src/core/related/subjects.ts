/**
 * What each registration is about: its different words, as far as they can tell. Bodies copy the texts of their supplier
 * and of each other, so a sentence counts once, whoever writes it. A name counts each time: that many bodies call the same
 * thing the same is what tells.
 */
import { numbered } from '../prototype-js.js';
import { analyse, words } from '../words/analysis.js';
import { stem } from '../words/stem.js';
import { SeenBefore } from './seen-before.js';

/** Registrations that are kept: more do not make it better, only slower. */
const MOST_UNITS = 20_000;
/** Words of one registration, and characters in which they are looked for; what it is about stands at the beginning. */
const MOST_WORDS = 300;
const MOST_TEXT = 20_000;
/** Shorter words are abbreviations, which have names, and words that tie others together. */
const SHORTEST_WORD = 4;
/** A word of fewer registrations tells nothing yet, one of a larger share of them nothing any more. */
const LEAST_UNITS = 4;
const MOST_SHARE = 0.1;
const MOST_DIFFERENT = 20_000;
const SHORTEST_UNIT = 4;

const SENTENCE_END = /(?<=[.!?:;])\s+|\n/;

/** A word as written, analysed once. */
interface Written {
  form: string;
  /** The number of its stem, or `NO_WORD` when it can tell nothing. */
  stem: number;
  times: number;
}

const NO_WORD = -1;

/** Takes in registrations one by one. */
export class SubjectsCollector {
  readonly #seen = new SeenBefore();
  readonly #written = new Map<string, Written>();
  readonly #stems = new Map<string, number>();
  #units: Uint32Array[] = [];
  #asked = 0;
  #step = 1;

  /** @param texts - of one registration; its name comes first */
  add(texts: readonly string[]): void {
    // When there are too many, every second is let go, and from then on only every second comes in: they stay spread
    // over the whole list, and the same list always keeps the same.
    if (this.#asked++ % this.#step !== 0) return;
    const unit = this.#unitOf(texts);
    if (unit.length < SHORTEST_UNIT) return;
    this.#units.push(unit);
    if (this.#units.length <= MOST_UNITS) return;
    this.#units = this.#units.filter((_, place) => place % 2 === 0);
    this.#step *= 2;
  }

  #unitOf(texts: readonly string[]): Uint32Array {
    const unit = new Set<number>();
    let room = MOST_TEXT;
    for (const [place, text] of numbered(texts)) {
      for (const sentence of text.slice(0, room).split(SENTENCE_END)) {
        const written = words(sentence);
        if (place > 0 && this.#seen.add(shape(written))) continue;
        for (const word of written) {
          const number = this.#stemOf(word);
          if (number !== NO_WORD) unit.add(number);
        }
        if (unit.size >= MOST_WORDS) return Uint32Array.from(unit);
      }
      room -= text.length;
      if (room <= 0) break;
    }
    return Uint32Array.from(unit);
  }

  /** The number of the stem of a word, which counts once more. */
  #stemOf(word: string): number {
    let written = this.#written.get(word);
    if (!written) {
      const form = analyse(word);
      const tells = form.length >= SHORTEST_WORD && /^\p{L}+$/u.test(form);
      written = { form, stem: tells ? this.#numberOf(stem(form)) : NO_WORD, times: 0 };
      this.#written.set(word, written);
    }
    written.times++;
    return written.stem;
  }

  #numberOf(key: string): number {
    const number = this.#stems.get(key) ?? this.#stems.size;
    this.#stems.set(key, number);
    return number;
  }

  finish(): Subjects {
    const count = new Uint32Array(this.#stems.size);
    for (const unit of this.#units) for (const number of unit) count[number] = (count[number] ?? 0) + 1;
    const most = this.#units.length * MOST_SHARE;
    const units = (number: number): number => count[number] ?? 0;
    const kept = [...count.keys()]
      .filter((number) => units(number) >= LEAST_UNITS && units(number) <= most)
      .sort((a, b) => units(b) - units(a) || a - b)
      .slice(0, MOST_DIFFERENT);
    const forms = this.#commonestForms();
    return new Subjects(
      kept.map((number) => forms.get(number) ?? ''),
      kept,
      this.#units,
    );
  }

  /** The form that stands for each stem. */
  #commonestForms(): Map<number, string> {
    const times = new Map<string, number>();
    for (const { form, times: more } of this.#written.values()) times.set(form, (times.get(form) ?? 0) + more);
    const best = new Map<number, string>();
    for (const { form, stem: number } of this.#written.values()) {
      const other = best.get(number) ?? '';
      const difference = (times.get(form) ?? 0) - (times.get(other) ?? 0);
      if (difference > 0 || (difference === 0 && form < other)) best.set(number, form);
    }
    return best;
  }
}

/** The words that can tell, numbered anew, and the texts by their numbers. */
export class Subjects {
  readonly words: readonly string[];
  readonly #numbers: ReadonlyMap<number, number>;
  readonly #units: readonly Uint32Array[];

  constructor(texts: readonly string[], numbers: readonly number[], units: readonly Uint32Array[]) {
    this.words = texts;
    this.#numbers = new Map(numbers.map((number, place) => [number, place]));
    this.#units = units;
  }

  units(): Uint32Array[] {
    return this.#units.map((unit) => {
      const kept = [];
      for (const word of unit) {
        const place = this.#numbers.get(word);
        if (place !== undefined) kept.push(place);
      }
      return Uint32Array.from(kept);
    });
  }
}

/** What copies of a sentence share: all words but names and numbers, which are those of the body that copied it. */
const shape = (written: readonly string[]): string =>
  written.filter((word, place) => (place === 0 || word === word.toLowerCase()) && !/\d/.test(word)).join(' ');
