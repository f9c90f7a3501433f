/** What elements see of a register: its state, and verbs. Nothing here depends on Lit or on a copy of the library. */
import type { RegisterError } from '../core/errors.js';
import type { LanguageCode, Registration, RegistrationSummary } from '../core/model/registration.js';
import type { Progress, RegisterInfo, SearchOptions, SearchResult } from '../core/search/types.js';

/** The five states that every element draws. */
export type RegisterState =
  /** No source is named yet, or nothing has asked for it. */
  | { readonly status: 'idle' }
  | { readonly status: 'loading'; readonly progress?: Progress }
  | { readonly status: 'ready'; readonly info: RegisterInfo }
  /** Read well, and without registrations. */
  | { readonly status: 'empty'; readonly info: RegisterInfo }
  | { readonly status: 'error'; readonly error: RegisterError };

/**
 * One register on a page, shared by all elements with the same source, also between two copies of the library.
 * The page registry hands them out; the interface is versioned by the registry's key.
 */
export interface RegisterStore {
  /** The absolute address of the source. */
  readonly src: string;
  readonly state: RegisterState;
  /** Another number is a reason to put a question that failed again. */
  readonly tries?: number;
  /** Calls back after every change of `state` or `tries`; returns the function that ends it. */
  subscribe(listener: () => void): () => void;
  /** Starts loading, once; later calls do nothing. */
  load(): void;
  /** Starts again after an error; does nothing otherwise. */
  retry(): void;
  /** Fetches what the first query needs. */
  warm(): void;
  /** Rejects with a `RegisterError`; waits for the register when it is still loading. */
  search(text: string, options?: SearchOptions): Promise<SearchResult>;
  find(id: string): Promise<RegistrationSummary | undefined>;
  registration(id: string): Promise<Registration | undefined>;
}

/** What narrows a source that can be asked for a part, such as the register's API. */
export interface StorePart {
  /** Id or exact name of the only organisation wanted. */
  organisation?: string;
  /** The only registration wanted. */
  only?: string;
}

/** What a `register-source` gives to the elements inside it, and by its id to those elsewhere. */
export interface RegisterProvider {
  /** The source's address as its author wrote it. */
  readonly src: string;
  storeFor(part: StorePart): RegisterStore | undefined;
  /** The language in which the source is read. */
  readonly language: LanguageCode;
}
