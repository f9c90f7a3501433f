import { withPatch } from '../../core/checklist/answers.js';
import { answerOf, withAnswer, withProfile } from '../../core/checklist/checklist.js';
import type { Checklist } from '../../core/checklist/model.js';
import type { TabConflict } from './types.js';

/** The checklist with the value of this tab or of the other. */
export function settled(
  checklist: Checklist,
  conflict: TabConflict,
  choice: 'mine' | 'theirs',
  now: string,
): Checklist {
  if (conflict.field === 'profile') return withProfile(checklist, conflict[choice]);
  const answer = answerOf(checklist, conflict.urn);
  if (!answer) return checklist;
  return withAnswer(checklist, withPatch(answer, { [conflict.field]: conflict[choice] }, now));
}
