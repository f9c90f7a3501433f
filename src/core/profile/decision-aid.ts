/**
 * A profile to and from the AI Act decision aid (beslishulp): its `labelsbysubcategory`, a list of words per group in which
 * every group is present and an open one says so.
 */
import { valuesOf } from './kader-labels.js';
import { type Profile, PROFILE_GROUPS, type ProfileGroup } from './profile.js';
import { OPEN_WORDS, profileFromWords, type UnknownAnswer, wordsOf } from './spelling.js';

/** The group of roles has been renamed; the kader's site still asks for the old name, so both are understood. */
export type RoleGroupName = 'Verantwoordelijkheid' | 'Rol';

const GROUPS: Readonly<Record<Exclude<ProfileGroup, 'role'>, string>> = {
  application: 'Soort toepassing',
  riskGroup: 'Risicogroep',
  transparency: 'Transparantieverplichting',
  systemicRisk: 'Systeemrisico',
  openSource: 'Open source',
  conformity: 'Conformiteitsbeoordelingsinstantie',
  operational: 'Operationeel',
};

const BY_NAME = new Map<string, ProfileGroup | 'ignored'>([
  ['Verantwoordelijkheid', 'role'],
  ['Rol', 'role'],
  // What the aid concluded follows from the answers.
  ['Conclusie', 'ignored'],
  ...Object.entries(GROUPS).map(([group, name]) => [name, group as ProfileGroup] as const),
]);

/** The labels of the decision aid, by group. */
export type DecisionAidLabels = Record<string, string[]>;

export const profileFromDecisionAid = (labels: unknown): { profile: Profile; unknown: UnknownAnswer[] } =>
  profileFromWords(labels, (name) => BY_NAME.get(name));

export function profileToDecisionAid(
  profile: Profile,
  roleGroup: RoleGroupName = 'Verantwoordelijkheid',
): DecisionAidLabels {
  const entries = PROFILE_GROUPS.map((group) => {
    const words = valuesOf(profile, group).map(wordsOf);
    return [group === 'role' ? roleGroup : GROUPS[group], words.length > 0 ? words : [OPEN_WORDS]] as const;
  });
  return Object.fromEntries(entries);
}
