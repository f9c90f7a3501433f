import { valuesOf } from '../../core/profile/kader-labels.js';
import { type Profile, PROFILE_GROUPS } from '../../core/profile/profile.js';
import type { KaderTexts } from '../../locales/kader/index.js';
import { labelIn } from '../parts/labels.js';

/** A profile in words: the answers that were given, after the names of their questions. */
export function profileWords(words: KaderTexts, profile: Profile): string {
  return PROFILE_GROUPS.flatMap((group) => {
    const names = valuesOf(profile, group).map((value) => labelIn(words.values[group], value));
    return names.length ? `${words.groups[group].name}: ${words.and(names)}` : [];
  }).join('; ');
}
