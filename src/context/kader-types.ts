/** What elements see of a kader: its state, and verbs. Nothing here depends on Lit or on a copy of the library. */
import type { RegisterError } from '../core/errors.js';
import type { KaderEngine } from '../core/kader/engine-types.js';
import type { Kader } from '../core/kader/model.js';
import type { Profile } from '../core/profile/profile.js';

/** The five states that every element draws. */
export type KaderState =
  /** No source is named yet, or nothing has asked for it. */
  | { readonly status: 'idle' }
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly kader: Kader }
  /** Read well, and without requirements, measures and instruments. */
  | { readonly status: 'empty'; readonly kader: Kader }
  | { readonly status: 'error'; readonly error: RegisterError };

/** One kader on a page, shared by all elements with the same source, also between two copies of the library. */
export interface KaderStore {
  /** The absolute address of the source; empty for the built-in catalogue. */
  readonly src: string;
  readonly state: KaderState;
  /** Another number is a reason to put a question that failed again. */
  readonly tries?: number;
  /** Calls back after every change of `state` or `tries`; returns the function that ends it. */
  subscribe(listener: () => void): () => void;
  /** Starts loading, once; later calls do nothing. */
  load(): void;
  /** Starts again after an error; does nothing otherwise. */
  retry(): void;
  /** Rejects with a `RegisterError`; waits for the kader when it is still loading. */
  text: KaderEngine['text'];
  find: KaderEngine['find'];
}

/** What a `kader-source` gives to the elements inside it, and by its id to those elsewhere. */
export interface KaderProvider {
  /** The source's address as its author wrote it; empty for the built-in catalogue. */
  readonly src: string;
  store(): KaderStore;
}

/** What an `ai-act-profile` with an id gives to elements that name it in `profile-from`. */
export interface ProfileProvider {
  readonly profile: Profile;
  /** Whose answers these are: only those of a visitor are kept, and only those of a page make room for kept ones. */
  readonly answeredBy: 'nobody' | 'author' | 'visitor' | 'checklist';
  /** Fills the form in, as when a kept checklist is opened again; an empty profile brings back the author's. Fires no event. */
  offer(profile: Profile): void;
  subscribe(listener: () => void): () => void;
}
