import type { ReactiveController, ReactiveElement } from 'lit';
import type { ProfileProvider } from '../../context/kader-types.js';
import { profilesById } from '../../context/page.js';
import type { Profile } from '../../core/profile/profile.js';

/** Makes a profile known by the id of its element, to elements that name it in `profile-from`. */
export class NamedProfile implements ReactiveController, ProfileProvider {
  answeredBy: ProfileProvider['answeredBy'] = 'nobody';
  readonly #host: ReactiveElement;
  readonly #read: () => Profile;
  readonly #write: (profile: Profile) => void;
  readonly #listeners = new Set<() => void>();
  #unname: (() => void) | undefined;
  #namedAs = '';

  constructor(host: ReactiveElement, read: () => Profile, write: (profile: Profile) => void) {
    this.#host = host;
    this.#read = read;
    this.#write = write;
    host.addController(this);
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

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    if (this.#host.isConnected && this.#host.id !== this.#namedAs) this.#name(this.#host.id);
  }

  hostDisconnected(): void {
    this.#name('');
  }

  #name(id: string): void {
    this.#unname?.();
    this.#namedAs = id;
    this.#unname = id ? profilesById.give(id, this) : undefined;
  }
}
