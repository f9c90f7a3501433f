/** Pagefind over the same records: its index as files, and its answers, asked in a browser because it has no other face. */
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { openBrowser } from './browser.js';
import { peer } from './figures.js';
import { serve } from './serve.js';

/** @typedef {import('./engines.js').PlainRecord} PlainRecord */

/**
 * Writes the index with the scripts of its interface.
 * @param {readonly PlainRecord[]} records
 * @param {string} folder
 */
export async function writePagefind(records, folder) {
  const pagefind = await peer(() => import('pagefind'));
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'nl' });
  if (!index) throw new Error(errors.join('; '));
  for (const { id, name, organisation, goal, basis } of records) {
    const content = [name, organisation, goal, basis].filter(Boolean).join('. ');
    await index.addCustomRecord({ url: `/${id}`, content, language: 'nl', meta: { title: name, organisation } });
  }
  await index.writeFiles({ outputPath: folder });
  await pagefind.close();
}

/**
 * The ids that it finds for each query, best first.
 * @param {readonly PlainRecord[]} records
 * @param {readonly string[]} queries
 * @param {number} limit
 * @returns {Promise<string[][]>}
 */
export async function pagefindAnswers(records, queries, limit) {
  const work = await mkdtemp(path.join(os.tmpdir(), 'ar-bench-'));
  await writePagefind(records, path.join(work, 'pagefind'));
  const { url, close } = await serve({
    pagefind: path.join(work, 'pagefind'),
    pages: path.join(import.meta.dirname, 'pages'),
  });
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(`${url}/pages/pagefind.html`);
    const answers = await page.evaluate(`(async () => {
      const engine = await import('/pagefind/pagefind.js');
      const answers = [];
      for (const query of ${JSON.stringify(queries)}) {
        const { results } = await engine.search(query);
        const found = await Promise.all(results.slice(0, ${String(limit)}).map((result) => result.data()));
        answers.push(found.map(({ url }) => url.replace(/\\D/g, '')));
      }
      return answers;
    })()`);
    return /** @type {string[][]} */ (answers);
  } finally {
    await browser.close();
    close();
    await rm(work, { recursive: true, force: true });
  }
}
