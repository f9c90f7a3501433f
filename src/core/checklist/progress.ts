/** How far the work is. */
import type { Kader, Measure, Requirement } from '../kader/model.js';
import { handled } from './answers.js';
import { answerOf } from './checklist.js';
import { isTicked } from './measures.js';
import type { Checklist } from './model.js';

/** Counts of requirements, and of the measures that help with them. `total` is `done`, `notApplicable` and `open` together. */
export interface Progress {
  readonly total: number;
  readonly done: number;
  /** With the reason why; without one it is still open. */
  readonly notApplicable: number;
  readonly open: number;
  readonly measures: { readonly total: number; readonly ticked: number };
}

/**
 * The progress of a group of requirements, or of all of them.
 *
 * A requirement is done when a person says so, and never because its measures are: otherwise one without measures would
 * be done from the start, and measures only help. A measure that helps with several of these requirements counts once;
 * so the measures of groups may add up to more than those of the whole. `kader` tells ticks of another source apart.
 */
export function progressOf(
  requirements: readonly Requirement[],
  checklist: Checklist,
  measuresOf: (requirementKey: string) => readonly Measure[],
  kader?: Pick<Kader, 'measures'>,
): Progress {
  let done = 0;
  let notApplicable = 0;
  const measures = new Map<string, Measure>();
  for (const { urn, key } of requirements) {
    const answer = answerOf(checklist, urn);
    if (handled(answer)) {
      if (answer?.status === 'done') done++;
      else notApplicable++;
    }
    for (const measure of measuresOf(key)) measures.set(measure.key, measure);
  }
  const known = kader ?? { measures: [...measures.values()] };
  const ticked = [...measures.values()].filter((measure) => isTicked(checklist, measure, known)).length;
  const total = requirements.length;
  return { total, done, notApplicable, open: total - done - notApplicable, measures: { total: measures.size, ticked } };
}
