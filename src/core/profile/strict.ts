/**
 * Whether a requirement holds for a profile, without guessing: what is not answered may be any answer that fits the rest. It
 * applies when it does for all of them, it does not when it does for none, and otherwise it is unknown.
 */
import { LABEL_GROUPS, type Requirement } from '../kader/model.js';
import { type Expression, parseExpression } from './expression.js';
import { kaderLabel, profileToText, valuesOf } from './kader-labels.js';
import { NOT_APPLICABLE, type Profile, PROFILE_VALUES, type ProfileGroup } from './profile.js';
import type { Verdict } from './match-types.js';

const SYSTEMS: readonly string[] = ['ai-systeem', 'ai-systeem-voor-algemene-doeleinden'];
const MODEL = 'ai-model-voor-algemene-doeleinden';

/** The groups that are only asked for some kinds of application. */
const ASKED_OF_SYSTEMS: readonly ProfileGroup[] = ['riskGroup', 'transparency'];
const ASKED_OF_MODELS: readonly ProfileGroup[] = ['systemicRisk'];

const answersIn = (profile: Profile, group: ProfileGroup): readonly string[] =>
  valuesOf(profile, group).filter((value) => value !== NOT_APPLICABLE);

/** The kinds of application that it can be: the answer, else those of which the other answers make sense. */
export function possibleApplications(profile: Profile): readonly string[] {
  if (profile.application !== undefined) return [profile.application];
  const given = (group: ProfileGroup): boolean =>
    answersIn(profile, group).some((value) => value !== 'uitzondering-van-toepassing');
  const system = ASKED_OF_SYSTEMS.some(given);
  const model = ASKED_OF_MODELS.some(given);
  if (system && model) return [...SYSTEMS, MODEL];
  return system ? SYSTEMS : model ? [MODEL] : PROFILE_VALUES.application;
}

/** Whether a group is asked of this kind of application. */
export function isAsked(group: ProfileGroup, application: string): boolean {
  if (ASKED_OF_SYSTEMS.includes(group)) return SYSTEMS.includes(application);
  if (ASKED_OF_MODELS.includes(group)) return application === MODEL;
  return true;
}

/** The lists of labels that one group may add, one for each possible answer. */
function possibilities(profile: Profile, group: ProfileGroup, application: string): string[][] {
  const answers = answersIn(profile, group);
  // "Not applicable" is what belongs to it here, whatever else was answered.
  if (!isAsked(group, application)) return [labels(group, [...answers, NOT_APPLICABLE])];
  if (answers.length > 0) return [labels(group, answers)];
  return PROFILE_VALUES[group].filter((value) => value !== NOT_APPLICABLE).map((value) => labels(group, [value]));
}

const labels = (group: ProfileGroup, values: readonly string[]): string[] =>
  values.map((value) => kaderLabel(group, value));

/** The roles that it can have: those given, "none" when that was said, and otherwise each of them, or none. */
function possibleRoles(profile: Profile, together: boolean): string[][] {
  if (profile.role?.length) return [labels('role', profile.role)];
  const single = PROFILE_VALUES.role.map((role) => labels('role', [role]));
  if (!together) return single;
  // Only an exception that names roles can tell two roles from one of them.
  const [none = [], ...roles] = [[], ...single.slice(0, -1)];
  return roles.reduce<string[][]>((sets, role) => [...sets, ...sets.map((set) => [...set, ...role])], [none]);
}

const GROUPS: readonly ProfileGroup[] = ['riskGroup', 'transparency', 'systemicRisk', 'openSource'];

type Outcome = ReadonlySet<string>;

/** All that a profile may turn out to be, each as a set of labels. */
function outcomesOf(profile: Profile, rolesTogether: boolean): Outcome[] {
  const roles = possibleRoles(profile, rolesTogether);
  return possibleApplications(profile).flatMap((application) => {
    let sets: string[][] = roles.map((role) => [...role, kaderLabel('application', application)]);
    for (const group of GROUPS) {
      const answers = possibilities(profile, group, application);
      sets = sets.flatMap((set) => answers.map((answer) => [...set, ...answer]));
    }
    return sets.map((set) => new Set(set));
  });
}

/** Many requirements are asked of the same few profiles, and of the same parts of one when reasons are looked for. */
const known = new Map<string, Outcome[]>();
const MOST_KNOWN = 500;

function outcomes(profile: Profile, rolesTogether: boolean): readonly Outcome[] {
  const key = `${rolesTogether ? 'together' : 'single'} ${profileToText(profile)}`;
  let found = known.get(key);
  if (!found) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, (found = outcomesOf(profile, rolesTogether)));
  }
  return found;
}

interface Exception {
  readonly text: string;
  readonly holds: Expression;
}

/** An exception that cannot be read excepts nothing: who imports the kader is told of it. */
function exceptionsOf({ exceptions }: Requirement): Exception[] {
  return exceptions.flatMap((text) => {
    try {
      return [{ text, holds: parseExpression(text) }];
    } catch {
      return [];
    }
  });
}

const parsed = new WeakMap<Requirement, Exception[]>();

function exceptionsFor(requirement: Requirement): Exception[] {
  let exceptions = parsed.get(requirement);
  if (!exceptions) parsed.set(requirement, (exceptions = exceptionsOf(requirement)));
  return exceptions;
}

const isLabelled = ({ labels: wanted }: Requirement, has: ReadonlySet<string>): boolean =>
  LABEL_GROUPS.every((group) => {
    const values = wanted[group];
    return !values?.length || values.some((value) => has.has(`${group}-${value}`));
  });

export interface StrictVerdict {
  readonly verdict: Verdict;
  /** The exception that holds however the open answers turn out. */
  readonly exception?: string;
}

export function strictVerdict(requirement: Requirement, profile: Profile): StrictVerdict {
  if (requirement.always) return { verdict: 'applies' };
  const exceptions = exceptionsFor(requirement);
  let holding = exceptions;
  let applies = false;
  let not = false;
  const naming = requirement.exceptions.some((text) => text.includes('rol-ai-act'));
  for (const outcome of outcomes(profile, naming)) {
    const has = (label: string): boolean => outcome.has(label);
    const excepted = exceptions.filter(({ holds }) => holds(has));
    holding = holding.filter((exception) => excepted.includes(exception));
    if (excepted.length === 0 && isLabelled(requirement, outcome)) applies = true;
    else not = true;
    if (applies && not) return { verdict: 'unknown' };
  }
  if (applies) return { verdict: 'applies' };
  const [exception] = holding;
  return exception ? { verdict: 'does-not', exception: exception.text } : { verdict: 'does-not' };
}
