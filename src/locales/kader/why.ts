/** The sentences of why, put together from the clauses of a language. */
import type { LabelGroup, Requirement } from '../../core/kader/model.js';
import type { Match, Verdict } from '../../core/profile/match-types.js';
import type { Profile, ProfileGroup } from '../../core/profile/profile.js';
import type { KaderTexts, ValueTexts } from './texts.js';

/** What a language gives: clauses that fit after "because" and after "that", and the sentences around them. */
export interface WhyWords {
  readonly and: (words: readonly string[]) => string;
  /** What an answer says, as a clause. The roles but "none of these" are names, which `roles` makes a clause of. */
  readonly facts: ValueTexts;
  readonly roles: (names: string) => string;
  /** Whom or what a requirement with this label is for, in the plural. */
  readonly holders: ValueTexts;
  /** Between the holders of several groups: "aanbieders, en alleen voor systemen met een hoog risico". */
  readonly andOnlyFor: string;
  /** Inside a sentence. */
  readonly groups: Readonly<Record<ProfileGroup, string>>;
  readonly always: string;
  /** The same when the answer is that there is no algorithm. */
  readonly alwaysWithout: string;
  readonly applies: (clauses: string) => string;
  /** When no answer speaks against it. */
  readonly notExcluded: string;
  readonly onlyFor: (holders: string) => string;
  readonly answered: (clauses: string) => string;
  readonly doesNot: (clauses: string) => string;
  readonly doesNotAtAll: string;
  readonly exception: (clauses: string) => string;
  readonly anyException: string;
  readonly open: (groups: string) => string;
  readonly anyOpen: string;
  /** What the kader's own site does otherwise. */
  readonly difference: {
    readonly hidesAlways: string;
    readonly hides: string;
    readonly hidesOpen: string;
    readonly showsException: string;
    readonly shows: string;
    readonly showsOpen: string;
  };
}

/** The groups by which requirements are tagged. */
const TAGGED = {
  role: 'rol-ai-act',
  application: 'soort-toepassing',
  riskGroup: 'risicogroep',
  transparency: 'transparantieverplichting',
  systemicRisk: 'systeemrisico',
  openSource: 'open-source',
} as const satisfies Partial<Record<ProfileGroup, LabelGroup>>;

const NOT_APPLICABLE = 'niet-van-toepassing';

/** A label that we have no words for is shown as it is. */
const wordOf = (words: Readonly<Record<string, string>>, value: string): string =>
  Object.hasOwn(words, value) ? (words[value] ?? value) : value;

const groupsOf = (match: Match): ProfileGroup[] => [...new Set(match.labels.map(({ group }) => group))];

function factOf(words: WhyWords, group: ProfileGroup, values: readonly string[]): string {
  if (group !== 'role') return words.and(values.map((value) => wordOf(words.facts[group], value)));
  const names = values.filter((value) => value !== NOT_APPLICABLE).map((value) => wordOf(words.facts.role, value));
  return names.length > 0 ? words.roles(words.and(names)) : words.facts.role[NOT_APPLICABLE];
}

/** What the deciding labels say. */
const decidingFacts = (words: WhyWords, match: Match): string =>
  words.and(
    groupsOf(match).map((group) =>
      factOf(
        words,
        group,
        match.labels.filter((label) => label.group === group).map(({ value }) => value),
      ),
    ),
  );

/** What was answered in a group that decides: of several roles all, because none of them is meant. */
function answersIn(match: Match, profile: Profile, group: ProfileGroup): readonly string[] {
  const answer: string | readonly string[] | undefined = profile[group];
  if (typeof answer === 'string') return [answer];
  return answer?.length ? answer : match.labels.filter((label) => label.group === group).map(({ value }) => value);
}

/** For whom it is, where that is not what was answered: answers of several groups may only decide together. */
function holdersOf(words: WhyWords, group: ProfileGroup, requirement: Requirement, answers: readonly string[]): string {
  const tag = (TAGGED as Partial<Record<ProfileGroup, LabelGroup>>)[group];
  const values = tag ? (requirement.labels[tag] ?? []) : [];
  if (values.some((value) => answers.includes(value))) return '';
  return words.and([...new Set(values.map((value) => wordOf(words.holders[group], value)))]);
}

/** A kind of application can be named by a requirement and yet fall out, because a group is never asked of it. */
const holdersOfOtherKinds = (words: WhyWords, requirement: Requirement, profile: Profile): string[] =>
  (['riskGroup', 'transparency', 'systemicRisk'] as const)
    .filter((group) => {
      const values = requirement.labels[TAGGED[group]];
      return profile[group] === undefined && !!values?.length && !values.includes(NOT_APPLICABLE);
    })
    .map((group) => holdersOf(words, group, requirement, []));

function doesNot(words: WhyWords, match: Match, requirement: Requirement, profile: Profile): string {
  if (match.labels.length === 0) return words.doesNotAtAll;
  const groups = groupsOf(match).map((group) => ({ group, answers: answersIn(match, profile, group) }));
  const facts = words.and(groups.map(({ group, answers }) => factOf(words, group, answers)));
  const holders = groups.map(({ group, answers }) => holdersOf(words, group, requirement, answers)).filter(Boolean);
  if (holders.length === 0 && match.labels.some(({ group }) => group === 'application')) {
    holders.push(...holdersOfOtherKinds(words, requirement, profile));
  }
  if (holders.length === 0) return words.doesNot(facts);
  return `${words.onlyFor(holders.join(words.andOnlyFor))} ${words.answered(facts)}`;
}

/** The sentences of a language. */
export function whyIn(words: WhyWords): KaderTexts['why'] {
  return (match, requirement, profile) => {
    const isDecided = match.labels.length > 0;
    if (match.verdict === 'unknown' || match.because === 'open') {
      return match.open.length > 0
        ? words.open(words.and(match.open.map((group) => words.groups[group])))
        : words.anyOpen;
    }
    // Also when nothing was answered: then it may be there for other reasons than for every algorithm.
    if (match.because === 'always' && requirement.always) {
      return profile.application === 'geen-algoritme' ? words.alwaysWithout : words.always;
    }
    if (match.because === 'exception') {
      return isDecided ? words.exception(decidingFacts(words, match)) : words.anyException;
    }
    if (match.verdict === 'does-not') return doesNot(words, match, requirement, profile);
    return isDecided ? words.applies(decidingFacts(words, match)) : words.notExcluded;
  };
}

/** What differs on the kader's own site, in a language. */
export function differenceIn({ difference }: WhyWords): KaderTexts['difference'] {
  return (strict: Verdict, official: Verdict, because?: Match['because']) => {
    if (strict === official) return '';
    // The official filter has no third answer; should it get one, then nothing is claimed of it.
    if (official === 'unknown') return '';
    if (official === 'does-not') {
      if (strict === 'unknown') return difference.hidesOpen;
      return because === 'always' ? difference.hidesAlways : difference.hides;
    }
    if (strict === 'unknown') return difference.showsOpen;
    return because === 'exception' ? difference.showsException : difference.shows;
  };
}

/** Words in a row: "a", "a en b", "a, b en c". */
export const joinedWith =
  (and: string) =>
  (words: readonly string[]): string =>
    words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1) ?? ''}`;

/** A word or sentence with a capital, such as the label of a control. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
