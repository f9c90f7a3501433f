/** What a page and its search worker say to each other. Plain data only: a structured clone carries no classes. */
import type { RegisterErrorParts } from '../errors.js';
import type { OpenOptions, Progress, SearchOptions } from '../search/types.js';

/** The questions a page asks, by name, with their arguments. */
export interface Calls {
  open: [src: string, options: Pick<OpenOptions, 'language' | 'organisation' | 'only'>];
  search: [text: string, options: Omit<SearchOptions, 'signal'>];
  find: [id: string];
  registration: [id: string];
  warm: [];
  close: [];
}

/** A question; `register` numbers the registers that one worker holds. */
export type Question =
  | { [Call in keyof Calls]: { id: number; register: number; call: Call; args: Calls[Call] } }[keyof Calls]
  | { id: number; abort: true };

/** An answer to the question with the same id; progress may come several times before it. */
export type Answer =
  { id: number; value: unknown } | { id: number; error: RegisterErrorParts } | { id: number; progress: Progress };

/** What a `Worker`, the inside of one, and a `MessagePort` have in common. */
export interface Port {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void;
}
