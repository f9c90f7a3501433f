import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import puppeteer, { type Browser } from 'puppeteer-core';
import sirv from 'sirv';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { VERSION } from '../../src/core/version.js';
import { findChromium } from '../../tools/browsers.js';
import { REFERENCE_POLICY } from '../../tools/policy.js';
import { packed, root } from './packed.js';

/** A top page, unlike the frames of the other browser tests: a frame cannot find its own headers in the cache. */
const PAGE = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Pagina</title>
<script src="/report.js"></script>
<script src="/cdn/algoritmeregister-widgets-${VERSION}.min.js"></script>
<register-search src="SOURCE"><a href="/">Register</a></register-search>`;
const SNAPSHOT = '/sample/manifest.json';
/** A raw source, which takes the other worker: what a part of the sample was made of. */
const RAW = '/raw.json';
const RAW_DATA = readFileSync(`${root}/src/sample/gemeente-voorbeeldrecht.json`);
const REPORT = `window.violations = [];
document.addEventListener('securitypolicyviolation', (event) => window.violations.push(event.violatedDirective));`;

let browser: Browser;
let server: Server | undefined;

beforeAll(async () => {
  const { executablePath, args, env } = await findChromium();
  browser = await puppeteer.launch({ executablePath, args, env: { ...process.env, ...env } });
});
afterAll(() => browser.close());
afterEach(closeServer);

function closeServer(): void {
  server?.closeAllConnections();
  server?.close();
}

interface Seen {
  workers: number;
  violations: string[];
  results: number;
}

/** Loads the page with these headers and searches; tells what happened. */
async function visit(headers: Record<string, string>, worker = true, source = SNAPSHOT): Promise<Seen> {
  closeServer();
  const files = sirv(packed('dist'), { dev: true });
  server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const missing = (): void => void response.writeHead(404).end();
    if (request.url === '/') response.setHeader('content-type', 'text/html').end(PAGE.replace('SOURCE', source));
    else if (request.url === '/report.js') response.setHeader('content-type', 'text/javascript').end(REPORT);
    else if (request.url === RAW) response.setHeader('content-type', 'application/json').end(RAW_DATA);
    else if (!worker && /worker\.min/.test(request.url ?? '')) missing();
    else files(request, response, missing);
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const page = await browser.newPage();
  let workers = 0;
  page.on('workercreated', () => (workers += 1));
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const input = await page.waitForSelector('register-search >>> form input');
  await page.waitForSelector('register-search >>> algorithm-card');
  await input?.type('parkerne');
  await page.waitForSelector('register-search >>> algorithm-card >>> mark');
  // Names alone may have marks before there is a worker; only the whole answer tells what else was searched.
  await page.waitForSelector('register-search >>> [part=literal]');
  const seen = await page.evaluate(() => ({
    violations: (window as unknown as { violations: string[] }).violations,
    results: document.querySelector('register-search')?.shadowRoot?.querySelectorAll('algorithm-card').length ?? 0,
  }));
  await page.close();
  return { workers, ...seen };
}

const CACHED = { 'cache-control': 'no-cache' };
const TRUSTED = `${REFERENCE_POLICY}; require-trusted-types-for 'script'; trusted-types lit-html`;
const policy = (value: string): Record<string, string> => ({ ...CACHED, 'content-security-policy': value });

describe('the search worker of the single file', () => {
  it.each([
    ['without a policy', CACHED],
    ['under the reference policy', policy(REFERENCE_POLICY)],
    ['under Trusted Types with our policy name', policy(`${TRUSTED} algoritmeregister-widgets`)],
  ])('starts %s', async (_case, headers) => {
    expect(await visit(headers)).toMatchObject({ workers: 1, violations: [] });
    expect(await visit(headers, true, RAW)).toMatchObject({ workers: 1, violations: [] });
  });

  it.each([
    ['under Trusted Types without our policy name', policy(TRUSTED)],
    ['when worker-src forbids it', policy(`${REFERENCE_POLICY}; worker-src 'none'`)],
    ['on a page that is not kept in the cache', { 'cache-control': 'no-store' }],
  ])('does not even try %s, and the page searches itself', async (_case, headers) => {
    for (const source of [SNAPSHOT, RAW]) {
      const { workers, violations, results } = await visit(headers, true, source);
      expect({ workers, violations }).toEqual({ workers: 0, violations: [] });
      expect(results).toBeGreaterThan(0);
    }
  });

  it('is done without when its file is missing', async () => {
    for (const source of [SNAPSHOT, RAW]) {
      const { violations, results } = await visit(CACHED, false, source);
      expect(violations).toEqual([]);
      expect(results).toBeGreaterThan(0);
    }
  });
});
