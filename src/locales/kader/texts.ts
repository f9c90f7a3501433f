/** The words of the kader: names of what is in it, and why a requirement applies. One object per language. */
import type { ItemKind, Requirement } from '../../core/kader/model.js';
import type { Category, Law, Phase, Role, Topic } from '../../core/kader/vocabulary.js';
import type { Match, Verdict } from '../../core/profile/match-types.js';
import type { Profile, ProfileGroup, ProfileValue } from '../../core/profile/profile.js';

/** One text for each value of the profile. */
export type ValueTexts = { readonly [G in ProfileGroup]: Readonly<Record<ProfileValue<G>, string>> };

export interface KaderTexts {
  /** By the code in a requirement's URN: the name people use, and the whole name. */
  laws: Record<Law, { readonly name: string; readonly full: string }>;
  phases: Record<Phase, string>;
  topics: Record<Topic, string>;
  /** Who works on it. */
  roles: Record<Role, string>;
  categories: Record<Category, string>;
  /** `count` is for inside a sentence: "1 vereiste", "34 vereisten". */
  kinds: Record<ItemKind, { readonly one: string; readonly many: string; readonly count: (count: number) => string }>;

  /** A group of the profile: as the name of a list of answers, and as the question that is asked. */
  groups: Record<ProfileGroup, { readonly name: string; readonly question: string }>;
  /** The answers as they stand inside a sentence; `capitalised` makes the label of a control of one. */
  values: ValueTexts;
  /** Joins words with commas and "and"; nothing for none. */
  and: (words: readonly string[]) => string;

  /** Why a requirement applies, does not, or cannot be told yet: one or two whole sentences. */
  why: (match: Match, requirement: Requirement, profile: Profile) => string;
  /**
   * What the filter on the kader's own site does with a requirement where that is something else, with the reason; empty
   * where it does the same. `because` is that of the strict verdict.
   */
  difference: (strict: Verdict, official: Verdict, because?: Match['because']) => string;
}
