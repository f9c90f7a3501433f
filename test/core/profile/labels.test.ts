import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkProfile } from '../../../src/core/profile/check.js';
import { profileFromDecisionAid, profileToDecisionAid } from '../../../src/core/profile/decision-aid.js';
import {
  kaderLabels,
  profileFromLabels,
  profileFromText,
  profileToText,
} from '../../../src/core/profile/kader-labels.js';
import { profileFromTaskRegistry, profileToTaskRegistry } from '../../../src/core/profile/task-registry.js';
import { anyProfile } from './profiles.js';

const profile = {
  role: ['gebruiksverantwoordelijke'],
  application: 'ai-systeem',
  riskGroup: 'hoog-risico-ai-systeem',
  transparency: 'geen-transparantieverplichting',
  openSource: 'geen-open-source',
} as const;

describe('a profile', () => {
  it.each([
    ['labels of the kader', (one) => profileFromLabels(kaderLabels(one))],
    ['a text', (one) => profileFromText(profileToText(one))],
    ['the decision aid', (one) => profileFromDecisionAid(profileToDecisionAid(one))],
    [
      'the decision aid under its old name for roles',
      (one) => profileFromDecisionAid(profileToDecisionAid(one, 'Rol')),
    ],
    ['the task registry', (one) => profileFromTaskRegistry(profileToTaskRegistry(one))],
  ] satisfies [string, (one: Parameters<typeof profileToText>[0]) => unknown][])(
    'survives the way over %s',
    (_, way) => {
      fc.assert(
        fc.property(anyProfile, (one) => {
          expect(way(one)).toEqual({ profile: one, unknown: [] });
        }),
      );
    },
  );

  it('is written with the labels of the kader', () => {
    expect(profileToText(profile)).toBe(
      'rol-ai-act-gebruiksverantwoordelijke soort-toepassing-ai-systeem risicogroep-hoog-risico-ai-systeem ' +
        'transparantieverplichting-geen-transparantieverplichting open-source-geen-open-source',
    );
  });

  it('is read from short labels too, in any case and order, with commas', () => {
    const text = 'Hoog-risico-AI-systeem, AI-systeem,gebruiksverantwoordelijke geen-transparantieverplichting';
    expect(profileFromText(`${text} geen-open-source`)).toEqual({ profile, unknown: [] });
  });

  it('names what it does not understand', () => {
    expect(profileFromText('aanbieder piloot niet-van-toepassing __proto__ ai-systeem geen-algoritme')).toEqual({
      profile: { role: ['aanbieder'], application: 'ai-systeem' },
      unknown: ['piloot', 'niet-van-toepassing', '__proto__', 'geen-algoritme'],
    });
  });

  it('stays small whatever is thrown at it', () => {
    const { unknown } = profileFromText('x'.repeat(1000) + ' y'.repeat(100_000));
    expect(unknown.length).toBeLessThanOrEqual(200);
    expect(unknown.every((word) => word.length <= 100)).toBe(true);
  });
});

describe('the decision aid', () => {
  it('is understood under both names for the roles, and with both spellings of open source', () => {
    const labels = {
      'Soort toepassing': ['AI-systeem'],
      Risicogroep: ['hoog-risico AI'],
      Transparantieverplichting: ['geen transparantieverplichting'],
      Systeemrisico: ['nader te bepalen'],
      'Open source': ['geen open source'],
      Conclusie: ['13.0.2'],
    };
    for (const name of ['Rol', 'Verantwoordelijkheid']) {
      expect(profileFromDecisionAid({ ...labels, [name]: ['gebruiksverantwoordelijke'] })).toEqual({
        profile,
        unknown: [],
      });
    }
  });

  it('is written with every group, open ones as such, and "geen open-source" kept', () => {
    expect(profileToDecisionAid(profile)).toEqual({
      Verantwoordelijkheid: ['gebruiksverantwoordelijke'],
      'Soort toepassing': ['AI-systeem'],
      Risicogroep: ['hoog-risico AI'],
      Transparantieverplichting: ['geen transparantieverplichting'],
      Systeemrisico: ['nader te bepalen'],
      'Open source': ['geen open-source'],
      Conformiteitsbeoordelingsinstantie: ['nader te bepalen'],
      Operationeel: ['nader te bepalen'],
    });
  });

  it('names the answers that it does not know', () => {
    expect(profileFromDecisionAid({ Risicogroep: ['heel erg', 3], Kleur: ['rood'] })).toEqual({
      profile: {},
      unknown: [
        { group: 'Risicogroep', answer: 'heel erg' },
        { group: 'Kleur', answer: 'rood' },
      ],
    });
  });
});

describe('the task registry', () => {
  it('is written with its own keys and words', () => {
    expect(profileToTaskRegistry({ ...profile, conformity: 'beoordeling-door-derde-partij' })).toEqual({
      role: ['gebruiksverantwoordelijke'],
      type: ['AI-systeem'],
      risk_group: ['hoog-risico AI'],
      transparency_obligations: ['geen transparantieverplichting'],
      systemic_risk: [],
      open_source: ['geen open-source'],
      conformity_assessment_body: ['beoordeling door derde partij'],
      operational: [],
    });
  });

  it('knows kinds of algorithm that are no AI', () => {
    expect(profileFromTaskRegistry({ type: ['niet-impactvol algoritme'] }).profile).toEqual({
      application: 'niet-impactvol-algoritme',
    });
  });
});

describe('a profile from a program or a file', () => {
  it.each([
    null,
    3,
    'aanbieder',
    [],
    { role: 'aanbieder', riskGroup: 7 },
    JSON.parse('{"__proto__": {"role": ["x"]}}'),
  ])('never throws: %j', (value) => {
    expect(Object.keys(checkProfile(value)).every((group) => group === 'role')).toBe(true);
  });

  it('is read as it was written', () => {
    fc.assert(
      fc.property(anyProfile, (one) => {
        expect(checkProfile(JSON.parse(JSON.stringify(one)))).toEqual(one);
      }),
    );
  });
});
