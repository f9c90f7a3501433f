/**
 * Whether a requirement holds for a profile, without guessing: what is not answered may be any answer that fits the rest. It
 * applies when it does for all of them, it does not when it does for none, and otherwise it is unknown.
 */
import { LABEL_GROUPS, type Requirement } from '../kader/model.js';
import { gathered, numbered } from '../prototype-js.js';
import { type Expression, parseExpression } from './expression.js';
import { isMatchedLabel, kaderLabel, LABEL_GROUP_OF, profileToText, valuesOf } from './kader-labels.js';
import type { Verdict } from './match-types.js';
import { NOT_APPLICABLE, type Profile, PROFILE_VALUES, type ProfileGroup } from './profile.js';

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
  const known = valuesOf(profile, 'role');
  if (known.length) return [labels('role', known)];
  const single = PROFILE_VALUES.role.map((role) => labels('role', [role]));
  if (!together) return single;
  // Only an exception that names roles can tell two roles from one of them.
  const none = single.slice(-1);
  const several = gathered<string[], string[][]>(
    single.slice(0, -1),
    (sets, role) => [...sets, ...sets.map((set) => [...set, ...role])],
    [[]],
  );
  return [...several.slice(1), ...none];
}

const GROUPS: readonly ProfileGroup[] = ['riskGroup', 'transparency', 'systemicRisk', 'openSource'];

/** All that a profile may turn out to be, by number; a set of those is a `bigint` of which their bits are on. */
class Outcomes {
  readonly all: bigint;
  readonly #having = new Map<string, bigint>();
  readonly #holding = new WeakMap<Expression, bigint>();

  /** @param outcomes - the labels of each */
  constructor(outcomes: readonly (readonly string[])[]) {
    this.all = (1n << BigInt(outcomes.length)) - 1n;
    for (const [number, labels] of numbered(outcomes)) {
      for (const label of labels) this.#having.set(label, this.having(label) | (1n << BigInt(number)));
    }
  }

  /** Those that have a label. */
  readonly having = (label: string): bigint => this.#having.get(label) ?? 0n;

  /** Those for which an expression holds. */
  holding(expression: Expression): bigint {
    let found = this.#holding.get(expression);
    if (found === undefined) this.#holding.set(expression, (found = expression(this.having, this.all)));
    return found;
  }
}

function outcomesOf(profile: Profile, rolesTogether: boolean): Outcomes {
  const roles = possibleRoles(profile, rolesTogether);
  const outcomes = possibleApplications(profile).flatMap((application) => {
    let sets: string[][] = roles.map((role) => [...role, kaderLabel('application', application)]);
    for (const group of GROUPS) {
      const answers = possibilities(profile, group, application);
      sets = sets.flatMap((set) => answers.map((answer) => [...set, ...answer]));
    }
    return sets;
  });
  return new Outcomes(outcomes);
}

/** Of how many profiles the outcomes are kept, and how many expressions as they were read. */
const MOST_KNOWN = 500;

/** What a map holds for a key, made when it is not there. */
function kept<T>(map: Map<string, T>, key: string, make: () => T): T {
  let found = map.get(key);
  if (found === undefined) {
    if (map.size >= MOST_KNOWN) map.clear();
    map.set(key, (found = make()));
  }
  return found;
}

/** Many requirements are asked of the same few profiles, and of the same parts of one when reasons are looked for. */
const known = new Map<string, Outcomes>();

const outcomesFor = (profile: Profile, rolesTogether: boolean): Outcomes =>
  kept(known, `${rolesTogether ? 'together' : 'single'} ${profileToText(profile)}`, () =>
    outcomesOf(profile, rolesTogether),
  );

/** Of all exceptions of the kader only two differ. */
const expressions = new Map<string, Expression>();

/** An exception that cannot be read excepts nothing: who imports the kader is told of it. */
const NEVER: Expression = () => 0n;

const expressionOf = (text: string): Expression =>
  kept(expressions, text, () => {
    try {
      return parseExpression(text);
    } catch {
      return NEVER;
    }
  });

/** What has to be known of a requirement, read once. */
interface Rules {
  /** The labels of each group that restricts. */
  readonly groups: readonly (readonly string[])[];
  readonly exceptions: readonly { readonly text: string; readonly holds: Expression }[];
  readonly namesRoles: boolean;
}

const read = new WeakMap<Requirement, Rules>();

function rulesOf(requirement: Requirement): Rules {
  let rules = read.get(requirement);
  if (!rules) {
    const groups = LABEL_GROUPS.flatMap((group) => {
      const values = requirement.labels[group];
      // What no profile has cannot be asked for; the group still restricts.
      return values?.length ? [values.map((value) => `${group}-${value}`).filter(isMatchedLabel)] : [];
    });
    const exceptions = requirement.exceptions.map((text) => ({ text, holds: expressionOf(text) }));
    const namesRoles = requirement.exceptions.some((text) => text.includes(LABEL_GROUP_OF.role));
    read.set(requirement, (rules = { groups, exceptions, namesRoles }));
  }
  return rules;
}

export interface StrictVerdict {
  readonly verdict: Verdict;
  /** The exception that holds however the open answers turn out. */
  readonly exception?: string;
}

export function strictVerdict(requirement: Requirement, profile: Profile): StrictVerdict {
  if (requirement.always) return { verdict: 'applies' };
  const { groups, exceptions, namesRoles } = rulesOf(requirement);
  const outcomes = outcomesFor(profile, namesRoles);
  let applying = outcomes.all;
  for (const labels of groups) applying &= gathered(labels, (any, label) => any | outcomes.having(label), 0n);
  for (const { holds } of exceptions) applying &= ~outcomes.holding(holds);
  if (applying === outcomes.all) return { verdict: 'applies' };
  if (applying !== 0n) return { verdict: 'unknown' };
  const exception = exceptions.find(({ holds }) => outcomes.holding(holds) === outcomes.all);
  return exception ? { verdict: 'does-not', exception: exception.text } : { verdict: 'does-not' };
}
