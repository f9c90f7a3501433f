import { formatNumber } from './format.js';
import { nl } from './nl.js';
import type { Texts } from './texts.js';

const n = (count: number): string => formatNumber(count, 'en');
const algorithms = (count: number): string => (count === 1 ? '1 algorithm' : `${n(count)} algorithms`);

/** English. */
export const en: Texts = {
  title: 'Search the Algorithm Register',
  label: 'Search by subject, name or organisation',
  submit: 'Search',
  loading: 'Loading',
  found: (count, query) => {
    const what = count ? algorithms(count) : 'No algorithms';
    return query ? `${what} found for ‘${query}’` : count ? what : `${what} found`;
  },
  alsoSearched: (words) => `Also searched for: ${words}`,
  dataOf: (date) => `Data of ${date}`,
  dropped: (count) => `${count === 1 ? '1 registration' : `${n(count)} registrations`} could not be read`,
  available: (count) => `${algorithms(count)} available`,

  sortBy: 'Sort by',
  sorts: { relevance: 'Best match', name: 'Name (A-Z)', newest: 'Newest first' },
  filters: (chosen) => (chosen ? `Filters (${n(chosen)})` : 'Filters'),
  clear: 'Clear all filters',
  remove: (facet) => `Remove filter ${facet}:`,
  facets: {
    status: 'Status',
    organisation: 'Organisation',
    category: 'Publication category',
    assessment: 'Impact assessment',
    theme: 'Theme',
    year: 'Year',
  },
  showAll: (count) => `Show all ${n(count)}`,
  showFewer: 'Show fewer',
  filterIn: (facet) => `Search ${facet.toLowerCase()}`,
  noValue: 'Nothing found in this list',
  more: 'Show more',

  hints: {
    spelling: 'Check the spelling, or try another or a shorter word.',
    fewer: 'Search with fewer filters.',
  },
  national: (query) =>
    query ? `Search for ‘${query}’ in the national Algorithm Register` : 'Go to the national Algorithm Register',
  nationalOne: 'See this algorithm in the national Algorithm Register',
  emptyRegister: 'There are no algorithms in this register yet.',
  unknown: 'This algorithm is not in the register (any more).',

  retry: 'Try again',
  errors: {
    offline: 'The data cannot be reached now. Check your internet connection.',
    slow: 'Loading takes too long.',
    missing: 'The data was not found.',
    busy: 'It is very busy now.',
    server: 'The data cannot be fetched now.',
    unreadable: 'The data cannot be read.',
    organisation: 'This organisation is not in the register.',
    setting: 'This part of the page is not set up well.',
    internal: 'Something went wrong.',
  },
  wait: (seconds) => `Try again in ${n(seconds)} seconds.`,

  fields: {
    status: 'Status',
    category: 'Publication category',
    assessments: 'Impact assessments',
    themes: 'Theme',
    begin: 'Begin date',
    end: 'End date',
    published: 'Published',
    saved: 'Updated',
  },
  assessed: { yes: 'Done, kind not filled in', no: 'None', unknown: 'Not filled in', other: 'Other assessment' },
  statuses: { 'in-use': 'In use', 'in-development': 'In development', 'out-of-use': 'Out of use' },
  categories: { 'high-risk': 'High-Risk AI-system', impactful: 'Impactful algorithms', other: 'Other algorithms' },
  assessments: {
    ...nl.assessments,
    iama: 'Human Rights and Algorithms Impact Assessment (IAMA)',
    fria: 'Fundamental Rights and Impact Assessment (FRIA)',
    fraia: 'Fundamental Rights and Algorithm Impact Assessment (FRAIA)',
    deda: 'Data Ethics Decision Aid (DEDA)',
    rekenkamer: 'Assessment framework of the Court of Audit',
    bijsluiter: 'The Ethical Guide',
  },
};
