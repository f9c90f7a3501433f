/**
 * From nothing to the first result, over slow 4G with a phone's processor, beside Pagefind's own interface on the same
 * records: `npm run bench:cold`. `--loads 3` measures less.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { freshPage, openBrowser, PHONE } from './browser.js';
import { kB, median } from './figures.js';
import { realRecords, sourceName } from './registers.js';
import { argument, table, writeSection } from './results.js';
import { serve, SLOW_4G } from './serve.js';
import { makeSite } from './site.js';

const LOADS = Number(argument('loads') ?? 5);
/** What is typed; each is in the first ten of every page here, and hardly in the list that is there before a query. */
const QUERIES = ['parkeren', 'bijstand', 'kenteken', 'chatbot', 'fraude'];

/** @type {[name: string, address: string][]} */
const PAGES = [
  ['register-search, bundled', '/app/bundled.html'],
  ['register-search, bundled, no worker', '/app/bundled.html?no-store'],
  ['register-search, single file', '/pages/widget.html'],
  ['Pagefind, its components', '/pages/pagefind.html'],
];

/** @typedef {{ field: number, first: number, full: number, firstBytes: number, fullBytes: number, requests: number, changes: number, shift: number }} Load */

const work = await mkdtemp(path.join(os.tmpdir(), 'ar-bench-'));
try {
  const count = (await realRecords()).length;
  const folders = await makeSite(work, count, { pagefind: true });
  const site = await serve(folders, SLOW_4G);
  const browser = await openBrowser();
  try {
    /** @type {Map<string, Load[]>} */
    const loads = new Map(PAGES.map(([name]) => [name, []]));
    // In turn, so that a machine that drifts does so for all.
    for (let turn = 0; turn < LOADS; turn++) {
      for (const [name, address] of PAGES) {
        const query = QUERIES[turn % QUERIES.length] ?? '';
        loads.get(name)?.push(await coldLoad(browser, site, site.url + address, query));
      }
    }
    await writeSection(
      'First result from cold',
      'npm run bench:cold',
      await report(loads, count, await browser.version()),
    );
  } finally {
    await browser.close();
    site.close();
  }
} finally {
  await rm(work, { recursive: true, force: true });
}

/** @param {Map<string, Load[]>} loads @param {number} count @param {string} browser */
async function report(loads, count, browser) {
  const rows = [...loads].map(([name, all]) => {
    const of = (/** @type {keyof Load} */ figure) => median(all.map((load) => load[figure]));
    return [
      ...[
        name,
        of('field').toFixed(0),
        of('first').toFixed(0),
        kB(of('firstBytes')),
        of('full').toFixed(0),
        kB(of('fullBytes')),
      ],
      ...[of('requests').toFixed(0), Math.max(...all.map(({ changes }) => changes))],
      Math.max(...all.map(({ shift }) => shift)).toFixed(3),
    ];
  });
  const head = [
    ...['page', 'field there, ms', 'first result, ms', 'kB by then', 'whole answer, ms', 'kB in all', 'requests'],
    ...['most changes of the first list', 'most layout shift'],
  ];
  return [
    `${browser}; ${count.toLocaleString('en')} records from ${sourceName()}; ${String(SLOW_4G.roundTripMs)} ms round trip (three before a page), ${String((SLOW_4G.bytesPerSecond * 8) / 1e6)} Mbit/s, the page's thread ${String(PHONE)} times slower. A query of one word is put in as soon as the field is there. The first result is there when one in three of the first ten (cards; for Pagefind titles with their excerpts) show the first four letters of the query, which every page comes to for every query. Times since the visit began, medians of ${String(LOADS)} loads; kB are bodies as sent.`,
    table(head, rows),
    'The line is slow for workers too, but no browser slows the processor of a worker: "no worker" is the row in which everything is as slow as on the phone. Pagefind uses a worker.',
  ].join('\n\n');
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {Awaited<ReturnType<typeof serve>>} site
 * @param {string} address
 * @param {string} query
 * @returns {Promise<Load>}
 */
async function coldLoad(browser, site, address, query) {
  const { page, close } = await freshPage(browser, PHONE);
  await page.evaluateOnNewDocument(LOOK, query);
  const before = site.log().length;
  const [bytes, requests] = [site.sent(), site.requests()];
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  const field = Number(await page.evaluate('window.fieldThere'));
  await page.keyboard.sendCharacter(query);
  await page.waitForFunction('window.changes.length > 0', { timeout: 60_000 }).catch(async () => {
    const value = await page.evaluate('window.field()?.value');
    throw new Error(`${address} gave no result for ${query}; its field has "${String(value)}"`);
  });
  await page.waitForNetworkIdle({ idleTime: 1_500 });
  const { changes, told, shift, origin } =
    /** @type {{ changes: number[], told: number, shift: number, origin: number }} */ (
      await page.evaluate('({ changes, told, shift, origin: performance.timeOrigin })')
    );
  /** What had been sent when this was drawn: the clock of the page and that of the server are the same. */
  const sentBy = (/** @type {number} */ ms) =>
    site
      .log()
      .slice(before)
      .reduce((sum, [at, piece]) => (at <= origin + ms ? sum + piece : sum), 0);
  const first = changes[0] ?? NaN;
  const full = Math.max(told, ...changes);
  const sent = { fullBytes: site.sent() - bytes, requests: site.requests() - requests };
  const all = { ...sent, changes: changes.length - 1, shift };
  await close();
  return { field, first, full, firstBytes: sentBy(first), ...all };
}

/** For the page: when there is a field, and when the list that answers the query changes. @param {string} query */
function LOOK(query) {
  const deep = () => document.querySelector('register-search')?.shadowRoot;
  const field = () => (deep() ?? document).querySelector('input');
  const texts = () => {
    const cards = [...(deep()?.querySelectorAll('algorithm-card') ?? [])].map(
      (card) => card.shadowRoot?.textContent ?? '',
    );
    // With the excerpt: Pagefind's titles alone name the word of a query less often than cards do.
    return deep() ? cards : [...document.querySelectorAll('.pf-result')].map((result) => result.textContent ?? '');
  };
  const start = query.slice(0, 4).toLowerCase();
  const global = /** @type {any} */ (window);
  global.field = field;
  // As CLS counts: what follows a key within half a second is expected.
  global.shift = 0;
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of /** @type {any[]} */ (list.getEntries()))
      global.shift += hadRecentInput ? 0 : value;
  }).observe({ type: 'layout-shift', buffered: true });
  global.changes = [];
  global.told = 0;
  // Also when the whole answer leaves the list as it was, that is the moment when it is there.
  document.addEventListener('ar-search', () => (global.told = performance.now()));
  let last = '';
  global.fieldThere = new Promise((done) => {
    const look = () => {
      const input = field();
      if (input && document.activeElement === document.body) {
        input.focus();
        done(performance.now());
      }
      const all = texts();
      const list = all.join('\n');
      // Synonyms come along, so not all have it; and of the list before any query one or two do.
      const fits = all.filter((text) => text.toLowerCase().includes(start)).length;
      const answers = global.changes.length > 0 || (fits > 0 && fits >= all.slice(0, 10).length / 3);
      if (list !== last && answers) {
        last = list;
        global.changes.push(performance.now());
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}
