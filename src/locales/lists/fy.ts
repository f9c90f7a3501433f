import { formatNumber } from '../format.js';
import type { KindTexts, ListTexts } from './texts.js';

const n = (count: number): string => formatNumber(count, 'fy');
const searched = (query: string): string => (query ? ` (socht op ‘${query}’)` : '');
/** The number with its noun, or that there are none. */
const amount = ({ count, many }: KindTexts, total: number): string =>
  total ? count(total) : `Gjin ${many.toLowerCase()}`;

export const fy: ListTexts = {
  title: ({ many }) => `${many} út it Algoritmekader`,
  label: {
    requirement: 'Sykje op ûnderwerp of nûmer, lykas aia-24',
    measure: 'Sykje op ûnderwerp of nûmer, lykas owp-08',
    instrument: 'Sykje op ûnderwerp of namme',
  },
  more: ({ many }) => `Toan mear ${many.toLowerCase()}`,
  found: (kind, total, query) => {
    const what = amount(kind, total);
    return query ? `${what} fûn foar ‘${query}’` : total ? what : `${what} fûn`;
  },
  applying: (kind, sure, open, query) =>
    `${amount(kind, sure)} dy’t ${sure === 1 ? 'jildt' : 'jilde'}` +
    (open ? `, en ${n(open)} dy’t noch fan jo antwurden ${open === 1 ? 'ôfhinget' : 'ôfhingje'}` : '') +
    searched(query),
  linked: (kind, sure, open, query) =>
    `${amount(kind, sure)} by easken dy’t jilde` +
    (open ? `, en ${n(open)} by easken dy’t noch fan jo antwurden ôfhingje` : '') +
    searched(query),
  onlyFor: {
    requirement: (answers) => `Jo sjogge wat jildt by dit profyl: ${answers}.`,
    measure: (answers) => `Jo sjogge maatregels by de easken dy’t jilde foar dit profyl: ${answers}.`,
    instrument: (answers) =>
      `Jo sjogge helpmiddels by de easken dy’t jilde foar dit profyl, en by de maatregels dêrfoar: ${answers}.`,
  },
  empty: ({ many }) => `Der steane gjin ${many.toLowerCase()} yn dit kader.`,
  official: ({ many }) => `Besjoch de ${many.toLowerCase()} op de side fan it Algoritmekader`,

  facets: { law: 'Wet', category: 'Soarte', role: 'Wa wurket der oan', phase: 'Faze', topic: 'Underwerp' },
  sorts: { relevance: 'Bêste resultaat earst', kader: 'Folchoarder fan it kader', title: 'Titel (A-Z)' },
  titleColumn: 'Titel',
  nothing: 'Net ynfolle',
  openRows: (count) => `Hinget noch fan jo antwurden ôf (${n(count)})`,
  openLinked: 'Dit heart by in eask dy’t noch fan jo antwurden ôfhinget.',
  differs: {
    strict: (requirements) => `De side fan it Algoritmekader lit by dit profyl foar ${requirements} wat oars sjen`,
    official: (requirements) =>
      `Dizze list folget de side fan it Algoritmekader. By ${requirements} komme wy op wat oars út`,
  },
  others: (count) => `En noch ${n(count)}.`,

  why: 'Wêrom?',
  inShort: 'Koartsein',
  sources: 'Boarnen',
  audits: 'Hjir sjogge auditors nei',
  auditors: { ADR: 'Auditdienst Rijk (ADR)', ARK: 'Algemiene Rekkenkeamer (ARK)' },
  textFailed: 'De offisjele tekst is no net te sjen.',
  officialPage: 'Lês de offisjele tekst op de side fan it Algoritmekader',
  ourTitles: 'De titel is fan ús, yn gewoane wurden. De offisjele tekst beslist.',
  dataOf: (date) => `Stân fan it kader: ${date}`,
  dropped: (count) => `${n(count)} ${count === 1 ? 'ûnderdiel' : 'ûnderdielen'} fan it kader koene wy net lêze`,
};
