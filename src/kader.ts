/**
 * The entry `algoritmeregister-widgets/kader`: the kader, the profile of the AI Act and checklists, without DOM or Lit.
 *
 * ```js
 * const { profile } = profileFromText('gebruiksverantwoordelijke ai-systeem hoog-risico-ai-systeem');
 * const { verdict, labels } = match(catalogue().requirements[0], profile);
 * ```
 */
export { catalogue } from './catalogue/index.js';
export { RegisterError, type RegisterErrorCode, type RegisterErrorParts } from './core/errors.js';
export type * from './core/kader/engine-types.js';
export type * from './core/kader/model.js';
export { MemoryEngine } from './core/kader/memory-engine.js';
export { Relations } from './core/kader/relations.js';
export { openKader } from './core/kader-snapshot/open.js';
export { match, matchAll } from './core/profile/match.js';
export type * from './core/profile/match-types.js';
export type * from './core/profile/profile.js';
export { PROFILE_GROUPS, PROFILE_VALUES } from './core/profile/profile.js';
export { checkProfile } from './core/profile/check.js';
export { kaderLabels, profileFromLabels, profileFromText, profileToText } from './core/profile/kader-labels.js';
export {
  profileFromDecisionAid,
  profileToDecisionAid,
  type DecisionAidLabels,
  type RoleGroupName,
} from './core/profile/decision-aid.js';
export {
  profileFromTaskRegistry,
  profileToTaskRegistry,
  type TaskRegistryProfile,
} from './core/profile/task-registry.js';
export type { UnknownAnswer } from './core/profile/spelling.js';
export type * from './core/checklist/model.js';
export { CHECKLIST_FORMAT, CHECKLIST_VERSION, STATUSES } from './core/checklist/model.js';
export { emptyAnswer, handled, withPatch, type AnswerPatch } from './core/checklist/answers.js';
export { answerOf, emptyChecklist, withAnswer, withKader, withProfile } from './core/checklist/checklist.js';
export { isTicked, withMeasure } from './core/checklist/measures.js';
export { readChecklist, type ReadChecklist } from './core/checklist/read.js';
export type { ChecklistProblem } from './core/checklist/problems.js';
export { writeChecklist } from './core/checklist/write.js';
export { compareChecklists, mergeChecklists, type ChecklistChanges, type Preference } from './core/checklist/merge.js';
export { progressOf, type Progress } from './core/checklist/progress.js';
export { VERSION } from './core/version.js';
