/** Every sentence of the checklist that a visitor reads. */
import type { Failure } from '../../context/checklist/types.js';
import type { ChecklistStatus, TextField } from '../../core/checklist/model.js';
import type { Preference } from '../../core/checklist/merge.js';
import type { ExportWords } from '../../core/checklist/table.js';

/** The order in which a checklist can be grouped. */
export type GroupName = 'phase' | 'law' | 'role';

/** Groups that are no phase, law or role. */
export type OtherGroup = 'unknown' | 'outside' | 'withdrawn' | 'none';

/** The files that can be made. */
export type FileKind = 'json' | 'csv' | 'xlsx' | 'ods' | 'md';

/** What can be wrong with a file that is to be read. */
export type FileFault = 'no-checklist' | 'newer' | 'too-large' | 'unreadable';

export interface ChecklistTexts {
  /** The heading of the element. */
  title: string;
  loading: string;

  statuses: Record<ChecklistStatus, string>;
  status: string;
  fields: Record<TextField, string>;
  evidence: string;
  measures: string;
  /** The words of exports, besides the title and the statuses. */
  table: Pick<ExportWords, 'columns' | 'lead' | 'cut'>;
  /** A fact on one line: "Status: Klaar". */
  choice: (name: string, value: string) => string;
  noFilters: string;
  noProfileChosen: string;
  /** Behind the title of a measure, where there is no box to tick. */
  measureTaken: string;
  measureOpen: string;
  /** In the place of an empty value in a text. */
  nothing: string;

  groups: Record<OtherGroup, string>;
  /** The names of the other groups that a requirement is in. */
  alsoIn: (names: string) => string;
  /** How far: requirements and measures. */
  progress: (done: number, total: number, ticked: number, measures: number) => string;
  /** The name of a bar. */
  progressOf: (group: string) => string;
  /** Said when the last requirement of a group is done. */
  groupDone: (group: string) => string;

  /** How many of the measures of a requirement have been taken. */
  taken: (ticked: number, total: number) => string;
  noMeasures: string;
  /** A hint under the measures when all are ticked. */
  allTaken: string;
  /** A ticked measure whose title is another one now. */
  renamed: (old: string) => string;
  official: string;
  /** The link to a measure, before its title. */
  about: string;
  reasonNeeded: string;
  evidenceAdd: string;
  evidenceHint: string;
  add: string;
  /** Before what is removed, in the name of a button. */
  remove: string;
  evidenceFaults: Record<'empty' | 'double' | 'full', string>;

  filters: string;
  find: string;
  anyStatus: string;
  openOnly: string;
  clear: string;
  /** How many of how many requirements are in view. */
  shown: (count: number, total: number) => string;
  noneShown: string;
  findFailed: string;

  keeping: Record<'none' | 'blocked' | 'unsaved' | 'saved' | 'gone', string>;
  notKept: (why: Failure) => string;
  putBack: string;
  letGo: string;
  saveAgain: string;
  /** Answers that cannot be read and stay where they are. */
  unreadable: (count: number) => string;
  conflicts: string;
  conflict: (title: string, field: string, mine: string, theirs: string) => string;
  keepMine: string;
  takeTheirs: string;

  files: string;
  download: (kind: FileKind) => string;
  /** That exports hold what is in view. */
  inView: string;
  print: string;
  /** Shows the JSON itself: a page in a frame may not be allowed to give files. */
  showText: string;
  textHint: string;
  made: (name: string) => string;
  notMade: string;

  read: string;
  chooseHint: string;
  faults: Record<FileFault, string>;
  /** Above the list of what reading a file changes. */
  changes: string;
  noChanges: string;
  skipped: (count: number) => string;
  added: string;
  /** The file is of a checklist with another id. */
  otherId: (id: string) => string;
  /** What the file says otherwise and is not taken over. */
  stays: string;
  change: (field: string, old: string, now: string) => string;
  stayed: (field: string, here: string, inFile: string) => string;
  newProfile: (old: string, now: string) => string;
  prefer: string;
  preferences: Record<Preference, string>;
  merge: string;
  cancel: string;
  merged: string;

  forget: string;
  forgetAsk: string;
  forgetYes: string;
  forgotten: (count: number) => string;
  notForgotten: (count: number) => string;
  removeAnswer: string;
  answerRemoved: (title: string) => string;

  renewal: (date: string) => string;
  renewals: Record<'added' | 'withdrawn' | 'renamed' | 'replaced' | 'gone', string>;
  from: (old: string, now: string) => string;
  seen: string;

  noProfile: string;
  emptyKader: string;
  nothingApplies: string;
  badValue: string;
  reset: string;
  undo: string;
}
