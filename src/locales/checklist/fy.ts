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
    dateUnknown: 'datum ûnbekend',
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
  sameAnswers: '(wat jo hjir ynfolje, stiet dêr ek)',
  printedAbove: (count) =>
    count === 1
      ? 'Fan dizze groep stiet 1 eask hjirboppe al.'
      : `Fan dizze groep steane ${n(count)} easken hjirboppe al.`,
  progress: (done, total, ticked, measures) =>
    `${n(done)} fan ${some(total, 'eask', 'easken')} klear` +
    (measures ? `, ${n(ticked)} fan ${some(measures, 'maatregel', 'maatregels')} dien` : ''),
  noneApply: 'Fan gjin inkelde eask is al wis dat dy jildt.',
  progressOf: (group) => `Fuortgong: ${group}`,
  groupDone: (groups) => `Alle easken binne klear: ${groups}`,

  taken: (ticked, total) => `${n(ticked)} fan ${some(total, 'maatregel', 'maatregels')} dien`,
  noMeasures: 'By dizze eask hearre gjin maatregels.',
  allTaken: 'Alle maatregels binne dien. Is de eask ek klear? Kies dan sels de status ‘Klear’.',
  renamed: (old) => `Doe’t jo dit oankrusen, hiet it: ${old}`,
  official: 'Lês dizze eask yn it Algoritmekader (yn it Nederlânsk)',
  about: 'Utlis',
  reasonNeeded: 'Folje yn wêrom. Sûnder reden telt dizze eask net mei as klear.',
  full: (most) => `Dit fjild is fol: der passe ${n(most)} tekens yn. Sjoch oft alles der stiet.`,
  reasonMissing: 'reden ûntbrekt',
  badDate: (kept) =>
    'Folje in besteande datum fan 2000 ôf yn, mei it jier yn 4 sifers. ' +
    (kept ? `Oant dan bliuwt ${kept} stean.` : 'Oant dan bewarje wy gjin datum.'),
  evidenceAdd: 'Foegje bewiis ta',
  evidenceHint: 'In keppeling (https://...), in e-mailadres of in tekst, lykas in saaknûmer.',
  add: 'Foegje ta',
  remove: 'Fuortsmite',
  evidenceAdded: (item) => `Bewiis tafoege: ${item}`,
  evidenceRemoved: (item) => `Bewiis fuortsmiten: ${item}`,
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
  known: (applying, unknown, others) =>
    [
      applying === 1 ? '1 jildt' : `${n(applying)} jilde`,
      unknown && `fan ${n(unknown)} is it noch net bekend`,
      others && `${n(others)} net nedich of ferfallen`,
    ]
      .filter(Boolean)
      .join(', '),
  noneShown: 'Gjin easken fûn mei dizze filters.',
  findFailed: 'Sykjen slagget no net. Jo sjogge alle easken.',

  keeping: {
    none: 'Jo antwurden bliuwe yn dizze browser. Safari wisket se nei sân dagen sûnder besite. In priveefinster docht dat as jo it slute. Bewarje dêrom ek in bestân.',
    blocked:
      'Dizze browser kin hjir neat bewarje. Jo antwurden ferdwine as jo de side slute. Download se dêrfoar as bestân.',
    given: 'Noch net bewarre. Dat bart by jo earste feroaring.',
    unsaved: 'Noch net bewarre',
    saved:
      'Bewarre yn dizze browser. Bewarje ek in bestân: Safari wisket alles nei sân dagen sûnder besite. In priveefinster docht dat as jo it slute.',
    gone: 'Jo bewarre antwurden binne wiske, yn in oar ljepblêd of troch de browser. Op dit skerm steane se noch.',
  },
  notKept: (why) =>
    ({
      blocked: `Bewarjen slagget net: dizze browser kin hjir neat bewarje. ${file}`,
      full: `Bewarjen slagget net: der is gjin romte mear yn dizze browser. ${file}`,
      newer: `Dizze checklist is yn dizze browser bewarre mei in nijere ferzje. Dêrom bewarje wy hjir neat. ${file}`,
      lost: `Bewarjen slagget net: de browser hat jo antwurden net goed bewarre. ${file}`,
    })[why],
  putBack: 'Bewarje se op ’e nij',
  letGo: 'Helje se hjir ek wei',
  saveAgain: 'Besykje op ’e nij te bewarjen',
  unreadable: (count) =>
    `${some(count, 'bewarre ûnderdiel kin', 'bewarre ûnderdielen kinne')} net lêzen wurde. Der is neat fan fuortsmiten.`,
  showUnreadable: 'Lit sjen wat net lêzen wurde kin',
  unreadableHint: 'Kopiearje dizze tekst en bewarje him as bestân.',
  conflicts: 'Yn in oar ljepblêd is itselde fjild feroare',
  conflict: (field, mine, theirs) => `${field}: hjir follen jo ‘${mine}’ yn, yn it oare ljepblêd ‘${theirs}’.`,
  keepMine: 'Nim wat ik hjir ynfolle',
  takeTheirs: 'Nim wat yn it oare ljepblêd stiet',
  settled: {
    mine: 'Keazen: wat jo hjir ynfolle hawwe.',
    theirs: 'Keazen: wat yn it oare ljepblêd stiet.',
  },
  savedAgain: 'Jo antwurden binne wer bewarre.',
  goneHere: 'Jo antwurden binne no ek hjir fuort.',

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
  printed: 'Printe op',
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
  nothingTaken: 'Der feroaret neat: wat oars is, bliuwt sa’t it hjir stiet.',
  changeCounts: ({ added, changed, measures, kept }) =>
    `Nij: ${n(added)}. Feroare: ${n(changed)}. Oankrúst: ${n(measures)}. Bliuwt sa’t it hjir stiet: ${n(kept)}.`,
  skipped: (count) => `${some(count, 'ûnderdiel', 'ûnderdielen')} fan it bestân kinne wy net lêze.`,
  added: 'nij ynfolle',
  changesAnew: 'De checklist is yntusken feroare. Sjoch op ’e nij wat dit bestân feroaret.',
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
  forgotten: (answers, measures) =>
    `Wiske: ${some(answers, 'antwurd', 'antwurden')} en ${some(measures, 'oankrúste maatregel', 'oankrúste maatregels')}.`,
  profileStays: 'It formulier foar it profyl bliuwt ynfolle.',
  notForgotten: (count) =>
    `${some(count, 'bewarre ûnderdiel koe', 'bewarre ûnderdielen koene')} net wiske wurde. Wiskje de gegevens fan dizze side yn jo browser.`,
  removeAnswer: 'Smyt dit antwurd fuort',
  answerRemoved: 'It antwurd is fuortsmiten.',

  renewal: (date) => (date ? `It Algoritmekader is fernijd (${date})` : 'It Algoritmekader is fernijd'),
  otherSource: 'Dizze checklist is makke mei in oare boarne fan it kader',
  otherApply: 'Miskien jilde der no oare easken. Jo antwurden bliuwe stean.',
  renewals: {
    added: 'Nije easken',
    withdrawn: (answered) => `Ferfallen easken${answered ? '. Jo antwurden steane ûnderoan.' : ''}`,
    renamed: 'Oare namme',
    replaced: 'Oankruste maatregels mei in oare namme',
    gone: 'Oankruste maatregels dy’t ferfallen binne',
  },
  older: {
    heading: (date) => `Hjir stiet in âlder Algoritmekader (${date})`,
    made: (date) => `Dizze checklist is makke mei it kader fan ${date}.`,
    added: 'Easken dy’t der no by steane',
    withdrawn: (answered) => `Easken dy’t hjir ûntbrekke${answered ? '. Jo antwurden steane ûnderoan.' : ''}`,
    gone: 'Oankruste maatregels dy’t hjir ûntbrekke',
  },
  nowCalled: 'hjit no',
  reused: 'stiet net mear yn it kader; ûnder dit nûmer stiet no in oare maatregel:',
  seen: 'Sjoen',
  wasSeen: 'Jo hawwe sjoen wat oars is. De melding is fuort.',

  otherProfile:
    'Yn it formulier stiet in oar profyl. Dizze checklist brûkt it profyl dat hjir bewarre is, oant jo yn it formulier wat feroarje.',
  noProfile:
    'Der is noch gjin profyl keazen. Jo sjogge wat foar elk algoritme jildt. De rest stiet ûnder ‘Noch net bekend’.',
  emptyKader: 'Yn dit kader steane gjin easken.',
  nothingApplies: 'Der binne gjin easken foar dit profyl. Kies in oar profyl.',
  badValue: 'De checklist fan dizze side kin net lêzen wurde. Jo sjogge wat der al stie.',
  reset: 'It formulier is weromset. De checklist is wer as by it begjin.',
  undo: 'Meitsje ûngedien',
  undone: 'Ungedien makke. Alles is wer sa’t it earder wie.',
  undoneBeside: 'Ungedien makke. Wat dêrnei yn in oar ljepblêd feroare is, bliuwt stean.',
};
