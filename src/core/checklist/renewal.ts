/** What another kader than the one of the last change means for what was filled in. Answers and ticks always stay. */
import type { AnyItem, Kader, Measure, Requirement } from '../kader/model.js';
import { keptName } from './answers.js';
import { withKader } from './checklist.js';
import { joinTicks, settledTicks } from './measures.js';
import type { Answer, Checklist, TickedMeasure } from './model.js';

/** An answer or a tick, and the item that it now belongs to. */
export interface Renewed<Kept, Item> {
  readonly kept: Kept;
  readonly item: Item;
  /** The title it has now, in the visitor's language. */
  readonly title: string;
}

export interface Renewal {
  /** The checklist was made with another source of the kader: its labels may differ, and so what applies. */
  readonly sourceChanged: boolean;
  /** Requirements with the same URN and another official title: whether the answer still fits is for a person to say. */
  readonly renamed: readonly Renewed<Answer, Requirement>[];
  readonly added: readonly Requirement[];
  /** Requirements that are no longer there; those of which nothing was filled in have no answer, and no title. */
  readonly withdrawn: readonly { readonly urn: string; readonly answer: Answer | undefined }[];
  readonly measures: {
    readonly renamed: readonly Renewed<TickedMeasure, Measure>[];
    readonly withdrawn: readonly TickedMeasure[];
    /** What was ticked is gone, and its URN is of another measure now, to which the tick is not passed on. */
    readonly replaced: readonly Renewed<TickedMeasure, Measure>[];
  };
}

type TitleOf = (item: AnyItem) => string;

/** Compares a checklist with the kader at hand: requirements by URN, measures as `joinTicks` has it. */
export function renewal(checklist: Checklist, kader: Kader, titleOf: TitleOf): Renewal {
  const known = new Set(checklist.kader.requirements);
  const present = new Map(kader.requirements.map((item) => [keptName(item.urn), item]));
  const answers = new Map(checklist.answers.map((answer) => [answer.urn, answer]));
  const gone = [...new Set([...known, ...answers.keys()])].filter((urn) => !present.has(urn));

  const { measureOf } = joinTicks(checklist.measures, kader.measures);
  const byUrn = new Map(kader.measures.flatMap((item) => (item.urn ? [[item.urn, item] as const] : [])));
  const lost = checklist.measures.filter((tick) => !measureOf(tick));
  const { source } = checklist.kader;
  return {
    sourceChanged: source !== '' && source !== keptName(kader.info.source),
    renamed: renewed(checklist.answers, ({ urn }) => present.get(urn), titleOf).filter(otherMark),
    // Before the first change no kader was noted, and then nothing is new.
    added: known.size === 0 ? [] : [...present].flatMap(([urn, item]) => (urn === '' || known.has(urn) ? [] : item)),
    withdrawn: gone.map((urn) => ({ urn, answer: answers.get(urn) })),
    measures: {
      renamed: renewed(checklist.measures, measureOf, titleOf).filter(otherMark),
      withdrawn: lost.filter(({ urn }) => !byUrn.has(urn)),
      replaced: renewed(lost, ({ urn }) => byUrn.get(urn), titleOf),
    },
  };
}

/** Whether there is something to tell. */
export const isNoRenewal = ({ sourceChanged, renamed, added, withdrawn, measures }: Renewal): boolean =>
  !sourceChanged &&
  [renamed, added, withdrawn, measures.renamed, measures.withdrawn, measures.replaced].every(({ length }) => !length);

/**
 * The checklist with the names of the kader at hand, for when the visitor has seen what was renamed. What the kader does
 * not know keeps its old name, so a withdrawn requirement can still be read in the answer about it.
 */
export function withRenewal(checklist: Checklist, kader: Kader, titleOf: TitleOf): Checklist {
  const { renamed, measures } = renewal(checklist, kader, titleOf);
  const names = <Item extends AnyItem>({
    item,
    title,
  }: {
    item: Item;
    title: string;
  }): Record<'title' | 'mark', string> => ({
    title: keptName(title),
    mark: keptName(item.mark),
  });
  const answers = new Map(
    renamed.map((one) => [one.kept.urn, { ...one.kept, ...names(one), key: keptName(one.item.key) }]),
  );
  const ticks = new Map(
    measures.renamed.map((one) => [one.kept, { ...one.kept, ...names(one), urn: keptName(one.item.urn) }]),
  );
  return {
    ...withKader(checklist, kader),
    answers: checklist.answers.map((answer) => answers.get(answer.urn) ?? answer),
    measures: settledTicks(checklist.measures, kader.measures).map((tick) => ticks.get(tick) ?? tick),
  };
}

function renewed<Kept, Item extends AnyItem>(
  list: readonly Kept[],
  itemOf: (kept: Kept) => Item | undefined,
  titleOf: TitleOf,
): Renewed<Kept, Item>[] {
  return list.flatMap((one) => {
    const item = itemOf(one);
    return item ? [{ kept: one, item, title: titleOf(item) }] : [];
  });
}

/** Whether the official title is another; a tick of an unknown title tells nothing. */
const otherMark = <Kept extends { readonly mark: string }, Item extends AnyItem>(one: Renewed<Kept, Item>): boolean =>
  one.kept.mark !== '' && one.kept.mark !== one.item.mark;
