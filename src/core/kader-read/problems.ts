/** What is wrong in a source of the kader, for whoever maintains it or imports it. */
import { LIMITS } from '../limits.js';
import { byCodeUnit } from '../text/order.js';

/**
 * - `unreadable`: a file that costs itself; it is left out
 * - `missing`: nothing stands where something should
 * - `unknown`: a value that the kader does not know; it is kept as it is
 * - `unknown-key`: a key that is not read
 * - `dangling`: a link to what is not in the source; it is left out
 * - `duplicate`: the same thing twice
 */
export type ProblemKind = 'unreadable' | 'missing' | 'unknown' | 'unknown-key' | 'dangling' | 'duplicate';

export interface KaderProblem {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly kind: ProblemKind;
  /** What is wrong, one sentence without full stop. */
  readonly what: string;
  readonly remedy: string;
}

/** Tells of a problem in one file. */
export type Tell = (line: number, kind: ProblemKind, what: string, remedy: string) => void;

/** Collects problems of all files; keeps the details of the first thousand and counts the others. */
export class Problems {
  readonly #list: KaderProblem[] = [];
  #count = 0;

  in(file: string): Tell {
    return (line, kind, what, remedy) => this.add({ file, line, kind, what, remedy });
  }

  add(problem: KaderProblem): void {
    if (this.#count++ < LIMITS.problems) this.#list.push(problem);
  }

  /** In the order of files and lines, whatever the order in which they were found. */
  get list(): readonly KaderProblem[] {
    return [...this.#list].sort((a, b) => byCodeUnit(a.file, b.file) || a.line - b.line);
  }

  get count(): number {
    return this.#count;
  }
}

/** A text of somebody else in a message: short, and clear where it begins and ends. */
export const quoted = (text: string): string => `"${text.length > 80 ? `${text.slice(0, 79)}…` : text}"`;
