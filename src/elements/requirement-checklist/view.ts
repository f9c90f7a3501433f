/** What the parts of the checklist draw from, and what they call. */
import type { Keeping, TabConflict, Unreadable } from '../../context/checklist/types.js';
import type { ChecklistChanges, Preference } from '../../core/checklist/merge.js';
import type { Answer, Checklist, ChecklistStatus, TextField, TickedMeasure } from '../../core/checklist/model.js';
import type { Progress } from '../../core/checklist/progress.js';
import type { Renewal } from '../../core/checklist/renewal.js';
import type { AnyItem, Kader, Measure } from '../../core/kader/model.js';
import type { LanguageCode } from '../../core/model/registration.js';
import type { ChecklistTexts, FileFault, FileKind } from '../../locales/checklist/index.js';
import type { Texts } from '../../locales/index.js';
import type { KaderTexts } from '../../locales/kader/index.js';
import type { Wanted } from './filters.js';
import type { Group, Row } from './rows.js';

/** What is typed in the field for new evidence, and what is wrong with it. */
export interface EvidenceDraft {
  readonly text: string;
  readonly fault: '' | 'empty' | 'double' | 'full';
}

/** A file that is being read: what is wrong with it, or what it would change. */
export interface Import {
  readonly fault?: FileFault;
  readonly incoming?: Checklist;
  readonly changes?: ChecklistChanges;
  readonly prefer: Preference;
  /** Parts of the file that could not be read. */
  readonly skipped: number;
}

export interface ChecklistActions {
  toggle: (row: Row) => void;
  status: (row: Row, status: ChecklistStatus) => void;
  /** Takes over a text; `isTyping` while it may be half typed. */
  write: (row: Row, field: TextField, text: string, isTyping: boolean) => void;
  tick: (row: Row, measure: Measure, ticked: boolean) => void;
  draftEvidence: (row: Row, text: string) => void;
  addEvidence: (row: Row) => void;
  removeEvidence: (row: Row, place: number) => void;
  removeAnswer: (row: Row) => void;
  /** The visitor is in a row, or in none. */
  work: (row: Row | undefined) => void;
  flush: () => void;

  want: (wanted: Partial<Wanted>) => void;
  clearFilters: () => void;

  saveAgain: () => void;
  putBack: () => void;
  letGo: () => void;
  settle: (conflict: TabConflict, choice: 'mine' | 'theirs') => void;
  seen: () => void;
  undo: () => void;

  toggleFiles: () => void;
  download: (kind: FileKind) => void;
  toggleText: () => void;
  print: () => void;
  read: (file: File | undefined) => void;
  prefer: (preference: Preference) => void;
  merge: () => void;
  cancelImport: () => void;
  askForget: (asks: boolean) => void;
  forget: () => void;
}

export interface ChecklistView extends ChecklistActions {
  readonly texts: ChecklistTexts;
  /** The words that all elements share. */
  readonly common: Texts;
  readonly words: KaderTexts;
  readonly language: LanguageCode;
  readonly uid: (part: string) => string;
  /** The level of the headings of groups. */
  readonly level: number;
  readonly kader: Kader | undefined;
  readonly checklist: Checklist;
  readonly answerOf: (urn: string) => Answer | undefined;
  readonly tickOf: (measure: Measure) => TickedMeasure | undefined;

  readonly groups: readonly Group[];
  /** All rows there are, and those in view. */
  readonly total: number;
  readonly count: number;
  readonly progress: Progress | undefined;
  readonly progressOf: (group: Group) => Progress;
  readonly isOpen: (row: Row) => boolean;
  /** An id that is fit for an attribute, for the parts of one row. */
  readonly rowId: (row: Row, part: string) => string;
  readonly titleOf: (item: AnyItem) => string;
  /** Why it applies, and what the filter on the kader's own site makes of it. */
  readonly whyOf: (row: Row) => readonly string[];
  readonly draftOf: (row: Row) => EvidenceDraft;

  readonly readOnly: boolean;
  readonly isPrinting: boolean;
  readonly wanted: Wanted;
  readonly filtersOn: boolean;
  readonly findFailed: boolean;
  /** The profile and the filters in words, for exports. */
  readonly profileText: string;
  readonly filterText: string;
  readonly hasProfile: boolean;

  readonly keeping: Keeping;
  readonly isKept: boolean;
  readonly conflicts: readonly TabConflict[];
  readonly unreadable: readonly Unreadable[];
  readonly renewal: Renewal | undefined;
  readonly badValue: boolean;
  readonly message: string;
  readonly canUndo: boolean;
  readonly filesOpen: boolean;
  /** The JSON, when the visitor wants to see it. */
  readonly json: string | undefined;
  readonly importing: Import | undefined;
  readonly asksForget: boolean;
}
