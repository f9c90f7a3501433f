import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { checkProfile } from '../../../src/core/profile/check.js';
import { profileFromText, profileToText, valuesOf } from '../../../src/core/profile/kader-labels.js';
import { type Profile, PROFILE_GROUPS, PROFILE_VALUES } from '../../../src/core/profile/profile.js';
import { choicesOf, choose, questionsFor, toggleRole } from '../../../src/elements/ai-act-profile/answers.js';
import { outcomeOf } from '../../../src/elements/ai-act-profile/outcome.js';
import { inventedKader } from '../../../stories/support/fake-kader.js';

const system: Profile = {
  role: ['aanbieder'],
  application: 'ai-systeem',
  riskGroup: 'hoog-risico-ai-systeem',
  transparency: 'transparantieverplichting',
  openSource: 'open-source',
  conformity: 'beoordeling-door-derde-partij',
  operational: 'in-gebruik',
};

describe('the questions of the profile', () => {
  it('follow the kind of application', () => {
    const asked = (application?: Profile['application']): readonly string[] =>
      questionsFor(application ? { application } : {});
    expect(asked()).to.deep.equal(['role', 'application', 'openSource', 'conformity', 'operational']);
    for (const kind of ['ai-systeem', 'ai-systeem-voor-algemene-doeleinden'] as const) {
      expect(asked(kind)).to.include.members(['riskGroup', 'transparency', 'conformity']);
      expect(asked(kind)).not.to.include('systemicRisk');
    }
    expect(asked('ai-model-voor-algemene-doeleinden')).to.deep.equal([
      ...['role', 'application', 'systemicRisk', 'openSource', 'operational'],
    ]);
    expect(asked('geen-algoritme')).to.deep.equal(['role', 'application']);
  });

  it('include one that was answered elsewhere, so that nothing is hidden', () => {
    expect(questionsFor({ systemicRisk: 'systeemrisico' })).to.include('systemicRisk');
    expect(choicesOf('application', { application: 'niet-van-toepassing' })).to.include('niet-van-toepassing');
    expect(choicesOf('application', {})).not.to.include('niet-van-toepassing');
  });
});

describe('a choice', () => {
  it('of another kind takes away the answers that do not fit any more, and names them', () => {
    const { profile, cleared } = choose(system, 'application', 'ai-model-voor-algemene-doeleinden');
    expect(cleared).to.deep.equal(['riskGroup', 'transparency', 'conformity']);
    expect(profileToText(profile)).to.equal(
      'rol-ai-act-aanbieder soort-toepassing-ai-model-voor-algemene-doeleinden open-source-open-source operationeel-in-gebruik',
    );
    expect(choose(system, 'application', 'geen-algoritme').profile).to.deep.equal({
      role: ['aanbieder'],
      application: 'geen-algoritme',
    });
    expect(choose(system, 'application', undefined).cleared).to.deep.equal(['riskGroup', 'transparency']);
  });

  it('between the two kinds of system takes nothing away', () => {
    const { profile, cleared } = choose(system, 'application', 'ai-systeem-voor-algemene-doeleinden');
    expect(cleared).to.deep.equal([]);
    expect(profile).to.deep.equal({ ...system, application: 'ai-systeem-voor-algemene-doeleinden' });
  });

  it('of "none of these" and of a role exclude each other', () => {
    const two = toggleRole(toggleRole({}, 'importeur'), 'aanbieder');
    expect(two.role).to.deep.equal(['aanbieder', 'importeur']);
    const none = toggleRole(two, 'niet-van-toepassing');
    expect(none.role).to.deep.equal(['niet-van-toepassing']);
    expect(toggleRole(none, 'aanbieder').role).to.deep.equal(['aanbieder']);
    expect(toggleRole({ role: ['aanbieder'] }, 'aanbieder')).to.deep.equal({});
  });

  it('after any other choices gives a profile that its text gives back, with only answers that are asked for', () => {
    const step = fc.oneof(
      fc.constantFrom(...PROFILE_VALUES.role).map((role) => (profile: Profile) => toggleRole(profile, role)),
      fc
        .constantFrom(...PROFILE_GROUPS.filter((group) => group !== 'role'))
        .chain((group) => fc.tuple(fc.constant(group), fc.constantFrom(undefined, ...PROFILE_VALUES[group])))
        .map(
          ([group, value]) =>
            (profile: Profile) =>
              // As a visitor, who can only answer what is asked.
              questionsFor(profile).includes(group) ? choose(profile, group, value).profile : profile,
        ),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const profile = steps.reduce<Profile>((before, act) => act(before), {});
        const back = profileFromText(profileToText(profile));
        expect(back.unknown).to.deep.equal([]);
        expect(back.profile).to.deep.equal(profile);
        expect(checkProfile(profile)).to.deep.equal(profile);
        const { application } = profile;
        const isSystem = application?.startsWith('ai-systeem') === true;
        if (!isSystem) expect([profile.riskGroup, profile.transparency]).to.deep.equal([undefined, undefined]);
        if (application !== 'ai-model-voor-algemene-doeleinden') expect(profile.systemicRisk).to.equal(undefined);
        for (const group of PROFILE_GROUPS) {
          for (const value of valuesOf(profile, group)) expect(choicesOf(group, profile)).to.include(value);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('what a profile means', () => {
  const { requirements } = inventedKader();

  it('is how many requirements apply, how many of the AI Act, and what the rest depends on', () => {
    expect(outcomeOf(requirements, {}, 'strict')).to.deep.equal({
      ...{ count: 3, ofAct: 0, ifAlgorithm: 0, depending: 4, open: ['role', 'application', 'openSource'], other: 7 },
      differences: ['showsOpen'],
    });
    const profile: Profile = { role: ['gebruiksverantwoordelijke'], riskGroup: 'hoog-risico-ai-systeem' };
    expect(outcomeOf(requirements, profile, 'strict')).to.deep.include({ count: 5, ofAct: 2, depending: 0, open: [] });
  });

  it('is what the official filter shows, in that mode, with how it differs', () => {
    const none: Profile = { application: 'geen-algoritme' };
    const strict = outcomeOf(requirements, none, 'strict');
    const official = outcomeOf(requirements, none, 'official');
    expect([strict.count, strict.ifAlgorithm, official.ifAlgorithm]).to.deep.equal([3, 3, 3]);
    expect(official.count).to.equal(strict.other);
    expect(official.other).to.equal(strict.count);
    expect(official.differences).to.deep.equal(strict.differences);
    const excepted = outcomeOf(requirements, { riskGroup: 'uitzondering-van-toepassing' }, 'strict');
    expect(excepted).to.deep.include({ count: 3, ofAct: 0, depending: 0 });
    expect(excepted.differences).to.include('showsException');
  });
});
