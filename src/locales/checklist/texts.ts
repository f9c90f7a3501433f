/** Every sentence of the checklist that a visitor reads. */
import type { Failure } from '../../context/checklist/types.js';
import type { Preference } from '../../core/checklist/merge.js';
import type { ChecklistStatus, TextField } from '../../core/checklist/model.js';
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
  table: Pick<ExportWords, 'columns' | 'lead' | 'cut' | 'dateUnknown'>;
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
  /** Behind those names: what is filled in here is filled in there. */
  sameAnswers: string;
  /** On paper: how many requirements of a group came in an earlier one. */
  printedAbove: (count: number) => string;
  /** How far: requirements and measures. */
  progress: (done: number, total: number, ticked: number, measures: number) => string;
  /** In the place of progress when there is nothing to do yet. */
  noneApply: string;
  /** The name of a bar. */
  progressOf: (group: string) => string;
  /** Said when the last requirement of a group is done, or of several at once. */
  groupDone: (groups: string) => string;

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
  /** Under a field that takes no more, of what was pasted neither; `most` is how many characters it takes. */
  full: (most: number) => string;
  /** In the line under the title of a requirement. */
  reasonMissing: string;
  /** Under a field with what is no date; `kept` is the date that stays. */
  badDate: (kept: string) => string;
  evidenceAdd: string;
  evidenceHint: string;
  add: string;
  /** Before what is removed, in the name of a button. */
  remove: string;
  evidenceAdded: (item: string) => string;
  evidenceRemoved: (item: string) => string;
  evidenceFaults: Record<'empty' | 'double' | 'full', string>;

  filters: string;
  find: string;
  anyStatus: string;
  openOnly: string;
  clear: string;
  /** How many of how many requirements are in view. */
  shown: (count: number, total: number) => string;
  /** Of how many it is known that they apply, of how many it is not, and how many are there for their answers only. */
  known: (applying: number, unknown: number, others: number) => string;
  noneShown: string;
  findFailed: string;

  keeping: Record<'none' | 'blocked' | 'given' | 'unsaved' | 'saved' | 'gone', string>;
  notKept: (why: Failure) => string;
  putBack: string;
  letGo: string;
  saveAgain: string;
  /** Answers that cannot be read and stay where they are. */
  unreadable: (count: number) => string;
  /** Opens what stands there, and above it how to keep it. */
  showUnreadable: string;
  unreadableHint: string;
  conflicts: string;
  /** Of one field, below the title of its requirement. */
  conflict: (field: string, mine: string, theirs: string) => string;
  keepMine: string;
  takeTheirs: string;
  /** Said of the acts above. */
  settled: Record<'mine' | 'theirs', string>;
  savedAgain: string;
  goneHere: string;

  files: string;
  download: (kind: FileKind) => string;
  /** That exports hold what is in view. */
  inView: string;
  print: string;
  /** Before the day of printing. */
  printed: string;
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
  /** Everything in the file is here; and: what differs stays as it is here. */
  noChanges: string;
  nothingTaken: string;
  /** What reading a file will do, in numbers; said when another answer wins. */
  changeCounts: (counts: Record<'added' | 'changed' | 'measures' | 'kept', number>) => string;
  skipped: (count: number) => string;
  added: string;
  /** The file is of a checklist with another id. */
  /** When the checklist changed while the changes of a file were shown. */
  changesAnew: string;
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
  forgotten: (answers: number, measures: number) => string;
  /** The form for the profile is another element, with answers of its own. */
  profileStays: string;
  notForgotten: (count: number) => string;
  removeAnswer: string;
  answerRemoved: string;

  renewal: (date: string) => string;
  /** Instead of that, when the checklist was made with another source; and what may then differ. */
  otherSource: string;
  otherApply: string;
  renewals: Record<'added' | 'renamed' | 'replaced' | 'gone', string> & Withdrawn;
  /** Instead of that, when the kader at hand is of an earlier day: where it was put back, or another page has a copy of its own. */
  older: Record<'heading' | 'made', (date: string) => string> & Record<'added' | 'gone', string> & Withdrawn;
  /** Between the old name and the new one, which may be in another language. */
  nowCalled: string;
  /** Between a measure that is gone and the one that has its number now. */
  reused: string;
  seen: string;
  wasSeen: string;

  noProfile: string;
  /** Beside the profile that holds here. */
  otherProfile: string;
  emptyKader: string;
  nothingApplies: string;
  badValue: string;
  reset: string;
  undo: string;
  undone: string;
  /** When another tab has changed something since. */
  undoneBeside: string;
}

interface Withdrawn {
  /** `answered`: whether there are answers about any of them. */
  withdrawn: (answered: boolean) => string;
}
