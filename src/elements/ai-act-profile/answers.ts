/** What is asked, which answers there are, and what a choice does to the others. Pure. */
import { inOrder, valuesOf, withValues } from '../../core/profile/kader-labels.js';
import { NOT_APPLICABLE, type Profile, PROFILE_GROUPS, type ProfileGroup } from '../../core/profile/profile.js';
import { isAsked } from '../../core/profile/strict.js';

/** The answers on offer, the likely ones first. */
const CHOICES: Readonly<Record<ProfileGroup, readonly string[]>> = {
  role: ['gebruiksverantwoordelijke', 'aanbieder', 'importeur', 'distributeur', NOT_APPLICABLE],
  application: [
    'ai-systeem',
    'ai-systeem-voor-algemene-doeleinden',
    'ai-model-voor-algemene-doeleinden',
    'impactvol-algoritme',
    'niet-impactvol-algoritme',
    'geen-algoritme',
  ],
  riskGroup: ['hoog-risico-ai-systeem', 'geen-hoog-risico-ai-systeem', 'verboden-ai', 'uitzondering-van-toepassing'],
  transparency: ['transparantieverplichting', 'geen-transparantieverplichting'],
  systemicRisk: ['systeemrisico', 'geen-systeemrisico'],
  openSource: ['open-source', 'geen-open-source'],
  conformity: ['beoordeling-door-derde-partij', NOT_APPLICABLE],
  operational: ['in-gebruik', 'in-ontwikkeling'],
};

/** The questions that most can do without: they change little or nothing of what applies. */
export const EXTRA: readonly ProfileGroup[] = ['openSource', 'conformity', 'operational'];

/** The answers to show: those on offer, and one that came from elsewhere, so that it is seen. */
export function choicesOf(group: ProfileGroup, profile: Profile): readonly string[] {
  return [...new Set([...CHOICES[group], ...valuesOf(profile, group)])];
}

/** Whether an answer to this question means something for this kind of application. */
function fits(group: ProfileGroup, application: string | undefined): boolean {
  if (group === 'role' || group === 'application') return true;
  // What follows from the kind is asked when that is known.
  if (application === undefined) return EXTRA.includes(group);
  if (group === 'conformity') return isAsked('riskGroup', application);
  if (EXTRA.includes(group)) return application !== 'geen-algoritme' && application !== NOT_APPLICABLE;
  return isAsked(group, application);
}

/** The questions to ask now: those that fit, and those that were answered all the same. */
export const questionsFor = (profile: Profile): readonly ProfileGroup[] =>
  PROFILE_GROUPS.filter((group) => fits(group, profile.application) || valuesOf(profile, group).length > 0);

/** The profile after a choice, and the groups whose answers it took away because they do not fit any more. */
export interface Change {
  readonly profile: Profile;
  readonly cleared: readonly ProfileGroup[];
}

/** Another answer to a question with one answer; `undefined` is "I don't know yet". */
export function choose(profile: Profile, group: ProfileGroup, value: string | undefined): Change {
  let next = withValues(profile, group, value === undefined ? [] : [value]);
  if (group !== 'application') return { profile: next, cleared: [] };
  const cleared = PROFILE_GROUPS.filter((other) => valuesOf(next, other).length > 0 && !fits(other, next.application));
  for (const other of cleared) next = withValues(next, other, []);
  return { profile: next, cleared };
}

/** A role more or less. "None of these" and a role exclude each other: the last one chosen stays. */
export function toggleRole(profile: Profile, role: string): Profile {
  const roles = valuesOf(profile, 'role');
  if (roles.includes(role)) {
    return withValues(
      profile,
      'role',
      roles.filter((other) => other !== role),
    );
  }
  const kept = role === NOT_APPLICABLE ? [] : roles.filter((other) => other !== NOT_APPLICABLE);
  return withValues(profile, 'role', inOrder('role', [...kept, role]));
}
