import type { Profile } from '../../core/profile/profile.js';

/** A visitor has changed an answer of the profile. */
export class ArProfileChangeEvent extends Event {
  static readonly type = 'ar-profile-change';

  constructor(
    /** All answers as they are now. */
    readonly profile: Profile,
    /** The same as labels of the kader, separated by spaces: what the `profile` attribute takes. */
    readonly text: string,
  ) {
    super(ArProfileChangeEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  // Also for listeners on the document, where events that bubble arrive.
  interface GlobalEventHandlersEventMap {
    'ar-profile-change': ArProfileChangeEvent;
  }
}
