/**
 * The figures of the kader's elements, beside a plain page with the same rows in the same run: `npm run bench:kader`.
 * Ratios are what to quote: machines differ, and this one is not idle.
 */
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import esbuild from 'esbuild';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../tools/browsers.js';
import { brotli, bundled, kB, median, quantile, root, row, version, WATCH } from './figures.js';
import { serve } from './serve.js';

const LOADS = 7;
const TICKS = 20;
const MANY = 5_000;

const work = await mkdtemp(path.join(os.tmpdir(), 'ar-bench-'));
const dist = path.join(root, 'dist');

try {
  console.log(`Machine: ${os.cpus()[0]?.model ?? '?'}, ${String(os.cpus().length)} cores, Node ${process.version}`);
  await sizes();
  await inBrowser();
} finally {
  await rm(work, { recursive: true, force: true });
}

async function sizes() {
  console.log('\n| code, minified | kB raw | kB brotli |\n|---|---|---|');
  for (const tag of ['ai-act-profile', 'requirement-list', 'requirement-checklist']) {
    const { outputs } = await bundled(`import './dist/define/${tag}.js'`);
    const has = (/** @type {string} */ part) =>
      outputs.filter(({ inputs }) => inputs.some((one) => one.includes(part)));
    const late = [...has('/catalogue/'), ...has('/spreadsheet'), ...has('/kader-snapshot/'), ...has('minisearch')];
    const first = outputs.filter((output) => !late.includes(output));
    console.log(row(`${tag}, with all it needs before the catalogue`, first));
    if (tag !== 'requirement-checklist') continue;
    console.log(row('the catalogue, as modules', has('/catalogue/')));
    console.log(row('the writer of spreadsheets', has('/spreadsheet')));
  }
  for (const name of await readdir(path.join(dist, 'cdn'))) {
    if (name.endsWith('.md')) continue;
    const bytes = await readFile(path.join(dist, 'cdn', name));
    console.log(`| cdn/${name} | ${kB(bytes.length)} | ${kB(brotli(bytes))} |`);
  }
}

/** A kader of any size: the catalogue over and over, under other keys. @param {any} kader */
function enlarged(kader) {
  const times = Math.ceil(MANY / kader.requirements.length);
  const copy = (/** @type {any} */ item, /** @type {number} */ n) => ({
    ...item,
    key: `${item.key}-${String(n)}`,
    urn: `${item.urn}${String(n).padStart(3, '0')}`,
    ...(item.requirements && {
      requirements: item.requirements.map((/** @type {string} */ key) => `${key}-${String(n)}`),
    }),
    ...(item.measures && { measures: item.measures.map((/** @type {string} */ key) => `${key}-${String(n)}`) }),
  });
  const all = (/** @type {any[]} */ items) =>
    Array.from({ length: times }, (_, n) => items.map((item) => copy(item, n))).flat();
  return {
    info: kader.info,
    requirements: all(kader.requirements).slice(0, MANY),
    measures: all(kader.measures),
    instruments: kader.instruments,
  };
}

async function inBrowser() {
  const pages = path.join(work, 'pages');
  await cp(path.join(import.meta.dirname, 'pages'), pages, { recursive: true });
  await esbuild.build({
    entryPoints: [path.join(import.meta.dirname, 'checklist-plain.js')],
    outfile: path.join(pages, 'checklist-plain.js'),
    format: 'esm',
    minify: true,
  });
  const catalogue = path.join(dist, 'cdn', `algoritmeregister-widgets-${version}.kader.json`);
  await cp(catalogue, path.join(pages, 'kader.json'));
  await writeFile(
    path.join(pages, 'many.json'),
    JSON.stringify(enlarged(JSON.parse(await readFile(catalogue, 'utf8')))),
  );
  for (const [name, ours, plain] of [
    ['63', '', 'kader.json'],
    ['many', 'src="/pages/many.json"', 'many.json'],
  ]) {
    const fill = async (/** @type {string} */ page, /** @type {string} */ kader) => {
      const text = (await readFile(path.join(pages, `${page}.html`), 'utf8')).replace('VERSION', version);
      await writeFile(path.join(pages, `${page}-${String(name)}.html`), text.replace('KADER', kader));
    };
    await fill('checklist', String(ours));
    await fill('checklist-plain', `/pages/${String(plain)}`);
  }
  const { url, sent, close } = await serve({ pages, widgets: path.join(dist, 'cdn') });
  const { executablePath, args, env } = await findChromium();
  const browser = await puppeteer.launch({ executablePath, args, env: { ...process.env, ...env } });
  try {
    console.log(`\n${await browser.version()}, localhost, ${String(LOADS)} loads each, ${String(TICKS)} ticks a load`);
    for (const [name, title] of [
      ['63', '63 requirements, 108 measures (the catalogue)'],
      ['many', `${String(MANY)} requirements (the catalogue over and over)`],
    ]) {
      const ours = figures();
      const plain = figures();
      // In turn, so that a machine that drifts does so for both.
      for (let load = 0; load < LOADS; load++) {
        await measure(browser, `${url}/pages/checklist-${String(name)}.html`, ours, sent);
        await measure(browser, `${url}/pages/checklist-plain-${String(name)}.html`, plain, sent);
      }
      console.log(`\n${String(title)}\n| figure | requirement-checklist | plain page | ratio |\n|---|---|---|---|`);
      const line = (
        /** @type {string} */ what,
        /** @type {number} */ a,
        /** @type {number} */ b,
        /** @type {string} */ unit,
      ) => console.log(`| ${what} | ${a.toFixed(1)} ${unit} | ${b.toFixed(1)} ${unit} | ${(a / b).toFixed(2)} |`);
      line('transferred to the first row', median(ours.bytes) / 1000, median(plain.bytes) / 1000, 'kB');
      line('navigation to the first row painted', median(ours.first), median(plain.first), 'ms');
      line('tick to painted progress, median', median(ours.ticks), median(plain.ticks), 'ms');
      line('tick to painted progress, 95th percentile', quantile(ours.ticks, 0.95), quantile(plain.ticks, 0.95), 'ms');
      console.log(
        `longest task while ticking: ${String(Math.max(...ours.longest))} ms, plain ${String(Math.max(...plain.longest))} ms (0: none over 50)`,
      );
    }
  } finally {
    await browser.close();
    close();
  }
}

function figures() {
  return {
    /** @type {number[]} */ bytes: [],
    /** @type {number[]} */ first: [],
    /** @type {number[]} */ ticks: [],
    /** @type {number[]} */ longest: [],
  };
}

/**
 * One load in a fresh profile: the first row, then ticks and unticks, each waited for until its progress is painted.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url
 * @param {ReturnType<typeof figures>} into
 * @param {() => number} sent
 */
async function measure(browser, url, into, sent) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const before = sent();
  await page.evaluateOnNewDocument(`
    ${WATCH}
    window.place = () => document.querySelector('requirement-checklist')?.shadowRoot ?? document;
    window.firstRow = new Promise((resolve) => {
      const look = () => (window.place()?.querySelector('li') ? window.painted().then(resolve) : requestAnimationFrame(look));
      requestAnimationFrame(look);
    });
  `);
  await page.goto(url);
  into.first.push(Number(await page.evaluate('window.firstRow')));
  await page.waitForNetworkIdle({ idleTime: 200 });
  into.bytes.push(sent() - before);
  const ticks = await page.evaluate(`(async () => {
    const place = window.place();
    place.querySelector('[aria-expanded=false][part=title]')?.click();
    await window.painted();
    window.longest = 0;
    const progress = () => place.querySelector('#progress, [part=progress] p').textContent;
    const times = [];
    for (let n = 0; n < ${String(TICKS)}; n++) {
      const boxes = place.querySelectorAll('[part=measures] input[type=checkbox], li input[type=checkbox]');
      const before = progress();
      const start = performance.now();
      boxes[n % boxes.length].click();
      let now = 0;
      do { now = await window.painted(); } while (progress() === before);
      times.push(now - start);
    }
    return times;
  })()`);
  into.ticks.push(.../** @type {number[]} */ (ticks));
  into.longest.push(Number(await page.evaluate('window.longest')));
  await context.close();
}
