/**
 * Words that belong to the same subject, learned from the register's own texts: `scanauto` and `parkeerrecht`. Words belong
 * together when they stand in the same registrations far more often than chance would have it, and when other words keep
 * both company. What is learned is weak evidence: few words each, and only the strongest pairs.
 */
import { gathered, numbered } from '../prototype-js.js';
import type { Slices } from '../slices.js';
import { byCodeUnit } from '../text/order.js';
import { Cooccurrence } from './cooccurrence.js';
import type { Subjects } from './subjects.js';

/** A word and another that is about the same subject; it holds in this direction. */
export interface RelatedPair {
  word: string;
  other: string;
  /** Between 0 and 1. */
  likeness: number;
}

/** Registrations that two words have to share; of many registrations a share of them, because chance grows along. */
const LEAST_TOGETHER = 3;
const LEAST_TOGETHER_SHARE = 1 / 2_000;
/** Words of the company that a word is compared by. */
const COMPANY = 100;
/** How much two words have to stand together, and be alike in the end. */
const LEAST_ASSOCIATION = 0.15;
const LEAST_LIKENESS = 0.5;
/**
 * Related words of one word, and of all together. More only fill the file: over 312 judged queries five times as many found
 * nothing more, as the topics of the first results (`core/topics`) bring the same.
 */
const OTHERS = 3;
const PAIRS = 300;

/** The strongest pairs, in order of the words. */
export async function relatedWords(subjects: Subjects, slices: Slices): Promise<RelatedPair[]> {
  const counts = new Cooccurrence(subjects.units(), subjects.words.length);
  const least = Math.max(LEAST_TOGETHER, Math.ceil(counts.units * LEAST_TOGETHER_SHARE));
  const companies: Company[] = [];
  const candidates: Candidate[][] = [];
  for (let word = 0; word < subjects.words.length; word++) {
    const near = neighbours(counts, word);
    companies.push(new Company(near));
    candidates.push(near.filter(({ together, association }) => together >= least && association >= LEAST_ASSOCIATION));
    await slices.breathe();
  }
  const pairs: RelatedPair[] = [];
  for (const [number, found] of numbered(candidates)) {
    const likeness = ({ other, association }: Candidate): number =>
      Math.sqrt(association * (companies[number]?.likeness(companies[other]) ?? 0));
    const word = subjects.words[number] ?? '';
    const near = found.map((each) => ({ word, other: subjects.words[each.other] ?? '', likeness: likeness(each) }));
    pairs.push(
      ...near
        .filter((pair) => pair.likeness >= LEAST_LIKENESS)
        .sort(strongest)
        .slice(0, OTHERS),
    );
    await slices.breathe();
  }
  return pairs.sort(strongest).slice(0, PAIRS).sort(byWord);
}

interface Candidate {
  other: number;
  together: number;
  /** Between 0 and 1: how much they are each other's company. */
  association: number;
  /** Bits more than chance. */
  surprise: number;
}

/** The words that stand with a word more often than chance would have it. */
function neighbours(counts: Cooccurrence, word: number): Candidate[] {
  const near: Candidate[] = [];
  const own = counts.unitsWith(word);
  counts.eachWith(word, (other, together) => {
    if (together < 2) return;
    const others = counts.unitsWith(other);
    const surprise = Math.log((together * counts.units) / (own * others));
    if (surprise <= 0) return;
    // Both measures have a weakness: one likes rare words, the other words that are everywhere.
    const overlap = together / Math.sqrt(own * others);
    const association = together === counts.units ? 0 : (overlap * surprise) / -Math.log(together / counts.units);
    near.push({ other, together, association, surprise });
  });
  return near;
}

/** The company of a word: the words that stand with it most surprisingly, as a vector of length 1. */
class Company {
  readonly #words: Uint32Array;
  readonly #weights: Float64Array;

  constructor(near: readonly Candidate[]) {
    const best = [...near].sort((a, b) => b.surprise - a.surprise || a.other - b.other).slice(0, COMPANY);
    best.sort((a, b) => a.other - b.other);
    const length = Math.sqrt(gathered(best, (sum, { surprise }) => sum + surprise * surprise, 0));
    this.#words = Uint32Array.from(best.map(({ other }) => other));
    this.#weights = Float64Array.from(best.map(({ surprise }) => surprise / length));
  }

  /** The cosine of both. */
  likeness(other: Company | undefined): number {
    if (!other) return 0;
    let sum = 0;
    for (let a = 0, b = 0; a < this.#words.length && b < other.#words.length;) {
      const difference = (this.#words[a] ?? 0) - (other.#words[b] ?? 0);
      if (difference === 0) sum += (this.#weights[a] ?? 0) * (other.#weights[b] ?? 0);
      if (difference <= 0) a++;
      if (difference >= 0) b++;
    }
    return sum;
  }
}

const byWord = (a: RelatedPair, b: RelatedPair): number => byCodeUnit(a.word, b.word) || strongest(a, b);
const strongest = (a: RelatedPair, b: RelatedPair): number =>
  b.likeness - a.likeness || byCodeUnit(a.other, b.other) || byCodeUnit(a.word, b.word);
