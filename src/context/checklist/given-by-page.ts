/** What the page puts in a checklist that the browser or the visitor has already put something in. */
import { mergeChecklists } from '../../core/checklist/merge.js';
import type { Checklist } from '../../core/checklist/model.js';

export class GivenByPage {
  #text = '';
  #before: Checklist | undefined;
  #after: Checklist | undefined;

  /**
   * The present checklist with what the page gives. A page that gives the same again says nothing new, and one that gives
   * something else takes back what it gave before, as long as nobody has worked on it. Without a present one it is all.
   */
  joined(present: Checklist | undefined, next: Checklist): Checklist {
    const text = JSON.stringify(next);
    const isSame = text === this.#text;
    this.#text = text;
    if (!present) return next;
    if (isSame) return present;
    const before = present === this.#after && this.#before ? this.#before : present;
    this.#before = before;
    this.#after = mergeChecklists(before, next);
    return this.#after;
  }

  clear(): void {
    this.#text = '';
    this.#before = this.#after = undefined;
  }
}
