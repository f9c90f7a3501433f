/**
 * The one model of a registration, whatever shape it was read from.
 *
 * Names are those of the publication standard where it has a good one. Fields that changed their name or type between
 * the standards 0.1, 0.4 and 1.0 stand here once, under the meaning that 1.0 gives them. What only older standards or
 * local registers know is kept under `other`, so that nothing vanishes.
 *
 * Coded values (`status`, `publicationCategory`, titles of assessments) hold the code of `codes.ts` when the
 * value is recognised in any of the register's languages, and otherwise the text as it was found.
 */

import type { RichText } from '../text/rich.js';

export type { RichElement, RichNode, RichTag, RichText } from '../text/rich.js';

/** The languages of the register, as BCP 47 subtags. */
export type LanguageCode = 'nl' | 'en' | 'fy';
export const LANGUAGE_CODES: readonly LanguageCode[] = ['nl', 'en', 'fy'];

/** A reference as the register gives it: a title, and an address when it was a usable one. */
export interface NamedLink {
  title: string;
  /** An absolute `https:`, `http:` or `mailto:` address. */
  url?: string;
}

/** Whether the register says anything of an impact assessment: done, said not to be done, or nothing. */
export type Assessed = 'yes' | 'no' | 'unknown';

/** One registration of an algorithm, in one language. */
export interface Registration {
  /** The register's number ("lars"): eight digits of which the last is a check digit. The only thing that identifies. */
  id: string;
  name: string;
  /** The name of the public body as the register writes it, which is not always its official name. */
  organisation: string;
  /** The register's id of the public body, such as `gm0363`, where the source gives one. */
  organisationId?: string;
  language: LanguageCode;
  /** The version of the publication standard: `0.1`, `0.4`, `1.0`, another text, or empty when not said. */
  standard: string;
  /** The short description as plain text; empty when not filled in. */
  description: string;
  /** `in-use`, `in-development`, `out-of-use`, another text, or empty. */
  status: string;
  /** `high-risk`, `impactful`, `other`, another text, or empty. */
  publicationCategory: string;
  /** Policy themes as the register writes them. */
  themes: string[];
  /** The impact assessments: a code of `codes.ts` or a text as title, with the link where there is one. */
  assessments: NamedLink[];
  assessed: Assessed;
  /** The month of the start, `YYYY-MM` (or `YYYY`). */
  begin?: string;
  /** The month of the end, `YYYY-MM` (or `YYYY`). */
  end?: string;
  /** The day of publication, `YYYY-MM-DD`; only the CSV download has it. */
  published?: string;
  /** The day on which this version was saved in the register, `YYYY-MM-DD`; it moves with every new version. */
  saved?: string;

  goal?: RichText;
  proportionality?: RichText;
  humanIntervention?: RichText;
  risks?: RichText;
  lawfulBasis?: RichText;
  lawfulBasisLinks?: NamedLink[];
  /** The explanation of the impact assessments. */
  assessmentNotes?: RichText;
  sourceData?: RichText;
  sourceDataLinks?: NamedLink[];
  methods?: RichText;

  provider?: string;
  /** Search words of the body itself: searched in, not shown. */
  tags?: string;
  /** Where to ask questions: a mail address, a web page, or a text. */
  contact?: NamedLink;
  /** The body's own page for the public. */
  website?: NamedLink;
  /** The registration in an earlier or other register. */
  sourceRegistration?: NamedLink;
  /** The entry in the GDPR register of processing. */
  processIndex?: NamedLink;
  sourceCode?: NamedLink;
  /** The body's own number for the algorithm. */
  sourceId?: string;

  /** Fields of older standards and of local additions, by their own key, as plain text. */
  other?: Record<string, string>;
}

/** What a result list and a card need of a registration; a snapshot keeps these together in one file. */
export type RegistrationSummary = Pick<
  Registration,
  | 'id'
  | 'name'
  | 'organisation'
  | 'organisationId'
  | 'language'
  | 'description'
  | 'status'
  | 'publicationCategory'
  | 'themes'
  | 'assessed'
  | 'begin'
  | 'end'
  | 'published'
  | 'saved'
> & {
  /** The titles (codes or texts) of the assessments, without their links. */
  assessments: string[];
};

/** Something that could not be read, or not as it stands. Nothing is left out without one. */
export interface Problem {
  /**
   * - `dropped`: the record cannot be read and is left out
   * - `mended`: the record is kept without this value, or with it shortened
   * - `passed-over`: the record can be read and is left out rightly: an older version, or not published
   */
  kind: 'dropped' | 'mended' | 'passed-over';
  /** The place of the record in its source, counted from 1. */
  record: number;
  /** The id as found, also when it is the id that is wrong; shortened. */
  id: string;
  /** The field as the source names it; empty when it is about the whole record. */
  field: string;
  /** What is wrong, one sentence without full stop. */
  what: string;
  /** What the reader of the report can do, one sentence without full stop. */
  remedy: string;
  /** The organisation that a dropped record names. */
  organisation?: string;
}

/** The number of public bodies, by their name. */
export const countOrganisations = (registrations: readonly Pick<Registration, 'organisation'>[]): number =>
  new Set(registrations.map(({ organisation }) => organisation)).size;

/** A whole register as read from one or more sources. */
export interface Register {
  registrations: Registration[];
  language: LanguageCode;
  /** Where it came from, for people: an address or a file name without its folder. */
  source: string;
  /** The day of the data, `YYYY-MM-DD`; empty when the source does not say. */
  date: string;
  problems: Problem[];
  /** Records that could not be read, also those whose problem is no longer listed because there were too many. */
  dropped: number;
}
