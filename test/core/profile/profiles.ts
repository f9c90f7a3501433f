import fc from 'fast-check';
import { inOrder } from '../../../src/core/profile/kader-labels.js';
import { type Profile, PROFILE_GROUPS, PROFILE_VALUES } from '../../../src/core/profile/profile.js';

/** Any profile, also one that contradicts itself. */
export const anyProfile: fc.Arbitrary<Profile> = fc
  .tuple(
    fc.subarray([...PROFILE_VALUES.role]),
    ...PROFILE_GROUPS.slice(1).map((group) => fc.option(fc.constantFrom(...PROFILE_VALUES[group]), { nil: undefined })),
  )
  .map(([role, ...others]) => {
    const entries = PROFILE_GROUPS.slice(1).map((group, n) => [group, others[n]] as const);
    const given = Object.fromEntries(entries.filter(([, value]) => value !== undefined));
    return (role.length ? { role: inOrder('role', role), ...given } : given) as Profile;
  });
