/**
 * A profile as labels of the kader, `group-value` in its own slugs, and as text: labels separated by spaces. This is the
 * form in which pages and addresses carry it.
 */
import { LABEL_GROUPS } from '../kader/model.js';
import { NOT_APPLICABLE, type Profile, PROFILE_GROUPS, PROFILE_VALUES, type ProfileGroup } from './profile.js';

/** The first part of the kader's labels, by group. */
export const LABEL_GROUP_OF = {
  role: 'rol-ai-act',
  application: 'soort-toepassing',
  riskGroup: 'risicogroep',
  transparency: 'transparantieverplichting',
  systemicRisk: 'systeemrisico',
  openSource: 'open-source',
  conformity: 'conformiteitsbeoordelingsinstantie',
  operational: 'operationeel',
} as const satisfies Record<ProfileGroup, string>;

/** The label of one answer. */
export const kaderLabel = (group: ProfileGroup, value: string): string => `${LABEL_GROUP_OF[group]}-${value}`;

const MATCHED = new Set<string>(
  PROFILE_GROUPS.filter((group) => (LABEL_GROUPS as readonly string[]).includes(LABEL_GROUP_OF[group])).flatMap(
    (group) => PROFILE_VALUES[group].map((value) => kaderLabel(group, value)),
  ),
);

/** Whether requirements can be matched by this label: a whole one, as it is written, of a group that they are tagged with. */
export const isMatchedLabel = (label: string): boolean => MATCHED.has(label);

/** The answers in a group, as a list. */
export function valuesOf(profile: Profile, group: ProfileGroup): readonly string[] {
  const value = Object.hasOwn(profile, group) ? profile[group] : undefined;
  return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}

/** All answers as labels of the kader, in the order of the groups. */
export const kaderLabels = (profile: Profile): string[] =>
  PROFILE_GROUPS.flatMap((group) => valuesOf(profile, group).map((value) => kaderLabel(group, value)));

/** The same profile with these answers in a group; none takes the group away. */
export function withValues(profile: Profile, group: ProfileGroup, values: readonly string[]): Profile {
  const others = Object.fromEntries(Object.entries(profile).filter(([name]) => name !== group));
  if (values.length === 0) return others;
  return { ...others, [group]: group === 'role' ? values : values[0] };
}

const BY_LABEL = new Map<string, readonly [group: ProfileGroup, value: string]>();
for (const group of PROFILE_GROUPS) {
  for (const value of PROFILE_VALUES[group]) BY_LABEL.set(kaderLabel(group, value), [group, value]);
}
// A value alone says enough, but for the one that every group has.
for (const group of PROFILE_GROUPS) {
  for (const value of PROFILE_VALUES[group]) {
    if (value !== NOT_APPLICABLE) BY_LABEL.set(value, [group, value]);
  }
}

/** More words than there are labels, some of them twice. */
const MOST_WORDS = 200;
const LONGEST_WORD = 100;

/** A profile from labels. Of a group with one answer the first label counts; others and unknown ones are named. */
export function profileFromLabels(labels: readonly string[]): { profile: Profile; unknown: string[] } {
  const found = new Map<ProfileGroup, string[]>();
  const unknown: string[] = [];
  for (const label of labels.slice(0, MOST_WORDS)) {
    const [group, value] = BY_LABEL.get(label.toLowerCase()) ?? [];
    const values = group && (found.get(group) ?? []);
    if (!group || !value || !values) unknown.push(label.slice(0, LONGEST_WORD));
    else if (values.length === 0 || (group === 'role' && !values.includes(value))) found.set(group, [...values, value]);
    else if (!values.includes(value)) unknown.push(label);
  }
  let profile: Profile = {};
  for (const group of PROFILE_GROUPS) profile = withValues(profile, group, inOrder(group, found.get(group) ?? []));
  return { profile, unknown };
}

/** Values in the order of the group: the same answers are the same profile, however they were given. */
export const inOrder = (group: ProfileGroup, values: readonly string[]): string[] =>
  PROFILE_VALUES[group].filter((value) => values.includes(value));

/** Reads labels separated by spaces or commas, such as `rol-ai-act-aanbieder soort-toepassing-ai-systeem`. */
export const profileFromText = (text: string): { profile: Profile; unknown: string[] } =>
  profileFromLabels(
    text
      .slice(0, MOST_WORDS * LONGEST_WORD)
      .split(/[\s,;]+/)
      .filter(Boolean),
  );

export const profileToText = (profile: Profile): string => kaderLabels(profile).join(' ');
