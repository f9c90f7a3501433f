/** The engines that `npm run bench:peers` installs. */
import { create, insertMultiple, load, save, search } from '@orama/orama';
import { stemmer } from '@orama/stemmers/dutch';
import flexsearch from 'flexsearch';
import { documents, FIELDS, toBytes } from './engines.js';

const decoder = new TextDecoder();
const fromBytes = (/** @type {Uint8Array} */ bytes) => JSON.parse(decoder.decode(bytes));

/** @returns {import('./engines.js').Engine} */
export function orama() {
  const fresh = () =>
    create({
      schema: { name: 'string', organisation: 'string', goal: 'string', basis: 'string' },
      components: { tokenizer: { language: 'dutch', stemming: true, stemmer } },
    });
  let index = fresh();
  return {
    async build(records) {
      await insertMultiple(
        index,
        documents(records).map((document) => ({ ...document, id: String(document.id) })),
      );
    },
    store: async () => toBytes(save(index)),
    async load(bytes) {
      index = fresh();
      load(index, fromBytes(bytes));
    },
    async search(term, limit) {
      const { hits } = await search(index, { term, limit, tolerance: 1 });
      return hits.map((/** @type {{ id: string }} */ { id }) => Number(id));
    },
  };
}

/** @returns {import('./engines.js').Engine} */
export function flexSearch() {
  const fresh = () => new flexsearch.Document({ tokenize: 'forward', document: { id: 'id', index: FIELDS } });
  let index = fresh();
  return {
    async build(records) {
      for (const document of documents(records)) index.add(document);
    },
    async store() {
      /** @type {[string, string][]} */
      const parts = [];
      await index.export((/** @type {string} */ key, /** @type {string} */ part) => void parts.push([key, part]));
      return toBytes(parts);
    },
    async load(bytes) {
      index = fresh();
      for (const [key, part] of fromBytes(bytes)) index.import(key, part);
    },
    // Without `suggest` it gives nothing as soon as one word is not found.
    search: (query, limit) =>
      /** @type {any[]} */ (index.search(query, { limit, suggest: true, merge: true })).map(({ id }) => Number(id)),
  };
}
