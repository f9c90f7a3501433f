/**
 * How soon a visitor is told that a source is bad, and how long the page stood still meanwhile: `npm run bench:faults`.
 * The single-file build, in a headless Chromium, without a worker (the page is not cacheable), which is the harder case.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../tools/browsers.js';

const RUNS = 5;
const cdn = path.join(import.meta.dirname, '../dist/cdn');
const script = readdirSync(cdn).find((name) => /\d\.min\.js$/.test(name)) ?? '';
const megabyte = 'x'.repeat(1_000_000);
/** @param {object} given */
const register = (given) =>
  JSON.stringify({ algoritme_versions: [{ lars: '11111115', name: 'Een', organization: 'Twee', ...given }] });

/** @type {Record<string, { status?: number, headers?: Record<string, string>, body: () => string | Buffer }>} */
const FAULTS = {
  'web page with status 200': { body: () => '<!doctype html><title>Storing</title>' },
  'half a JSON file': { body: () => register({ goal: megabyte }).slice(0, -9) },
  'another kind of JSON': { body: () => '{"hello": "world"}' },
  'status 404': { status: 404, body: () => '' },
  'status 429': { status: 429, headers: { 'retry-after': '5' }, body: () => '' },
  'status 500': { status: 500, body: () => '' },
  '50 MB, length unknown': { headers: { 'transfer-encoding': 'chunked' }, body: () => Buffer.alloc(50 * 2 ** 20, 'x') },
  '50 MB, length known': { body: () => Buffer.alloc(50 * 2 ** 20, 'x') },
  'depth of 10,000': { body: () => '['.repeat(10_000) + ']'.repeat(10_000) },
  'no id in 10,000 records': { body: () => `[${'{"name":"x","organization":"y"},'.repeat(9_999)}{"name":"x"}]` },
  'string of 30 MB in a record': { body: () => register({ lars: '1', goal: megabyte.repeat(30) }) },
};

const server = createServer((request, response) => {
  const name = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname.slice(1));
  if (name === script) return void response.end(readFileSync(path.join(cdn, script)));
  if (name.startsWith('page/')) {
    response.writeHead(200, { 'content-type': 'text/html', 'cache-control': 'no-store' });
    const src = encodeURIComponent(`${name.slice(5)}.json`);
    return void response.end(`<!doctype html><html lang="nl"><script src="/${script}"></script>
      <register-search src="/${src}"><a href="/">Register</a></register-search>`);
  }
  const fault = FAULTS[name.replace(/\.json$/, '')];
  const body = fault?.body() ?? '';
  const length = fault?.headers?.['transfer-encoding'] ? {} : { 'content-length': Buffer.byteLength(body) };
  response.writeHead(fault?.status ?? (fault ? 200 : 404), { ...length, ...fault?.headers });
  response.end(body);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());

const { executablePath, args, env } = await findChromium();
const browser = await puppeteer.launch({ executablePath, args, env: { ...process.env, ...env } });
console.log(`${await browser.version()}, median of ${String(RUNS)} loads, longest of all for the freeze`);
console.log('| source | ms from request to message | longest freeze, ms | link visible |\n|---|---|---|---|');
for (const name of Object.keys(FAULTS)) {
  const times = [];
  let freeze = 0;
  let link = true;
  for (let run = 0; run < RUNS; run++) {
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(`
      let last = performance.now();
      window.freeze = 0;
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        const now = performance.now();
        window.freeze = Math.max(window.freeze, now - last);
        last = now;
        channel.port2.postMessage(0);
      };
      channel.port2.postMessage(0);
      window.told = new Promise((resolve) => {
        const look = () => {
          const found = document.querySelector('register-search')?.shadowRoot?.querySelector('[part=notice] button');
          const asked = performance.getEntriesByType('resource').find((entry) => entry.name.endsWith('.json'));
          if (found) requestAnimationFrame(() => resolve([performance.now() - (asked?.startTime ?? 0), window.freeze]));
          else setTimeout(look, 1);
        };
        look();
      });
    `);
    await page.goto(`http://127.0.0.1:${String(port)}/page/${encodeURIComponent(name)}`);
    const [time, longest] = /** @type {[number, number]} */ (await page.evaluate('window.told'));
    times.push(time);
    freeze = Math.max(freeze, longest);
    link &&= /** @type {boolean} */ (await page.evaluate(`document.querySelector('a').checkVisibility()`));
    await page.close();
  }
  const median = times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? NaN;
  console.log(`| ${name} | ${median.toFixed(0)} | ${freeze.toFixed(0)} | ${link ? 'yes' : 'NO'} |`);
}
await browser.close();
server.closeAllConnections();
server.close();
