/** What a page with one of the peers does, seen from outside: what it loads, asks, breaks, keeps, and what is left of it. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import esbuild from 'esbuild';
import { QUERY } from './embed-peers.js';
import { root } from './figures.js';

/** @typedef {import('./embed-peers.js').Peer} Peer */
/** @typedef {import('puppeteer-core').Page} Page */

/** How long something may take that then counts as not working. */
const PATIENCE = 15_000;

/** @param {string} head @param {string} snippet */
export const pageOf = (head, snippet) => `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Algoritmes van de gemeente</title>${head}</head>
<body><main><h1>Algoritmes</h1>${snippet}</main></body></html>`;

const VIOLATIONS = `window.violations = [];
document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
  window.violations.push(effectiveDirective + ' ' + blockedURI.split('/')[0]));`;

/**
 * Opens a page in a profile of its own, and knows which other hosts it wants. Those are never reached.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url
 * @param {{ scripting?: boolean }} [options]
 */
export async function openPage(browser, url, { scripting = true } = {}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setJavaScriptEnabled(scripting);
  await page.evaluateOnNewDocument(VIOLATIONS);
  const client = await page.createCDPSession();
  await client.send('Network.enable');
  await client.send('Network.setBlockedURLs', { urls: ['https://*'] });
  /** @type {Set<string>} */
  const others = new Set();
  page.on('request', (request) => {
    const { origin, host, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== new URL(url).origin) others.add(host);
  });
  // What a page asks of its own server while it works is what is measured: it ends when nothing is asked for half a second.
  await page.goto(url, { waitUntil: 'networkidle0' });
  return { page, others, close: () => context.close() };
}

/** Whether there is a field to type in. @param {Page} page @param {Peer} peer @param {number} [timeout] */
export async function openField(page, { open, field }, timeout = PATIENCE) {
  try {
    if (open) await (await page.waitForSelector(open, { timeout }))?.click();
    await page.waitForSelector(field, { visible: true, timeout });
    return true;
  } catch {
    return false;
  }
}

/** Whether typing gives results. @param {Page} page @param {Peer} peer @param {number} [timeout] */
export async function search(page, peer, timeout = PATIENCE) {
  try {
    await page.type(peer.field, QUERY);
    await page.waitForSelector(peer.found, { visible: true, timeout });
    await page.waitForNetworkIdle({ timeout });
    return true;
  } catch {
    return false;
  }
}

/** What breaks the policy, with how often. @param {Page} page @returns {Promise<string[]>} */
export const violations = (page) => page.evaluate(() => /** @type {any} */ (window).violations);

/** What is kept in the browser, by name. @param {Page} page @returns {Promise<string[]>} */
export const stored = (page) =>
  page.evaluate(async () => [
    ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
    ...document.cookie
      .split('; ')
      .filter(Boolean)
      .map((cookie) => `cookie ${cookie.split('=')[0]}`),
    ...(await indexedDB.databases()).map(({ name }) => `IndexedDB ${name}`),
    ...(await caches.keys()).map((name) => `cache ${name}`),
  ]);

/** Other hosts that the page sets up connections to, which are no requests yet. @param {Page} page @returns {Promise<string[]>} */
export const preconnected = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('link[rel~=preconnect], link[rel~=dns-prefetch]')].map(
      (link) => new URL(/** @type {HTMLLinkElement} */ (link).href).host,
    ),
  );

const axe = await readFile(path.join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds with all of its rules; a `*` is behind those that are advice and no part of WCAG.
 * @param {Page} page
 * @returns {Promise<{ id: string, elements: number }[]>}
 */
export async function findings(page) {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations } = await /** @type {any} */ (window).axe.run();
    return violations.map((/** @type {any} */ { id, tags, nodes }) => ({
      id: tags.includes('best-practice') ? `${id}*` : id,
      elements: nodes.length,
    }));
  });
}

/** @typedef {'as pasted' | 'DOMPurify' | 'kses'} Sanitizer */

/** DOMPurify with its defaults, and what WordPress leaves, in a page. @param {import('puppeteer-core').Browser} browser */
export async function sanitizers(browser) {
  const contents = `export { default as purify } from 'dompurify'; export * from './test/helpers/kses.ts';`;
  const { outputFiles } = await esbuild.build({
    stdin: { contents, resolveDir: root },
    ...{ bundle: true, format: 'iife', globalName: 'tools', write: false },
  });
  const page = await browser.newPage();
  await page.evaluate(outputFiles[0]?.text ?? '');
  return {
    /** @param {string} markup @param {Sanitizer} by @returns {Promise<string>} */
    clean: (markup, by) =>
      page.evaluate(
        (markup, by) => {
          const { purify, kses } = /** @type {any} */ (window).tools;
          return by === 'kses' ? kses(markup) : by === 'DOMPurify' ? purify.sanitize(markup) : markup;
        },
        markup,
        by,
      ),
    close: () => page.close(),
  };
}

/** What somebody has who came for the search: that, a link at least, or nothing. @param {Page} page @param {Peer} peer */
export async function leftOn(page, peer) {
  if ((await openField(page, peer, 5_000)) && (await search(page, peer, 5_000))) return 'works';
  return (await linkOn(page)) ? 'link remains' : 'nothing';
}

/** @param {Page} page */
export const linkOn = async (page) => (await page.$('main a[href]').then((link) => link?.isVisible())) ?? false;
