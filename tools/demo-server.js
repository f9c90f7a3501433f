/**
 * The web server of the demo: a folder of pages, the built files, a register and perhaps a kader, under the headers of a
 * municipal site.
 */
import { readFileSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { REFERENCE_POLICY } from './policy.js';

const HEADERS = {
  'content-security-policy': REFERENCE_POLICY,
  'x-content-type-options': 'nosniff',
  // Asked for anew at each visit, because it is built again while somebody looks; and kept, unlike with no-store, because
  // a page has to find its own headers in the cache before it starts a worker.
  'cache-control': 'no-cache',
};

/** The pages with elements for the kader. */
const INTRANET = /^\/(intranet[\w-]*\.html)(?:[?#]|$)/;

/** An intranet page on an imported kader: as its editor would have written it. @param {string} file */
const onImportedKader = (file) =>
  readFileSync(file, 'utf8').replace('<kader-source ', '<kader-source src="kader/manifest.json" ');

/** @param {{ demo: string, widgets: string, register: string, kader?: string | undefined }} folders */
export function serveDemo({ demo, widgets, register, kader }) {
  // dev: reads the folder at each request, so that a new build shows without a restart.
  const folders = { '/widgets/': widgets, '/register/': register, ...(kader && { '/kader/': kader }), '/': demo };
  const mounts = Object.entries(folders).map(
    ([prefix, folder]) => /** @type {const} */ ([prefix, sirv(folder, { dev: true, etag: false })]),
  );
  return http.createServer((request, response) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    // For the page that shows the loading state: no answer until the visitor leaves.
    if (request.url?.startsWith('/langzaam/')) return;
    const [, page] = (kader && INTRANET.exec(request.url ?? '')) || [];
    if (page) {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      return void response.end(onImportedKader(path.join(demo, page)));
    }
    const [prefix, serve] = mounts.find(([start]) => request.url?.startsWith(start)) ?? [];
    const notFound = () => {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
      response.end('Niet gevonden\n');
    };
    if (!prefix || !serve) return notFound();
    request.url = request.url?.slice(prefix.length - 1) ?? '/';
    serve(request, response, notFound);
  });
}

/**
 * @param {http.Server} server
 * @param {number[]} candidates
 * @returns {Promise<number | undefined>} the first port that was free
 */
export async function listen(server, candidates) {
  for (const port of candidates) {
    const code = await new Promise((resolve) => {
      server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => resolve(error.code));
      // Not a name: that could mean every interface, or only IPv6.
      server.listen(port, '127.0.0.1', () => resolve('listening'));
    });
    server.removeAllListeners('error').removeAllListeners('listening');
    if (code === 'listening') return port;
    if (code !== 'EADDRINUSE') throw new Error(`The server cannot listen on port ${port}: ${code}`);
  }
  return undefined;
}
