/** A profile to and from the task registry: the object in `ai_act_profile`, of lists in which empty means open. */
import { valuesOf } from './kader-labels.js';
import { type Profile, PROFILE_GROUPS, type ProfileGroup } from './profile.js';
import { profileFromWords, type UnknownAnswer, wordsOf } from './spelling.js';

/**
 * The registry's keys. It has none for whether a system is in use: `operational` is ours, so that an answer is not lost on
 * a way back and forth.
 */
const KEYS: Readonly<Record<ProfileGroup, string>> = {
  role: 'role',
  application: 'type',
  riskGroup: 'risk_group',
  transparency: 'transparency_obligations',
  systemicRisk: 'systemic_risk',
  openSource: 'open_source',
  conformity: 'conformity_assessment_body',
  operational: 'operational',
};

const BY_KEY = new Map(PROFILE_GROUPS.map((group) => [KEYS[group], group]));

export type TaskRegistryProfile = Record<string, string[]>;

export const profileFromTaskRegistry = (lists: unknown): { profile: Profile; unknown: UnknownAnswer[] } =>
  profileFromWords(lists, (key) => BY_KEY.get(key));

export const profileToTaskRegistry = (profile: Profile): TaskRegistryProfile =>
  Object.fromEntries(PROFILE_GROUPS.map((group) => [KEYS[group], valuesOf(profile, group).map(wordsOf)]));
