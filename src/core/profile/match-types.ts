/** What matching a requirement with a profile gives: data, of which an element makes a sentence. */
import type { ProfileGroup, ProfileLabel } from './profile.js';

/**
 * - `strict`: exceptions are evaluated, what applies to every algorithm is never dropped, and what is not known is not
 *   guessed at.
 * - `official`: as the filter on the kader's own site, quirks included.
 */
export type MatchMode = 'strict' | 'official';

export type Verdict = 'applies' | 'does-not' | 'unknown';

export interface Match {
  readonly verdict: Verdict;
  /**
   * Why: `always` it is there for every algorithm; `labels` the answers in `labels` decide, or none is needed when there
   * are none; `exception` they make an exception of the law hold; `open` the answers to `open` are needed first.
   */
  readonly because: 'always' | 'labels' | 'exception' | 'open';
  /** The answers that decide. They give this verdict by themselves, and without any one of them they do not. */
  readonly labels: readonly ProfileLabel[];
  /** With `unknown`: the groups of which an answer can change the verdict. */
  readonly open: readonly ProfileGroup[];
  /** The expression of the exception that holds. */
  readonly exception?: string;
}
