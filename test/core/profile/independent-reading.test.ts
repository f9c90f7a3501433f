/**
 * The matcher against a reading of the rules that shares nothing with it: every combination of answers is laid out as bits,
 * and every way in which open answers can turn out is tried.
 */
import { describe, expect, it } from 'vitest';
import { LABEL_GROUPS, type Requirement } from '../../../src/core/kader/model.js';
import { verdictOf } from '../../../src/core/profile/match.js';
import type { Profile } from '../../../src/core/profile/profile.js';
import { indexedRequirements, shortCode } from '../../helpers/kader-facts.js';

const NONE = 'niet-van-toepassing';
const ROLES = ['aanbieder', 'gebruiksverantwoordelijke', 'importeur', 'distributeur'];
const APPLICATIONS = [
  'ai-systeem',
  'ai-systeem-voor-algemene-doeleinden',
  'ai-model-voor-algemene-doeleinden',
  'geen-algoritme',
  'impactvol-algoritme',
  'niet-impactvol-algoritme',
  NONE,
];
const RISKS = ['hoog-risico-ai-systeem', 'geen-hoog-risico-ai-systeem', 'verboden-ai', 'uitzondering-van-toepassing'];
const DUTIES = ['transparantieverplichting', 'geen-transparantieverplichting'];
const SYSTEMIC = ['systeemrisico', 'geen-systeemrisico'];
const SOURCES = ['open-source', 'geen-open-source'];

const LABELS = [
  ...[...ROLES, NONE].map((value) => `rol-ai-act-${value}`),
  ...APPLICATIONS.map((value) => `soort-toepassing-${value}`),
  ...[...RISKS, NONE].map((value) => `risicogroep-${value}`),
  ...[...DUTIES, NONE].map((value) => `transparantieverplichting-${value}`),
  ...[...SYSTEMIC, NONE].map((value) => `systeemrisico-${value}`),
  ...[...SOURCES, NONE].map((value) => `open-source-${value}`),
];
const bit = (group: string, value: string): number => 1 << LABELS.indexOf(`${group}-${value}`);
const bits = (group: string, values: readonly string[]): number =>
  values.reduce((all, value) => all | bit(group, value), 0);

/** The two exceptions of the kader, read by a person. */
const EXCEPTIONS: [text: RegExp, holds: (world: number) => boolean][] = [
  [/^risicogroep-uitzondering-van-toepassing$/, (world) => (world & bit('risicogroep', RISKS[3]!)) !== 0],
  [
    /&&/,
    (world) =>
      (world & bits('soort-toepassing', APPLICATIONS.slice(0, 2))) !== 0 &&
      (world & bit('open-source', 'open-source')) !== 0 &&
      (world & bit('transparantieverplichting', DUTIES[1]!)) !== 0 &&
      (world & bit('risicogroep', RISKS[1]!)) !== 0,
  ],
];

interface Reading {
  groups: number[];
  exceptions: ((world: number) => boolean)[];
  always: boolean;
}

const readingOf = ({ labels, exceptions, always }: Requirement): Reading => ({
  groups: LABEL_GROUPS.flatMap((group) => (labels[group]?.length ? [bits(group, labels[group])] : [])),
  exceptions: exceptions.map((text) => EXCEPTIONS.find(([pattern]) => pattern.test(text))![1]),
  always,
});

/** Requirements that are labelled alike give the same answers: one of each kind will do. */
function kinds(requirements: readonly Requirement[]): Requirement[] {
  const found = new Map<string, Requirement>();
  for (const one of requirements) found.set(JSON.stringify([one.labels, one.exceptions, one.always]), one);
  return [...found.values()];
}

const subsets = ROLES.reduce<string[][]>((sets, role) => [...sets, ...sets.map((set) => [...set, role])], [[]]);
const maybe = (values: readonly string[]): (string | undefined)[] => [undefined, ...values, NONE];

function* profiles(): Generator<Profile> {
  for (const role of [...subsets, [NONE]]) {
    for (const application of [undefined, ...APPLICATIONS]) {
      for (const riskGroup of maybe(RISKS)) {
        for (const transparency of maybe(DUTIES)) {
          for (const systemicRisk of maybe(SYSTEMIC)) {
            for (const openSource of maybe(SOURCES)) {
              const given = { application, riskGroup, transparency, systemicRisk, openSource };
              const answers = Object.entries(given).filter(([, value]) => value !== undefined);
              yield { ...(role.length ? { role } : {}), ...Object.fromEntries(answers) } as Profile;
            }
          }
        }
      }
    }
  }
}

/** Every way in which it can turn out, as bits. */
function worlds(profile: Profile): number[] {
  const { role, application, riskGroup, transparency, systemicRisk, openSource } = profile as Record<string, string> & {
    role?: string[];
  };
  const isAnswer = (value: string | undefined): value is string => value !== undefined && value !== NONE;
  const saysSystem = (isAnswer(riskGroup) && riskGroup !== RISKS[3]) || isAnswer(transparency);
  const saysModel = isAnswer(systemicRisk);
  const applications = application
    ? [application]
    : saysSystem && saysModel
      ? APPLICATIONS.slice(0, 3)
      : saysSystem
        ? APPLICATIONS.slice(0, 2)
        : saysModel
          ? APPLICATIONS.slice(2, 3)
          : APPLICATIONS;
  const found: number[] = [];
  for (const roles of role?.length ? [role] : [...subsets.slice(1), [NONE]]) {
    for (const kind of applications) {
      const isSystem = kind.startsWith('ai-systeem');
      const isModel = kind.startsWith('ai-model');
      const ways = (asked: boolean, answer: string | undefined, values: string[]): string[][] => {
        if (!asked) return [isAnswer(answer) ? [answer, NONE] : [NONE]];
        return isAnswer(answer) ? [[answer]] : values.map((value) => [value]);
      };
      for (const risk of ways(isSystem, riskGroup, RISKS)) {
        for (const duty of ways(isSystem, transparency, DUTIES)) {
          for (const systemic of ways(isModel, systemicRisk, SYSTEMIC)) {
            for (const source of ways(true, openSource, SOURCES)) {
              found.push(
                bits('rol-ai-act', roles) |
                  bit('soort-toepassing', kind) |
                  bits('risicogroep', risk) |
                  bits('transparantieverplichting', duty) |
                  bits('systeemrisico', systemic) |
                  bits('open-source', source),
              );
            }
          }
        }
      }
    }
  }
  return found;
}

function strictly(reading: Reading, all: readonly number[]): string {
  if (reading.always) return 'applies';
  let applies = 0;
  for (const world of all) {
    const excepted = reading.exceptions.some((holds) => holds(world));
    if (!excepted && reading.groups.every((group) => (group & world) !== 0)) applies += 1;
  }
  return applies === all.length ? 'applies' : applies === 0 ? 'does-not' : 'unknown';
}

/** The filter of the site, step by step. */
function officially(reading: Reading, profile: Profile): string {
  const known = {
    'rol-ai-act': [ROLES, profile.role ?? []],
    'soort-toepassing': [APPLICATIONS.slice(0, 4), [profile.application]],
    risicogroep: [RISKS, [profile.riskGroup]],
    transparantieverplichting: [DUTIES, [profile.transparency]],
    systeemrisico: [SYSTEMIC, [profile.systemicRisk]],
    'open-source': [SOURCES, [profile.openSource]],
  } as unknown as Record<string, [string[], string[]]>;
  let selected = 0;
  let nothing = true;
  for (const [group, [values, given]] of Object.entries(known)) {
    const chosen = given.filter((value) => values.includes(value));
    if (chosen.length) nothing = false;
    selected |= chosen.length
      ? bits(group, chosen)
      : bits(group, [...values, ...(group === 'rol-ai-act' ? [] : [NONE])]);
  }
  if (nothing) return 'applies';
  if (selected & bit('soort-toepassing', APPLICATIONS[2]!) && selected & bit('systeemrisico', SYSTEMIC[0]!)) {
    selected |= bit('risicogroep', NONE) | bit('transparantieverplichting', NONE);
    selected &= ~bit('risicogroep', RISKS[3]!);
  }
  return reading.groups.every((group) => (group & selected) !== 0) ? 'applies' : 'does-not';
}

describe('every combination of answers', () => {
  it('gives the same verdicts as a reading of the rules, in both modes', (context) => {
    const requirements = kinds(indexedRequirements(context)).map((one) => [one, readingOf(one)] as const);
    const wrong: string[] = [];
    let count = 0;
    for (const profile of profiles()) {
      const all = worlds(profile);
      for (const [requirement, reading] of requirements) {
        count += 1;
        for (const [mode, expected] of [
          ['strict', strictly(reading, all)],
          ['official', officially(reading, profile)],
        ] as const) {
          const verdict = verdictOf(requirement, profile, mode);
          if (verdict !== expected && wrong.length < 10)
            wrong.push(`${shortCode(requirement)} ${mode} ${JSON.stringify(profile)}: ${verdict}, not ${expected}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    // 17 choices of roles, 8 kinds of application, 6 risk groups, and four answers to each of the other three.
    expect(count).toBe(17 * 8 * 6 * 4 * 4 * 4 * requirements.length);
  }, 120_000);
});
