/** Every sentence that a visitor reads. One object per language; a plural or a sentence with a value is a function. */
import type { AssessmentCode, CategoryCode, StatusCode } from '../core/model/codes.js';
import type { Assessed } from '../core/model/registration.js';
import type { AlsoReason, FacetName, SortOrder, TextField } from '../core/search/types.js';

/** What a visitor can be told of an error: several codes share a sentence. */
export type ErrorTextName =
  'offline' | 'slow' | 'missing' | 'busy' | 'server' | 'unreadable' | 'organisation' | 'setting' | 'internal';

/** The labels on a card. */
export type FieldName =
  'status' | 'category' | 'assessments' | 'theme' | 'themes' | 'begin' | 'end' | 'published' | 'saved';

export interface Texts {
  /** The heading of the search and the name of its landmark. */
  title: string;
  /** The visible label of the search field. */
  label: string;
  /** The same, where there is one organisation. */
  labelOne: string;
  submit: string;
  loading: string;
  /** The heading above the results, also what is announced. */
  found: (count: number, query: string) => string;
  /** The same while only names have been searched: the number is not final. */
  foundSoFar: (count: number, query: string) => string;
  /** Beside it. */
  namesOnly: string;
  /** What was typed beyond the most that one query holds. */
  passedOver: (typed: string) => string;
  /** What was searched besides a word as typed: the sentence before and after the words. */
  also: Record<AlsoReason, (typed: string) => readonly [before: string, after: string]>;
  /** Opens the list of all such words, when there are many. */
  alsoAll: (words: number) => string;
  literal: {
    /** What is said of a search for exactly what was typed. */
    said: string;
    /** The buttons to search like that, and as usual again. */
    on: string;
    off: string;
  };
  /** How to write a query. */
  help: { title: string; phrase: string; without: string };
  dataOf: (date: string) => string;
  dropped: (count: number) => string;
  /** The line of a register's status. */
  available: (count: number) => string;

  sortBy: string;
  sorts: Record<SortOrder, string>;
  filters: (chosen: number) => string;
  clear: string;
  /** The name of the list of chosen filters. */
  chosen: string;
  /** A filter was asked for that is not to be had here. */
  leftOut: string;
  /** Before the value in the name of a chip. */
  remove: (facet: string) => string;
  facets: Record<FacetName, string>;
  showAll: (count: number) => string;
  showFewer: string;
  /** The label of the field that shortens a long list of values. */
  filterIn: (facet: string) => string;
  /** How many values of a long list contain what was typed. */
  left: (count: number) => string;
  noValue: string;
  more: string;
  /** Where there is no button for more, as on paper: how many of how many there are. */
  shown: (count: number, total: number) => string;

  /** `plain` is for a query with quotation marks or a minus. */
  hints: { spelling: string; fewer: string; plain: string };
  /** The link to the national register, with what is searched for. */
  national: (query: string) => string;
  /** In a link to another site, after its text. */
  leaves: (host: string) => string;
  /** The link to one registration in the national register. */
  nationalOne: string;
  emptyRegister: string;
  /** A card's sentence for an id that no registration has. */
  unknown: string;

  retry: string;
  errors: Record<ErrorTextName, string>;
  /** After `busy`, when the server said how long. */
  wait: (seconds: number) => string;

  fields: Record<FieldName, string>;
  /** Before the texts in which the words of a query stand, and what those are called. */
  foundIn: string;
  textFields: Record<TextField, string>;
  /** What is known of assessments where no title says it; `other` is a title of the body's own. */
  assessed: Record<Assessed | 'other', string>;
  statuses: Record<StatusCode, string>;
  categories: Record<CategoryCode, string>;
  assessments: Record<AssessmentCode, string>;
}
