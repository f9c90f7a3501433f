/** Pages made of the files of the installed package alone, as somebody who has nothing else would make them. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import process from 'node:process';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import sirv from 'sirv';
import { VERSION } from '../../src/core/version.js';
import { findChromium } from '../../tools/browsers.js';
import { NAME, packed } from './packed.js';

export const SINGLE_FILE = `${NAME}-${VERSION}.min.js`;

const REPORT = `window.seen = { violations: [], errors: [] };
document.addEventListener('securitypolicyviolation', (event) => window.seen.violations.push(event.violatedDirective));
addEventListener('error', (event) => window.seen.errors.push(event.message || 'a file'), true);
addEventListener('unhandledrejection', (event) => window.seen.errors.push(String(event.reason)));`;

export interface Seen {
  violations: string[];
  errors: string[];
}

export interface Site {
  browser: Browser;
  /** Opens `/`, which holds this; */
  open(markup: string, headers: Record<string, string>): Promise<Page>;
  /** Other bodies or statuses for some addresses, or the same ones later: as soon as `when` says so. */
  readonly instead: Map<string, { type: string; body: string | Buffer; status?: number; when?: () => Promise<void> }>;
  close(): Promise<void>;
}

export async function openSite(): Promise<Site> {
  const { executablePath, args, env } = await findChromium();
  const browser = await puppeteer.launch({ executablePath, args, env: { ...process.env, ...env } });
  const instead: Site['instead'] = new Map();
  instead.set('/report.js', { type: 'text/javascript', body: REPORT });
  instead.set('/kader/manifest.json', {
    type: 'application/json',
    body: readFileSync(packed(`dist/cdn/${NAME}-${VERSION}.kader.json`)),
  });
  const folders = {
    '/widgets/': sirv(packed('dist/cdn'), { dev: true }),
    '/register/': sirv(packed('dist/sample'), { dev: true }),
  };
  let headers: Record<string, string> = {};
  const server: Server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const url = request.url ?? '';
    const other = instead.get(url);
    if (other) {
      response.writeHead(other.status ?? 200, { 'content-type': other.type });
      return void (other.when?.() ?? Promise.resolve()).then(() => response.end(other.body));
    }
    const [prefix, serve] = Object.entries(folders).find(([start]) => url.startsWith(start)) ?? [];
    const missing = (): void => void response.writeHead(404).end();
    if (!prefix || !serve) return missing();
    request.url = url.slice(prefix.length - 1);
    serve(request, response, missing);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  return {
    browser,
    instead,
    async open(markup, given) {
      headers = { 'cache-control': 'no-cache', ...given };
      const body = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Pagina</title><script src="/report.js"></script>${markup}`;
      instead.set('/', { type: 'text/html', body });
      const page = await browser.newPage();
      await page.goto(`${origin}/`);
      return page;
    },
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

export const seenOn = (page: Page): Promise<Seen> => page.evaluate(() => (window as unknown as { seen: Seen }).seen);
