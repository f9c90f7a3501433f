/** A visitor's work on a checklist in one tab, on a storage that is shared with other tabs. */
import { ChecklistSession } from '../../../src/context/checklist/checklist-session.js';
import { type AnswerPatch, emptyAnswer, withPatch } from '../../../src/core/checklist/answers.js';
import { answerOf, withAnswer, withProfile } from '../../../src/core/checklist/checklist.js';
import { withMeasure } from '../../../src/core/checklist/measures.js';
import type { Checklist } from '../../../src/core/checklist/model.js';
import { writeChecklist } from '../../../src/core/checklist/write.js';
import type { Profile } from '../../../src/core/profile/profile.js';
import { measure, requirement } from '../../../stories/support/invented-kader.js';
import { type FakeDisk, type FakeTab } from './fake-storage.js';

export const URNS = ['aia-90', 'aia-91', 'avg-90'].map((code) => requirement(code));
export const [FIRST, SECOND, THIRD] = URNS as [(typeof URNS)[0], (typeof URNS)[0], (typeof URNS)[0]];
export const COURSE = measure('org-90');
export const KEY = measure('dat-90');

let minute = 0;
export const startAgain = (): void => {
  minute = 0;
};
export const now = (): string => `2026-06-17T10:${String(++minute % 60).padStart(2, '0')}:00.000Z`;

export const filled = (checklist: Checklist, which: typeof FIRST, patch: AnswerPatch): Checklist =>
  withAnswer(checklist, withPatch(answerOf(checklist, which.urn) ?? emptyAnswer(which, which.title.nl), patch, now()));

/** A tab in which somebody works: each change is kept at once, as after a blur. */
export class Worker {
  readonly session: ChecklistSession;
  heard = 0;

  constructor(
    readonly tab: FakeTab,
    id = 'a',
  ) {
    this.session = new ChecklistSession(id, tab);
    this.session.subscribe(() => this.heard++);
  }

  fill(which: typeof FIRST, patch: AnswerPatch, keeps = true): void {
    this.session.edit(filled(this.session.checklist, which, patch));
    if (keeps) this.session.save();
  }

  tick(which: typeof COURSE, ticked = true): void {
    this.session.edit(withMeasure(this.session.checklist, which, which.title.nl, ticked, now()));
    this.session.save();
  }

  choose(riskGroup: NonNullable<Profile['riskGroup']>): void {
    this.session.edit(withProfile(this.session.checklist, { riskGroup }));
    this.session.save();
  }

  answer(which: typeof FIRST) {
    return answerOf(this.session.checklist, which.urn);
  }
}

export const contents = ({ session }: Worker): string => writeChecklist(session.checklist);
export const reopened = (disk: FakeDisk, id = 'a'): Worker => new Worker(disk.tab(), id);
