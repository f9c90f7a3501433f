import { formatNumber } from '../format.js';
import type { ChecklistTexts } from './texts.js';

const n = (count: number): string => formatNumber(count, 'fy');
const some = (count: number, one: string, many: string): string => (count === 1 ? `1 ${one}` : `${n(count)} ${many}`);
const file = 'Download jo antwurden as bestân.';

/** Frisian, in plain words. */
export const fy: ChecklistTexts = {
  title: 'Checklist easken',
  loading: 'Dwaande mei laden',

  statuses: {
    'to-do': 'Te dwaan',
    'in-progress': 'Mei dwaande',
    'in-review': 'Wurdt beoardiele',
    done: 'Klear',
    'not-applicable': 'Net fan tapassing',
  },
  status: 'Status',
  fields: {
    reason: 'Wêrom is dizze eask net fan tapassing?',
    responsible: 'Wa fiert it út?',
    reviewer: 'Wa beoardielet it?',
    accountable: 'Wa is einferantwurdlik?',
    note: 'Notysje',
    due: 'Klear op',
  },
  evidence: 'Bewiis',
  measures: 'Maatregels',
  table: {
    columns: {
      group: 'Groep',
      code: 'Koade',
      title: 'Eask',
      law: 'Wet',
      why: 'Wêrom',
      status: 'Status',
      reason: 'Wêrom net fan tapassing',
      taken: 'Maatregels dien',
      measures: 'Maatregels yn totaal',
      measuresTaken: 'Dien',
      measuresOpen: 'Noch te dwaan',
      evidence: 'Bewiis',
      responsible: 'Utfierder',
      reviewer: 'Beoardieler',
      accountable: 'Einferantwurdlike',
      due: 'Klear op',
      note: 'Notysje',
      changed: 'Lêst wizige',
      url: 'Keppeling',
    },
    lead: {
      checklist: 'Checklist',
      profile: 'Profyl',
      filters: 'Filters',
      kaderDate: 'Algoritmekader fan',
      kaderSource: 'Boarne',
      exported: 'Makke op',
    },
    cut: 'De tekst giet fierder, mar past net yn dizze sel. Yn it JSON-bestân stiet alles.',
  },
  choice: (name, value) => `${name}: ${value}`,
  noFilters: 'gjin',
  noProfileChosen: 'noch net keazen',
  measureTaken: 'dien',
  measureOpen: 'noch te dwaan',
  nothing: 'Net ynfolle',

  groups: {
    unknown: 'Noch net bekend',
    outside: 'Wol ynfolle, mar net nedich neffens dit profyl',
    withdrawn: 'Ferfallen',
    none: 'Oars',
  },
  alsoIn: (names) => `Ek yn: ${names}`,
  progress: (done, total, ticked, measures) =>
    `${n(done)} fan ${some(total, 'eask', 'easken')} klear` +
    (measures ? `, ${n(ticked)} fan ${some(measures, 'maatregel', 'maatregels')} dien` : ''),
  progressOf: (group) => `Fuortgong: ${group}`,
  groupDone: (group) => `Alle easken binne klear: ${group}`,

  taken: (ticked, total) => `${n(ticked)} fan ${some(total, 'maatregel', 'maatregels')} dien`,
  noMeasures: 'By dizze eask hearre gjin maatregels.',
  allTaken: 'Alle maatregels binne dien. Is de eask ek klear? Kies dan sels de status ‘Klear’.',
  renamed: (old) => `Doe’t jo dit oankrusen, hiet it: ${old}`,
  official: 'Lês dizze eask yn it Algoritmekader (yn it Nederlânsk)',
  about: 'Utlis',
  reasonNeeded: 'Folje yn wêrom. Sûnder reden telt dizze eask net mei as klear.',
  evidenceAdd: 'Foegje bewiis ta',
  evidenceHint: 'In keppeling (https://...), in e-mailadres of in tekst, lykas in saaknûmer.',
  add: 'Foegje ta',
  remove: 'Fuortsmite',
  evidenceFaults: {
    empty: 'Folje earst in keppeling of in tekst yn.',
    double: 'Dit stiet der al.',
    full: 'Der kin hjir neat mear by.',
  },

  filters: 'Filters',
  find: 'Sykje yn de easken',
  anyStatus: 'Alle',
  openOnly: 'Allinnich wat noch net klear is',
  clear: 'Wiskje alle filters',
  shown: (count, total) =>
    count === total ? some(total, 'eask', 'easken') : `${n(count)} fan ${some(total, 'eask', 'easken')}`,
  noneShown: 'Gjin easken fûn mei dizze filters.',
  findFailed: 'Sykjen slagget no net. Jo sjogge alle easken.',

  keeping: {
    none: 'Jo antwurden bliuwe yn dizze browser. Safari wisket se nei sân dagen sûnder besite. Bewarje dêrom ek in bestân.',
    blocked:
      'Dizze browser kin hjir neat bewarje. Jo antwurden ferdwine as jo de side slute. Download se dêrfoar as bestân.',
    unsaved: 'Noch net bewarre',
    saved: 'Bewarre yn dizze browser. Bewarje ek in bestân: Safari wisket alles nei sân dagen sûnder besite.',
    gone: 'Jo bewarre antwurden binne wiske, yn in oar ljepblêd of troch de browser. Op dit skerm steane se noch.',
  },
  notKept: (why) =>
    ({
      blocked: `Bewarjen slagget net: dizze browser kin hjir neat bewarje. ${file}`,
      full: `Bewarjen slagget net: der is gjin romte mear yn dizze browser. ${file}`,
      lost: `Bewarjen slagget net: de browser hat jo antwurden net goed bewarre. ${file}`,
    })[why],
  putBack: 'Bewarje se op ’e nij',
  letGo: 'Helje se hjir ek wei',
  saveAgain: 'Besykje op ’e nij te bewarjen',
  unreadable: (count) =>
    `${some(count, 'bewarre ûnderdiel kin', 'bewarre ûnderdielen kinne')} net lêzen wurde. Der is neat fan fuortsmiten.`,
  conflicts: 'Yn in oar ljepblêd is itselde fjild feroare',
  conflict: (title, field, mine, theirs) =>
    `${title}, ${field}: hjir follen jo ‘${mine}’ yn, yn it oare ljepblêd ‘${theirs}’.`,
  keepMine: 'Nim wat ik hjir ynfolle',
  takeTheirs: 'Nim wat yn it oare ljepblêd stiet',

  files: 'Downloade en printsje',
  download: (kind) =>
    ({
      json: 'Download om letter fierder te gean (JSON)',
      csv: 'Download as tabel (CSV)',
      xlsx: 'Download foar Excel (XLSX)',
      ods: 'Download foar LibreOffice (ODS)',
      md: 'Download as tekst (Markdown)',
    })[kind],
  inView: 'Yn in tabel, tekst of print stiet krekt wat jo no yn byld hawwe. Yn JSON stiet altyd alles.',
  print: 'Printsje de checklist',
  showText: 'Lit de tekst fan it JSON-bestân sjen',
  textHint: 'Slagget downloade net? Kopiearje dizze tekst en bewarje him as bestân.',
  made: (name) => `Bestân makke: ${name}`,
  notMade: 'It bestân meitsjen slagget net. Besykje in oar soarte bestân.',

  read: 'Bestân ynlêze',
  chooseHint: 'In JSON-bestân dat jo hjir earder download hawwe. Jo sjogge earst wat der feroaret.',
  faults: {
    'no-checklist': 'Dit bestân is gjin checklist. Kies in JSON-bestân dat jo hjir earder download hawwe.',
    newer: 'Dit bestân is makke mei in nijere ferzje fan dizze checklist. Wy kinne it net lêze.',
    'too-large': 'Dit bestân is te grut om in checklist te wêzen.',
    unreadable: 'Dit bestân kin net iepene wurde.',
  },
  changes: 'Dit feroaret der',
  noChanges: 'Der feroaret neat: alles út it bestân stiet hjir al.',
  skipped: (count) => `${some(count, 'ûnderdiel', 'ûnderdielen')} fan it bestân kinne wy net lêze.`,
  added: 'nij ynfolle',
  otherId: (id) => `Tink derom: dit bestân heart by in oare checklist: ${id}`,
  stays: 'Dit stiet oars yn it bestân en bliuwt hjir sa’t it is',
  change: (field, old, now) => (old ? `${field}: fan ‘${old}’ nei ‘${now}’` : `${field}: ‘${now}’`),
  stayed: (field, here, inFile) => `${field}: hjir ‘${here}’, yn it bestân ‘${inFile}’`,
  newProfile: (old, now) => `Profyl: fan ‘${old}’ nei ‘${now}’`,
  prefer: 'Wat as in antwurd op beide plakken ynfolle is?',
  preferences: {
    newest: 'Nim it nijste',
    present: 'Hâld wat hjir stiet',
    incoming: 'Nim wat yn it bestân stiet',
  },
  merge: 'Foegje gear',
  cancel: 'Annulearje',
  merged: 'It bestân is ynlêzen.',

  forget: 'Wiskje dizze checklist',
  forgetAsk:
    'Wolle jo alle antwurden fan dizze checklist wiskje, hjir en yn dizze browser? Dit kin net ûngedien makke wurde.',
  forgetYes: 'Ja, wiskje alles',
  forgotten: (count) =>
    count ? `Alles is wiske: ${some(count, 'bewarre ûnderdiel', 'bewarre ûnderdielen')}.` : 'Alles is wiske.',
  notForgotten: (count) =>
    `${some(count, 'bewarre ûnderdiel koe', 'bewarre ûnderdielen koene')} net wiske wurde. Wiskje de gegevens fan dizze side yn jo browser.`,
  removeAnswer: 'Smyt dit antwurd fuort',
  answerRemoved: (title) => `Antwurd fuortsmiten: ${title}`,

  renewal: (date) => (date ? `It Algoritmekader is fernijd (${date})` : 'It Algoritmekader is fernijd'),
  renewals: {
    added: 'Nije easken',
    withdrawn: 'Ferfallen easken. Jo antwurden steane ûnderoan.',
    renamed: 'Oare namme',
    replaced: 'Oankruste maatregels mei in oare namme of ynhâld',
    gone: 'Oankruste maatregels dy’t ferfallen binne',
  },
  from: (old, now) => `‘${old}’ hjit no ‘${now}’`,
  seen: 'Sjoen',

  noProfile:
    'Der is noch gjin profyl keazen. Jo sjogge wat foar elk algoritme jildt. De rest stiet ûnder ‘Noch net bekend’.',
  emptyKader: 'Yn dit kader steane gjin easken.',
  nothingApplies: 'Der binne gjin easken foar dit profyl. Kies in oar profyl.',
  badValue: 'De checklist fan dizze side kin net lêzen wurde. Jo sjogge wat der al stie.',
  reset: 'It formulier is weromset. De checklist is wer as by it begjin.',
  undo: 'Meitsje ûngedien',
};
