import { expect } from '@open-wc/testing';
import { match } from '../../src/core/profile/match.js';
import type { Match, MatchMode, Verdict } from '../../src/core/profile/match-types.js';
import { type Profile, PROFILE_GROUPS, PROFILE_VALUES, type ProfileGroup } from '../../src/core/profile/profile.js';
import { kaderTextsFor } from '../../src/locales/kader/index.js';
import { profileTextsFor } from '../../src/locales/profile/index.js';
import { requirement } from '../../stories/support/invented-kader.js';

const CODES = ['nl', 'en', 'fy'] as const;

/** Every key with the kind of its value, so that languages can be compared. */
const shape = (value: unknown, path = ''): string[] =>
  typeof value === 'object' && value
    ? Object.entries(value).flatMap(([key, inner]) => shape(inner, `${path}.${key}`))
    : [`${path}: ${typeof value}`];

const nl = kaderTextsFor('nl');

const decided = (verdict: Verdict, because: Match['because'], labels: [ProfileGroup, string][]): Match => ({
  verdict,
  because,
  labels: labels.map(([group, value]) => ({ group, value })),
  open: [],
});

const highRisk = requirement('aia-90', {
  labels: {
    'rol-ai-act': ['gebruiksverantwoordelijke'],
    risicogroep: ['hoog-risico-ai-systeem'],
    'soort-toepassing': ['ai-systeem', 'ai-systeem-voor-algemene-doeleinden'],
  },
  exceptions: ['risicogroep-uitzondering-van-toepassing', '"open-source-open-source" && "rol-ai-act-aanbieder"'],
});
const forAll = requirement('avg-90');

const why = (profile: Profile, mode: MatchMode = 'strict', of = highRisk): string =>
  nl.why(match(of, profile, mode), of, profile);

/** What a text must be to be sentences: a capital, a full stop, and nothing that a program left behind. */
function expectSentences(text: string): void {
  expect(text).to.match(/^\p{Lu}.*\.$/u);
  expect(text).not.to.match(/undefined|null|\[object| {2}| [,.]|,,|\.\.|\ben [.,]|\bvoor\.|: ?\.|function|=>/);
}

describe('the words of the kader', () => {
  it('are the same set in each language', () => {
    for (const code of CODES) {
      expect(shape(kaderTextsFor(code))).to.have.members(shape(nl));
      expect(shape(profileTextsFor(code))).to.have.members(shape(profileTextsFor('nl')));
    }
  });

  it('write a power in words: a raised number is passed over, or read as if it were not raised', () => {
    const sentences = (value: unknown): string[] =>
      typeof value === 'object' && value ? Object.values(value).flatMap(sentences) : [String(value)];
    for (const code of CODES) {
      const all = sentences([kaderTextsFor(code), profileTextsFor(code)]).join('\n');
      expect(all.match(/.*(\d\^|[⁰¹²³⁴-⁹]).*/g)).to.equal(null);
    }
  });

  it('fall back on Dutch, also for a name that every object has', () => {
    for (const code of ['de', '', 'constructor', '__proto__']) {
      expect(kaderTextsFor(code)).to.equal(nl);
      expect(profileTextsFor(code)).to.equal(profileTextsFor('nl'));
    }
  });

  it('name every value of the profile, each in a group by another name', () => {
    for (const code of CODES) {
      const { values } = kaderTextsFor(code);
      for (const group of PROFILE_GROUPS) {
        const names: readonly string[] = PROFILE_VALUES[group].map(
          (value) => (values[group] as Record<string, string>)[value]!,
        );
        expect(new Set(names).size, `${code} ${group}`).to.equal(PROFILE_VALUES[group].length);
        expect(names.every(Boolean)).to.be.true;
      }
    }
  });

  it('count in the singular and the plural', () => {
    expect(nl.kinds.requirement.count(1)).to.equal('1 vereiste');
    expect(nl.kinds.requirement.count(5000)).to.equal('5.000 vereisten');
    expect(kaderTextsFor('en').kinds.measure.count(5000)).to.equal('5,000 measures');
    expect(kaderTextsFor('fy').kinds.instrument.count(0)).to.equal('0 helpmiddels');
  });

  it('join words as the language does', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(nl.and)).to.deep.equal(['', 'a', 'a en b', 'a, b en c']);
  });
});

describe('why a requirement applies or not', () => {
  it('is that it is there for every algorithm', () => {
    expect(why({}, 'strict', forAll)).to.equal('Dit vereiste geldt voor elk algoritme.');
    for (const mode of ['strict', 'official'] as const) {
      expect(why({ application: 'geen-algoritme' }, mode, forAll)).to.equal(
        'U vulde in dat het geen algoritme is. Dit vereiste geldt voor elk algoritme, dus alleen als het toch een algoritme is.',
      );
    }
  });

  it('is the answers that decide, together', () => {
    expect(why({ role: ['gebruiksverantwoordelijke'], riskGroup: 'hoog-risico-ai-systeem' })).to.equal(
      'Dit geldt, omdat uw organisatie gebruiksverantwoordelijke is en het systeem een hoog risico heeft.',
    );
  });

  it('is for whom it does hold, next to all that was answered', () => {
    expect(
      why({
        role: ['aanbieder', 'importeur'],
        application: 'ai-systeem',
        riskGroup: 'hoog-risico-ai-systeem',
        openSource: 'geen-open-source',
      }),
    ).to.equal(
      'Dit geldt alleen voor gebruiksverantwoordelijken. U hebt ingevuld dat uw organisatie aanbieder en importeur is.',
    );
    const profile: Profile = { role: ['gebruiksverantwoordelijke'], riskGroup: 'geen-hoog-risico-ai-systeem' };
    expect(why(profile)).to.equal(
      'Dit geldt alleen voor systemen met een hoog risico. U hebt ingevuld dat het systeem geen hoog risico heeft.',
    );
  });

  it('never names as the condition what was answered', () => {
    // Two answers that decide together only: the role is the one that is asked for.
    const both = decided('does-not', 'labels', [
      ['role', 'gebruiksverantwoordelijke'],
      ['riskGroup', 'verboden-ai'],
    ]);
    const profile: Profile = { role: ['gebruiksverantwoordelijke'], riskGroup: 'verboden-ai' };
    expect(nl.why(both, highRisk, profile)).to.equal(
      'Dit geldt alleen voor systemen met een hoog risico. U hebt ingevuld dat uw organisatie gebruiksverantwoordelijke is en het om verboden AI gaat.',
    );
    const neither = decided('does-not', 'labels', [['role', 'gebruiksverantwoordelijke']]);
    expect(nl.why(neither, highRisk, profile)).to.equal(
      'Dit geldt niet, omdat uw organisatie gebruiksverantwoordelijke is.',
    );
  });

  it('is for whom it does hold where the kind is named, and falls out by a question that is not asked of it', () => {
    const banned = requirement('aia-92', {
      labels: { 'soort-toepassing': ['ai-systeem', 'ai-model-voor-algemene-doeleinden'], risicogroep: ['verboden-ai'] },
    });
    expect(why({ application: 'ai-model-voor-algemene-doeleinden' }, 'strict', banned)).to.equal(
      'Dit geldt alleen voor verboden AI. U hebt ingevuld dat het om een AI-model voor algemene doeleinden gaat.',
    );
  });

  it('is the exception that holds', () => {
    expect(why({ riskGroup: 'uitzondering-van-toepassing' })).to.equal(
      'Dit geldt niet. De wet maakt een uitzondering, omdat uw toepassing buiten de AI-verordening valt.',
    );
  });

  it('is what has to be known first', () => {
    const open: Match = { verdict: 'unknown', because: 'open', labels: [], open: ['role', 'riskGroup', 'openSource'] };
    expect(nl.why(open, highRisk, {})).to.equal('Dit hangt af van: uw rol, de risicogroep en open source.');
    expect(nl.why({ ...open, open: [] }, highRisk, {})).to.equal('Dit is nog niet te zeggen.');
  });

  it('does not claim that what the official filter shows without any answer is for every algorithm', () => {
    expect(why({}, 'official')).to.equal('Dit geldt, omdat uw antwoorden het niet uitsluiten.');
  });

  it('shows labels of a kader that nobody knows as they are', () => {
    const odd = requirement('aia-91', { labels: { 'rol-ai-act': ['tovenaar', '__proto__', 'constructor'] } });
    const no = decided('does-not', 'labels', [['role', 'aanbieder']]);
    expect(nl.why(no, odd, { role: ['aanbieder'] })).to.equal(
      'Dit geldt alleen voor tovenaar, __proto__ en constructor. U hebt ingevuld dat uw organisatie aanbieder is.',
    );
  });

  it('is whole sentences in each language for every way in which one to four answers decide', () => {
    const values = PROFILE_GROUPS.flatMap((group) =>
      PROFILE_VALUES[group].map((value): [ProfileGroup, string] => [group, value]),
    );
    // All pairs, and threes and fours of neighbouring groups: the joints of the sentence are the same for more.
    const sets: [ProfileGroup, string][][] = values.flatMap((one, n) => [
      [one],
      ...values.slice(n + 1).map((other) => [one, other]),
      ...values.slice(n + 1).map((other, m) => [one, other, ...values.slice(n + m + 4, n + m + 6)]),
    ]);
    expect(sets.length).to.be.above(900);
    const seen = new Set<string>();
    for (const code of CODES) {
      const texts = kaderTextsFor(code);
      for (const set of sets) {
        const profile: Record<string, unknown> = {};
        for (const [group, value] of set) {
          profile[group] = group === 'role' ? [...((profile[group] as string[] | undefined) ?? []), value] : value;
        }
        for (const [verdict, because] of [
          ['applies', 'labels'],
          ['does-not', 'labels'],
          ['does-not', 'exception'],
        ] as const) {
          const text = texts.why(decided(verdict, because, set), highRisk, profile);
          expectSentences(text);
          seen.add(text);
        }
        const open = [...new Set(set.map(([group]) => group))];
        expectSentences(texts.why({ verdict: 'unknown', because: 'open', labels: [], open }, highRisk, profile));
      }
      for (const because of ['always', 'labels', 'exception', 'open'] as const) {
        for (const verdict of ['applies', 'does-not', 'unknown'] as const) {
          expectSentences(texts.why(decided(verdict, because, []), highRisk, {}));
        }
      }
    }
    // Other answers make other sentences: a word left out would make them the same.
    expect(seen.size).to.be.above(sets.length * 6);
  });
});

describe('where the two modes differ', () => {
  const verdicts: Verdict[] = ['applies', 'does-not', 'unknown'];

  it('is said exactly when they do', () => {
    for (const code of CODES) {
      const { difference } = kaderTextsFor(code);
      for (const strict of verdicts) {
        for (const official of ['applies', 'does-not'] as const) {
          const text = difference(strict, official);
          if (strict === official) expect(text).to.equal('');
          else expectSentences(text);
        }
      }
    }
  });

  it('says why', () => {
    expect(nl.difference('applies', 'does-not', 'always')).to.include('terwijl het voor elk algoritme geldt');
    expect(nl.difference('does-not', 'applies', 'exception')).to.include('geen rekening houdt met uitzonderingen');
    expect(nl.difference('unknown', 'applies')).to.include('een vraag zonder antwoord overslaat');
  });
});
