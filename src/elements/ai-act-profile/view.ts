/** What the parts of the profile draw from, and what they call. */
import type { MatchMode } from '../../core/profile/match-types.js';
import type { Profile, ProfileGroup } from '../../core/profile/profile.js';
import type { KaderTexts } from '../../locales/kader/index.js';
import type { ProfileTexts } from '../../locales/profile/index.js';

export interface ProfileActions {
  choose: (group: ProfileGroup, value: string | undefined) => void;
  toggleRole: (role: string) => void;
  /** Follows the visitor who opens or closes the questions that most can do without. */
  fold: (open: boolean) => void;
  undo: () => void;
  reset: () => void;
}

/** What has just happened to answers that the visitor did not touch, and the way back. */
export interface Notice {
  /** The groups whose answers were taken away because of another one, or `all` after a reset. */
  readonly cleared: readonly ProfileGroup[] | 'all';
  readonly before: Profile;
}

export interface ProfileView extends ProfileActions {
  readonly texts: ProfileTexts;
  readonly words: KaderTexts;
  readonly uid: (part: string) => string;
  readonly profile: Profile;
  readonly mode: MatchMode;
  /** Whether the questions that most can do without are open. */
  readonly open: boolean;
  readonly notice: Notice | undefined;
}
