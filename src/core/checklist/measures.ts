/**
 * The measures that were taken.
 *
 * A measure is taken once for the system: ticked under one requirement, it is ticked under each that it helps with.
 */
import type { Measure } from '../kader/model.js';
import { keptName } from './answers.js';
import type { Checklist, TickedMeasure } from './model.js';
import { byCode } from './plain.js';

/** Looked up once for each list of ticks: progress asks for every measure of every requirement. */
const ticksOf = new WeakMap<readonly TickedMeasure[], ReadonlyMap<string, TickedMeasure>>();

function ticks({ measures }: Checklist): ReadonlyMap<string, TickedMeasure> {
  let found = ticksOf.get(measures);
  if (!found) ticksOf.set(measures, (found = new Map(measures.map((tick) => [tick.key, tick]))));
  return found;
}

/** The tick of a measure, as it was when it was given: with another `mark`, the measure was renamed since. */
export const tickOf = (checklist: Checklist, { key }: Pick<Measure, 'key'>): TickedMeasure | undefined =>
  ticks(checklist).get(key);

/** Whether a measure was taken. Its key decides, also when it was renamed; the same URN with another key is another measure. */
export const isTicked = (checklist: Checklist, measure: Pick<Measure, 'key'>): boolean =>
  tickOf(checklist, measure) !== undefined;

/** With a measure ticked or not, at the moment `now`; `title` is as the visitor sees it. */
export function withMeasure(
  checklist: Checklist,
  measure: Pick<Measure, 'key' | 'urn' | 'mark'>,
  title: string,
  ticked: boolean,
  now: string,
): Checklist {
  const [key = '', urn = '', mark = ''] = [measure.key, measure.urn, measure.mark].map((text) => keptName(text));
  const present = ticks(checklist).get(key);
  if (ticked ? present?.mark === mark && present.urn === urn : !present) return checklist;
  const others = checklist.measures.filter((tick) => tick.key !== key);
  if (!ticked) return { ...checklist, measures: others };
  const tick: TickedMeasure = { key, urn, title: keptName(title), mark, changed: now };
  return { ...checklist, measures: [...others, tick].sort((a, b) => byCode(a.key, b.key)) };
}
