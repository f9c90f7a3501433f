import { formatNumber } from './format.js';
import { nl } from './nl.js';
import type { Texts } from './texts.js';

const n = (count: number): string => formatNumber(count, 'en');
const algorithms = (count: number): string => (count === 1 ? '1 algorithm' : `${n(count)} algorithms`);

/** English. */
export const en: Texts = {
  title: 'Search the Algorithm Register',
  label: 'Search by subject, name or organisation',
  labelOne: 'Search by subject or name',
  submit: 'Search',
  loading: 'Loading',
  found: (count, query) => {
    const what = count ? algorithms(count) : 'No algorithms';
    return query ? `${what} found for ‘${query}’` : count ? what : `${what} found`;
  },
  foundSoFar: (count, query) => `${algorithms(count)} found so far${query && ` for ‘${query}’`}`,
  namesOnly: 'Names searched, texts to follow.',
  passedOver: (typed) => `Your search is very long. This was not used: ${typed}.`,
  also: {
    typo: (typed) => [`We did not find ‘${typed}’. Searched for:`, '.'],
    meaning: (typed) => ['Also searched for:', ` (means about the same as ‘${typed}’, or has to do with it).`],
    form: (typed) => ['Also searched for:', ` (another form or a part of ‘${typed}’, or a longer word with it).`],
    beginning: (typed) => ['Also searched for:', ` (begins with ‘${typed}’).`],
    alike: () => ['Also searched for:', ' (words that are in many of the best results).'],
  },
  alsoAll: (words) => `Other words were searched for too (${n(words)})`,
  literal: {
    said: 'Searched only for exactly what you typed.',
    on: 'Search only for exactly what I typed',
    off: 'Search for other forms and meanings too',
  },
  help: {
    title: 'Search tips',
    phrase: 'Words between quotation marks are in the text exactly like that: "smart camera".',
    without: 'A minus leaves a word out: camera -parking.',
  },
  dataOf: (date) => `Data from ${date}`,
  dropped: (count) => `We could not read the data of ${algorithms(count)}`,
  available: (count) => `${algorithms(count)} available`,

  sortBy: 'Sort by',
  sorts: { relevance: 'Best match first', name: 'Name (A-Z)', newest: 'Newest first' },
  filters: (chosen) => (chosen ? `Filters (${n(chosen)})` : 'Filters'),
  clear: 'Clear all filters',
  chosen: 'Chosen filters',
  leftOut: 'One of the filters does not occur here. That filter is off.',
  remove: (facet) => `Remove filter ${facet}:`,
  facets: {
    status: 'Status',
    organisation: 'Organisation',
    category: 'Publication category',
    assessment: 'Impact assessment',
    theme: 'Theme',
    year: 'Published or updated in',
  },
  showAll: (count) => `Show all ${n(count)}`,
  showFewer: 'Show fewer',
  filterIn: (facet) => `Search this list: ${facet.toLowerCase()}`,
  left: (count) => `${n(count)} found in this list`,
  noValue: 'Nothing found in this list',
  more: 'Show more algorithms',
  shown: (count, total) => `These are ${n(count)} of the ${n(total)}.`,

  hints: {
    spelling: 'Check the spelling, or try a different or shorter word.',
    fewer: 'Search with fewer filters.',
    plain: 'Search without quotation marks and without a minus.',
  },
  national: (query) =>
    query ? `Search for ‘${query}’ in the national Algorithm Register` : 'Go to the national Algorithm Register',
  leaves: (host) => `(goes to ${host})`,
  nationalOne: 'See this algorithm in the national Algorithm Register',
  emptyRegister: 'There are no algorithms in this register yet.',
  unknown: 'This algorithm is not in the register (any more).',

  retry: 'Try again',
  errors: {
    offline: 'The data cannot be reached at the moment. Check your internet connection.',
    slow: 'Loading is taking too long.',
    missing: 'The data was not found.',
    busy: 'It is very busy at the moment.',
    server: 'We cannot fetch the data at the moment.',
    unreadable: 'We cannot read the data.',
    organisation: 'This organisation is not in the register.',
    setting: 'This part of the page is not set up correctly. Use the link below.',
    internal: 'Something went wrong. Use the link below.',
  },
  wait: (seconds) => `Try again in ${n(seconds)} ${seconds === 1 ? 'second' : 'seconds'}.`,

  fields: {
    status: 'Status',
    category: 'Publication category',
    assessments: 'Impact assessments',
    theme: 'Theme',
    themes: 'Themes',
    begin: 'Start date',
    end: 'End date',
    published: 'Published',
    saved: 'Updated',
  },
  foundIn: 'Found in:',
  textFields: {
    name: 'name',
    organisation: 'organisation',
    keywords: 'keywords and themes',
    description: 'description and goal',
    basis: 'legal basis',
    responsibility: 'responsible use',
    working: 'operation',
  },
  assessed: {
    yes: 'Done, type not specified',
    no: 'No assessment done',
    unknown: 'Not filled in',
    other: 'Other assessment',
  },
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
