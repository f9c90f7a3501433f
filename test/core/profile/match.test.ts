import fc from 'fast-check';
import { describe, expect, it, type TestContext } from 'vitest';
import { catalogue } from '../../../src/catalogue/index.js';
import type { Requirement } from '../../../src/core/kader/model.js';
import { inOrder, profileFromText, withValues } from '../../../src/core/profile/kader-labels.js';
import { match, matchAll, verdictOf } from '../../../src/core/profile/match.js';
import type { MatchMode } from '../../../src/core/profile/match-types.js';
import { type Profile, PROFILE_GROUPS, type ProfileLabel } from '../../../src/core/profile/profile.js';
import { contractFile, indexedRequirements, shortCode } from '../../helpers/kader-facts.js';
import { readFolder, realFolder } from '../kader-read/kader-files.js';
import { anyProfile } from './profiles.js';

/** The profiles for which the kader's own filter was run, by the first letter of their name. */
const PROFILES: Record<string, string> = {
  none: '',
  A: 'gebruiksverantwoordelijke ai-systeem hoog-risico-ai-systeem geen-transparantieverplichting',
  B: 'aanbieder ai-systeem hoog-risico-ai-systeem transparantieverplichting',
  C: 'gebruiksverantwoordelijke ai-systeem geen-hoog-risico-ai-systeem transparantieverplichting',
  D: 'aanbieder ai-model-voor-algemene-doeleinden systeemrisico',
  D2: 'aanbieder ai-model-voor-algemene-doeleinden geen-systeemrisico',
  E: 'verboden-ai',
  F: 'geen-algoritme',
  G: 'gebruiksverantwoordelijke',
  H: 'importeur ai-systeem hoog-risico-ai-systeem',
  I: 'uitzondering-van-toepassing',
  J: 'aanbieder gebruiksverantwoordelijke ai-systeem hoog-risico-ai-systeem transparantieverplichting open-source',
};
const profileOf = (name: string): Profile => profileFromText(PROFILES[name]!).profile;

const codes = (
  requirements: readonly Requirement[],
  profile: Profile,
  mode: MatchMode,
  verdict = 'applies',
): string[] => requirements.filter((one) => verdictOf(one, profile, mode) === verdict).map(shortCode);
const ofAiAct = (list: string[]): string[] => list.filter((code) => code.startsWith('aia'));

describe('the official mode', () => {
  it.each(Object.entries({ none: 63, A: 34, B: 48, C: 26, D: 33, D2: 30, E: 33, F: 0, G: 35, H: 25, I: 9, J: 56 }))(
    'shows for profile %s as many requirements as the site does: %i',
    (name, count) => {
      expect(codes(catalogue().requirements, profileOf(name), 'official')).toHaveLength(count);
    },
  );

  it('shows the very same requirements as the site: from the facts, the catalogue and an import', async (context) => {
    const expected = JSON.parse(contractFile('profile-tests.json', context)) as Record<string, string[]>;
    const { kader } = await readFolder(realFolder('kader', context));
    expect(Object.keys(expected)).toHaveLength(12);
    for (const [title, wanted] of Object.entries(expected)) {
      const profile = profileOf(title.split(' ')[0]!);
      expect(codes(indexedRequirements(context), profile, 'official').sort(), title).toEqual(wanted);
      expect(codes(catalogue().requirements, profile, 'official').sort(), title).toEqual(wanted);
      expect(codes(kader.requirements, profile, 'official').sort(), title).toEqual(wanted);
      // And strictly, with the same reasons.
      expect(matchAll(kader.requirements, profile), title).toEqual(matchAll(catalogue().requirements, profile));
    }
  });
});

describe('the strict mode', () => {
  const { requirements } = catalogue();

  it('gives a deployer of a high-risk system 34 requirements, 11 of the AI Act, as the site does', () => {
    const found = codes(requirements, profileOf('A'), 'strict');
    expect(found).toEqual(codes(requirements, profileOf('A'), 'official'));
    expect(found).toHaveLength(34);
    expect(ofAiAct(found).map((code) => code.slice(4))).toEqual('01 20 21 22 23 24 25 26 27 33 36'.split(' '));
    expect(codes(requirements, profileOf('A'), 'strict', 'unknown')).toEqual([]);
  });

  it('links those 34 to 85 measures', () => {
    const { measures } = catalogue();
    const keys = new Set(
      requirements.filter((one) => verdictOf(one, profileOf('A'), 'strict') === 'applies').map(({ key }) => key),
    );
    expect(measures.filter((measure) => measure.requirements.some((key) => keys.has(key)))).toHaveLength(85);
  });

  it('keeps the 23 that apply to every algorithm, whatever the profile', () => {
    fc.assert(
      fc.property(anyProfile, (profile) => {
        const found = codes(requirements, profile, 'strict').filter((code) => !code.startsWith('aia'));
        expect(found).toHaveLength(23);
      }),
    );
  });

  it('leaves out of the AI Act what an exception takes away', () => {
    expect(ofAiAct(codes(requirements, profileOf('I'), 'strict'))).toEqual([]);
    const open = profileFromText(
      'aanbieder ai-systeem geen-hoog-risico-ai-systeem geen-transparantieverplichting open-source',
    ).profile;
    const closed = profileFromText(
      'aanbieder ai-systeem geen-hoog-risico-ai-systeem geen-transparantieverplichting geen-open-source',
    ).profile;
    const gone = ofAiAct(codes(requirements, closed, 'strict')).filter(
      (code) => !codes(requirements, open, 'strict').includes(code),
    );
    expect(gone.length).toBeGreaterThan(0);
    expect(codes(requirements, open, 'official')).toEqual(codes(requirements, closed, 'official'));
  });

  it('does not show a model the ban on systems, which the site does', () => {
    expect(codes(requirements, profileOf('D'), 'official')).toContain('aia-00');
    expect(codes(requirements, profileOf('D'), 'strict')).not.toContain('aia-00');
  });

  it('does not guess: with only a role, the duties of a high-risk system are not known yet', () => {
    expect(codes(requirements, profileOf('G'), 'strict', 'unknown')).toEqual(
      expect.arrayContaining(['aia-01', 'aia-20', 'aia-27']),
    );
    expect(codes(requirements, profileOf('G'), 'strict', 'does-not')).toContain('aia-03');
  });

  it('says which questions are still to be answered', () => {
    const deployer = requirements.find((one) => shortCode(one) === 'aia-20')!;
    expect(match(deployer, profileOf('G'))).toEqual({
      verdict: 'unknown',
      because: 'open',
      labels: [],
      open: ['application'],
    });
    const system = profileFromText('gebruiksverantwoordelijke ai-systeem').profile;
    expect(match(deployer, system).open).toEqual(['riskGroup']);
  });
});

describe('the reasons', () => {
  const only = (labels: readonly ProfileLabel[]): Profile =>
    PROFILE_GROUPS.reduce<Profile>((profile, group) => {
      const values = labels.filter((label) => label.group === group).map(({ value }) => value);
      return withValues(profile, group, inOrder(group, values));
    }, {});

  const holds = (requirements: readonly Requirement[], profile: Profile, mode: MatchMode): void => {
    for (const requirement of requirements) {
      const { verdict, labels, because, open } = match(requirement, profile, mode);
      expect(verdict).toBe(verdictOf(requirement, profile, mode));
      if (verdict === 'unknown') {
        expect(because).toBe('open');
        expect(open.length).toBeGreaterThan(0);
        continue;
      }
      // What is named is enough, and nothing of it can be missed.
      expect(verdictOf(requirement, only(labels), mode)).toBe(verdict);
      for (const label of labels) {
        const others = only(labels.filter((other) => other !== label));
        expect(verdictOf(requirement, others, mode), `${shortCode(requirement)} without ${label.value}`).not.toBe(
          verdict,
        );
      }
    }
  };

  it.each(['strict', 'official'] as const)('name only answers that matter, in %s mode', (mode) => {
    fc.assert(
      fc.property(anyProfile, (profile) => {
        holds(catalogue().requirements, profile, mode);
      }),
      { numRuns: 100 },
    );
  });

  it('hold for what was read from elsewhere too', (context: TestContext) => {
    for (const name of Object.keys(PROFILES)) holds(indexedRequirements(context), profileOf(name), 'strict');
  });

  it('say what made an exception hold', () => {
    const requirement = catalogue().requirements.find((one) => shortCode(one) === 'aia-01')!;
    expect(match(requirement, profileOf('I'))).toEqual({
      verdict: 'does-not',
      because: 'exception',
      labels: [{ group: 'riskGroup', value: 'uitzondering-van-toepassing' }],
      open: [],
      exception: 'risicogroep-uitzondering-van-toepassing',
    });
  });

  it('name no answer where none is needed', () => {
    const all = matchAll(catalogue().requirements, profileOf('A'));
    expect(all.get('avg-01-persoonsgegevens-worden-rechtmatig-verwerkt')).toEqual({
      verdict: 'applies',
      because: 'always',
      labels: [],
      open: [],
    });
  });

  it('pass over an exception that nobody can read', () => {
    const [first] = catalogue().requirements;
    const broken: Requirement = { ...first!, exceptions: ['a && (', '__proto__', '!!!'] };
    expect(verdictOf(broken, profileFromText('aanbieder ai-systeem verboden-ai').profile, 'strict')).toBe('applies');
  });
});

describe('an exception that names roles', () => {
  const made = (exceptions: string[]): Requirement => ({
    ...catalogue().requirements[0]!,
    always: false,
    labels: {},
    exceptions,
  });
  const verdict = (exception: string, text: string): string =>
    verdictOf(made([exception]), profileFromText(text).profile, 'strict');

  it('is evaluated for two roles at once', () => {
    const both = 'rol-ai-act-aanbieder && rol-ai-act-importeur';
    expect(verdict(both, 'aanbieder importeur')).toBe('does-not');
    expect(verdict(both, 'aanbieder')).toBe('applies');
    // One may turn out to be both.
    expect(verdict(both, '')).toBe('unknown');
  });

  it('is evaluated for no role at all', () => {
    expect(verdict('rol-ai-act-niet-van-toepassing', 'rol-ai-act-niet-van-toepassing')).toBe('does-not');
    expect(verdict('rol-ai-act-niet-van-toepassing', '')).toBe('unknown');
    expect(verdict('!rol-ai-act-niet-van-toepassing', 'importeur')).toBe('does-not');
  });
});

it('a requirement without labels applies whatever was answered, and is not said to be for every algorithm', () => {
  const open: Requirement = { ...catalogue().requirements[0]!, always: false, labels: {}, exceptions: [] };
  expect(match(open, {})).toEqual({ verdict: 'applies', because: 'labels', labels: [], open: [] });
});

it('the answer that an exception applies says nothing of the kind of application', () => {
  const model = catalogue().requirements.find((one) => shortCode(one) === 'aia-29')!;
  const { profile } = profileFromText('aanbieder ai-model-voor-algemene-doeleinden');
  expect(verdictOf(model, profile, 'strict')).toBe('applies');
  const systems: Requirement = { ...model, exceptions: [], labels: { 'soort-toepassing': ['ai-systeem'] } };
  expect(verdictOf(systems, profileFromText('uitzondering-van-toepassing').profile, 'strict')).toBe('unknown');
});
