/** How the decision aid and the task registry write the answers: words where the kader has slugs. */
import { inOrder, withValues } from './kader-labels.js';
import { type Profile, PROFILE_GROUPS, PROFILE_VALUES, type ProfileGroup } from './profile.js';

/** Slugs that are not their words with hyphens. */
const WORDS: Readonly<Record<string, string>> = {
  'ai-systeem': 'AI-systeem',
  'ai-systeem-voor-algemene-doeleinden': 'AI-systeem voor algemene doeleinden',
  'ai-model-voor-algemene-doeleinden': 'AI-model voor algemene doeleinden',
  'niet-impactvol-algoritme': 'niet-impactvol algoritme',
  'hoog-risico-ai-systeem': 'hoog-risico AI',
  'geen-hoog-risico-ai-systeem': 'geen hoog-risico AI',
  'verboden-ai': 'verboden AI',
  'open-source': 'open-source',
  'geen-open-source': 'geen open-source',
};

/** An answer in words. */
export const wordsOf = (value: string): string =>
  Object.hasOwn(WORDS, value) ? (WORDS[value] as string) : value.replaceAll('-', ' ');

/** Case, hyphens and spaces differ between the sources and their versions: "geen open source". */
const folded = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')
    .trim();

const BY_WORDS = new Map<ProfileGroup, Map<string, string>>(
  PROFILE_GROUPS.map((group) => [
    group,
    new Map(PROFILE_VALUES[group].map((value) => [folded(wordsOf(value)), value])),
  ]),
);

/** Answers that were not understood, for whoever handed them over. */
export interface UnknownAnswer {
  readonly group: string;
  readonly answer: string;
}

/** What stands for an answer that is still to be given. */
export const OPEN_WORDS = 'nader te bepalen';

/**
 * A profile from lists of words by group, in which `groupOf` knows the group's name. Answers that are still open are left
 * out; of a group with one answer the first counts.
 */
export function profileFromWords(
  lists: unknown,
  groupOf: (name: string) => ProfileGroup | 'ignored' | undefined,
): { profile: Profile; unknown: UnknownAnswer[] } {
  const unknown: UnknownAnswer[] = [];
  const found = new Map<ProfileGroup, string[]>();
  const entries = typeof lists === 'object' && lists !== null ? Object.entries(lists as Record<string, unknown>) : [];
  for (const [name, given] of entries.slice(0, 100)) {
    const group = groupOf(name);
    if (group === 'ignored') continue;
    const answers = (Array.isArray(given) ? (given as unknown[]) : [given]).slice(0, 100);
    for (const answer of answers) {
      if (typeof answer !== 'string' || folded(answer) === OPEN_WORDS) continue;
      const value = group && BY_WORDS.get(group)?.get(folded(answer));
      const values = group && (found.get(group) ?? []);
      if (group && value && values && (values.length === 0 || group === 'role')) found.set(group, [...values, value]);
      else if (!value || !values?.includes(value))
        unknown.push({ group: name.slice(0, 100), answer: answer.slice(0, 100) });
    }
  }
  let profile: Profile = {};
  for (const group of PROFILE_GROUPS) profile = withValues(profile, group, inOrder(group, found.get(group) ?? []));
  return { profile, unknown };
}
