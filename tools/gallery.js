/**
 * The gallery of test/themes as one page for a browser: each element in each state and theme, for the matrix of contrast
 * (`npm run themes`) and the screenshots (`npm run screenshots`).
 */
import http from 'node:http';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import puppeteer from 'puppeteer-core';
import sirv from 'sirv';
import { findChromium } from './browsers.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const PAGE =
  '<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Galerij</title>' +
  '<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,"></head>' +
  '<body><script type="module" src="/gallery.js"></script></body></html>';

/** Starts a browser on the gallery, and a server on this machine alone. */
export async function openGallery() {
  const { outputFiles } = buildSync({
    stdin: {
      contents: `export * from './test/themes/support/gallery.ts'; export * from './test/themes/support/themes.ts';
        export * from './test/themes/support/contrast.ts'; export * from './test/themes/support/boxes.ts';`,
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    format: 'iife',
    globalName: 'gallery',
    target: 'es2022',
    conditions: ['production', 'default'],
    footer: { js: 'window.gallery = gallery;' },
    define: { 'import.meta.url': 'location.href' },
    logLevel: 'error',
    write: false,
  });
  const bundle = outputFiles[0]?.text ?? '';
  // Themes, and the data that stories ask for by its address.
  const files = sirv(root, { dev: true });
  const server = http.createServer((request, response) => {
    const { url = '/' } = request;
    if (/^\/(?:node_modules|src\/sample|demo)\//.test(url))
      return files(request, response, () => void response.writeHead(404).end());
    const isPage = url === '/';
    const found = isPage || url === '/gallery.js';
    response.writeHead(found ? 200 : 404, {
      'content-type': `${isPage ? 'text/html' : 'text/javascript'}; charset=utf-8`,
    });
    response.end(isPage ? PAGE : found ? bundle : '');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const { executablePath, args, env, headless } = await findChromium();
  /** @type {import('puppeteer-core').Browser[]} */
  const browsers = [];
  const open = async () => {
    // A browser for each page: one that is behind another draws nothing, and would wait for ever.
    const browser = await puppeteer.launch({ executablePath, args, headless, env: { ...process.env, ...env } });
    browsers.push(browser);
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${port}/`);
    await page.waitForFunction('window.gallery !== undefined');
    await page.evaluate("document.body.append(document.createElement('main'))");
    return page;
  };
  const close = async () => {
    await Promise.all(browsers.map((browser) => browser.close()));
    server.close();
  };
  return { open, close };
}
