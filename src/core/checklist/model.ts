/**
 * A checklist: what has been done about the requirements that apply to one system. This is the value of the element, the
 * JSON of an export, and, cut in pieces, what is kept in the browser.
 */
import type { Profile } from '../profile/profile.js';

export const CHECKLIST_FORMAT = 'algoritmekader-checklist';
/** Rises when an older library could no longer read it. */
export const CHECKLIST_VERSION = 1;

/** In the order of the work. */
export const STATUSES = ['to-do', 'in-progress', 'in-review', 'done', 'not-applicable'] as const;
export type ChecklistStatus = (typeof STATUSES)[number];

/**
 * A measure that was taken. Known by its key: the URN alone may be another measure in another version.
 *
 * It is of the checklist and not of an answer: a measure is taken once for the system, so a tick under one requirement is
 * a tick under every requirement that the measure helps with.
 */
export interface TickedMeasure {
  readonly key: string;
  readonly urn: string;
  /** The title and the fingerprint of the official one, as they were when it was ticked. */
  readonly title: string;
  readonly mark: string;
  /** The moment of ticking, ISO 8601 in UTC. */
  readonly changed: string;
}

/** The texts that a person fills in. All are plain text on one line, but `note` and `reason`. */
export const TEXT_FIELDS = ['reason', 'responsible', 'reviewer', 'accountable', 'note', 'due'] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

/** The answers about one requirement. Empty texts are empty strings, so that each answer has the same shape. */
export interface Answer extends Readonly<Record<TextField, string>> {
  /** Stable between sources; this is what an answer hangs on. */
  readonly urn: string;
  readonly key: string;
  readonly title: string;
  readonly mark: string;
  readonly status: ChecklistStatus;
  /** Addresses or places of what proves it: `https://...`, or a text such as a case number. */
  readonly evidence: readonly string[];
  /** The moment of the last change, ISO 8601 in UTC. */
  readonly changed: string;
}

export interface Checklist {
  readonly format: typeof CHECKLIST_FORMAT;
  readonly formatVersion: number;
  /** The `checklist-id` of the element: one per system. */
  readonly id: string;
  readonly profile: Profile;
  /** The kader of the last change, with the URNs of its requirements: how else would we know what a newer one added? */
  readonly kader: { readonly source: string; readonly date: string; readonly requirements: readonly string[] };
  /** By URN, in order of URN. Requirements of which nothing was filled in are not here. */
  readonly answers: readonly Answer[];
  /** The measures that were taken, by key, in order of key. */
  readonly measures: readonly TickedMeasure[];
}
