/**
 * Two checklists as one: of two tabs, which both come from a third; or what is here and a file, which may come from anywhere.
 *
 * With a file nobody knows what was removed and what was never there. So an import empties nothing: a blank gives way to
 * what was filled in (`to-do` is a blank status), evidence and ticks of both are there.
 */
import { isBlankProfile } from '../profile/check.js';
import type { Profile } from '../profile/profile.js';
import { gathered } from '../prototype-js.js';
import { byCodeUnit } from '../text/order.js';
import { emptyAnswer, isBlank, keptName, sameContent } from './answers.js';
import { answerOf, sameProfile } from './checklist.js';
import { ANSWER_FIELDS, type AnswerField, type FieldConflict, type FieldValue, mergeAnswer } from './merge-answer.js';
import type { Answer, Checklist, TickedMeasure } from './model.js';

/** Who wins where both sides filled in a field and differ. */
export type Preference = 'newest' | 'incoming' | 'present';

export interface FieldChange {
  readonly field: AnswerField;
  readonly from: FieldValue;
  readonly to: FieldValue;
}

export interface AnswerChange {
  readonly urn: string;
  readonly title: string;
  readonly fields: readonly FieldChange[];
}

/** What an import changes. */
export interface ChecklistChanges {
  /** The id in the file, when that is another than here: it may be about another system. */
  readonly otherId?: string;
  readonly added: readonly Answer[];
  readonly changed: readonly AnswerChange[];
  /** What the file says otherwise, and is not taken over: `from` is here and stays, `to` is in the file. */
  readonly kept: readonly AnswerChange[];
  /** Answers that stay exactly as they are. */
  readonly unchanged: number;
  /** Measures that will be ticked. */
  readonly measures: readonly TickedMeasure[];
  readonly profile?: { readonly from: Profile; readonly to: Profile };
  /** When the file has another profile and that of here stays. */
  readonly keptProfile?: { readonly here: Profile; readonly file: Profile };
}

/** A requirement about which two tabs differ. */
export interface AnswerConflict {
  readonly urn: string;
  readonly title: string;
  readonly fields: readonly FieldConflict[];
}

export interface MergedTabs {
  readonly checklist: Checklist;
  readonly conflicts: readonly AnswerConflict[];
  /** When both tabs changed the profile: the one that was not kept. */
  readonly otherProfile?: Profile;
}

/** The present checklist with that of a file. It stays the checklist of the same system and of the same kader. */
export function mergeChecklists(present: Checklist, incoming: Checklist, prefer: Preference = 'newest'): Checklist {
  const side = ({ newest: 'newest', incoming: 'theirs', present: 'mine' } as const)[prefer];
  const answers = urnsOf(present, incoming).map((urn) => {
    const [mine, theirs] = [answerOf(present, urn), answerOf(incoming, urn)];
    return mine && theirs ? mergeAnswer(undefined, mine, theirs, side).answer : (mine ?? theirs);
  });
  return {
    ...present,
    profile: importedProfile(present, incoming, prefer),
    kader: present.kader.requirements.length > 0 ? present.kader : incoming.kader,
    answers: answers.filter((answer) => answer !== undefined),
    measures: mergeTicks([], present.measures, newTicks(present, incoming)),
  };
}

/** What `mergeChecklists` will change, for the visitor to see before it does. */
export function compareChecklists(
  present: Checklist,
  incoming: Checklist,
  prefer: Preference = 'newest',
): ChecklistChanges {
  const merged = mergeChecklists(present, incoming, prefer);
  const changed = merged.answers.flatMap((answer) => difference(answerOf(present, answer.urn), answer));
  const kept = merged.answers.flatMap((answer) => {
    const [mine, theirs] = [answerOf(present, answer.urn), answerOf(incoming, answer.urn)];
    return mine && theirs ? difference(mine, theirs, (field) => isOverruled(field, answer, theirs)) : [];
  });
  const ticked = new Set(present.measures.map(({ key }) => key));
  const stays = sameProfile(present.profile, merged.profile);
  const isOther = stays && !isBlankProfile(incoming.profile) && !sameProfile(incoming.profile, present.profile);
  return {
    // A file has the name as it can be kept: on one line, and no longer than a name may be.
    ...(incoming.id === keptName(present.id) ? {} : { otherId: incoming.id }),
    added: merged.answers.filter(({ urn }) => !answerOf(present, urn)),
    changed,
    kept,
    unchanged: present.answers.length - changed.length,
    measures: merged.measures.filter(({ key }) => !ticked.has(key)),
    ...(stays ? {} : { profile: { from: present.profile, to: merged.profile } }),
    ...(isOther ? { keptProfile: { here: present.profile, file: incoming.profile } } : {}),
  };
}

/** Whether an import would change nothing that a visitor sees. */
export const isNoChange = ({ added, changed, measures, profile }: ChecklistChanges): boolean =>
  added.length + changed.length + measures.length === 0 && !profile;

/** Two versions of the same checklist, both made from `base`: what was changed, filled in or emptied in either holds. */
export function mergeTabs(base: Checklist, mine: Checklist, theirs: Checklist): MergedTabs {
  const conflicts: AnswerConflict[] = [];
  const answers = urnsOf(mine, theirs).flatMap((urn) => {
    const before = answerOf(base, urn);
    const [ours, others] = [answerOf(mine, urn), answerOf(theirs, urn)];
    const any = ours ?? others;
    if (!any) return [];
    const merged = mergeAnswer(before, ours ?? emptyAnswer(any, any.title), others ?? emptyAnswer(any, any.title));
    if (merged.conflicts.length > 0) conflicts.push({ urn, title: merged.answer.title, fields: merged.conflicts });
    return isBlank(merged.answer) ? [] : [merged.answer];
  });
  const [mineStays, theirsStays] = [sameProfile(base.profile, mine.profile), sameProfile(base.profile, theirs.profile)];
  const [winner, loser] = lastChange(theirs) > lastChange(mine) ? [theirs, mine] : [mine, theirs];
  const profile = mineStays ? theirs.profile : theirsStays ? mine.profile : winner.profile;
  const clash = !mineStays && !theirsStays && !sameProfile(mine.profile, theirs.profile);
  return {
    checklist: {
      ...mine,
      profile,
      kader: JSON.stringify(mine.kader) === JSON.stringify(base.kader) ? theirs.kader : mine.kader,
      answers,
      measures: mergeTicks(base.measures, mine.measures, theirs.measures),
    },
    conflicts,
    ...(clash ? { otherProfile: loser.profile } : {}),
  };
}

/** The moment of the last change, or an empty text. */
const lastChange = ({ answers, measures }: Checklist): string =>
  gathered([...answers, ...measures], (latest, { changed }) => (changed > latest ? changed : latest), '');

/** A profile is one statement, so it is never put together from two; and it has no moment of its own. */
function importedProfile(present: Checklist, incoming: Checklist, prefer: Preference): Profile {
  if (isBlankProfile(incoming.profile)) return present.profile;
  if (isBlankProfile(present.profile)) return incoming.profile;
  const takes = prefer === 'incoming' || (prefer === 'newest' && lastChange(incoming) > lastChange(present));
  return takes ? incoming.profile : present.profile;
}

/** The ticks of a file but those that are here under another key, which another source gave the measure. */
function newTicks(present: Checklist, { measures }: Checklist): readonly TickedMeasure[] {
  const keys = new Map(present.measures.map(({ mark, key }) => [mark, key]));
  return measures.filter(({ mark, key }) => mark === '' || (keys.get(mark) ?? key) === key);
}

function mergeTicks(
  base: readonly TickedMeasure[],
  mine: readonly TickedMeasure[],
  theirs: readonly TickedMeasure[],
): TickedMeasure[] {
  const before = new Set(base.map(({ key }) => key));
  const [ours, others] = [mine, theirs].map((list) => new Map(list.map((tick) => [tick.key, tick])));
  return [...new Set([...mine, ...theirs].map(({ key }) => key))].sort(byCodeUnit).flatMap((key) => {
    const [one, other] = [ours?.get(key), others?.get(key)];
    if (one && other) return [JSON.stringify(byMoment(other)) > JSON.stringify(byMoment(one)) ? other : one];
    const only = one ?? other;
    return only && !before.has(key) ? [only] : [];
  });
}

/** What decides between two ticks of one measure: the moment first. */
const byMoment = ({ changed, title, mark, urn }: TickedMeasure): string[] => [changed, title, mark, urn];

const urnsOf = (one: Checklist, other: Checklist): string[] =>
  [...new Set([...one.answers, ...other.answers].map(({ urn }) => urn))].sort(byCodeUnit);

/** The fields in which an answer differs from what was there; nothing when there was none. */
function difference(
  from: Answer | undefined,
  to: Answer,
  counts: (field: AnswerField) => boolean = () => true,
): AnswerChange[] {
  if (!from || sameContent(from, to)) return [];
  const fields = ANSWER_FIELDS.filter(
    (field) => counts(field) && JSON.stringify(from[field]) !== JSON.stringify(to[field]),
  ).map((field) => ({ field, from: from[field], to: to[field] }));
  return fields.length > 0 ? [{ urn: to.urn, title: to.title, fields }] : [];
}

/** Whether something that is filled in in the file does not come through. */
function isOverruled(field: AnswerField, merged: Answer, theirs: Answer): boolean {
  if (field === 'evidence') return theirs.evidence.some((item) => !merged.evidence.includes(item));
  return theirs[field] !== merged[field] && theirs[field] !== '' && theirs[field] !== 'to-do';
}
