import { type Profile, PROFILE_GROUPS } from '../../core/profile/profile.js';
import type { KaderTexts } from '../../locales/kader/index.js';

/** A profile in words: the answers that were given, after the names of their questions. */
export function profileWords(words: KaderTexts, profile: Profile): string {
  return PROFILE_GROUPS.flatMap((group) => {
    const values = [profile[group] ?? []].flat();
    const names = values.map((value) => (words.values[group] as Readonly<Record<string, string>>)[value] ?? value);
    return names.length ? `${words.groups[group].name}: ${words.and(names)}` : [];
  }).join('; ');
}
