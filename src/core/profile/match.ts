/** Which requirements hold for a profile, and why. Pure. */
import type { Requirement } from '../kader/model.js';
import { inOrder, valuesOf, withValues } from './kader-labels.js';
import type { Match, MatchMode, Verdict } from './match-types.js';
import { officiallyShown } from './official.js';
import {
  NOT_APPLICABLE,
  type Profile,
  PROFILE_GROUPS,
  PROFILE_VALUES,
  type ProfileGroup,
  type ProfileLabel,
} from './profile.js';
import { isAsked, possibleApplications, strictVerdict } from './strict.js';

/** Whether a requirement holds, without the reasons, which take longer. */
export function verdictOf(requirement: Requirement, profile: Profile, mode: MatchMode): Verdict {
  if (mode === 'official') return officiallyShown(requirement, profile) ? 'applies' : 'does-not';
  return strictVerdict(requirement, profile).verdict;
}

/** Whether a requirement holds for a profile, and the answers that decide it. */
export function match(requirement: Requirement, profile: Profile, mode: MatchMode = 'strict'): Match {
  const verdict = verdictOf(requirement, profile, mode);
  if (verdict === 'unknown') {
    return { verdict, because: 'open', labels: [], open: openGroups(requirement, profile) };
  }
  const labels = deciding(requirement, profile, mode, verdict);
  const { exception } = mode === 'strict' ? strictVerdict(requirement, withOnly(labels)) : {};
  const because = exception ? 'exception' : requirement.always && labels.length === 0 ? 'always' : 'labels';
  return { verdict, because, labels, open: [], ...(exception && { exception }) };
}

export const matchAll = (
  requirements: readonly Requirement[],
  profile: Profile,
  mode: MatchMode = 'strict',
): ReadonlyMap<string, Match> =>
  new Map(requirements.map((requirement) => [requirement.key, match(requirement, profile, mode)]));

/** The order in which answers are tried without: what is left is what people would name first. */
const LEAST_TELLING: readonly ProfileGroup[] = [
  'operational',
  'conformity',
  'openSource',
  'systemicRisk',
  'transparency',
  'riskGroup',
  'role',
  'application',
];

/** Answers that give the verdict by themselves, and none too many: without any one of them it is another. */
function deciding(requirement: Requirement, profile: Profile, mode: MatchMode, verdict: Verdict): ProfileLabel[] {
  let labels = LEAST_TELLING.flatMap((group) => valuesOf(profile, group).map((value) => ({ group, value })));
  for (let again = true; again;) {
    again = false;
    for (const label of labels) {
      const others = labels.filter((other) => other !== label);
      if (verdictOf(requirement, withOnly(others), mode) !== verdict) continue;
      labels = others;
      // Fewer answers can leave more or less room, so what was needed a moment ago may not be now.
      again = true;
    }
  }
  return labels.sort((a, b) => PROFILE_GROUPS.indexOf(a.group) - PROFILE_GROUPS.indexOf(b.group));
}

/** The profile with these of its answers alone. */
function withOnly(labels: readonly ProfileLabel[]): Profile {
  let rest: Profile = {};
  for (const group of PROFILE_GROUPS) {
    const kept = labels.filter((label) => label.group === group).map(({ value }) => value);
    rest = withValues(rest, group, inOrder(group, kept));
  }
  return rest;
}

/** The questions that are worth asking next: those of which some answer would settle it, else all that are open. */
function openGroups(requirement: Requirement, profile: Profile): ProfileGroup[] {
  const applications = possibleApplications(profile);
  const open = PROFILE_GROUPS.filter((group) => {
    const unanswered = valuesOf(profile, group).every((value) => value === NOT_APPLICABLE);
    if (group === 'role' || group === 'application') return profile[group] === undefined;
    return unanswered && applications.every((application) => isAsked(group, application));
  });
  const settling = open.filter((group) =>
    PROFILE_VALUES[group].some(
      (value) => strictVerdict(requirement, withValues(profile, group, [value])).verdict !== 'unknown',
    ),
  );
  return settling.length > 0 ? settling : open;
}
