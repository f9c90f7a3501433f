import { formatNumber } from '../format.js';
import type { ChecklistTexts } from './texts.js';

const n = (count: number): string => formatNumber(count, 'en');
const some = (count: number, one: string, many: string): string => (count === 1 ? `1 ${one}` : `${n(count)} ${many}`);
const file = 'Download your answers as a file.';

/** English, in plain words. */
export const en: ChecklistTexts = {
  title: 'Checklist of requirements',
  loading: 'Loading',

  statuses: {
    'to-do': 'To do',
    'in-progress': 'In progress',
    'in-review': 'In review',
    done: 'Done',
    'not-applicable': 'Not applicable',
  },
  status: 'Status',
  fields: {
    reason: 'Why does this requirement not apply?',
    responsible: 'Who carries it out?',
    reviewer: 'Who reviews it?',
    accountable: 'Who is accountable?',
    note: 'Note',
    due: 'Due on',
  },
  evidence: 'Evidence',
  measures: 'Measures',
  table: {
    columns: {
      group: 'Group',
      code: 'Code',
      title: 'Requirement',
      law: 'Law',
      why: 'Why',
      status: 'Status',
      reason: 'Why not applicable',
      taken: 'Measures taken',
      measures: 'Measures in all',
      measuresTaken: 'Taken',
      measuresOpen: 'Still to take',
      evidence: 'Evidence',
      responsible: 'Responsible',
      reviewer: 'Reviewer',
      accountable: 'Accountable',
      due: 'Due on',
      note: 'Note',
      changed: 'Last changed',
      url: 'Link',
    },
    lead: {
      checklist: 'Checklist',
      profile: 'Profile',
      filters: 'Filters',
      kaderDate: 'Algoritmekader of',
      kaderSource: 'Source',
      exported: 'Made on',
    },
    dateUnknown: 'date unknown',
    cut: 'The text goes on, but does not fit in this cell. The JSON file holds everything.',
  },
  choice: (name, value) => `${name}: ${value}`,
  noFilters: 'none',
  noProfileChosen: 'not chosen yet',
  measureTaken: 'taken',
  measureOpen: 'still to take',
  nothing: 'Not filled in',

  groups: {
    unknown: 'Not known yet',
    outside: 'Filled in, but not needed with this profile',
    withdrawn: 'Withdrawn',
    none: 'Other',
  },
  alsoIn: (names) => `Also in: ${names}`,
  sameAnswers: '(what you fill in here is filled in there too)',
  printedAbove: (count) => `Printed above already: ${some(count, 'requirement', 'requirements')} of this group.`,
  progress: (done, total, ticked, measures) =>
    `${n(done)} of ${some(total, 'requirement', 'requirements')} done` +
    (measures ? `, ${n(ticked)} of ${some(measures, 'measure', 'measures')} taken` : ''),
  noneApply: 'There is no requirement yet that is sure to apply.',
  progressOf: (group) => `Progress: ${group}`,
  groupDone: (groups) => `All requirements are done: ${groups}`,

  taken: (ticked, total) => `${n(ticked)} of ${some(total, 'measure', 'measures')} taken`,
  noMeasures: 'There are no measures for this requirement.',
  allTaken: 'All measures have been taken. Is the requirement done too? Then choose the status ‘Done’ yourself.',
  renamed: (old) => `When you ticked this, it was called: ${old}`,
  official: 'Read this requirement in the Algoritmekader (in Dutch)',
  about: 'Explanation',
  reasonNeeded: 'Say why. Without a reason this requirement does not count as done.',
  full: (most) => `This field is full: it takes ${n(most)} characters. Check whether everything is there.`,
  reasonMissing: 'reason missing',
  badDate: (kept) =>
    'Enter a date that exists, from 2000 on, with the year in 4 digits. ' +
    (kept ? `Until then ${kept} stays.` : 'Until then we keep no date.'),
  evidenceAdd: 'Add evidence',
  evidenceHint: 'A link (https://...), an email address or a text, such as a case number.',
  add: 'Add',
  remove: 'Remove',
  evidenceAdded: (item) => `Evidence added: ${item}`,
  evidenceRemoved: (item) => `Evidence removed: ${item}`,
  evidenceFaults: {
    empty: 'Fill in a link or a text first.',
    double: 'This is there already.',
    full: 'There is no room for more here.',
  },

  filters: 'Filters',
  find: 'Search the requirements',
  anyStatus: 'All',
  openOnly: 'Only what is not done yet',
  clear: 'Clear all filters',
  shown: (count, total) =>
    count === total
      ? some(total, 'requirement', 'requirements')
      : `${n(count)} of ${some(total, 'requirement', 'requirements')}`,
  known: (applying, unknown, others) =>
    [
      applying === 1 ? '1 applies' : `${n(applying)} apply`,
      unknown && `of ${n(unknown)} it is not known yet`,
      others && `${n(others)} not needed or withdrawn`,
    ]
      .filter(Boolean)
      .join(', '),
  noneShown: 'No requirements found with these filters.',
  findFailed: 'Searching does not work now. You see all requirements.',

  keeping: {
    none: 'Your answers stay in this browser. Safari deletes them after seven days without a visit. A private window does so when you close it. Keep a file as well.',
    blocked:
      'This browser cannot keep anything here. Your answers will be gone when you close the page. Download them as a file before that.',
    given: 'Not saved yet. That happens with your first change.',
    unsaved: 'Not saved yet',
    saved:
      'Saved in this browser. Keep a file as well: Safari deletes everything after seven days without a visit. A private window does so when you close it.',
    gone: 'Your saved answers have been deleted, in another tab or by the browser. They are still on this screen.',
  },
  notKept: (why) =>
    ({
      blocked: `Saving fails: this browser cannot keep anything here. ${file}`,
      full: `Saving fails: there is no room left in this browser. ${file}`,
      newer: `This checklist was saved in this browser with a newer version. That is why we save nothing here. ${file}`,
      lost: `Saving fails: the browser did not keep your answers properly. ${file}`,
    })[why],
  putBack: 'Save them again',
  letGo: 'Remove them here too',
  saveAgain: 'Try to save again',
  unreadable: (count) => `${some(count, 'saved part', 'saved parts')} cannot be read. Nothing of it was thrown away.`,
  showUnreadable: 'Show what cannot be read',
  unreadableHint: 'Copy this text and keep it as a file.',
  conflicts: 'The same field was changed in another tab',
  conflict: (field, mine, theirs) => `${field}: you filled in ‘${mine}’ here, and ‘${theirs}’ in the other tab.`,
  keepMine: 'Take what I filled in here',
  takeTheirs: 'Take what is in the other tab',
  settled: {
    mine: 'Chosen: what you filled in here.',
    theirs: 'Chosen: what is in the other tab.',
  },
  savedAgain: 'Your answers have been saved again.',
  goneHere: 'Your answers have now been removed here too.',

  files: 'Download and print',
  download: (kind) =>
    ({
      json: 'Download to go on later (JSON)',
      csv: 'Download as a table (CSV)',
      xlsx: 'Download for Excel (XLSX)',
      ods: 'Download for LibreOffice (ODS)',
      md: 'Download as text (Markdown)',
    })[kind],
  inView: 'A table, a text and a print hold exactly what is in view now. JSON always holds everything.',
  printed: 'Printed on',
  print: 'Print the checklist',
  showText: 'Show the text of the JSON file',
  textHint: 'If downloading does not work: copy this text and keep it as a file.',
  made: (name) => `File made: ${name}`,
  notMade: 'The file cannot be made. Try another kind of file.',

  read: 'Read a file',
  chooseHint: 'A JSON file that you downloaded here earlier. You see first what will change.',
  faults: {
    'no-checklist': 'This file is no checklist. Choose a JSON file that you downloaded here earlier.',
    newer: 'This file was made with a newer version of this checklist. We cannot read it.',
    'too-large': 'This file is too large to be a checklist.',
    unreadable: 'This file cannot be opened.',
  },
  changes: 'This will change',
  noChanges: 'Nothing changes: all that is in the file is here already.',
  nothingTaken: 'Nothing changes: what differs stays as it is here.',
  changeCounts: ({ added, changed, measures, kept }) =>
    `New: ${n(added)}. Changed: ${n(changed)}. Ticked: ${n(measures)}. Stays as it is here: ${n(kept)}.`,
  skipped: (count) => `${some(count, 'part', 'parts')} of the file cannot be read.`,
  added: 'newly filled in',
  changesAnew: 'The checklist has changed meanwhile. Look again at what this file changes.',
  otherId: (id) => `Note: this file belongs to another checklist: ${id}`,
  stays: 'The file says otherwise, and this stays as it is here',
  change: (field, old, now) => (old ? `${field}: from ‘${old}’ to ‘${now}’` : `${field}: ‘${now}’`),
  stayed: (field, here, inFile) => `${field}: ‘${here}’ here, ‘${inFile}’ in the file`,
  newProfile: (old, now) => `Profile: from ‘${old}’ to ‘${now}’`,
  prefer: 'What if an answer is filled in in both places?',
  preferences: {
    newest: 'Take the newest',
    present: 'Keep what is here',
    incoming: 'Take what is in the file',
  },
  merge: 'Merge',
  cancel: 'Cancel',
  merged: 'The file has been read.',

  forget: 'Delete this checklist',
  forgetAsk: 'Do you want to delete all answers of this checklist, here and in this browser? This cannot be undone.',
  forgetYes: 'Yes, delete everything',
  forgotten: (answers, measures) =>
    `Deleted: ${some(answers, 'answer', 'answers')} and ${some(measures, 'ticked measure', 'ticked measures')}.`,
  profileStays: 'The form for the profile stays filled in.',
  notForgotten: (count) =>
    `${some(count, 'saved part', 'saved parts')} could not be deleted. Delete the data of this site in your browser.`,
  removeAnswer: 'Remove this answer',
  answerRemoved: 'The answer has been removed.',

  renewal: (date) => (date ? `The Algoritmekader has been renewed (${date})` : 'The Algoritmekader has been renewed'),
  otherSource: 'This checklist was made with another source of the kader',
  otherApply: 'Other requirements may apply now. Your answers stay.',
  renewals: {
    added: 'New requirements',
    withdrawn: (answered) => `Withdrawn requirements${answered ? '. Your answers are at the end.' : ''}`,
    renamed: 'Another name',
    replaced: 'Ticked measures with another name',
    gone: 'Ticked measures that were withdrawn',
  },
  older: {
    heading: (date) => `Here is an older Algoritmekader (${date})`,
    made: (date) => `This checklist was made with the kader of ${date}.`,
    added: 'Requirements that are here as well',
    withdrawn: (answered) => `Requirements that are missing here${answered ? '. Your answers are at the end.' : ''}`,
    gone: 'Ticked measures that are missing here',
  },
  nowCalled: 'is now called',
  reused: 'is no longer in the kader; another measure has this number now:',
  seen: 'Seen',
  wasSeen: 'You have seen what is different. The notice is gone.',

  otherProfile:
    'The form shows another profile. This checklist uses the profile that was saved here, until you change something in the form.',
  noProfile:
    'No profile has been chosen yet. You see what applies to every algorithm. The rest is under ‘Not known yet’.',
  emptyKader: 'There are no requirements in this framework.',
  nothingApplies: 'There are no requirements for this profile. Choose another profile.',
  badValue: 'The checklist of this page cannot be read. You see what was there before.',
  reset: 'The form was reset. The checklist is again as it was at the start.',
  undo: 'Undo',
  undone: 'Undone. Everything is as it was before.',
  undoneBeside: 'Undone. What was changed in another tab since then has stayed.',
};
