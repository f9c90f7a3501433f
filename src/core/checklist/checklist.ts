/** A whole checklist, and changes to it. Each returns the same object when it changes nothing, so that nobody need draw. */
import type { Kader } from '../kader/model.js';
import { checkProfile } from '../profile/check.js';
import { type Profile, PROFILE_GROUPS } from '../profile/profile.js';
import { byCodeUnit } from '../text/order.js';
import { isBlank, kept, keptName, sameItems } from './answers.js';
import { type Answer, type Checklist, CHECKLIST_FORMAT, CHECKLIST_VERSION } from './model.js';

/** The checklist of a system of which nothing was filled in. */
export const emptyChecklist = (id: string): Checklist => ({
  format: CHECKLIST_FORMAT,
  formatVersion: CHECKLIST_VERSION,
  id: keptName(id),
  profile: {},
  kader: { source: '', date: '', requirements: [] },
  answers: [],
  measures: [],
});

/** The answers about the requirement with this URN; `undefined` when nothing was filled in. */
export function answerOf({ answers }: Checklist, urn: string): Answer | undefined {
  const found = answers[placeOf(answers, urn)];
  return found?.urn === urn ? found : undefined;
}

/** With the answers about one requirement in place of those that were there; blank ones are left out. */
export function withAnswer(checklist: Checklist, answer: Answer): Checklist {
  const { answers } = checklist;
  const place = placeOf(answers, answer.urn);
  const present = answers[place]?.urn === answer.urn ? 1 : 0;
  if (present ? answers[place] === answer : isBlank(answer)) return checklist;
  const changed = [...answers];
  changed.splice(place, present, ...(isBlank(answer) ? [] : [answer]));
  return { ...checklist, answers: changed };
}

export function withProfile(checklist: Checklist, profile: Profile): Checklist {
  const checked = checkProfile(profile);
  return sameProfile(checked, checklist.profile) ? checklist : { ...checklist, profile: checked };
}

/** With the kader at hand as the one it was last changed with. */
export function withKader(checklist: Checklist, { info, requirements }: Kader): Checklist {
  const { kader } = checklist;
  const urns = [...new Set(requirements.map(({ urn }) => keptName(urn)))].filter(Boolean).sort(byCodeUnit);
  const source = keptName(info.source);
  const date = kept('due', info.date);
  const same = kader.source === source && kader.date === date && sameItems(kader.requirements, urns);
  return same ? checklist : { ...checklist, kader: { source, date, requirements: urns } };
}

/** Whether two profiles say the same. */
export const sameProfile = (one: Profile, other: Profile): boolean =>
  PROFILE_GROUPS.every((group) => sameItems([one[group] ?? []].flat(), [other[group] ?? []].flat()));

/** Where an answer is, or belongs. */
function placeOf(answers: readonly Answer[], urn: string): number {
  let low = 0;
  let high = answers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (byCodeUnit(answers[middle]?.urn ?? '', urn) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
