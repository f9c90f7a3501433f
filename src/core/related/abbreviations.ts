/**
 * Abbreviations that the texts themselves explain: "Algemene verordening gegevensbescherming (AVG)", and "AVG (Algemene
 * verordening gegevensbescherming)". What stands between brackets is mostly something else, so the letters have to fit the
 * name, and the worse they fit, the more often both have to stand together.
 */
import { gathered } from '../prototype-js.js';
import { byCodeUnit } from '../text/order.js';
import { analyse, words } from '../words/analysis.js';
import { stem } from '../words/stem.js';
import { initialsCost, isLinking } from './initials.js';
import { SeenBefore } from './seen-before.js';

/** What the letters stand for. All as the index writes it. */
export interface Abbreviation {
  short: string;
  /** The words of the name, joined by spaces. */
  long: string;
  /** How often they are explained so. */
  times: number;
  /** The share of this name in the times that the letters are explained: the same letters often have several. */
  share: number;
}

const BRACKETS = /\(([^()\n]{2,120})\)/g;
/** How far a name may begin before its letters. */
const REACH = 160;
/** What tells one explanation from a copy of it in another text. */
const CONTEXT = 80;
/** Where a name cannot go on. */
const BREAK = /[;:!?•|"“”„()\n]|\.\s/;
/** Between the brackets stands more than the letters: "hierna: AVG", "AVG, artikel 6", "AVG of GDPR". */
const INSIDE = /[,;:/]|\s(?:of|en|and|or|artikel|art)\s/;
const BEFORE_SHORT = /^(?:hierna|verder|afgekort|kortweg|oftewel|ofwel|ook\swel|ook|genoemd|de|het|een|\s)+\s/i;

const SHORTEST = 2;
const LONGEST = 8;
/** Names of one abbreviation that are kept, and the least share of each. */
const NAMES = 4;
const LEAST_SHARE = 0.1;
/** Abbreviations that are kept: the register has some hundred, and made-up ones must not leave the thesaurus without room. */
const MOST = 10_000;
/** A worse fit is an accident. */
const WORST_FIT = 3;

interface Found {
  long: string;
  cost: number;
  times: number;
}

/** Collects explanations text by text. */
export class Abbreviations {
  readonly #seen = new SeenBefore();
  /** By the letters, then by the stems of the name written as one, so that `verkeers regels` and `verkeersregel` are one name. */
  readonly #found = new Map<string, Map<string, Found>>();
  readonly #isWord: (word: string) => boolean;

  /** @param isWord - whether a part of a compound is a word of its own */
  constructor(isWord: (word: string) => boolean) {
    this.#isWord = isWord;
  }

  add(text: string): void {
    if (!text.includes('(')) return;
    for (const match of text.matchAll(BRACKETS)) {
      const inside = match[1] ?? '';
      const before = text.slice(Math.max(0, match.index - REACH), match.index);
      if (!looksLikeOne(inside, before)) continue;
      if (this.#seen.add(before.slice(-CONTEXT) + inside)) continue;
      const pieces = inside.split(INSIDE).map((piece) => piece.trim());
      for (const piece of pieces) this.#shortInside(piece, before);
      this.#shortBefore(lastWord(before), pieces[0] ?? '');
    }
  }

  #shortInside(piece: string, before: string): void {
    const short = shortForm(piece.replace(BEFORE_SHORT, ''));
    if (!short) return;
    const name = words(lastPiece(before))
      .slice(-2 * short.length - 2)
      .map(analyse);
    let best = WORST_FIT + 1;
    let from = -1;
    for (let start = name.length - 1; start >= 0; start--) {
      if (isLinking(name[start] ?? '')) continue;
      const cost = initialsCost(short, name.slice(start), this.#isWord);
      if (cost < best) [best, from] = [cost, start];
    }
    if (from >= 0) this.#take(short, name.slice(from), best);
  }

  #shortBefore(word: string, inside: string): void {
    const short = shortForm(word);
    if (!short) return;
    const name = words(inside).map(analyse);
    const start = name.findIndex((each) => !isLinking(each));
    if (start >= 0 && name.length <= 2 * short.length + 2)
      this.#take(short, name.slice(start), initialsCost(short, name.slice(start), this.#isWord));
  }

  #take(short: string, name: readonly string[], cost: number): void {
    const long = name.filter(Boolean).join(' ');
    if (cost > WORST_FIT || long === short) return;
    const names = this.#found.get(short) ?? new Map<string, Found>();
    this.#found.set(short, names);
    const key = name.map(stem).join(' ');
    const found = names.get(key);
    if (found) found.times++;
    else names.set(key, { long, cost, times: 1 });
  }

  /** What is surely an abbreviation, in order of letters; of each the most frequent names first. */
  all(): Abbreviation[] {
    const all: Abbreviation[] = [];
    for (const [short, names] of [...this.#found].sort(([a], [b]) => byCodeUnit(a, b))) {
      const sure = [...names.values()].filter((found) => found.times >= neededTimes(short, found.cost));
      const total = gathered(sure, (sum, { times }) => sum + times, 0);
      sure.sort((a, b) => b.times - a.times || byCodeUnit(a.long, b.long));
      for (const { long, times } of sure.slice(0, NAMES)) {
        if (times / total >= LEAST_SHARE) all.push({ short, long, times, share: times / total });
      }
    }
    if (all.length <= MOST) return all;
    const most = all.sort((a, b) => b.times - a.times).slice(0, MOST);
    return most.sort((a, b) => byCodeUnit(a.short, b.short));
  }
}

/** How often letters and name have to stand together: two letters fit many a name by chance. */
const neededTimes = (short: string, cost: number): number =>
  Math.ceil(cost + 0.5) + (short.length === SHORTEST ? 1 : 0);

/** Whether there can be letters at all; most brackets end here, so it is quick. */
const looksLikeOne = (inside: string, before: string): boolean =>
  CAPITALS.test(inside) || CAPITALS.test(lastWord(before)) || isShortLower(inside) || isShortLower(lastWord(before));

const CAPITALS = /\p{Lu}/u;
const isShortLower = (word: string): boolean => /^\p{Ll}{3,5}(?:['’]s)?$/u.test(word);

const lastWord = (before: string): string =>
  /[^\s\p{Z}"'‘’“”(]+(?=["'’”]?\s*$)/u.exec(before.slice(-LONGEST * 3))?.[0] ?? '';
const lastPiece = (before: string): string => before.split(BREAK).at(-1) ?? '';

/** The letters of an abbreviation as the index writes them, or empty: `Woo`, `AVG`, `W.O.Z.`, `BOA's`, `boa`. */
function shortForm(written: string): string {
  const [word = '', ...more] = words(written);
  const short = analyse(word);
  if (more.length > 0 || short.length < SHORTEST || short.length > LONGEST || !/^[a-z]+$/.test(short)) return '';
  if (isLinking(short)) return '';
  const capitals = word.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals > 1 || short.length <= 5 ? short : '';
}
