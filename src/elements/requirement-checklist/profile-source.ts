/**
 * Which profile holds for the checklist: of the form that is named, of its author, or the kept one.
 *
 * Only a visitor's answers are kept. Linking a form to a checklist writes nothing: the form shows what is kept, and where
 * nothing is kept its answers stay as they are until the visitor does something. A form shows one profile, so of several
 * checklists linked to it the first with a kept profile fills it in; another that kept another profile goes on with its
 * own and says so, until the visitor answers the form: then both have that answer.
 */
import type { ChecklistStore } from '../../context/checklist/types.js';
import type { ProfileProvider } from '../../context/kader-types.js';
import { sameProfile, withProfile } from '../../core/checklist/checklist.js';
import { isBlankProfile } from '../../core/profile/check.js';
import type { Profile } from '../../core/profile/profile.js';

export class ProfileSource {
  #provider: ProfileProvider | undefined;
  #id = '';
  /** What was kept and what the form said when they were last brought together. */
  #kept: Profile = {};
  #form: Profile = {};
  /** Whether the form shows the profile of this checklist, and so goes along when another tab changes it. */
  #follows = false;

  /** The profile that holds now. */
  current(provider: ProfileProvider | undefined, authors: Profile, store: ChecklistStore): Profile {
    const kept = store.checklist.profile;
    if (!provider) return isBlankProfile(authors) ? kept : authors;
    if (this.#offers(provider, store)) return kept;
    const isNewer = provider.answeredBy === 'author' || this.#isAnswered(provider, store);
    return isNewer || isBlankProfile(kept) ? provider.profile : kept;
  }

  /** The profile to keep together with another change: what an author gives is on the page already. */
  toKeep(provider: ProfileProvider | undefined, store: ChecklistStore): Profile {
    const isVisitors = provider && provider.answeredBy !== 'author';
    return isVisitors ? this.current(provider, {}, store) : store.checklist.profile;
  }

  /** Whether the form shows another profile than the one that holds here. */
  isApart(provider: ProfileProvider | undefined, store: ChecklistStore): boolean {
    if (!provider || this.#offers(provider, store)) return false;
    return !sameProfile(this.current(provider, {}, store), provider.profile);
  }

  /** Brings form and kept profile together, after drawing: the form is another element. */
  settle(provider: ProfileProvider | undefined, store: ChecklistStore, mayWrite: boolean): void {
    if (!provider) return;
    if (this.#isAnswered(provider, store)) {
      if (!mayWrite) return;
      store.edit(withProfile(store.checklist, provider.profile));
      this.#note(provider, store, true);
      // May bring what another tab has kept meanwhile; that is offered at the next drawing.
      store.save();
    } else if (this.#offers(provider, store)) {
      provider.offer(store.checklist.profile);
      this.#note(provider, store, true);
    } else {
      this.#note(provider, store, this.#stillFollows(provider, store));
    }
  }

  /** Whether a visitor has answered the form while it was linked to this checklist. */
  #isAnswered(provider: ProfileProvider, { id }: ChecklistStore): boolean {
    const isLinked = provider === this.#provider && id === this.#id;
    return isLinked && provider.answeredBy === 'visitor' && !sameProfile(provider.profile, this.#form);
  }

  /** Whether the form is to show what is kept: once for each kept profile, and a form that makes something else of it is right. */
  #offers(provider: ProfileProvider, { id, checklist, isKept }: ChecklistStore): boolean {
    const kept = checklist.profile;
    // Where everything was deleted the form keeps its answers; that another tab took all answers away is kept.
    if (sameProfile(kept, provider.profile) || (isBlankProfile(kept) && !isKept)) return false;
    if (provider === this.#provider && id === this.#id) return this.#follows && !sameProfile(kept, this.#kept);
    const isOurs = provider === this.#provider && this.#follows;
    return !isBlankProfile(kept) && (isOurs || isFree(provider));
  }

  #stillFollows(provider: ProfileProvider, { checklist }: ChecklistStore): boolean {
    const kept = checklist.profile;
    if (sameProfile(kept, provider.profile) || (isBlankProfile(kept) && isFree(provider))) return true;
    return provider === this.#provider && this.#follows && sameProfile(provider.profile, this.#form);
  }

  #note(provider: ProfileProvider, { id, checklist }: ChecklistStore, follows: boolean): void {
    this.#provider = provider;
    this.#id = id;
    this.#kept = checklist.profile;
    this.#form = provider.profile;
    this.#follows = follows;
  }
}

/** An author's answers are where a form starts; only what was answered on the page or kept for it holds it. */
const isFree = ({ answeredBy }: ProfileProvider): boolean => answeredBy === 'nobody' || answeredBy === 'author';
