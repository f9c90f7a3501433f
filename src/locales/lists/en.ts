import { formatNumber } from '../format.js';
import type { KindTexts, ListTexts } from './texts.js';

const n = (count: number): string => formatNumber(count, 'en');
const searched = (query: string): string => (query ? ` (searched for ‘${query}’)` : '');
/** The number with its noun, or that there are none. */
const amount = ({ count, many }: KindTexts, total: number): string =>
  total ? count(total) : `No ${many.toLowerCase()}`;

export const en: ListTexts = {
  title: ({ many }) => `${many} of the Algoritmekader`,
  label: {
    requirement: 'Search by subject or number, such as aia-24',
    measure: 'Search by subject or number, such as owp-08',
    instrument: 'Search by subject or name',
  },
  more: ({ many }) => `Show more ${many.toLowerCase()}`,
  found: (kind, total, query) => {
    const what = amount(kind, total);
    return query ? `${what} found for ‘${query}’` : total ? what : `${what} found`;
  },
  applying: (kind, sure, open, query) =>
    `${amount(kind, sure)} that ${sure === 1 ? 'applies' : 'apply'}` +
    (open ? `, and ${n(open)} that still ${open === 1 ? 'depends' : 'depend'} on your answers` : '') +
    searched(query),
  linked: (kind, sure, open, query) =>
    `${amount(kind, sure)} for requirements that apply` +
    (open ? `, and ${n(open)} for requirements that still depend on your answers` : '') +
    searched(query),
  onlyFor: {
    requirement: (answers) => `You see what applies to this profile: ${answers}.`,
    measure: (answers) => `You see measures for the requirements that apply to this profile: ${answers}.`,
    instrument: (answers) =>
      `You see instruments for the requirements that apply to this profile, and for their measures: ${answers}.`,
  },
  empty: ({ many }) => `There are no ${many.toLowerCase()} in this framework.`,
  official: ({ many }) => `See the ${many.toLowerCase()} on the site of the Algoritmekader (in Dutch)`,

  facets: { law: 'Law', category: 'Kind', role: 'Who works on it', phase: 'Phase', topic: 'Topic' },
  sorts: { relevance: 'Best match first', kader: 'Order of the framework', title: 'Title (A-Z)' },
  titleColumn: 'Title',
  nothing: 'Not filled in',
  openRows: (count) => `Still depends on your answers (${n(count)})`,
  openLinked: 'This belongs to a requirement that still depends on your answers.',
  differs: {
    strict: (requirements) =>
      `For this profile the site of the Algoritmekader shows something else for ${requirements}`,
    official: (requirements) =>
      `This list follows the site of the Algoritmekader. For ${requirements} we come to something else`,
  },
  others: (count) => `And ${n(count)} more.`,

  why: 'Why?',
  inShort: 'In short',
  sources: 'Sources',
  audits: 'What auditors look at',
  auditors: { ADR: 'Central Government Audit Service (ADR)', ARK: 'Netherlands Court of Audit (ARK)' },
  textFailed: 'The official text cannot be shown at the moment.',
  officialPage: 'Read the official text on the site of the Algoritmekader (in Dutch)',
  ourTitles: 'The title is ours, in plain words. The official text decides.',
  dataOf: (date) => `Framework as of ${date}`,
  dropped: (count) => `${n(count)} ${count === 1 ? 'part' : 'parts'} of the framework could not be read`,
};
