/** A profile as a page gives it: a text with labels of the kader, as in the attribute, or an object. */
import { checkProfile } from '../../core/profile/check.js';
import { profileFromText } from '../../core/profile/kader-labels.js';
import type { Profile } from '../../core/profile/profile.js';

/** What the property `profile` takes: nothing that can be understood is no answers. */
export type GivenProfile = Profile | string | null | undefined;

const told = new Set<string>();
const MOST_TOLD = 100;
const MOST_AT_ONCE = 5;

export function profileOf(given: unknown, { localName }: Element): Profile {
  if (typeof given !== 'string') return checkProfile(given);
  const { profile, unknown } = profileFromText(given);
  warnOf(unknown, localName);
  return profile;
}

/** Words that nobody knows are told to developers, each once: a page may draw its profile often. */
function warnOf(words: readonly string[], tag: string): void {
  const fresh = [...new Set(words)].filter((word) => !told.has(word));
  if (fresh.length === 0 || told.size >= MOST_TOLD) return;
  for (const word of fresh.slice(0, MOST_TOLD)) told.add(word);
  const named = fresh.slice(0, MOST_AT_ONCE).map((word) => JSON.stringify(word));
  const rest = fresh.length - named.length;
  console.warn(
    `algoritmeregister-widgets: <${tag}> does not know ${named.join(', ')}${rest > 0 ? ` and ${String(rest)} more` : ''}; ` +
      'its profile takes labels of the kader, such as "rol-ai-act-aanbieder".',
  );
}
