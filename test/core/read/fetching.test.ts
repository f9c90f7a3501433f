import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { fetchBytes, fetchText } from '../../../src/core/read/fetching.js';
import { PATIENCE, patiently } from '../../../src/core/retry/patience.js';
import { failure, serve, serveText } from './register-data.js';

const SMALL = { maxBytes: 1_000 };

describe('fetching', () => {
  it('gives the text, the day and the address after redirects', async () => {
    const url = await serve((request, response) => {
      if (request.url === '/a') response.writeHead(302, { location: '/b' }).end();
      else response.writeHead(200, { date: 'Sat, 08 Aug 2026 23:59:59 GMT' }).end('\uFEFFcoördineert');
    });
    expect(await fetchText(`${url}/a`, SMALL)).toEqual({ text: 'coördineert', date: '2026-08-08', url: `${url}/b` });
  });

  it('sends a body as JSON', async () => {
    const url = await serve(({ method, headers, body }, response) =>
      response.end(`${method} ${headers['content-type']} ${body}`),
    );
    const { text } = await fetchText(url, { ...SMALL, method: 'POST', body: { page: 1 } });
    expect(text).toBe('POST application/json {"page":1}');
  });

  it('replaces bytes that are no UTF-8, also between two pieces', async () => {
    const url = await serveText(Buffer.from([0x61, 0xff, 0x62]));
    expect((await fetchText(url, SMALL)).text).toBe('a\uFFFDb');
  });

  it('gives bytes as they stand, in however many pieces they come', async () => {
    const sent = Buffer.from([0xef, 0xbb, 0xbf, 0x00, 0xff, 0x80, 0x0a]);
    const url = await serve((_request, response) => {
      response.write(sent.subarray(0, 3));
      // The rest only when the first piece has left: as two they must come out as one.
      setImmediate(() => response.end(sent.subarray(3)));
    });
    expect(await fetchBytes(url, SMALL)).toEqual(new Uint8Array(sent));
    expect(await failure(fetchBytes(url, { maxBytes: 6 }))).toMatchObject({ code: 'too-large' });
  });

  it('tells how many bytes came, of how many', async () => {
    const url = await serveText('x'.repeat(500), { 'content-length': '500' });
    const seen: unknown[] = [];
    await fetchText(url, { ...SMALL, onProgress: (progress) => seen.push(progress) });
    expect(seen.at(-1)).toEqual({ stage: 'download', done: 500, total: 500 });
  });

  it.each([
    [404, 'not-found'],
    [410, 'not-found'],
    [429, 'busy'],
    [403, 'http'],
    [500, 'http'],
    [503, 'http'],
  ])('fails on status %i as %s', async (status, code) => {
    const url = await serve((_request, response) => response.writeHead(status).end('<html>'));
    const error = await failure(fetchText(url, SMALL));
    expect(error.code).toBe(code);
    expect(error.message).toContain(url);
  });

  it.each<[string, () => string, number]>([
    ['seconds', () => '12', 12],
    ['a date', () => new Date(Date.now() + 3_600_000).toUTCString(), 3_600],
  ])('says after how many seconds to come back, from %s', async (_name, header, seconds) => {
    const url = await serve((_request, response) => response.writeHead(429, { 'retry-after': header() }).end());
    const { retryAfter = 0 } = await failure(fetchText(url, SMALL));
    expect(Math.abs(retryAfter - seconds)).toBeLessThan(5);
  });

  it('refuses what is announced as too large, and what turns out to be', async () => {
    expect((await failure(fetchText(await serveText('x'.repeat(1_001)), SMALL))).code).toBe('too-large');
    let sent = 0;
    const endless = await serve((_request, response) => {
      const send = (): void => {
        while (response.write('x'.repeat(1_000))) sent++;
      };
      response.on('drain', send);
      send();
    });
    expect((await failure(fetchText(endless, SMALL))).code).toBe('too-large');
    expect(sent).toBeLessThan(100_000);
  });

  it('takes a file as long as it may be that compression made longer', async () => {
    for (const sent of [Buffer.from('["6994e7a36b9e"]'), randomBytes(1_000_000)]) {
      const zipped = gzipSync(sent);
      expect(zipped.length).toBeGreaterThan(sent.length);
      const url = await serveText(zipped, { 'content-encoding': 'gzip', 'content-length': String(zipped.length) });
      expect((await fetchBytes(url, { maxBytes: sent.length })).length).toBe(sent.length);
    }
  });

  it('reads an answer without a stream, as some scripts of pages give it', async () => {
    const fetch = (): Promise<Response> => {
      const answer = new Response('x'.repeat(1_000));
      const arrayBuffer = (): Promise<ArrayBuffer> => answer.arrayBuffer();
      return Promise.resolve({ ok: true, headers: answer.headers, arrayBuffer } as Response);
    };
    expect((await fetchText('https://example.org/', SMALL, fetch)).text).toHaveLength(1_000);
    expect((await failure(fetchText('https://example.org/', { maxBytes: 999 }, fetch))).code).toBe('too-large');
  });

  it('knows a body that breaks off', async () => {
    const url = await serve((_request, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('half', () => response.destroy());
    });
    expect((await failure(fetchText(url, SMALL))).code).toBe('truncated');
  });

  it.each(['before the head', 'inside the body'])('gives up on silence %s', async (where) => {
    const url = await serve((_request, response) => {
      if (where === 'inside the body') response.writeHead(200).write('half');
    });
    expect((await failure(fetchText(url, { ...SMALL, timeoutMs: 30 }))).code).toBe('timeout');
  });

  it('gives up on a byte now and then, for good', async () => {
    const url = await serve((_request, response) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write('x'), 5);
      response.on('close', () => clearInterval(timer));
    });
    const waited: number[] = [];
    const sleep = (ms: number): Promise<void> => Promise.resolve(void waited.push(ms));
    const ask = (): Promise<unknown> => fetchText(url, { ...SMALL, maxBytes: 1e6, transferMs: 60 });
    const error = await failure(patiently(ask, { ...PATIENCE, sleep }, undefined));
    expect({ code: error.code, waited }).toEqual({ code: 'timeout', waited: [] });
  });

  it.each(['before the head', 'inside the body'])('stops %s when nobody waits for it', async (where) => {
    const controller = new AbortController();
    const url = await serve((_request, response) => {
      if (where === 'before the head') controller.abort();
      else response.writeHead(200).write('half', () => controller.abort());
    });
    expect((await failure(fetchText(url, { ...SMALL, signal: controller.signal }))).code).toBe('aborted');
    expect((await failure(fetchText(url, { ...SMALL, signal: controller.signal }))).code).toBe('aborted');
  });

  it('is offline when nobody answers', async () => {
    expect((await failure(fetchText('http://127.0.0.1:1/', SMALL))).code).toBe('offline');
  });

  it.each<[string, () => unknown]>([
    [
      'throws at once',
      () => {
        throw new TypeError('no');
      },
    ],
    ['gives nothing', () => undefined],
    ['rejects', () => Promise.reject(new Error('no'))],
  ])('is offline when the fetch of the page %s', async (_name, fetch) => {
    expect((await failure(fetchText('http://127.0.0.1/', SMALL, fetch as typeof globalThis.fetch))).code).toBe(
      'offline',
    );
  });

  it.each([
    'http://gebruiker:geheim@127.0.0.1/',
    'ftp://gebruiker:geheim@host/',
    'http://gebruiker:geheim@:1:/',
    // Signs that people forget to write as %2F and the like: what stands before them is then no host.
    'https://gebruiker:ge/geheim@host/',
    'https://gebruiker:ge?geheim@host/',
    'https://gebruiker:ge#geheim@host/',
    // Without slashes: a web address of which they are added, and one that has no scheme.
    'https:gebruiker:geheim@127.0.0.1/',
    'gebruiker:geheim@host/',
  ])('refuses %s without repeating the password', async (url) => {
    const { code, message } = await failure(fetchText(url, SMALL));
    expect(code).toBe('bad-option');
    expect(message).not.toMatch(/gebruiker|geheim/);
  });

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'data:,x', '/relatief', ''])(
    'refuses the address %j',
    async (url) => {
      expect((await failure(fetchText(url, SMALL))).code).toBe('bad-option');
    },
  );
});

describe('a redirect to another origin', () => {
  /** A server that leads on, to itself under /here and to another under /there, and the requests of that other one. */
  async function servers(): Promise<{ url: string; asked: string[] }> {
    const asked: string[] = [];
    const other = await serve(({ url = '' }, response) => {
      asked.push(url);
      response.end('elders');
    });
    const url = await serve((request, response) => {
      if (request.url === '/here') response.writeHead(302, { location: '/end' }).end();
      else if (request.url === '/there') response.writeHead(302, { location: `${other}/end` }).end();
      else response.end('hier');
    });
    return { url, asked };
  }

  function onPage(origin: string): void {
    vi.stubGlobal('origin', origin);
    onTestFinished(() => void vi.unstubAllGlobals());
  }

  it('is refused, and the final address asked for', async () => {
    const { url } = await servers();
    const { code, message } = await failure(fetchText(`${url}/there`, SMALL));
    expect(code).toBe('bad-option');
    expect(message).toContain('Give the address at which the data is in the end');
    expect(message).toContain(url);
  });

  it('is followed when that is allowed', async () => {
    const { url, asked } = await servers();
    expect((await fetchText(`${url}/there`, { ...SMALL, sameOrigin: false })).text).toBe('elders');
    expect(asked).toEqual(['/end']);
  });

  it('is not even asked for on a page, and one within its own origin is followed', async () => {
    const { url, asked } = await servers();
    onPage(url);
    expect(await fetchText(`${url}/here`, SMALL)).toMatchObject({ text: 'hier', url: `${url}/end` });
    expect((await failure(fetchText(`${url}/there`, SMALL))).code).toBe('bad-option');
    expect(asked).toEqual([]);
  });

  it('is not even asked for from another site', async () => {
    const { url, asked } = await servers();
    onPage('https://gemeente.example');
    expect((await fetchText(`${url}/end`, SMALL)).text).toBe('hier');
    for (const path of ['/here', '/there'])
      expect((await failure(fetchText(url + path, SMALL))).code, path).toBe('bad-option');
    expect(asked).toEqual([]);
  });
});
