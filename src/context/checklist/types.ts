/** What elements see of a checklist that is kept in the browser. The interface is versioned by the registry's key. */
import type { FieldConflict } from '../../core/checklist/merge-answer.js';
import type { Checklist } from '../../core/checklist/model.js';
import type { Profile } from '../../core/profile/profile.js';
import type { Piece } from './keys.js';

/**
 * Why something could not be kept: no storage here, no room left, it did not come back as it was written, or a newer library
 * wrote there what this one would spoil.
 */
export type Failure = 'blocked' | 'full' | 'lost' | 'newer';

/** Whether what is on the screen is kept. Says `saved` only of what was read back after writing. */
export type Keeping =
  /** Nothing is kept, and nothing has to be. */
  | { readonly status: 'none' }
  /** The page may keep nothing: known before anything is lost. */
  | { readonly status: 'blocked' }
  /** The page put something in it, which is kept together with the first change of a visitor. */
  | { readonly status: 'given' }
  /** Changes wait for the end of typing. */
  | { readonly status: 'unsaved' }
  | { readonly status: 'saved' }
  | { readonly status: 'failed'; readonly why: Failure }
  /** What was kept is gone: deleted in another tab, or by the browser. It is still on the screen. */
  | { readonly status: 'gone' };

/** A field of an answer that two tabs changed at the same time. `kept` says whose value is on the screen. */
export interface AnswerConflict extends FieldConflict {
  readonly urn: string;
  readonly title: string;
}

/** The same for the profile, which is of no requirement: `urn` and `title` are empty. */
export interface ProfileConflict {
  readonly field: 'profile';
  readonly urn: '';
  readonly title: '';
  readonly mine: Profile;
  readonly theirs: Profile;
  readonly kept: 'mine' | 'theirs';
}

export type TabConflict = AnswerConflict | ProfileConflict;

/** What cannot be read of what is kept; it stays where it is. */
export interface Unreadable {
  readonly key: string;
  readonly problem: string;
  /** What stands there. */
  readonly text: string;
}

/** One checklist on a page, shared by all elements with the same `checklist-id`, also between two copies of the library. */
export interface ChecklistStore {
  readonly id: string;
  readonly checklist: Checklist;
  readonly keeping: Keeping;
  /** Whether leaving the page would lose something. */
  readonly atRisk: boolean;
  readonly conflicts: readonly TabConflict[];
  /** The first of what cannot be read, and how many there are. */
  readonly unreadable: readonly Unreadable[];
  readonly unreadableCount: number;
  /** Whether anything was kept when the checklist was opened, or has been kept since. */
  readonly isKept: boolean;
  /** How often everything was deleted: what an element remembers of before is not to come back. */
  readonly timesForgotten: number;
  subscribe(listener: () => void): () => void;
  /** A visitor's change: kept from then on, at the next `save()`. */
  edit(next: Checklist): void;
  /**
   * The page's own change: shown, and kept only together with a visitor's. Of what is kept nothing is taken away: where both
   * have an answer, the newest of each field holds.
   */
  replace(next: Checklist): void;
  /** Keeps what is not kept yet. */
  save(): void;
  /** Leaves one answer alone when another tab changes it, because the visitor is typing in it, in the element `holder`. */
  hold(piece: Piece | undefined, holder?: object): void;
  /** Keeps again what is gone. */
  putBack(): void;
  /** Takes away here too what is gone. */
  letGo(): void;
  /** Ends a conflict with the value of this tab or of the other. */
  settle(conflict: TabConflict, choice: 'mine' | 'theirs', now: string): void;
  /** Deletes all that is kept of this checklist and empties it; says how many keys could not go, as far as is known. */
  forget(): { readonly left: number };
}
