/**
 * `npm run old-browsers [-- 103.0.0 …]`: what a visitor of an older browser gets of each element. Fetches old Chromiums from npm
 * into a folder that goes away again, prints a table, and ends with 1 when somebody gets neither the element nor the link.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import sirv from 'sirv';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
/** Releases of the package, as old as they are of use; not all of them start outside the cloud that they were made for. */
const RELEASES = process.argv.length > 2 ? process.argv.slice(2) : ['103.0.0', '115.0.0', '121.0.0'];

const LINK = '<a href="/register">Register</a>';
/** What stands on each page, and what is read there when the element works. @type {Record<string, [markup: string, works: RegExp]>} */
const PAGES = {
  'register-search': [`<register-search src="/register/manifest.json">${LINK}</register-search>`, /68 algoritmes/],
  'algorithm-card': [
    `<algorithm-card src="/register/manifest.json" algorithm-id="99999272">${LINK}</algorithm-card>`,
    /scanauto/,
  ],
  'algorithm-card, light-dom': [
    `<algorithm-card light-dom src="/register/manifest.json" algorithm-id="99999272">${LINK}</algorithm-card>`,
    /scanauto/,
  ],
  'ai-act-profile': [`<ai-act-profile>${LINK}</ai-act-profile>`, /Welke rol/],
  'requirement-checklist': [
    `<requirement-checklist checklist-id="lijst">${LINK}</requirement-checklist>`,
    /0 van 23 vereisten/,
  ],
  'requirement-list': [`<requirement-list>${LINK}</requirement-list>`, /63 vereisten/],
};

const work = mkdtempSync(path.join(os.tmpdir(), 'old-browsers-'));
const serve = { '/widgets/': sirv('dist/cdn'), '/register/': sirv('dist/sample') };
const server = http.createServer((request, response) => {
  const [prefix, folder] = Object.entries(serve).find(([start]) => request.url?.startsWith(start)) ?? [];
  if (prefix && folder) {
    request.url = request.url?.slice(prefix.length - 1);
    return folder(request, response, () => void response.writeHead(404).end());
  }
  const [markup = ''] = PAGES[decodeURIComponent(request.url ?? '').slice(1)] ?? [];
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(`<!doctype html><html lang="nl"><title>Pagina</title>
    <script src="/widgets/algoritmeregister-widgets-${version}.min.js" defer></script>${markup}`);
});
await new Promise((listening) => server.listen(0, '127.0.0.1', () => listening(undefined)));
const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());

/** The executable of a release, unpacked. @param {string} release */
function chromium(release) {
  const packed = execFileSync('npm', ['pack', '--silent', `@sparticuz/chromium@${release}`], {
    cwd: work,
    encoding: 'utf8',
  });
  execFileSync('tar', ['xzf', packed.trim()], { cwd: work });
  const executable = path.join(work, `chromium-${release}`);
  writeFileSync(executable, brotliDecompressSync(readFileSync(path.join(work, 'package/bin/chromium.br'))), {
    mode: 0o755,
  });
  return executable;
}

/** What comes of an element, at most ten seconds later. @param {import('puppeteer-core').Browser} browser @param {string} name */
async function outcome(browser, name) {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${String(port)}/${encodeURIComponent(name)}`);
  const [, works = /^$/] = PAGES[name] ?? [];
  const seen = await page
    .waitForFunction(
      (pattern) => {
        const host = document.body.querySelector('*');
        const inside = host?.querySelector('[data-ar-drawn]') ?? host?.shadowRoot;
        const drawn = [...(inside?.children ?? [])].map((element) => /** @type {HTMLElement} */ (element).innerText);
        return new RegExp(pattern).test(drawn.join(' ')) && 'works';
      },
      { timeout: 10_000 },
      works.source,
    )
    .then(async (handle) => String(await handle.jsonValue()))
    .catch(() => page.evaluate(() => (document.querySelector('a')?.getClientRects().length ? 'link' : 'NOTHING')));
  await page.close();
  return seen;
}

const rows = [];
try {
  for (const release of RELEASES) {
    const browser = await puppeteer.launch({
      executablePath: chromium(release),
      args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
      headless: 'shell',
    });
    const cells = [];
    for (const name of Object.keys(PAGES)) cells.push(await outcome(browser, name));
    rows.push([await browser.version(), ...cells]);
    await browser.close();
  }
} finally {
  server.closeAllConnections();
  server.close();
  rmSync(work, { recursive: true, force: true });
}
const head = ['browser', ...Object.keys(PAGES).map((name) => `\`${name}\``)];
for (const row of [head, head.map(() => '---'), ...rows]) console.log(`| ${row.join(' | ')} |`);
process.exitCode = rows.flat().includes('NOTHING') ? 1 : 0;
