import { formatNumber } from '../format.js';
import type { ChecklistTexts } from './texts.js';

const n = (count: number): string => formatNumber(count, 'nl');
const some = (count: number, one: string, many: string): string => (count === 1 ? `1 ${one}` : `${n(count)} ${many}`);
const file = 'Download uw antwoorden als bestand.';

/** Dutch, in plain words (B1). */
export const nl: ChecklistTexts = {
  title: 'Checklist vereisten',
  loading: 'Bezig met laden',

  statuses: {
    'to-do': 'Te doen',
    'in-progress': 'Mee bezig',
    'in-review': 'Wordt beoordeeld',
    done: 'Klaar',
    'not-applicable': 'Niet van toepassing',
  },
  status: 'Status',
  fields: {
    reason: 'Waarom is dit vereiste niet van toepassing?',
    responsible: 'Wie voert het uit?',
    reviewer: 'Wie beoordeelt het?',
    accountable: 'Wie is eindverantwoordelijk?',
    note: 'Notitie',
    due: 'Klaar op',
  },
  evidence: 'Bewijs',
  measures: 'Maatregelen',
  table: {
    columns: {
      group: 'Groep',
      code: 'Code',
      title: 'Vereiste',
      law: 'Wet',
      why: 'Waarom',
      status: 'Status',
      reason: 'Waarom niet van toepassing',
      taken: 'Maatregelen gedaan',
      measures: 'Maatregelen in totaal',
      measuresTaken: 'Gedaan',
      measuresOpen: 'Nog te doen',
      evidence: 'Bewijs',
      responsible: 'Uitvoerder',
      reviewer: 'Beoordelaar',
      accountable: 'Eindverantwoordelijke',
      due: 'Klaar op',
      note: 'Notitie',
      changed: 'Laatst gewijzigd',
      url: 'Link',
    },
    lead: {
      checklist: 'Checklist',
      profile: 'Profiel',
      filters: 'Filters',
      kaderDate: 'Algoritmekader van',
      kaderSource: 'Bron',
      exported: 'Gemaakt op',
    },
    dateUnknown: 'datum onbekend',
    cut: 'De tekst gaat verder, maar past niet in deze cel. In het JSON-bestand staat alles.',
  },
  choice: (name, value) => `${name}: ${value}`,
  noFilters: 'geen',
  noProfileChosen: 'nog niet gekozen',
  measureTaken: 'gedaan',
  measureOpen: 'nog te doen',
  nothing: 'Niet ingevuld',

  groups: {
    unknown: 'Nog niet bekend',
    outside: 'Wel ingevuld, maar niet nodig volgens dit profiel',
    withdrawn: 'Vervallen',
    none: 'Overig',
  },
  alsoIn: (names) => `Ook in: ${names}`,
  sameAnswers: '(wat u hier invult, staat daar ook)',
  printedAbove: (count) =>
    count === 1
      ? 'Van deze groep staat 1 vereiste hierboven al.'
      : `Van deze groep staan ${n(count)} vereisten hierboven al.`,
  progress: (done, total, ticked, measures) =>
    `${n(done)} van ${some(total, 'vereiste', 'vereisten')} klaar` +
    (measures ? `, ${n(ticked)} van ${some(measures, 'maatregel', 'maatregelen')} gedaan` : ''),
  noneApply: 'Van geen enkel vereiste is al zeker dat het geldt.',
  progressOf: (group) => `Voortgang: ${group}`,
  groupDone: (groups) => `Alle vereisten zijn klaar: ${groups}`,

  taken: (ticked, total) => `${n(ticked)} van ${some(total, 'maatregel', 'maatregelen')} gedaan`,
  noMeasures: 'Bij dit vereiste horen geen maatregelen.',
  allTaken: 'Alle maatregelen zijn gedaan. Is de vereiste ook klaar? Kies dan zelf de status ‘Klaar’.',
  renamed: (old) => `Toen u dit aankruiste, heette het: ${old}`,
  official: 'Lees dit vereiste in het Algoritmekader',
  about: 'Uitleg',
  reasonNeeded: 'Vul in waarom. Zonder reden telt dit vereiste niet mee als klaar.',
  full: (most) => `Dit veld is vol: er passen ${n(most)} tekens in. Controleer of alles er staat.`,
  reasonMissing: 'reden ontbreekt',
  badDate: (kept) =>
    'Vul een bestaande datum vanaf 2000 in, met het jaar in 4 cijfers. ' +
    (kept ? `Tot die tijd blijft ${kept} staan.` : 'Tot die tijd bewaren wij geen datum.'),
  evidenceAdd: 'Voeg bewijs toe',
  evidenceHint: 'Een link (https://...), een e-mailadres of een tekst, zoals een zaaknummer.',
  add: 'Voeg toe',
  remove: 'Verwijder',
  evidenceAdded: (item) => `Bewijs toegevoegd: ${item}`,
  evidenceRemoved: (item) => `Bewijs verwijderd: ${item}`,
  evidenceFaults: {
    empty: 'Vul eerst een link of een tekst in.',
    double: 'Dit staat er al.',
    full: 'Er kan hier niets meer bij.',
  },

  filters: 'Filters',
  find: 'Zoek in de vereisten',
  anyStatus: 'Alle',
  openOnly: 'Alleen wat nog niet klaar is',
  clear: 'Wis alle filters',
  shown: (count, total) =>
    count === total ? some(total, 'vereiste', 'vereisten') : `${n(count)} van ${some(total, 'vereiste', 'vereisten')}`,
  known: (applying, unknown, others) =>
    [
      applying === 1 ? '1 geldt' : `${n(applying)} gelden`,
      unknown && `van ${n(unknown)} is het nog niet bekend`,
      others && `${n(others)} niet nodig of vervallen`,
    ]
      .filter(Boolean)
      .join(', '),
  noneShown: 'Geen vereisten gevonden met deze filters.',
  findFailed: 'Zoeken lukt nu niet. U ziet alle vereisten.',

  keeping: {
    none: 'Uw antwoorden blijven in deze browser. Safari wist ze na zeven dagen zonder bezoek. Een privévenster doet dat bij het sluiten. Bewaar daarom ook een bestand.',
    blocked:
      'Deze browser kan hier niets bewaren. Uw antwoorden verdwijnen als u de pagina sluit. Download ze daarvoor als bestand.',
    given: 'Nog niet opgeslagen. Dat gebeurt bij uw eerste wijziging.',
    unsaved: 'Nog niet opgeslagen',
    saved:
      'Opgeslagen in deze browser. Bewaar ook een bestand: Safari wist alles na zeven dagen zonder bezoek. Een privévenster doet dat bij het sluiten.',
    gone: 'Uw opgeslagen antwoorden zijn gewist, in een ander tabblad of door de browser. Op dit scherm staan ze nog.',
  },
  notKept: (why) =>
    ({
      blocked: `Opslaan lukt niet: deze browser kan hier niets bewaren. ${file}`,
      full: `Opslaan lukt niet: er is geen ruimte meer in deze browser. ${file}`,
      newer: `Deze checklist is in deze browser opgeslagen met een nieuwere versie. Daarom slaan wij hier niets op. ${file}`,
      lost: `Opslaan lukt niet: de browser heeft uw antwoorden niet goed bewaard. ${file}`,
    })[why],
  putBack: 'Sla ze opnieuw op',
  letGo: 'Haal ze hier ook weg',
  saveAgain: 'Probeer opnieuw op te slaan',
  unreadable: (count) =>
    `${some(count, 'opgeslagen onderdeel kan', 'opgeslagen onderdelen kunnen')} niet worden gelezen. Er is niets van weggegooid.`,
  showUnreadable: 'Toon wat niet kan worden gelezen',
  unreadableHint: 'Kopieer deze tekst en bewaar hem als bestand.',
  conflicts: 'In een ander tabblad is hetzelfde veld veranderd',
  conflict: (field, mine, theirs) => `${field}: hier vulde u ‘${mine}’ in, in het andere tabblad ‘${theirs}’.`,
  keepMine: 'Neem wat ik hier invulde',
  takeTheirs: 'Neem wat in het andere tabblad staat',
  settled: {
    mine: 'Gekozen: wat u hier hebt ingevuld.',
    theirs: 'Gekozen: wat in het andere tabblad staat.',
  },
  savedAgain: 'Uw antwoorden zijn weer opgeslagen.',
  goneHere: 'Uw antwoorden zijn nu ook hier weg.',

  files: 'Downloaden en printen',
  download: (kind) =>
    ({
      json: 'Download om later verder te gaan (JSON)',
      csv: 'Download als tabel (CSV)',
      xlsx: 'Download voor Excel (XLSX)',
      ods: 'Download voor LibreOffice (ODS)',
      md: 'Download als tekst (Markdown)',
    })[kind],
  inView: 'In een tabel, tekst of print staat precies wat u nu in beeld hebt. In JSON staat altijd alles.',
  printed: 'Geprint op',
  print: 'Print de checklist',
  showText: 'Toon de tekst van het JSON-bestand',
  textHint: 'Lukt downloaden niet? Kopieer deze tekst en bewaar hem als bestand.',
  made: (name) => `Bestand gemaakt: ${name}`,
  notMade: 'Het bestand maken lukt niet. Probeer een ander soort bestand.',

  read: 'Bestand inlezen',
  chooseHint: 'Een JSON-bestand dat u hier eerder hebt gedownload. U ziet eerst wat er verandert.',
  faults: {
    'no-checklist': 'Dit bestand is geen checklist. Kies een JSON-bestand dat u hier eerder hebt gedownload.',
    newer: 'Dit bestand is gemaakt met een nieuwere versie van deze checklist. Wij kunnen het niet lezen.',
    'too-large': 'Dit bestand is te groot om een checklist te zijn.',
    unreadable: 'Dit bestand kan niet worden geopend.',
  },
  changes: 'Dit verandert er',
  noChanges: 'Er verandert niets: alles uit het bestand staat hier al.',
  nothingTaken: 'Er verandert niets: wat anders is, blijft zoals het hier staat.',
  changeCounts: ({ added, changed, measures, kept }) =>
    `Nieuw: ${n(added)}. Veranderd: ${n(changed)}. Aangekruist: ${n(measures)}. Blijft zoals het hier staat: ${n(kept)}.`,
  skipped: (count) => `${some(count, 'onderdeel', 'onderdelen')} van het bestand kunnen we niet lezen.`,
  added: 'nieuw ingevuld',
  changesAnew: 'De checklist is intussen veranderd. Kijk opnieuw wat dit bestand verandert.',
  otherId: (id) => `Let op: dit bestand hoort bij een andere checklist: ${id}`,
  stays: 'Dit staat anders in het bestand en blijft hier zoals het is',
  change: (field, old, now) => (old ? `${field}: van ‘${old}’ naar ‘${now}’` : `${field}: ‘${now}’`),
  stayed: (field, here, inFile) => `${field}: hier ‘${here}’, in het bestand ‘${inFile}’`,
  newProfile: (old, now) => `Profiel: van ‘${old}’ naar ‘${now}’`,
  prefer: 'Wat als een antwoord op beide plekken is ingevuld?',
  preferences: {
    newest: 'Neem het nieuwste',
    present: 'Houd wat hier staat',
    incoming: 'Neem wat in het bestand staat',
  },
  merge: 'Voeg samen',
  cancel: 'Annuleer',
  merged: 'Het bestand is ingelezen.',

  forget: 'Wis deze checklist',
  forgetAsk:
    'Wilt u alle antwoorden van deze checklist wissen, hier en in deze browser? Dit kan niet ongedaan worden gemaakt.',
  forgetYes: 'Ja, wis alles',
  forgotten: (answers, measures) =>
    `Gewist: ${some(answers, 'antwoord', 'antwoorden')} en ${some(measures, 'aangekruiste maatregel', 'aangekruiste maatregelen')}.`,
  profileStays: 'Het formulier voor het profiel blijft ingevuld.',
  notForgotten: (count) =>
    `${some(count, 'opgeslagen onderdeel kon', 'opgeslagen onderdelen konden')} niet worden gewist. Wis de gegevens van deze site in uw browser.`,
  removeAnswer: 'Verwijder dit antwoord',
  answerRemoved: 'Het antwoord is verwijderd.',

  renewal: (date) => (date ? `Het Algoritmekader is vernieuwd (${date})` : 'Het Algoritmekader is vernieuwd'),
  otherSource: 'Deze checklist is gemaakt met een andere bron van het kader',
  otherApply: 'Misschien gelden er nu andere vereisten. Uw antwoorden blijven staan.',
  renewals: {
    added: 'Nieuwe vereisten',
    withdrawn: (answered) => `Vervallen vereisten${answered ? '. Uw antwoorden staan onderaan.' : ''}`,
    renamed: 'Andere naam',
    replaced: 'Aangekruiste maatregelen met een andere naam',
    gone: 'Aangekruiste maatregelen die zijn vervallen',
  },
  older: {
    heading: (date) => `Hier staat een ouder Algoritmekader (${date})`,
    made: (date) => `Deze checklist is gemaakt met het kader van ${date}.`,
    added: 'Vereisten die er nu bij staan',
    withdrawn: (answered) => `Vereisten die hier ontbreken${answered ? '. Uw antwoorden staan onderaan.' : ''}`,
    gone: 'Aangekruiste maatregelen die hier ontbreken',
  },
  nowCalled: 'heet nu',
  reused: 'staat niet meer in het kader; onder dit nummer staat nu een andere maatregel:',
  seen: 'Gezien',
  wasSeen: 'U hebt gezien wat er anders is. De melding is weg.',

  otherProfile:
    'In het formulier staat een ander profiel. Deze checklist gebruikt het profiel dat hier is opgeslagen, tot u in het formulier iets verandert.',
  noProfile:
    'Er is nog geen profiel gekozen. U ziet wat voor elk algoritme geldt. De rest staat onder ‘Nog niet bekend’.',
  emptyKader: 'In dit kader staan geen vereisten.',
  nothingApplies: 'Er zijn geen vereisten voor dit profiel. Kies een ander profiel.',
  badValue: 'De checklist van deze pagina kan niet worden gelezen. U ziet wat er al stond.',
  reset: 'Het formulier is teruggezet. De checklist is weer zoals bij het begin.',
  undo: 'Maak ongedaan',
  undone: 'Ongedaan gemaakt. Alles is weer zoals ervoor.',
  undoneBeside: 'Ongedaan gemaakt. Wat daarna in een ander tabblad is veranderd, blijft staan.',
};
