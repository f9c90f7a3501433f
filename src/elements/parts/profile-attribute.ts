import { profileFromText } from '../../core/profile/kader-labels.js';
import type { Profile } from '../../core/profile/profile.js';

/** The attribute with a profile as labels of the kader; a property takes it as an object. */
export const profileAttribute = {
  fromAttribute(text: string | null): Profile | undefined {
    if (!text?.trim()) return undefined;
    const { profile, unknown } = profileFromText(text);
    for (const label of unknown) console.warn(`algoritmeregister-widgets: no answer "${label}" in a profile`);
    return profile;
  },
};
