/** What a page and its search worker say to each other. Plain data only: a structured clone carries no classes. */
import type { RegisterErrorParts } from '../errors.js';
import type { Fetched } from '../read/fetching.js';
import type { OpenOptions, Progress, SearchOptions, SearchResult } from '../search/types.js';

/** The questions a page asks, by name, with their arguments. */
export interface Calls {
  /** `file` is what stands at `src`, when the page has fetched it already. */
  open: [src: string, options: Pick<OpenOptions, 'language' | 'organisation' | 'only'>, file: Fetched | undefined];
  /** `early` asks for an answer of the names alone before the whole one. */
  search: [text: string, options: Omit<SearchOptions, 'signal' | 'onEarly'> & { early: boolean }];
  find: [id: string];
  registration: [id: string];
  warm: [];
  close: [];
}

/** A question; `register` numbers the registers that one worker holds. */
export type Question =
  | { [Call in keyof Calls]: { id: number; register: number; call: Call; args: Calls[Call] } }[keyof Calls]
  | { id: number; abort: true };

/** An answer to the question with the same id; progress may come several times before it, and an early answer once. */
export type Answer =
  | { id: number; value: unknown }
  | { id: number; error: RegisterErrorParts }
  | { id: number; progress: Progress }
  | { id: number; early: SearchResult };

/** What every message is, whichever side it comes from: anything else on a port is no concern of either. */
export const isMessage = (data: unknown): data is { id: number } =>
  isObject(data) && 'id' in data && typeof data.id === 'number';

export const isObject = (data: unknown): data is object => typeof data === 'object' && data !== null;

/** What a `Worker`, the inside of one, and a `MessagePort` have in common. */
export interface Port {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void;
}
