/** The answers about one requirement: an empty one, changes to it, and what they amount to. */
import type { Requirement } from '../kader/model.js';
import { LIMITS } from '../limits.js';
import { dayOf } from '../model/dates.js';
import { type Answer, type ChecklistStatus, STATUSES, TEXT_FIELDS, type TextField } from './model.js';
import { beginning, line, lines } from './plain.js';

/** How long each text may be, for the `maxlength` of its control. */
export const LONGEST: Readonly<Record<TextField | 'evidence', number>> = {
  reason: LIMITS.textLength,
  responsible: LIMITS.lineLength,
  reviewer: LIMITS.lineLength,
  accountable: LIMITS.lineLength,
  note: LIMITS.textLength,
  due: 10,
  evidence: LIMITS.evidenceLength,
};

/** Whether a field takes no more. */
export const isFull = (field: TextField | 'evidence', text: string): boolean => text.length >= LONGEST[field];

/** What a person may change of an answer. */
export type AnswerPatch = Partial<Pick<Answer, 'status' | 'evidence' | TextField>>;

/** The answers about a requirement of which nothing was filled in. */
export function emptyAnswer(requirement: Pick<Requirement, 'urn' | 'key' | 'mark'>, title: string): Answer {
  const { urn, key, mark } = requirement;
  return {
    urn: keptName(urn),
    key: keptName(key),
    title: keptName(title),
    mark: keptName(mark),
    status: 'to-do',
    reason: '',
    responsible: '',
    reviewer: '',
    accountable: '',
    note: '',
    due: '',
    evidence: [],
    changed: '',
  };
}

/** Whether nothing is filled in, so that there is nothing to keep. */
export const isBlank = (answer: Answer): boolean =>
  answer.status === 'to-do' && answer.evidence.length === 0 && TEXT_FIELDS.every((field) => answer[field] === '');

/** Whether this is a day that exists, as `YYYY-MM-DD`; a year that is still being typed (`0202`) is not. */
export const isDay = (text: string): boolean => dayOf(text) === text;

export const isStatus = (value: unknown): value is ChecklistStatus => STATUSES.some((status) => status === value);

/** A text as it is kept in a field: cleaned, and cut where the field ends. */
export function kept(field: TextField | 'evidence', text: string): string {
  const clean = field === 'note' || field === 'reason' ? lines(text) : line(text);
  return beginning(clean, LONGEST[field]);
}

/** A name, an address or a title as it is kept: on one line, and cut. */
export const keptName = (text: string): string => beginning(line(text), LIMITS.lineLength);

/** Evidence as it is kept: no empty items, none twice, and not more than fit. */
export function keptEvidence(items: readonly string[]): readonly string[] {
  const found = items.map((item) => kept('evidence', item)).filter((item) => item.trim() !== '');
  return [...new Set(found)].slice(0, LIMITS.listItems);
}

/**
 * The answer with a change, made at the moment `now` (ISO 8601, UTC); the same object when nothing changes.
 *
 * What cannot be kept is not taken over: a status that nobody knows, and a due date that is no day, leave what was there.
 */
export function withPatch(answer: Answer, patch: AnswerPatch, now: string): Answer {
  const next = { ...answer };
  if (isStatus(patch.status)) next.status = patch.status;
  for (const field of TEXT_FIELDS) {
    const text = patch[field];
    if (typeof text !== 'string' || (field === 'due' && text !== '' && !isDay(text))) continue;
    next[field] = kept(field, text);
  }
  if (patch.evidence && !sameItems(patch.evidence, answer.evidence)) next.evidence = keptEvidence(patch.evidence);
  return sameContent(next, answer) ? answer : { ...next, changed: now };
}

/** Whether the work on it is over: done, or not applicable with the reason why. */
export function handled(answer: Answer | undefined): boolean {
  return answer?.status === 'done' || (answer?.status === 'not-applicable' && !lacksReason(answer));
}

/** Whether it is said not to apply, and not why. */
export const lacksReason = (answer: Answer | undefined): boolean =>
  answer?.status === 'not-applicable' && answer.reason.trim() === '';

/** Why it does not apply, as long as that is what its status says: with another status the reason is kept, not told. */
export const reasonOf = (answer: Answer | undefined): string =>
  answer?.status === 'not-applicable' ? answer.reason : '';

/** Whether two answers say the same, whenever they were given. */
export const sameContent = (one: Answer, other: Answer): boolean =>
  one.status === other.status &&
  sameItems(one.evidence, other.evidence) &&
  TEXT_FIELDS.every((field) => one[field] === other[field]);

/** Whether two lists hold the same texts in the same order. */
export const sameItems = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((item, n) => item === other[n]);
