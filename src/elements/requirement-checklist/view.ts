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
import type { Message, Spot } from './screen-state.js';

/** Evidence that was taken away and can be put back, its place, and what was taken away before it. */
export interface Removed {
  readonly item: string;
  readonly place: number;
  readonly earlier: Removed | undefined;
}

/** What is typed in a row and not kept yet, and what is wrong with it. */
export interface Draft {
  /** New evidence. */
  readonly text: string;
  readonly fault: '' | 'empty' | 'double' | 'full';
  /** The evidence that was taken away last. */
  readonly removed: Removed | undefined;
  /** Whether the field is empty because what was in it has been added. */
  readonly isAdded: boolean;
  /** Whether the field for the due date holds what is no date. */
  readonly badDue: boolean;
}

/** A file that is being read: what is wrong with it, or what it would change. */
export interface Import {
  readonly fault?: FileFault;
  readonly incoming?: Checklist;
  readonly changes?: ChecklistChanges;
  readonly prefer: Preference;
  /** Whether it would change something else than what was shown before. */
  readonly isOther?: boolean;
  /** Parts of the file that could not be read. */
  readonly skipped: number;
}

export interface ChecklistActions {
  toggle: (row: Row) => void;
  status: (row: Row, status: ChecklistStatus) => void;
  /** Takes over a text; `isTyping` while it may be half typed. */
  write: (row: Row, field: TextField, text: string) => void;
  tick: (row: Row, measure: Measure, ticked: boolean) => void;
  draftEvidence: (row: Row, text: string) => void;
  /** `isLeaving` when the visitor leaves the field, and does not press the button. */
  addEvidence: (row: Row, isLeaving?: boolean) => void;
  removeEvidence: (row: Row, place: number) => void;
  restoreEvidence: (row: Row) => void;
  /** Takes over a due date, or says that it is none. */
  due: (row: Row, day: string, isBad: boolean) => void;
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
  /** Takes back what is told of at this place. */
  undo: (spot: Spot) => void;

  toggleFiles: () => void;
  download: (kind: FileKind, spot?: Spot) => void;
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
  /** The heading of the checklist. */
  readonly title: string;
  /** The moment of drawing. */
  readonly now: string;
  /** The level of the headings of groups. */
  readonly level: number;
  readonly kader: Kader | undefined;
  readonly checklist: Checklist;
  readonly answerOf: (urn: string) => Answer | undefined;
  readonly tickOf: (measure: Measure) => TickedMeasure | undefined;

  readonly groups: readonly Group[];
  /** All requirements there are, those in view, and the rows in view: a requirement may stand in several groups. */
  readonly total: number;
  readonly count: number;
  readonly drawn: number;
  /** Of how many requirements it is not known whether they apply. */
  readonly unknown: number;
  readonly progress: Progress | undefined;
  readonly progressOf: (group: Group) => Progress;
  readonly isOpen: (row: Row) => boolean;
  /** An id that is fit for an attribute, for the parts of one row. */
  readonly rowId: (row: Row, part: string) => string;
  readonly titleOf: (item: AnyItem) => string;
  /** Why it applies, and what the filter on the kader's own site makes of it. */
  readonly whyOf: (row: Row) => readonly string[];
  readonly draftOf: (row: Row) => Draft;

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
  /** Also those that are not listed. */
  readonly unreadableCount: number;
  readonly renewal: Renewal | undefined;
  readonly badValue: boolean;
  readonly messages: ReadonlyMap<Spot, Message>;
  /** Whether the form for the profile, if one is named, is filled in. */
  readonly isFormFilled: boolean;
  /** Whether that form shows another profile than the one that holds here. */
  readonly isApart: boolean;
  readonly filesOpen: boolean;
  /** The JSON, when the visitor wants to see it. */
  readonly json: string | undefined;
  readonly importing: Import | undefined;
  readonly asksForget: boolean;
}
