import type { ReactiveElement } from 'lit';
import type { ProfileProvider } from '../../context/kader-types.js';
import { KnownById } from '../../context/known-by-id.js';
import { profilesById } from '../../context/page.js';
import type { Profile } from '../../core/profile/profile.js';

/** Makes a profile known by the id of its element, to elements that name it in `profile-from`. */
export class NamedProfile implements ProfileProvider {
  answeredBy: ProfileProvider['answeredBy'] = 'nobody';
  readonly #read: () => Profile;
  readonly #write: (profile: Profile) => void;
  readonly #listeners = new Set<() => void>();

  constructor(host: ReactiveElement, read: () => Profile, write: (profile: Profile) => void) {
    this.#read = read;
    this.#write = write;
    new KnownById<ProfileProvider>(host, profilesById, this);
  }

  get profile(): Profile {
    return this.#read();
  }

  offer(profile: Profile): void {
    this.#write(profile);
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Tells all who listen that the profile is another now. */
  tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}
