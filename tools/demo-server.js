/** The web server of the demo: a folder of pages, the built files and a register, under the headers of a municipal site. */
import http from 'node:http';
import sirv from 'sirv';
import { REFERENCE_POLICY } from './policy.js';

const HEADERS = {
  'content-security-policy': REFERENCE_POLICY,
  'x-content-type-options': 'nosniff',
  // Asked for anew at each visit, because it is built again while somebody looks; and kept, unlike with no-store, because
  // a page has to find its own headers in the cache before it starts a worker.
  'cache-control': 'no-cache',
};

/** @param {{ demo: string, widgets: string, register: string }} folders */
export function serveDemo({ demo, widgets, register }) {
  // dev: reads the folder at each request, so that a new build shows without a restart.
  const mounts = Object.entries({ '/widgets/': widgets, '/register/': register, '/': demo }).map(
    ([prefix, folder]) => /** @type {const} */ ([prefix, sirv(folder, { dev: true, etag: false })]),
  );
  return http.createServer((request, response) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    // For the page that shows the loading state: no answer until the visitor leaves.
    if (request.url?.startsWith('/langzaam/')) return;
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
