/** The sentences of the form for the AI Act profile; names of groups and values are words of the kader. */
import type { ProfileGroup } from '../../core/profile/profile.js';

/** How the filter on the kader's own site comes to another number; each is said only where it is so. */
export type DifferenceName = 'hidesAlways' | 'showsOpen' | 'showsException' | 'other';

export interface ProfileTexts {
  title: string;
  /** Above the first question. */
  intro: string;
  /** Below the question about roles, which has no answer "I don't know yet": nothing chosen is that. */
  roles: string;
  dontKnow: string;
  /** What choices mean, each with an example, by group and value. */
  help: Readonly<Record<ProfileGroup, Readonly<Record<string, string>>>>;
  more: string;
  reset: string;
  wasReset: string;
  /** After a choice that left other answers without meaning. */
  cleared: (groups: string) => string;
  undo: string;
  undone: string;
  /** Of a question without an answer, where answers are shown as text. */
  unanswered: string;

  counting: string;
  /** How many requirements apply, and how many of them are of the AI Act. */
  applies: (count: number, ofAct: number) => string;
  /** How many apply to every algorithm, after the answer that there is none. */
  ifAlgorithm: (count: number) => string;
  /** How many depend on which questions. */
  depends: (count: number, groups: string) => string;
  /** The number that the filter on the kader's own site shows. */
  official: (count: number) => string;
  /** The number that applies when that filter is the mode. */
  strictly: (count: number) => string;
  differences: Record<DifferenceName, string>;
  noRequirements: string;
  /** The link to the kader itself, where the author gave no way on. */
  site: string;
}
