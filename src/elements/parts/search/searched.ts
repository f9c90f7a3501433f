/** What is searched, as an element tells it to what all elements that search share. */
import type { ReactiveElement } from 'lit';
import type { RegisterError } from '../../../core/errors.js';
import type { LanguageCode } from '../../../core/model/registration.js';
import type { FacetValue } from '../../../core/search/facet-columns.js';
import type { Texts } from '../../../locales/index.js';
import type { DrawnState } from '../../base-element.js';
import type { Clock } from '../pause.js';
import type { SearchState, Sorts } from './search-state.js';

/** The attributes of every element that searches. */
export interface SearchHost extends ReactiveElement {
  facets: string;
  pageSize: number;
  deepLink: boolean;
  urlPrefix: string;
}

/** The sentences of a search, whatever it searches. */
export interface SearchTexts<Name extends string, Sort extends string> extends Omit<Texts, 'facets' | 'sorts'> {
  facets: Readonly<Record<Name, string>>;
  sorts: Readonly<Record<Sort, string>>;
}

/** What every result has, whatever is searched. */
export interface FacetedResult<Name extends string> {
  readonly total: number;
  readonly facets: Readonly<Record<Name, readonly FacetValue[]>>;
}

/** Where the answers come from, and how that stands. */
export interface Source {
  readonly store: { readonly tries?: number; retry(): void; warm?(): void } | undefined;
  readonly state: { readonly status: DrawnState; readonly error?: RegisterError };
  /** What the store is narrowed to: with another scope, results that are there are those of something else. */
  readonly scope?: unknown;
  /** What else an answer depends on: when one of these is another, the question is asked again. */
  readonly version: readonly unknown[];
}

export interface Searched<Name extends string, Sort extends string, Result extends FacetedResult<Name>> {
  readonly clock: Clock;
  /** All facets, in the order in which they are drawn when nobody chooses. */
  readonly facets: readonly Name[];
  readonly sorts: Sorts<Sort>;
  /** The number of results to start with, when the attribute gives none that can be used. */
  readonly pageSize: number;
  /** An id that no other element on the page has. */
  readonly uid: (part: string) => string;
  language(): LanguageCode;
  texts(): SearchTexts<Name, Sort>;
  /** The sentence for a source without anything in it. */
  emptySource(): string;
  source(): Source;
  /** Puts a question; `early` may hear once, before the answer, what is known by then. */
  ask(state: SearchState<Name, Sort>, signal: AbortSignal, early: (result: Result) => void): Promise<Result>;
  /** Tells the page of the answer to a visitor's act. */
  report(result: Result, state: SearchState<Name, Sort>): void;
  /** The facet that the editor has filled in: it is not drawn, and an address does not change it. */
  locked?(): Name | undefined;
  /** Whether a value that the facet does not list can be chosen all the same, by an address. */
  accepts?(facet: Name, value: string): boolean;
  /** The number of results drawn. */
  drawn(result: Result): number;
  /** Moves the focus to the result at this place; says whether it is there. */
  focusResult(at: number): boolean;
}
