/** A server for the benchmark: files compressed as a good host does, counted, on 127.0.0.1. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  // As a text, the browser that is driven from here decodes it on the page's thread, which visitors' browsers never do.
  '.bin': 'application/octet-stream',
};

/** A packet or three: what is sent in one go over a slow line. */
const PIECE = 4_096;

/**
 * A slow line, modelled here and not in the browser, because a browser slows down what its page fetches and not what a
 * worker does.
 * @typedef {{ roundTripMs: number, bytesPerSecond: number }} Line
 */

/** Slow 4G as Lighthouse has it. */
export const SLOW_4G = { roundTripMs: 150, bytesPerSecond: 1_638_400 / 8 };

/**
 * @param {Record<string, string>} folders by first path segment
 * @param {Line} [line]
 * @param {Record<string, string>} [headers] of every answer
 * @returns {Promise<{ url: string, sent: () => number, sentOf: (pattern: RegExp) => number, requests: () => number, log: () => readonly [at: number, bytes: number][], close: () => void }>} `sent` counts the bytes
 *   of all bodies, `sentOf` those of files by their address, `log` when they went
 */
export async function serve(folders, line, headers = {}) {
  /** @type {Map<string, { body: Buffer, encoding: string }>} */
  const files = new Map();
  let sent = 0;
  let requests = 0;
  /** @type {[at: number, bytes: number][]} */
  const log = [];
  /** @type {Map<string, number>} */
  const byPath = new Map();
  const count = (/** @type {number} */ bytes, /** @type {string} */ path) => {
    sent += bytes;
    byPath.set(path, (byPath.get(path) ?? 0) + bytes);
    log.push([performance.timeOrigin + performance.now(), bytes]);
  };
  /** When the line has carried all that was given to it. */
  let free = 0;

  /** @param {import('node:http').ServerResponse} response @param {Buffer} body @param {string} pathname @param {Line} line */
  async function sendSlowly(response, body, pathname, { bytesPerSecond }) {
    for (let start = 0; start < body.length; start += PIECE) {
      const piece = body.subarray(start, start + PIECE);
      free = Math.max(free, performance.now()) + (piece.length / bytesPerSecond) * 1_000;
      await setTimeout(free - performance.now());
      count(piece.length, pathname);
      response.write(piece);
    }
    response.end();
  }

  const server = createServer(async (request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const [, first = '', ...rest] = pathname.split('/');
    const file = path.join(folders[first] ?? '/nowhere', path.normalize(`/${rest.join('/')}`));
    const type = TYPES[/** @type {keyof typeof TYPES} */ (path.extname(file))] ?? 'text/plain';
    requests += 1;
    // A page begins with setting up a connection: two round trips before the request. Later requests use the same one.
    if (line) await setTimeout(line.roundTripMs * (type === 'text/html' ? 3 : 1));
    try {
      const { body, encoding } = files.get(file) ?? (await compressed(file));
      files.set(file, { body, encoding });
      response.writeHead(200, {
        ...headers,
        'content-type': `${type}; charset=utf-8`,
        'content-encoding': encoding,
        'content-length': body.length,
        // Asked for so, a page is not kept, and then the library starts no worker.
        'cache-control': search === '?no-store' ? 'no-store' : 'max-age=60',
      });
      if (line) return await sendSlowly(response, body, pathname, line);
      count(body.length, pathname);
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
    sentOf: (pattern) => [...byPath].reduce((sum, [path, bytes]) => sum + (pattern.test(path) ? bytes : 0), 0),
    requests: () => requests,
    log: () => log,
    close: () => server.closeAllConnections() ?? server.close(),
  };
}

/** What is compressed already is sent as it is. @param {string} file */
async function compressed(file) {
  const raw = await readFile(file);
  const body = brotliCompressSync(raw, { params: { [constants.BROTLI_PARAM_QUALITY]: raw.length > 4e6 ? 9 : 11 } });
  return body.length < raw.length ? { body, encoding: 'br' } : { body: raw, encoding: 'identity' };
}
