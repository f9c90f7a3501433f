/**
 * The figures of the foundation, beside plain MiniSearch in the same run: `npm run bench`.
 *
 * Reads the listing copy of the real register from the folder in ALGORITMEREGISTER_DATA, or ../shared/data; where that is
 * absent it takes the sample register and says so. Ratios are what to quote: machines differ, and this one is not idle.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import esbuild from 'esbuild';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../tools/browsers.js';
import { plainRecords } from './engines.js';
import { brotli, bundled, kB, median, quantile, root, row, version, WATCH } from './figures.js';
import { realRecords } from './registers.js';
import { serve } from './serve.js';

const RUNS = 7;
const QUERIES = ['parkeren', 'bijstand', 'kenteken herkenning', 'chatbot', 'anonimiseren', 'fraude'];

const data = process.env['ALGORITMEREGISTER_DATA'] ?? path.join(root, '../shared/data');
const real = path.join(data, 'register/scrape-2026-08-08.json');
const work = await mkdtemp(path.join(os.tmpdir(), 'ar-bench-'));

try {
  const sources = existsSync(real)
    ? [real]
    : (await readdir(path.join(root, 'src/sample')))
        .filter((f) => f.endsWith('.json'))
        .map((f) => path.join(root, 'src/sample', f));
  console.log(`Machine: ${os.cpus()[0]?.model ?? '?'}, ${String(os.cpus().length)} cores, Node ${process.version}`);
  console.log(
    existsSync(real) ? 'Register: the real listing copy of 2026-08-08' : 'Register: the sample (no real data here)',
  );

  await snapshotFigures(sources);
  await bundleFigures();
  await browserFigures();
} finally {
  await rm(work, { recursive: true, force: true });
}

/** @param {string[]} sources */
async function snapshotFigures(sources) {
  const out = path.join(work, 'register');
  const times = [];
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    execFileSync(process.execPath, [
      path.join(root, 'dist/cli/main.js'),
      'snapshot',
      ...sources,
      '--out',
      out,
      '--quiet',
    ]);
    times.push(performance.now() - start);
  }
  console.log(`\nsnapshot, whole process: median ${median(times).toFixed(0)} ms of ${String(RUNS)} runs`);
  /** @type {Record<string, { files: number, raw: number, brotli: number }>} */
  const kinds = {};
  for (const name of await readdir(out)) {
    const bytes = await readFile(path.join(out, name));
    const kind = (kinds[name.split(/[-.]/)[0] ?? ''] ??= { files: 0, raw: 0, brotli: 0 });
    kind.files += 1;
    kind.raw += bytes.length;
    kind.brotli += brotli(bytes);
  }
  console.log('| file | number | kB raw | kB brotli |\n|---|---|---|---|');
  for (const [kind, { files, raw, brotli }] of Object.entries(kinds)) {
    console.log(`| ${kind} | ${String(files)} | ${kB(raw)} | ${kB(brotli)} |`);
  }
}

async function bundleFigures() {
  console.log('\n| code, minified | kB raw | kB brotli |\n|---|---|---|');
  const isRaw = (/** @type {string[]} */ inputs) => inputs.some((input) => input.includes('/read/json-records'));
  const { outputs } = await bundled("import './dist/define/register-search.js'");
  const snapshot = outputs.filter(({ inputs }) => !isRaw(inputs));
  const page = snapshot.filter(({ inputs }) => !inputs.some((input) => /minisearch|core\/packed/.test(input)));
  console.log(row('register-search: the page, where a worker searches', page));
  console.log(row('register-search with the engine on the page, for a snapshot', snapshot));
  console.log(row('register-search with the readers of raw sources too', outputs));
  for (const [name, code] of [
    ['plain MiniSearch', "import M from 'minisearch'; globalThis.M = M"],
    ['Lit and MiniSearch', "import M from 'minisearch'; import * as L from 'lit'; globalThis.M = [M, L]"],
  ]) {
    console.log(row(String(name), (await bundled(String(code))).outputs));
  }
  for (const name of (await readdir(path.join(root, 'dist/cdn'))).filter((file) => file.endsWith('.js'))) {
    const contents = await readFile(path.join(root, 'dist/cdn', name));
    console.log(row(`cdn/${name}`, [{ contents, inputs: [] }]));
  }
}

async function browserFigures() {
  await mkdir(path.join(work, 'data'));
  await cp(path.join(import.meta.dirname, 'pages'), path.join(work, 'pages'), { recursive: true });
  const widget = path.join(work, 'pages/widget.html');
  await writeFile(widget, (await readFile(widget, 'utf8')).replace('VERSION', version));
  await esbuild.build({
    entryPoints: [path.join(import.meta.dirname, 'plain.js')],
    outfile: path.join(work, 'pages/plain.js'),
    bundle: true,
    minify: true,
    format: 'esm',
    absWorkingDir: root,
  });
  await writeFile(path.join(work, 'data/records.json'), JSON.stringify(plainRecords(await realRecords())));

  const { url, sent, close } = await serve({
    pages: path.join(work, 'pages'),
    widgets: path.join(root, 'dist/cdn'),
    register: path.join(work, 'register'),
    data: path.join(work, 'data'),
  });
  const { executablePath, args, env } = await findChromium();
  const browser = await puppeteer.launch({ executablePath, args, env: { ...process.env, ...env } });
  try {
    const figures = { widget: newFigures(), plain: newFigures() };
    // In turn, so that a machine that drifts does so for both.
    for (let run = 0; run < RUNS; run++) {
      await measure(browser, `${url}/pages/widget.html`, figures.widget, sent);
      await measure(browser, `${url}/pages/plain.html`, figures.plain, sent);
    }
    const { widget, plain } = figures;
    console.log(
      `\n${await browser.version()}, localhost, ${String(RUNS)} loads each, typing ${String(QUERIES.length)} queries`,
    );
    console.log('| figure | register-search | plain MiniSearch | ratio |\n|---|---|---|---|');
    /** @param {string} name @param {number} a @param {number} b @param {string} unit */
    const line = (name, a, b, unit) =>
      console.log(`| ${name} | ${a.toFixed(1)} ${unit} | ${b.toFixed(1)} ${unit} | ${(a / b).toFixed(2)} |`);
    line('transferred to the first list', median(widget.firstBytes) / 1000, median(plain.firstBytes) / 1000, 'kB');
    line('navigation to the first list painted', median(widget.first), median(plain.first), 'ms');
    line('transferred after the first query', median(widget.allBytes) / 1000, median(plain.allBytes) / 1000, 'kB');
    line('first query, from key to paint', median(widget.firstKey), median(plain.firstKey), 'ms');
    line('key to painted results, median', median(widget.keys), median(plain.keys), 'ms');
    line('key to painted results, 95th percentile', quantile(widget.keys, 0.95), quantile(plain.keys, 0.95), 'ms');
    // The browser reports tasks from 50 ms; 0 means that there were none.
    console.log(
      `longest task over 50 ms while typing: ${String(Math.max(...widget.longest))} ms, plain ${String(Math.max(...plain.longest))} ms`,
    );
    console.log(`worker used: ${String(widget.workers)} of ${String(RUNS)} loads`);
  } finally {
    await browser.close();
    close();
  }
}

function newFigures() {
  return {
    /** @type {number[]} */ firstBytes: [],
    /** @type {number[]} */ allBytes: [],
    /** @type {number[]} */ first: [],
    /** @type {number[]} */ firstKey: [],
    /** @type {number[]} */ keys: [],
    /** @type {number[]} */ longest: [],
    workers: 0,
  };
}

/**
 * One load in a fresh profile: first list, then typing letter by letter, each key waited for.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url
 * @param {ReturnType<typeof newFigures>} figures
 * @param {() => number} sent
 */
async function measure(browser, url, figures, sent) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const before = sent();
  page.on('workercreated', () => (figures.workers += 1));
  await page.evaluateOnNewDocument(`
    ${WATCH}
    window.firstList = new Promise((resolve) => {
      const look = () => {
        const search = document.querySelector('register-search');
        const found = search ? search.shadowRoot?.querySelector('algorithm-card') : document.querySelector('#results li');
        if (found) window.painted().then(resolve);
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
  `);
  await page.goto(url);
  figures.first.push(Number(await page.evaluate('window.firstList')));
  // Request headers and the end of transfers arrive a little after the paint.
  await page.waitForNetworkIdle({ idleTime: 200 });
  figures.firstBytes.push(sent() - before);
  await page.evaluate(`
    window.input = document.querySelector('#query') ?? document.querySelector('register-search').shadowRoot.querySelector('input');
    window.input.focus();
    window.longest = 0;
    window.nextResult = () => new Promise((resolve) => {
      const event = document.querySelector('register-search') ? 'ar-search' : 'drawn';
      let typed = 0;
      window.input.addEventListener('input', (e) => (typed = e.timeStamp), { once: true, capture: true });
      document.addEventListener(event, async () => {
        await document.querySelector('register-search')?.updateComplete;
        resolve((await window.painted()) - typed);
      }, { once: true });
    });
  `);
  let isFirst = true;
  for (const query of QUERIES) {
    await page.evaluate(`window.input.select?.()`);
    for (const letter of query) {
      await page.evaluate('void (window.pending = window.nextResult())');
      await page.keyboard.type(letter);
      const time = Number(await page.evaluate('window.pending'));
      if (isFirst) figures.firstKey.push(time);
      else figures.keys.push(time);
      isFirst = false;
    }
  }
  await page.waitForNetworkIdle({ idleTime: 200 });
  figures.allBytes.push(sent() - before);
  figures.longest.push(Number(await page.evaluate('window.longest')));
  await context.close();
}
