/** Two versions of the answers about one requirement as one, field by field. */
import { LIMITS } from '../limits.js';
import { byCodeUnit } from '../text/order.js';
import { sameItems } from './answers.js';
import { type Answer, TEXT_FIELDS } from './model.js';

/** What a person fills in, in the order in which changes are shown. */
export const ANSWER_FIELDS = ['status', ...TEXT_FIELDS, 'evidence'] as const;
export type AnswerField = (typeof ANSWER_FIELDS)[number];
export type FieldValue = string | readonly string[];

/** A field that both sides changed, each in its own way. The value that was not kept is here, so that it can be shown. */
export interface FieldConflict {
  readonly field: AnswerField;
  readonly mine: FieldValue;
  readonly theirs: FieldValue;
  /** Whose value it is now. Of evidence that has grown too long, mine goes first. */
  readonly kept: 'mine' | 'theirs';
}

export interface MergedAnswer {
  readonly answer: Answer;
  readonly conflicts: readonly FieldConflict[];
}

/**
 * `mine` and `theirs`, which both come from `base`; without a base, from an answer in which nothing was filled in.
 *
 * A field that one side changed is as that side has it. When both did, the answer of the later moment wins (`prefer` can say
 * otherwise), and the field is a conflict. Evidence is a set: what either side added is there, what either side removed
 * is not. Which of two is mine only matters for the names in the conflicts.
 */
export function mergeAnswer(
  base: Answer | undefined,
  mine: Answer,
  theirs: Answer,
  prefer: 'newest' | 'mine' | 'theirs' = 'newest',
): MergedAnswer {
  const latest = isLater(theirs, mine) ? 'theirs' : 'mine';
  const winner = prefer === 'newest' ? latest : prefer;
  const [first, second] = winner === 'mine' ? [mine, theirs] : [theirs, mine];
  const conflicts: FieldConflict[] = [];
  const pick = <T extends string>(field: Exclude<AnswerField, 'evidence'>, blank: T, ours: T, other: T): T => {
    const before = (base?.[field] ?? blank) as T;
    if (ours === other || other === before) return ours;
    if (ours === before) return other;
    conflicts.push({ field, mine: mine[field], theirs: theirs[field], kept: winner });
    return ours;
  };
  const answer = {
    ...first,
    status: pick('status', 'to-do', first.status, second.status),
    ...Object.fromEntries(TEXT_FIELDS.map((field) => [field, pick(field, '', first[field], second[field])])),
    changed: mine.changed > theirs.changed ? mine.changed : theirs.changed,
  };
  const all = mergeItems(base?.evidence ?? [], first.evidence, second.evidence);
  // Each item is as it is kept already. To clean them anew costs minutes in a file that has one requirement 20,000 times.
  const evidence = all.slice(0, LIMITS.listItems);
  if (evidence.length < all.length) {
    conflicts.push({ field: 'evidence', mine: mine.evidence, theirs: theirs.evidence, kept: winner });
  }
  return { answer: { ...answer, evidence }, conflicts };
}

/** Three-way merge of sets: additions and removals of both sides hold. In the order of the first. */
function mergeItems(base: readonly string[], first: readonly string[], second: readonly string[]): string[] {
  if (sameItems(first, second)) return [...first];
  const before = new Set(base);
  const [ours, others] = [new Set(first), new Set(second)];
  return [...new Set([...first, ...second])].filter((item) =>
    before.has(item) ? ours.has(item) && others.has(item) : true,
  );
}

/** Whether `one` was changed after `other`. Of the same moment, something else that differs decides: never whose it is. */
function isLater(one: Answer, other: Answer): boolean {
  if (one.changed !== other.changed) return byCodeUnit(one.changed, other.changed) > 0;
  // The first difference, and not all as one text: of long evidence that costs the more the oftener a file has it.
  const differs = (['key', 'title', 'mark', 'status', ...TEXT_FIELDS] as const).find(
    (name) => one[name] !== other[name],
  );
  if (differs !== undefined) return spelled(one[differs]) > spelled(other[differs]);
  const [mine, theirs] = [one.evidence, other.evidence];
  const first = mine.findIndex((item, n) => item !== theirs[n]);
  const at = first < 0 ? mine.length : first;
  return spelled(mine.slice(at, at + 1)) > spelled(theirs.slice(at, at + 1));
}

const spelled = (value: FieldValue): string => JSON.stringify(value);
