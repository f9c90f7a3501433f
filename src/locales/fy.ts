import { formatNumber } from './format.js';
import { nl } from './nl.js';
import type { Texts } from './texts.js';

const n = (count: number): string => formatNumber(count, 'fy');
const algorithms = (count: number): string => (count === 1 ? '1 algoritme' : `${n(count)} algoritmes`);

/** Frisian. Names of fields and values are those of the register itself. */
export const fy: Texts = {
  title: 'Sykje yn it Algoritmeregister',
  label: 'Sykje op ûnderwerp, namme of organisaasje',
  labelOne: 'Sykje op ûnderwerp of namme',
  submit: 'Sykje',
  loading: 'Dwaande mei it laden',
  found: (count, query) => {
    const what = count ? algorithms(count) : 'Gjin algoritmes';
    return query ? `${what} fûn foar ‘${query}’` : count ? what : `${what} fûn`;
  },
  foundSoFar: (count, query) => `Al ${algorithms(count)} fûn${query && ` foar ‘${query}’`}`,
  namesOnly: 'Nammen trochsocht, teksten folgje.',
  passedOver: (typed) => `Jo sykfraach is tige lang. Dit is net meinaam: ${typed}.`,
  also: {
    typo: (typed) => [`Wy fûnen ‘${typed}’ net. Socht op:`, '.'],
    meaning: (typed) => ['Ek socht op:', ` (betsjut likernôch itselde as ‘${typed}’, of hat dêrmei te krijen).`],
    form: (typed) => ['Ek socht op:', ` (oare foarm of diel fan ‘${typed}’, of in langer wurd dêrmei).`],
    beginning: (typed) => ['Ek socht op:', ` (begjint mei ‘${typed}’).`],
    alike: () => ['Ek socht op:', ' (wurden dy’t yn in soad fan de bêste resultaten steane).'],
  },
  alsoAll: (words) => `Ek op oare wurden socht (${n(words)})`,
  literal: {
    said: 'Allinnich socht op krekt wat jo typten.',
    on: 'Sykje allinnich krekt op wat ik typte',
    off: 'Sykje ek op oare foarmen en betsjuttingen',
  },
  help: {
    title: 'Tips foar it sykjen',
    phrase: 'Wurden tusken oanhelltekens steane krekt sa yn de tekst: "tûke kamera".',
    without: 'In minteken lit in wurd fuort: kamera -parkeare.',
  },
  dataOf: (date) => `Gegevens fan ${date}`,
  dropped: (count) => `Fan ${algorithms(count)} koene wy de gegevens net lêze`,
  available: (count) => `${algorithms(count)} beskikber`,

  sortBy: 'Sortearje op',
  sorts: { relevance: 'Bêste resultaat earst', name: 'Namme (A-Z)', newest: 'Nijste earst' },
  filters: (chosen) => (chosen ? `Filters (${n(chosen)})` : 'Filters'),
  clear: 'Wiskje alle filters',
  chosen: 'Keazen filters',
  leftOut: 'Ien fan de filters komt hjir net foar. Dat filter stiet út.',
  remove: (facet) => `Ferwiderje filter ${facet}:`,
  facets: {
    status: 'Status',
    organisation: 'Organisaasje',
    category: 'Publikaasjekategory',
    assessment: 'Ympakttoets',
    theme: 'Tema',
    year: 'Publisearre of bywurke yn',
  },
  showAll: (count) => `Toan alle ${n(count)}`,
  showFewer: 'Toan minder',
  filterIn: (facet) => `Sykje yn dizze list: ${facet.toLowerCase()}`,
  left: (count) => `${n(count)} fûn yn dizze list`,
  noValue: 'Neat fûn yn dizze list',
  more: 'Toan mear algoritmes',
  shown: (count, total) => `Hjir steane der ${n(count)} fan de ${n(total)}.`,

  hints: {
    spelling: 'Kontrolearje de stavering, of besykje in oar of koarter wurd.',
    fewer: 'Sykje mei minder filters.',
    plain: 'Sykje sûnder oanhelltekens en sûnder minteken.',
  },
  national: (query) =>
    query ? `Sykje nei ‘${query}’ yn it lanlike Algoritmeregister` : 'Besjoch it lanlike Algoritmeregister',
  leaves: (host) => `(nei ${host})`,
  nationalOne: 'Besjoch dit algoritme yn it lanlike Algoritmeregister',
  emptyRegister: 'Der steane noch gjin algoritmes yn dit register.',
  unknown: 'Dit algoritme stiet net (mear) yn it register.',

  retry: 'Besykje it nochris',
  errors: {
    offline: 'De gegevens binne no net te berikken. Kontrolearje jo ynternetferbining.',
    slow: 'It laden duorret te lang.',
    missing: 'De gegevens binne net fûn.',
    busy: 'It is no tige drok.',
    server: 'Wy kinne de gegevens no net ophelje.',
    unreadable: 'Wy kinne de gegevens net lêze.',
    organisation: 'Dizze organisaasje stiet net yn it register.',
    setting: 'Dit ûnderdiel is net goed ynsteld. Brûk de link hjirûnder.',
    internal: 'Der gie wat mis. Brûk de link hjirûnder.',
  },
  wait: (seconds) => `Besykje it oer ${n(seconds)} ${seconds === 1 ? 'sekonde' : 'sekonden'} nochris.`,

  fields: {
    status: 'Status',
    category: 'Publikaasjekategory',
    assessments: 'Ympakttoetsen',
    theme: 'Tema',
    themes: 'Tema’s',
    begin: 'Begjindatum',
    end: 'Eindatum',
    published: 'Publisearre',
    saved: 'Bywurke',
  },
  foundIn: 'Fûn yn:',
  textFields: {
    name: 'namme',
    organisation: 'organisaasje',
    keywords: 'trefwurden en tema’s',
    description: 'omskriuwing en doel',
    basis: 'juridyske basis',
    responsibility: 'ferantwurde gebrûk',
    working: 'wurking',
  },
  assessed: { yes: 'Toets dien, soart ûnbekend', no: 'Gjin toets dien', unknown: 'Net ynfierd', other: 'Oare toets' },
  statuses: { 'in-use': 'Yn gebrûk', 'in-development': 'Yn ûntwikkeling', 'out-of-use': 'Bûten gebrûk' },
  categories: {
    'high-risk': 'Heechrisiko AI-systeem',
    impactful: 'Ympaktfolle algoritmes',
    other: 'Oare algoritmes',
  },
  assessments: {
    ...nl.assessments,
    iama: 'Ympact Assessment Minskerjochten en Algoritmes (IAMA)',
    aiia: 'AI Ympact Assessment (AIIA)',
    fraia: 'Fûnemintele rjochten en algoritme-ynfloedbeoardieling (FRAIA)',
    rekenkamer: "Beoardielingskader fan 'e Rekkenkeamer",
    'z-inspection': 'Z-ynspeksje',
    bijsluiter: 'De Etyske Folder',
    'pre-scan-dpia': 'DPIA foarôf scan',
  },
};
