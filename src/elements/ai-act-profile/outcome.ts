/** What a profile means for a kader, in numbers. Pure. */
import type { Requirement } from '../../core/kader/model.js';
import { match, verdictOf } from '../../core/profile/match.js';
import type { MatchMode } from '../../core/profile/match-types.js';
import { type Profile, PROFILE_GROUPS, type ProfileGroup } from '../../core/profile/profile.js';
import type { DifferenceName } from '../../locales/profile/index.js';

export interface Outcome {
  /** How many requirements apply, and how many of those are of the AI Act; in official mode: how many are shown. */
  readonly count: number;
  readonly ofAct: number;
  /** How many apply to every algorithm, so only if there is one, which the profile says there is not. */
  readonly ifAlgorithm: number;
  /** How many depend on the answers to `open`. */
  readonly depending: number;
  readonly open: readonly ProfileGroup[];
  /** What the other mode counts. */
  readonly other: number;
  /** How the official filter differs; empty when it shows exactly what applies. */
  readonly differences: readonly DifferenceName[];
}

export function outcomeOf(requirements: readonly Requirement[], profile: Profile, mode: MatchMode): Outcome {
  const sums = { strict: 0, official: 0 };
  const ofAct = { strict: 0, official: 0 };
  const open = new Set<ProfileGroup>();
  const differences = new Set<DifferenceName>();
  let depending = 0;
  let ifAlgorithm = 0;
  for (const requirement of requirements) {
    const strict = verdictOf(requirement, profile, 'strict');
    const official = verdictOf(requirement, profile, 'official');
    const act = requirement.law === 'aia' ? 1 : 0;
    if (strict === 'applies') {
      sums.strict++;
      ofAct.strict += act;
      if (requirement.always && profile.application === 'geen-algoritme') ifAlgorithm++;
    }
    if (official === 'applies') {
      sums.official++;
      ofAct.official += act;
    }
    if (strict === 'unknown') {
      depending++;
      for (const group of match(requirement, profile).open) open.add(group);
    }
    if (strict === official) continue;
    if (strict === 'applies') differences.add(requirement.always ? 'hidesAlways' : 'other');
    else if (official === 'applies') differences.add(strict === 'unknown' ? 'showsOpen' : reason(requirement, profile));
  }
  return {
    count: sums[mode],
    ofAct: ofAct[mode],
    ifAlgorithm,
    depending,
    open: PROFILE_GROUPS.filter((group) => open.has(group)),
    other: sums[mode === 'strict' ? 'official' : 'strict'],
    differences: [...differences],
  };
}

const reason = (requirement: Requirement, profile: Profile): DifferenceName =>
  match(requirement, profile).because === 'exception' ? 'showsException' : 'other';
