/**
 * Our own search as the benchmarks see it: the three files that a visitor who searches loads, and all that a query runs
 * through but facets and hits, which the others do not have. From `dist`, as `npm run build` leaves it.
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
  ...['packed/sorting', 'packed/text-index', 'plan/query', 'related/stored', 'related/synonyms'],
  ...['search/registration-text', 'search/registration-topics', 'search/text-search', 'slices', 'snapshot/build'],
  ...['thesaurus/index', 'topics/topics'],
];

/** @returns {import('./engines.js').Engine} */
export function ours() {
  /** @type {any} */
  let code;
  /** What is stored, when it was built here. @type {Record<string, Uint8Array>} */
  let files = {};
  /** @type {any} */
  let search;
  /** All places. @type {any} */
  let all;
  const prepare = async () => {
    code ??= Object.assign({}, ...(await Promise.all(ROOMS.map((room) => core(`${room}.js`)))));
  };
  /** @param {any} index @param {any} synonyms @param {any} topics */
  const searching = (index, synonyms, topics) => {
    const addPositions = async () => index.addPositions([{ positions: files['positions'], where: 'the positions' }]);
    search = new code.TextSearch({ index, synonyms, topics, addPositions });
    all = { places: new Uint32Array(index.documentCount).map((_, place) => place), scores: new Float64Array() };
  };
  return {
    prepare,
    async build(records) {
      await prepare();
      const { TextIndex, REGISTRATION_TEXT, Slices, Topics } = code;
      const { learnSynonyms, openSynonyms, textsOf, thesaurus, topicsOf, writeTopics } = code;
      const items = records.map(registration);
      const index = await TextIndex.build(REGISTRATION_TEXT, items, new Slices());
      const stored = await learnSynonyms(textsOf(items), index.vocabulary, thesaurus(), new Slices());
      const topics = writeTopics(await topicsOf(index, new Slices()));
      files = { ...index.toFiles(), synonyms: new TextEncoder().encode(JSON.stringify(stored)), topics };
      const opened = Topics.open(topics, items.length, 'topics made here');
      searching(index, openSynonyms(stored, 'synonyms made here'), opened);
    },
    store: async () => /** @type {Uint8Array} */ (files['index']),
    extras: async () => Object.fromEntries(Object.entries(files).filter(([kind]) => kind !== 'index')),
    async load(bytes, extras, count) {
      await prepare();
      const { TextIndex, REGISTRATION_TEXT, Topics, openSynonyms } = code;
      const start = performance.now();
      const segment = { index: bytes, count, where: 'the index' };
      const index = TextIndex.fromSegments(REGISTRATION_TEXT.fields, [segment]);
      const indexed = performance.now();
      const synonyms = openSynonyms(JSON.parse(new TextDecoder().decode(extras['synonyms'])), 'the synonyms');
      const known = performance.now();
      searching(index, synonyms, Topics.open(extras['topics'], count, 'the topics'));
      return { index: indexed - start, synonyms: known - indexed, topics: performance.now() - known };
    },
    async search(query, limit, options = {}) {
      const { found } = await search.answer(code.readQuery(query), all, options);
      return [...code.bestOf(found, limit).places];
    },
  };
}
