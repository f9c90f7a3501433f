import { formatNumber } from '../format.js';
import type { KindTexts, ListTexts } from './texts.js';

const n = (count: number): string => formatNumber(count, 'nl');
const searched = (query: string): string => (query ? ` (gezocht op ‘${query}’)` : '');
/** The number with its noun, or that there are none. */
const amount = ({ count, many }: KindTexts, total: number): string =>
  total ? count(total) : `Geen ${many.toLowerCase()}`;

export const nl: ListTexts = {
  title: ({ many }) => `${many} uit het Algoritmekader`,
  label: {
    requirement: 'Zoek op onderwerp of nummer, zoals aia-24',
    measure: 'Zoek op onderwerp of nummer, zoals owp-08',
    instrument: 'Zoek op onderwerp of naam',
  },
  more: ({ many }) => `Toon meer ${many.toLowerCase()}`,
  found: (kind, total, query) => {
    const what = amount(kind, total);
    return query ? `${what} gevonden voor ‘${query}’` : total ? what : `${what} gevonden`;
  },
  applying: (kind, sure, open, query) =>
    `${amount(kind, sure)} ${sure === 1 ? 'dat geldt' : 'die gelden'}` +
    (open
      ? `, en ${n(open)} ${open === 1 ? 'dat nog van uw antwoorden afhangt' : 'die nog van uw antwoorden afhangen'}`
      : '') +
    searched(query),
  linked: (kind, sure, open, query) =>
    `${amount(kind, sure)} bij vereisten die gelden` +
    (open ? `, en ${n(open)} bij vereisten die nog van uw antwoorden afhangen` : '') +
    searched(query),
  onlyFor: {
    requirement: (answers) => `U ziet wat geldt bij dit profiel: ${answers}.`,
    measure: (answers) => `U ziet maatregelen bij de vereisten die gelden voor dit profiel: ${answers}.`,
    instrument: (answers) =>
      `U ziet hulpmiddelen bij de vereisten die gelden voor dit profiel, en bij de maatregelen daarvoor: ${answers}.`,
  },
  empty: ({ many }) => `Er staan geen ${many.toLowerCase()} in dit kader.`,
  official: ({ many }) => `Bekijk de ${many.toLowerCase()} op de site van het Algoritmekader`,

  facets: { law: 'Wet', category: 'Soort', role: 'Wie werkt eraan', phase: 'Fase', topic: 'Onderwerp' },
  sorts: { relevance: 'Beste resultaat eerst', kader: 'Volgorde van het kader', title: 'Titel (A-Z)' },
  titleColumn: 'Titel',
  nothing: 'Niet ingevuld',
  openRows: (count) => `Hangt nog af van uw antwoorden (${n(count)})`,
  openLinked: 'Dit hoort bij een vereiste dat nog van uw antwoorden afhangt.',
  differs: {
    strict: (requirements) =>
      `De site van het Algoritmekader laat bij dit profiel voor ${requirements} iets anders zien`,
    official: (requirements) =>
      `Deze lijst volgt de site van het Algoritmekader. Bij ${requirements} komen wij op iets anders uit`,
  },
  others: (count) => `En nog ${n(count)}.`,

  why: 'Waarom?',
  inShort: 'In het kort',
  sources: 'Bronnen',
  audits: 'Hier kijken auditors naar',
  auditors: { ADR: 'Auditdienst Rijk (ADR)', ARK: 'Algemene Rekenkamer (ARK)' },
  textFailed: 'De officiële tekst is nu niet te tonen.',
  officialPage: 'Lees de officiële tekst op de site van het Algoritmekader',
  ourTitles: 'De titel is van ons, in gewone woorden. De officiële tekst beslist.',
  dataOf: (date) => `Stand van het kader: ${date}`,
  dropped: (count) => `${n(count)} ${count === 1 ? 'onderdeel' : 'onderdelen'} van het kader konden we niet lezen`,
};
