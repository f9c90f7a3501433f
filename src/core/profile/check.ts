/** A profile from outside: of a program, a stored checklist or a file. */
import { inOrder, withValues } from './kader-labels.js';
import { type Profile, PROFILE_GROUPS } from './profile.js';

/** What can be understood of a value as a profile; groups and values that nobody knows are left out. */
export function checkProfile(value: unknown): Profile {
  if (typeof value !== 'object' || value === null) return {};
  let profile: Profile = {};
  for (const group of PROFILE_GROUPS) {
    const given: unknown = Object.hasOwn(value, group) ? (value as Record<string, unknown>)[group] : undefined;
    const values = (Array.isArray(given) ? (given as unknown[]) : [given]).filter((one) => typeof one === 'string');
    profile = withValues(profile, group, inOrder(group, values));
  }
  return profile;
}

/** Whether nothing is known of it. */
export const isBlankProfile = (profile: Profile): boolean => Object.keys(profile).length === 0;
