/** A server for the benchmark: files compressed as a good host does, counted, on 127.0.0.1. */
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json' };

/**
 * @param {Record<string, string>} folders by first path segment
 * @returns {Promise<{ url: string, sent: () => number, close: () => void }>} `sent` counts the bytes of all bodies
 */
export async function serve(folders) {
  /** @type {Map<string, Buffer>} */
  const compressed = new Map();
  let sent = 0;
  const server = createServer(async (request, response) => {
    const [, first = '', ...rest] = new URL(request.url ?? '/', 'http://localhost').pathname.split('/');
    const file = path.join(folders[first] ?? '/nowhere', path.normalize(`/${rest.join('/')}`));
    try {
      let body = compressed.get(file);
      if (!body) {
        const raw = await readFile(file);
        body = brotliCompressSync(raw, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
        compressed.set(file, body);
      }
      response.writeHead(200, {
        'content-type': `${TYPES[/** @type {keyof typeof TYPES} */ (path.extname(file))] ?? 'text/plain'}; charset=utf-8`,
        'content-encoding': 'br',
        'content-length': body.length,
        'cache-control': 'max-age=60',
      });
      sent += body.length;
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${String(address.port)}`,
    // Here and not in the browser: a page is not told what its worker fetches.
    sent: () => sent,
    close: () => server.closeAllConnections() ?? server.close(),
  };
}
