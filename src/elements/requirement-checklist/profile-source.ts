/** Which profile holds for the checklist: of the form that is named, of its author, or the kept one. */
import type { ChecklistStore } from '../../context/checklist/types.js';
import type { ProfileProvider } from '../../context/kader-types.js';
import { sameProfile, withProfile } from '../../core/checklist/checklist.js';
import { checkProfile, isBlankProfile } from '../../core/profile/check.js';
import { profileFromText, profileToText } from '../../core/profile/kader-labels.js';
import type { Profile } from '../../core/profile/profile.js';

/** The author's profile, as a text of labels or as an object. Says in the console which words are no label. */
export function profileOf(given: unknown): Profile {
  if (typeof given !== 'string') return checkProfile(given);
  const { profile, unknown } = profileFromText(given);
  for (const word of unknown.slice(0, 20)) {
    console.warn(`algoritmeregister-widgets: "${word}" is no label of a profile, and is left out`);
  }
  return profile;
}

export class ProfileSource {
  #offered = '';

  /** The profile that holds now. A form that the visitor has not touched leaves room for what was kept. */
  current(provider: ProfileProvider | undefined, authors: Profile, store: ChecklistStore): Profile {
    const kept = store.checklist.profile;
    if (provider) return this.#offers(provider, store) ? kept : provider.profile;
    return isBlankProfile(authors) ? kept : authors;
  }

  /** Brings form and kept profile together, after drawing: the form is another element. */
  settle(provider: ProfileProvider | undefined, store: ChecklistStore): void {
    const kept = store.checklist.profile;
    if (!provider || sameProfile(kept, provider.profile)) return;
    if (this.#offers(provider, store)) {
      this.#offered = mark(store);
      provider.offer(kept);
    } else if (store.isKept && provider.touched) {
      store.edit(withProfile(store.checklist, provider.profile));
      store.save();
    }
  }

  /** Once for each kept profile: a form that makes something else of it is right. */
  #offers(provider: ProfileProvider, store: ChecklistStore): boolean {
    return !provider.touched && !isBlankProfile(store.checklist.profile) && this.#offered !== mark(store);
  }
}

const mark = ({ id, checklist }: ChecklistStore): string => `${id} ${profileToText(checklist.profile)}`;
