/**
 * Our own index as the benchmarks see it: the packed files, and planning and ranking without facets and hits, which the
 * others do not have. From `dist`, as `npm run build` leaves it.
 */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './figures.js';

/** @param {string} file @returns {Promise<any>} */
export const core = (file) => import(pathToFileURL(path.join(root, 'dist/core', file)).href);

/** What REGISTRATION_TEXT asks of a registration. @param {import('./engines.js').PlainRecord} record */
const registration = ({ id, name, organisation, goal, basis }) => ({
  ...{ id, name, organisation, description: '', goal: [goal], lawfulBasis: [basis] },
  ...{
    themes: [],
    assessments: [],
    language: 'nl',
    standard: '',
    status: '',
    publicationCategory: '',
    assessed: 'unknown',
  },
});

/** The techniques of planning, by name. @returns {Promise<readonly string[]>} */
export const techniques = async () => (await core('plan/technique.js')).TECHNIQUES;

const ROOMS = [
  ...['packed/text-index', 'plan/plan', 'plan/query', 'related/stored', 'related/synonyms'],
  ...['search/registration-text', 'slices', 'snapshot/build', 'thesaurus/index'],
];

/** @returns {import('./engines.js').Engine} */
export function ours() {
  /** @type {any} */
  let code;
  /** @type {any} */
  let index;
  /** @type {any} */
  let stored;
  /** @type {any} */
  let synonyms;
  const prepare = async () => {
    code ??= Object.assign({}, ...(await Promise.all(ROOMS.map((room) => core(`${room}.js`)))));
  };
  return {
    prepare,
    async build(records) {
      await prepare();
      const { TextIndex, REGISTRATION_TEXT, Slices, learnSynonyms, openSynonyms, textsOf, thesaurus } = code;
      const items = records.map(registration);
      index = await TextIndex.build(REGISTRATION_TEXT, items, new Slices());
      stored = await learnSynonyms(textsOf(items), index.vocabulary, thesaurus(), new Slices());
      synonyms = openSynonyms(stored, 'synonyms made here');
    },
    store: async () => index.toFiles().index,
    extras: async () => ({
      positions: index.toFiles().positions,
      synonyms: new TextEncoder().encode(JSON.stringify(stored)),
    }),
    async load(bytes, extras, count) {
      await prepare();
      const { TextIndex, REGISTRATION_TEXT, openSynonyms } = code;
      const start = performance.now();
      const segment = { index: bytes, count, where: 'the index' };
      index = TextIndex.fromSegments(REGISTRATION_TEXT.fields, [segment]);
      const opened = performance.now();
      synonyms = openSynonyms(JSON.parse(new TextDecoder().decode(extras['synonyms'])), 'the synonyms');
      return { index: opened - start, synonyms: performance.now() - opened };
    },
    search(query, limit, options = {}) {
      const { readQuery, makePlan } = code;
      const { places } = index.rank(makePlan(readQuery(query), index.vocabulary, synonyms, options));
      return [...places.subarray(0, limit)];
    },
  };
}
