/**
 * The one model of the Algoritmekader, whatever it was read from: its Markdown, the task registry, a snapshot of ours or
 * the built-in catalogue.
 *
 * Phases, topics, roles, laws and labels of the profile are the kader's own slugs (`monitoring-en-beheer`): it has codes
 * already, and they are the same in its Markdown, its addresses and the task registry.
 */
import type { LanguageCode, NamedLink } from '../model/registration.js';
import type { RichTag } from '../text/rich.js';

/** What the kader consists of. */
export const ITEM_KINDS = ['requirement', 'measure', 'instrument'] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** A title by language. The official title is Dutch; other languages are only in the built-in catalogue. */
export type Titles = Readonly<{ nl: string } & Partial<Record<LanguageCode, string>>>;

/** What requirements, measures and instruments share. */
export interface KaderItem {
  readonly kind: ItemKind;
  /**
   * The name of its file in the kader, such as `2-owp-08-kwetsbare-groepen`. This identifies: URNs of measures have been
   * handed out anew, so that the same URN is another measure in another source.
   */
  readonly key: string;
  /** `urn:nl:ak:ver:aia-24`; empty for an instrument, which has none. */
  readonly urn: string;
  readonly title: Titles;
  /** The fingerprint of the official title (see `titleMark`): tells whether it was renamed, also where we may not show it. */
  readonly mark: string;
  /** Its page in the kader. */
  readonly url: string;
  /** Slugs, in the kader's order of phases. */
  readonly phases: readonly string[];
  readonly topics: readonly string[];
  /** Who works on it: `projectleider`, `jurist` and so on; not the roles of the AI Act. */
  readonly roles: readonly string[];
  /** The official explanation in a few sentences; only where the official texts were imported. */
  readonly summary?: string;
  /** What it is based on, or where to get it: articles of law, frameworks, documents. */
  readonly sources: readonly NamedLink[];
}

/** The keys of the AI Act profile in the kader's front matter, which are also the first part of its labels. */
export const LABEL_GROUPS = [
  'rol-ai-act',
  'soort-toepassing',
  'risicogroep',
  'transparantieverplichting',
  'systeemrisico',
  'open-source',
] as const;
export type LabelGroup = (typeof LABEL_GROUPS)[number];

/** The values with which a requirement is tagged, without the group's name; a group that is absent does not restrict. */
export type RequirementLabels = Readonly<Partial<Record<LabelGroup, readonly string[]>>>;

export interface Requirement extends KaderItem {
  readonly kind: 'requirement';
  /** The code of the law in its URN: `aia`, `avg`, `awb` and so on. */
  readonly law: string;
  readonly labels: RequirementLabels;
  /** Expressions over labels (`a && (b || !c)`); when one is true the requirement does not apply. */
  readonly exceptions: readonly string[];
  /** Whether it is there for every algorithm, so that no profile takes it away in strict mode. */
  readonly always: boolean;
}

export interface Measure extends KaderItem {
  readonly kind: 'measure';
  /** Keys of the requirements that it helps with. */
  readonly requirements: readonly string[];
  /** Norms of the audit frameworks: of the Auditdienst Rijk (`SV.12`) and the Algemene Rekenkamer (`1.04`). */
  readonly audits: Readonly<Partial<Record<'ADR' | 'ARK', readonly string[]>>>;
}

export interface Instrument extends KaderItem {
  readonly kind: 'instrument';
  /** `impact-assessment`, `handreiking` and so on. */
  readonly categories: readonly string[];
  readonly requirements: readonly string[];
  readonly measures: readonly string[];
}

export type AnyItem = Requirement | Measure | Instrument;

/** What is known of a kader before looking into it. */
export interface KaderInfo {
  /** The day of its content, `YYYY-MM-DD`, or empty. */
  readonly date: string;
  /** Where it came from, for people: an address or `Algoritmekader`. */
  readonly source: string;
  /** `catalogue`: facts with titles of our own; `kader` and `task-registry`: imported with the official texts. */
  readonly origin: 'catalogue' | 'kader' | 'task-registry';
  /** Items of the source that could not be read. */
  readonly dropped: number;
}

export interface Kader {
  readonly info: KaderInfo;
  /** In the order of the kader: by law and number, by phase and number, by name. */
  readonly requirements: readonly Requirement[];
  readonly measures: readonly Measure[];
  readonly instruments: readonly Instrument[];
}

/** A link in an official text; its address is absolute and `https:`, `http:` or `mailto:`. */
export type TextLink = readonly [tag: 'a', href: string, text: string];

/** A piece of an official text: the register's six tags, and links. */
export type TextNode = string | TextLink | readonly [tag: RichTag, ...children: TextNode[]];

/** One part of an official text, such as "Toelichting" or "Risico". */
export interface TextSection {
  readonly heading: string;
  readonly text: readonly TextNode[];
}

/** The official text of one item, in Dutch. */
export interface ItemText {
  readonly key: string;
  readonly sections: readonly TextSection[];
}
