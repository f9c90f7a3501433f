/** Gives an element the profile of the `ai-act-profile` that it names in `profile-from`. */
import type { ReactiveController, ReactiveElement } from 'lit';
import type { Profile } from '../core/profile/profile.js';
import type { ProfileProvider } from './kader-types.js';
import { onIdsChange, profilesById } from './page.js';
import { warnAuthor } from './warn-author.js';

/** What a host tells of its profile: an attribute, empty when absent. */
export interface ProfileHost extends ReactiveElement {
  profileFrom: string;
}

/** The element that has profiles, which may be defined later than the one that names it. */
const FORM = 'ai-act-profile';

export class ProfileConsumer implements ReactiveController {
  readonly #host: ProfileHost;
  #provider: ProfileProvider | undefined;
  #unsubscribe: (() => void) | undefined;
  #forget: (() => void) | undefined;
  /** The id that is waited for, or was warned of. */
  #missed = '';

  constructor(host: ProfileHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The profile's element, or `undefined` as long as there is none with that id. */
  get provider(): ProfileProvider | undefined {
    return this.#provider;
  }

  get profile(): Profile | undefined {
    return this.#provider?.profile;
  }

  hostConnected(): void {
    this.#forget = onIdsChange(() => this.#host.requestUpdate());
    this.#host.requestUpdate();
  }

  /** Before every drawing, because a change of the attribute and of the ids on the page both ask for one. */
  hostUpdate(): void {
    const { profileFrom, isConnected } = this.#host;
    if (!isConnected) return;
    this.#use(profileFrom ? profilesById.find(profileFrom) : undefined);
    if (profileFrom && !this.#provider && profileFrom !== this.#missed) void this.#miss(profileFrom);
  }

  hostDisconnected(): void {
    this.#forget?.();
    this.#use(undefined);
  }

  /** An id that nothing has may be a slip of the pen, or the form comes later: as soon as that is over, it is said. */
  async #miss(id: string): Promise<void> {
    this.#missed = id;
    await warnAuthor(this.#host, FORM, () =>
      this.#host.profileFrom === id && !this.#provider
        ? `names "${id}" in profile-from, and no <${FORM}> has that id`
        : undefined,
    );
  }

  #use(provider: ProfileProvider | undefined): void {
    if (provider === this.#provider) return;
    this.#unsubscribe?.();
    this.#provider = provider;
    this.#unsubscribe = provider?.subscribe(() => this.#host.requestUpdate());
  }
}
