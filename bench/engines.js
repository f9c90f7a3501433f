/**
 * One face for every engine that is measured. Each gets the same four texts of the same records, knows them by their place
 * in the list, and gives back places.
 */
import MiniSearch from 'minisearch';
import { peer } from './figures.js';
import { core, ours } from './ours.js';
import { plainPlan } from './plain-plan.js';

/** @typedef {{ id: string, name: string, organisation: string, goal: string, basis: string }} PlainRecord */

/**
 * @typedef {object} Engine
 * @property {(records: readonly PlainRecord[]) => Promise<void>} build
 * @property {() => Promise<Uint8Array>} store what has to be loaded before the first query
 * @property {(bytes: Uint8Array, extras: Record<string, Uint8Array>, count: number) => Promise<Record<string, number> | void>} load
 *   an index of `count` records; may tell how many milliseconds each part took
 * @property {(query: string, limit: number, options?: { techniques?: ReadonlySet<string> }) => number[] | Promise<number[]>} search
 *   places, best first; `techniques` are those that our planning may use, all when left out
 * @property {(query: string) => { place: number, score: number }[]} [ranked] all that is found, best first
 * @property {() => Promise<Record<string, Uint8Array>>} [extras] what is kept in other files; `positions` is only fetched
 *   for a phrase
 * @property {() => Promise<void>} [prepare] loads code, which is no part of loading an index
 */

export const FIELDS = ['name', 'organisation', 'goal', 'basis'];
const encoder = new TextEncoder();
const decoder = new TextDecoder();
export const toBytes = (/** @type {unknown} */ value) => encoder.encode(JSON.stringify(value));

/** @param {readonly PlainRecord[]} records */
export const documents = (records) =>
  records.map(({ name, organisation, goal, basis }, id) => ({ id, name, organisation, goal, basis }));

/** @param {import('minisearch').SearchOptions} searchOptions @param {Partial<import('minisearch').Options>} [reading] @returns {Engine} */
function miniSearch(searchOptions, reading) {
  const options = { fields: FIELDS, searchOptions, ...reading };
  let index = new MiniSearch(options);
  return {
    async build(records) {
      index.addAll(documents(records));
    },
    store: async () => toBytes(index),
    async load(bytes) {
      index = MiniSearch.loadJSON(decoder.decode(bytes), options);
    },
    search: (query, limit) =>
      index
        .search(query)
        .slice(0, limit)
        .map(({ id }) => id),
    ranked: (query) => index.search(query).map(({ id, score }) => ({ place: id, score })),
  };
}

const PREFIX_AND_FUZZY = { prefix: true, fuzzy: 0.2 };
const { analyse, words } = await core('words/analysis.js');

/** The engine that the ratios are taken to. */
export const REFERENCE = 'MiniSearch, prefix and fuzzy';
/** Ours with its plan, and the same with our rules of what a word is: these two have to find the same. */
export const PLAIN = 'packed index, plan of MiniSearch';
export const PLAIN_REFERENCE = 'MiniSearch, prefix and fuzzy, our words';

/** @type {Record<string, () => Engine | Promise<Engine>>} */
export const ENGINES = {
  'algoritmeregister-widgets': ours,
  [PLAIN]: plainPlan,
  [REFERENCE]: () => miniSearch(PREFIX_AND_FUZZY),
  [PLAIN_REFERENCE]: () =>
    miniSearch(PREFIX_AND_FUZZY, {
      tokenize: words,
      processTerm: (/** @type {string} */ word) => analyse(word) || null,
    }),
  'MiniSearch, defaults': () => miniSearch({}),
  'Orama, Dutch, tolerance 1': async () => (await peer(() => import('./peers.js'))).orama(),
  'FlexSearch, forward': async () => (await peer(() => import('./peers.js'))).flexSearch(),
};

/** @param {string} name */
export async function engineOf(name) {
  const make = ENGINES[name];
  if (!make) throw new Error(`There is no engine "${name}"`);
  return make();
}

/**
 * The texts of a listing copy, by name: the order of a snapshot's list. It puts records that are alike together, which
 * every index gains by when it is compressed, so all get them so.
 * @param {import('./registers.js').Listed[]} listed
 * @returns {PlainRecord[]}
 */
export const plainRecords = (listed) =>
  listed
    .map((record) => ({ record, key: [record.title, record.organisatie, record.id].join('\u0000').toLowerCase() }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ record }) => ({
      id: record.id,
      name: record.title,
      organisation: record.organisatie,
      goal: record.doel,
      basis: record.juridische_basis,
    }));
