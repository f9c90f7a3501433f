import { formatNumber } from './format.js';
import type { Texts } from './texts.js';

const n = (count: number): string => formatNumber(count, 'nl');
const algorithms = (count: number): string => (count === 1 ? '1 algoritme' : `${n(count)} algoritmes`);

/** Dutch, in plain words (B1). */
export const nl: Texts = {
  title: 'Zoek in het Algoritmeregister',
  label: 'Zoek op onderwerp, naam of organisatie',
  labelOne: 'Zoek op onderwerp of naam',
  submit: 'Zoeken',
  loading: 'Bezig met laden',
  found: (count, query) => {
    const what = count ? algorithms(count) : 'Geen algoritmes';
    return query ? `${what} gevonden voor ‘${query}’` : count ? what : `${what} gevonden`;
  },
  foundSoFar: (count, query) => `Al ${algorithms(count)} gevonden${query && ` voor ‘${query}’`}`,
  namesOnly: 'Namen doorzocht, teksten volgen.',
  passedOver: (typed) => `Uw zoekvraag is erg lang. Dit is niet meegenomen: ${typed}.`,
  also: {
    typo: (typed) => [`We vonden ‘${typed}’ niet. Gezocht op:`, '.'],
    meaning: (typed) => ['Ook gezocht op:', ` (betekent ongeveer hetzelfde als ‘${typed}’, of heeft ermee te maken).`],
    form: (typed) => ['Ook gezocht op:', ` (andere vorm of deel van ‘${typed}’, of een langer woord ermee).`],
    beginning: (typed) => ['Ook gezocht op:', ` (begint met ‘${typed}’).`],
    alike: () => ['Ook gezocht op:', ' (woorden die in veel van de beste resultaten staan).'],
  },
  alsoAll: (words) => `Ook op andere woorden gezocht (${n(words)})`,
  literal: {
    said: 'Alleen gezocht op precies wat u typte.',
    on: 'Zoek alleen precies op wat ik typte',
    off: 'Zoek ook op andere vormen en betekenissen',
  },
  help: {
    title: 'Tips voor het zoeken',
    phrase: 'Woorden tussen aanhalingstekens staan precies zo in de tekst: "slimme camera".',
    without: 'Een minteken laat een woord weg: camera -parkeren.',
  },
  dataOf: (date) => `Gegevens van ${date}`,
  dropped: (count) => `Van ${algorithms(count)} konden we de gegevens niet lezen`,
  available: (count) => `${algorithms(count)} beschikbaar`,

  sortBy: 'Sorteer op',
  sorts: { relevance: 'Beste resultaat eerst', name: 'Naam (A-Z)', newest: 'Nieuwste eerst' },
  filters: (chosen) => (chosen ? `Filters (${n(chosen)})` : 'Filters'),
  clear: 'Wis alle filters',
  chosen: 'Gekozen filters',
  leftOut: 'Een van de filters komt hier niet voor. Dat filter staat uit.',
  remove: (facet) => `Verwijder filter ${facet}:`,
  facets: {
    status: 'Status',
    organisation: 'Organisatie',
    category: 'Publicatiecategorie',
    assessment: 'Impacttoets',
    theme: 'Thema',
    year: 'Gepubliceerd of bijgewerkt in',
  },
  showAll: (count) => `Toon alle ${n(count)}`,
  showFewer: 'Toon minder',
  filterIn: (facet) => `Zoek in deze lijst: ${facet.toLowerCase()}`,
  left: (count) => `${n(count)} gevonden in deze lijst`,
  noValue: 'Niets gevonden in deze lijst',
  more: 'Toon meer algoritmes',
  shown: (count, total) => `Hier staan er ${n(count)} van de ${n(total)}.`,

  hints: {
    spelling: 'Controleer de spelling, of probeer een ander of korter woord.',
    fewer: 'Zoek met minder filters.',
    plain: 'Zoek zonder aanhalingstekens en zonder minteken.',
  },
  national: (query) =>
    query ? `Zoek naar ‘${query}’ in het landelijke Algoritmeregister` : 'Bekijk het landelijke Algoritmeregister',
  leaves: (host) => `(naar ${host})`,
  nationalOne: 'Bekijk dit algoritme in het landelijke Algoritmeregister',
  emptyRegister: 'Er staan nog geen algoritmes in dit register.',
  unknown: 'Dit algoritme staat niet (meer) in het register.',

  retry: 'Probeer opnieuw',
  errors: {
    offline: 'De gegevens zijn nu niet te bereiken. Controleer uw internetverbinding.',
    slow: 'Het laden duurt te lang.',
    missing: 'De gegevens zijn niet gevonden.',
    busy: 'Het is nu erg druk.',
    server: 'We kunnen de gegevens nu niet ophalen.',
    unreadable: 'We kunnen de gegevens niet lezen.',
    organisation: 'Deze organisatie staat niet in het register.',
    setting: 'Dit onderdeel is niet goed ingesteld. Gebruik de link hieronder.',
    internal: 'Er ging iets mis. Gebruik de link hieronder.',
  },
  wait: (seconds) => `Probeer het over ${n(seconds)} ${seconds === 1 ? 'seconde' : 'seconden'} opnieuw.`,

  fields: {
    status: 'Status',
    category: 'Publicatiecategorie',
    assessments: 'Impacttoetsen',
    theme: 'Thema',
    themes: 'Thema’s',
    begin: 'Begindatum',
    end: 'Einddatum',
    published: 'Gepubliceerd',
    saved: 'Bijgewerkt',
  },
  foundIn: 'Gevonden in:',
  textFields: {
    name: 'naam',
    organisation: 'organisatie',
    keywords: 'trefwoorden en thema’s',
    description: 'omschrijving en doel',
    basis: 'juridische basis',
    responsibility: 'verantwoord gebruik',
    working: 'werking',
  },
  assessed: {
    yes: 'Toets gedaan, soort onbekend',
    no: 'Geen toets gedaan',
    unknown: 'Niet ingevuld',
    other: 'Andere toets',
  },
  statuses: { 'in-use': 'In gebruik', 'in-development': 'In ontwikkeling', 'out-of-use': 'Buiten gebruik' },
  categories: {
    'high-risk': 'Hoog-risico AI-systeem',
    impactful: 'Impactvolle algoritmes',
    other: 'Overige algoritmes',
  },
  assessments: {
    dpia: 'Data Protection Impact Assessment (DPIA)',
    iama: 'Impact Assessment Mensenrechten en Algoritmes (IAMA)',
    fria: 'Fundamental Rights Impact Assessment (FRIA)',
    aiia: 'AI Impact Assessment (AIIA)',
    fraia: 'Fundamentele Rechten en Algoritme Impact Assessment (FRAIA)',
    deda: 'De Ethische Data Assistant (DEDA)',
    uthiek: 'Utrecht Uthiek Assessment',
    rekenkamer: 'Toetsingskader Algemene Rekenkamer',
    'z-inspection': 'Z-Inspection',
    bijsluiter: 'De Ethische Bijsluiter',
    'privacy-quickscan': 'Privacy Quickscan',
    'pre-scan-dpia': 'Pre-scan DPIA',
  },
};
