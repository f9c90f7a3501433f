/**
 * Whether typing ever has to wait at 50,000 records: `npm run bench:typing`. `--count 1530` takes another register.
 * Keys come as from a quick typist, whatever the page is doing.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { freshPage, openBrowser, PHONE } from './browser.js';
import { quantile } from './figures.js';
import { sourceName } from './registers.js';
import { argument, table, writeSection } from './results.js';
import { serve } from './serve.js';
import { makeSite } from './site.js';

const COUNT = Number(argument('count') ?? 50_000);
const LOADS = Number(argument('loads') ?? 3);
/** Between two keys, in milliseconds: some hundred words a minute. */
const PACE = 110;
const QUERIES = [
  'parkeren',
  'bijstandsuitkering',
  'kenteken herkenning',
  'anonimiseren van brieven',
  'de',
  'verkeesrlichten',
];
/** Tasks from this length on are felt, and browsers tell of them. */
const LONG = 50;

/** @type {[name: string, address: string, slowdown: number][]} */
const CASES = [
  ['with a worker', '/app/bundled.html', 1],
  ['with a worker, phone', '/app/bundled.html', PHONE],
  ['without a worker', '/app/bundled.html?no-store', 1],
  ['without a worker, phone', '/app/bundled.html?no-store', PHONE],
];

/** For the page: the lengths of its long tasks since they were last asked for, and from each key to the next frame. */
const KEEP = `
  window.tasks = [];
  window.keys = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.tasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
  addEventListener('input', ({ timeStamp }) => {
    window.painted().then((painted) => window.keys.push(painted - timeStamp));
  }, { capture: true });
  window.taken = () => window.tasks.splice(0);
`;

const work = await mkdtemp(path.join(os.tmpdir(), 'ar-bench-'));
try {
  const site = await serve(await makeSite(work, COUNT, { pagefind: false }));
  const browser = await openBrowser();
  try {
    const rows = [];
    for (const [name, address, slowdown] of CASES) {
      /** @type {Typed[]} */
      const loads = [];
      for (let load = 0; load < LOADS; load++) loads.push(await typed(browser, site.url + address, slowdown));
      const tasks = loads.flatMap((load) => load.tasks);
      const keys = loads.flatMap((load) => load.keys);
      const opening = Math.max(0, ...loads.flatMap((load) => load.opening));
      const felt = [
        Math.max(0, ...tasks).toFixed(0),
        tasks.length,
        quantile(keys, 0.95).toFixed(0),
        Math.max(...keys).toFixed(0),
      ];
      rows.push([name, opening.toFixed(0), ...felt, loads.filter((load) => load.worker).length]);
    }
    const head = [
      ...['page', 'longest task while opening, ms', 'longest task while typing, ms', `tasks over ${String(LONG)} ms`],
      ...['key to next frame, 95 %, ms', 'slowest, ms', `loads with a worker, of ${String(LOADS)}`],
    ];
    const text = `${await browser.version()}; ${COUNT.toLocaleString('en')} records from ${sourceName()}; localhost; "phone": the page's thread ${String(PHONE)} times slower. ${String(QUERIES.length)} queries, a key every ${String(PACE)} ms. Browsers tell of tasks over ${String(LONG)} ms only: 0 means that there was none.`;
    await writeSection('Typing', 'npm run bench:typing', `${text}\n\n${table(head, rows)}`);
  } finally {
    await browser.close();
    site.close();
  }
} finally {
  await rm(work, { recursive: true, force: true });
}

/** @typedef {{ opening: number[], tasks: number[], keys: number[], worker: boolean }} Typed */

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} address
 * @param {number} slowdown
 * @returns {Promise<Typed>}
 */
async function typed(browser, address, slowdown) {
  const { page, close } = await freshPage(browser, slowdown);
  let worker = false;
  page.on('workercreated', () => (worker = true));
  await page.evaluateOnNewDocument(KEEP);
  await page.goto(address);
  await page.waitForFunction(`document.querySelector('register-search')?.shadowRoot?.querySelector('algorithm-card')`, {
    timeout: 120_000,
  });
  await page.waitForNetworkIdle({ idleTime: 1_000, timeout: 120_000 });
  await page.evaluate(`document.querySelector('register-search').shadowRoot.querySelector('input').focus()`);
  // The first query fetches the index, which is part of typing as visitors know it.
  const opening = /** @type {number[]} */ (await page.evaluate('window.taken()'));
  for (const query of QUERIES) {
    for (const letter of query) {
      const sent = performance.now();
      await page.keyboard.sendCharacter(letter);
      await setTimeout(Math.max(0, PACE - (performance.now() - sent)));
    }
    await setTimeout(600);
    for (let letter = 0; letter < query.length; letter++) await page.keyboard.press('Backspace');
  }
  await page.waitForNetworkIdle({ idleTime: 1_000, timeout: 120_000 });
  const tasks = /** @type {number[]} */ (await page.evaluate('window.taken()'));
  const keys = /** @type {number[]} */ (await page.evaluate('window.keys'));
  await close();
  return { opening, tasks, keys, worker };
}
