/**
 * The filter on the kader's own site, as it is, quirks included: what is not chosen does not restrict, a model with
 * systemic risk changes other labels, exceptions are not looked at, and "no algorithm" takes away even the law that holds
 * for everybody.
 */
import { LABEL_GROUPS, type Requirement } from '../kader/model.js';
import { kaderLabel, LABEL_GROUP_OF, valuesOf } from './kader-labels.js';
import { NOT_APPLICABLE, type Profile, PROFILE_GROUPS, PROFILE_VALUES, type ProfileGroup } from './profile.js';

/** What the task registry knows and the site does not: for the site it is as if nothing was chosen. */
const UNKNOWN_TO_SITE: readonly string[] = ['impactvol-algoritme', 'niet-impactvol-algoritme'];

/** The groups that rows are labelled with; the site knows two more and does nothing with them. */
const FILTERING = PROFILE_GROUPS.filter((group) => (LABEL_GROUPS as readonly string[]).includes(LABEL_GROUP_OF[group]));

const MODEL = kaderLabel('application', 'ai-model-voor-algemene-doeleinden');
const SYSTEMIC = kaderLabel('systemicRisk', 'systeemrisico');

const chosenIn = (profile: Profile, group: ProfileGroup): readonly string[] =>
  valuesOf(profile, group).filter((value) => value !== NOT_APPLICABLE && !UNKNOWN_TO_SITE.includes(value));

/** The labels that the site filters by; `undefined` when nothing was chosen, which shows everything. */
function selection(profile: Profile): ReadonlySet<string> | undefined {
  if (PROFILE_GROUPS.every((group) => chosenIn(profile, group).length === 0)) return undefined;
  const labels = new Set<string>();
  for (const group of FILTERING) {
    const chosen = chosenIn(profile, group);
    for (const value of chosen.length > 0 ? chosen : PROFILE_VALUES[group]) labels.add(kaderLabel(group, value));
  }
  if (labels.has(MODEL) && labels.has(SYSTEMIC)) {
    labels.add(kaderLabel('riskGroup', NOT_APPLICABLE));
    labels.add(kaderLabel('transparency', NOT_APPLICABLE));
    labels.delete(kaderLabel('riskGroup', 'uitzondering-van-toepassing'));
  }
  return labels;
}

/** Whether the site shows a requirement for this profile. */
export function officiallyShown({ labels }: Requirement, profile: Profile): boolean {
  const selected = selection(profile);
  return (
    !selected ||
    LABEL_GROUPS.every((group) => {
      const values = labels[group];
      return !values?.length || values.some((value) => selected.has(`${group}-${value}`));
    })
  );
}
