/** What the lists of the kader say, besides the words of every search and those of the kader. One object per language. */
import type { ItemKind } from '../../core/kader/model.js';
import type { KaderTexts } from '../kader/texts.js';

/** What a list can be narrowed by. */
export type ItemFacet = 'law' | 'category' | 'role' | 'phase' | 'topic';

/** `kader` is the order of the kader itself. */
export type ItemSort = 'relevance' | 'kader' | 'title';

/** The words for requirements, measures or instruments. */
export type KindTexts = KaderTexts['kinds'][ItemKind];

export interface ListTexts {
  /** The heading of the list and the name of its landmark. */
  title: (kind: KindTexts) => string;
  /** The label of the search field. */
  label: Readonly<Record<ItemKind, string>>;
  more: (kind: KindTexts) => string;
  /** The heading above the list, also what is announced. */
  found: (kind: KindTexts, count: number, query: string) => string;
  /** The same for requirements with a profile: `open` is the number of which the profile does not say enough. */
  applying: (kind: KindTexts, sure: number, open: number, query: string) => string;
  /** The same for what is linked to requirements. */
  linked: (kind: KindTexts, sure: number, open: number, query: string) => string;
  /** Which items are shown with a profile, with its answers in words. */
  onlyFor: Readonly<Record<ItemKind, (answers: string) => string>>;
  empty: (kind: KindTexts) => string;
  /** The link to the official list. */
  official: (kind: KindTexts) => string;

  facets: Readonly<Record<ItemFacet, string>>;
  sorts: Readonly<Record<ItemSort, string>>;
  /** The head of the column of titles. */
  titleColumn: string;
  /** In a cell for which the kader gives nothing. */
  nothing: string;
  /** Above the items of which the profile does not say enough. */
  openRows: (count: number) => string;
  /** With a measure or an instrument in that part of the list. */
  openLinked: string;
  /** How the list differs from that on the kader's own site, in number. */
  differs: Readonly<Record<'strict' | 'official', (requirements: string) => string>>;
  /** The rest of a list that is cut. */
  others: (count: number) => string;

  /** The headings of an item that is opened, and its sentences. */
  why: string;
  inShort: string;
  sources: string;
  audits: string;
  auditors: Readonly<Record<'ADR' | 'ARK', string>>;
  textFailed: string;
  /** The link to the official page of one item. */
  officialPage: string;
  /** With the built-in catalogue, which has titles of our own. */
  ourTitles: string;
  dataOf: (date: string) => string;
  dropped: (count: number) => string;
}
