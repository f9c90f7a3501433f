/**
 * The measures that were taken.
 *
 * A measure is taken once for the system: ticked under one requirement, it is ticked under each that it helps with.
 */
import type { Kader, Measure } from '../kader/model.js';
import { byCodeUnit } from '../text/order.js';
import { keptName } from './answers.js';
import type { Checklist, TickedMeasure } from './model.js';

type Known = Pick<Measure, 'key' | 'urn' | 'mark'>;

interface TickIndex<Item extends Known> {
  readonly byKey: ReadonlyMap<string, Item>;
  readonly byMark: ReadonlyMap<string, Item>;
}

/** Which tick is of which measure of a kader. */
export interface JoinedTicks<Item extends Known> {
  readonly measureOf: (tick: TickedMeasure) => Item | undefined;
  readonly tickOf: (measure: Pick<Known, 'key'>) => TickedMeasure | undefined;
}

/** Worked out once for each kader, and once for each list of ticks in it: progress asks for every measure. */
const indexes = new WeakMap<readonly Known[], TickIndex<Known>>();
const joins = new WeakMap<readonly Known[], WeakMap<readonly TickedMeasure[], JoinedTicks<Known>>>();

/**
 * The ticks by the measures of a kader. Sources give the same measure different keys and numbers, and a number can go to
 * another measure. So a tick is of the measure with the same key and official title, else of the one with that title, else
 * of the one with that key, which was then renamed; and never of one that only has the same number.
 */
export function joinTicks<Item extends Known>(
  ticks: readonly TickedMeasure[],
  measures: readonly Item[],
): JoinedTicks<Item> {
  let ofKader = joins.get(measures);
  if (!ofKader) joins.set(measures, (ofKader = new WeakMap()));
  let found = ofKader.get(ticks);
  if (!found) ofKader.set(ticks, (found = join(ticks, indexOf(measures))));
  return found as JoinedTicks<Item>;
}

function indexOf(measures: readonly Known[]): TickIndex<Known> {
  let index = indexes.get(measures);
  if (!index) {
    const named = measures.map((measure) => ({ measure, key: keptName(measure.key), mark: keptName(measure.mark) }));
    index = {
      byKey: new Map(named.map(({ measure, key }) => [key, measure])),
      // Of two with the same title, the first.
      byMark: new Map([...named].reverse().map(({ measure, mark }) => [mark, measure])),
    };
    indexes.set(measures, index);
  }
  return index;
}

function join(ticks: readonly TickedMeasure[], { byKey, byMark }: TickIndex<Known>): JoinedTicks<Known> {
  const measures = new Map<TickedMeasure, Known>();
  const best = new Map<string, { tick: TickedMeasure; fit: number }>();
  for (const tick of ticks) {
    const own = byKey.get(tick.key);
    const isSame = own !== undefined && keptName(own.mark) === tick.mark;
    const titled = tick.mark === '' || isSame ? undefined : byMark.get(tick.mark);
    const measure = titled ?? own;
    if (!measure) continue;
    measures.set(tick, measure);
    const fit = isSame ? 2 : titled ? 1 : 0;
    const other = best.get(measure.key);
    if (!other || fit > other.fit || (fit === other.fit && tick.changed > other.tick.changed)) {
      best.set(measure.key, { tick, fit });
    }
  }
  return { measureOf: (tick) => measures.get(tick), tickOf: ({ key }) => best.get(key)?.tick };
}

/**
 * The tick of a measure of this kader, as it was when it was given: with another `mark`, the measure was renamed since.
 * Without a kader the measure is compared as if it were the only one.
 */
export const tickOf = (
  { measures }: Checklist,
  measure: Known,
  kader?: Pick<Kader, 'measures'>,
): TickedMeasure | undefined => joinTicks(measures, kader?.measures ?? [measure]).tickOf(measure);

/** Whether a measure was taken, also when it was renamed or has another key now. */
export const isTicked = (checklist: Checklist, measure: Known, kader?: Pick<Kader, 'measures'>): boolean =>
  tickOf(checklist, measure, kader) !== undefined;

/** With a measure of this kader ticked or not, at the moment `now`; `title` is as the visitor sees it. */
export function withMeasure(
  checklist: Checklist,
  measure: Known,
  title: string,
  ticked: boolean,
  now: string,
  kader?: Pick<Kader, 'measures'>,
): Checklist {
  const [key = '', urn = '', mark = ''] = [measure.key, measure.urn, measure.mark].map((text) => keptName(text));
  const measures = kader?.measures ?? [measure];
  const present = joinTicks(checklist.measures, measures).tickOf(measure);
  if (ticked ? present?.key === key && present.mark === mark && present.urn === urn : !present) return checklist;
  // The key may be on the tick of another measure, which has another key in this kader.
  const others = settledTicks(checklist.measures, measures).filter((tick) => tick.key !== key);
  if (!ticked) return { ...checklist, measures: others };
  const tick: TickedMeasure = { key, urn, title: keptName(title), mark, changed: now };
  return { ...checklist, measures: [...others, tick].sort(byKey) };
}

/** The ticks with the keys that their measures have in this kader, and one for each: two files can both have ticked it. */
export function settledTicks(ticks: readonly TickedMeasure[], measures: readonly Known[]): readonly TickedMeasure[] {
  const { measureOf, tickOf } = joinTicks(ticks, measures);
  return ticks
    .flatMap((tick) => {
      const measure = measureOf(tick);
      if (measure && tickOf(measure) !== tick) return [];
      const key = keptName(measure?.key ?? tick.key);
      return measure && key !== tick.key ? [{ ...tick, key, urn: keptName(measure.urn) }] : [tick];
    })
    .sort(byKey);
}

const byKey = (one: TickedMeasure, other: TickedMeasure): number => byCodeUnit(one.key, other.key);
