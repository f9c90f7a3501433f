import { describe, expect, it } from 'vitest';
import { fetchText } from '../../../src/core/read/fetching.js';
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

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'data:,x', '/relatief', ''])(
    'refuses the address %j',
    async (url) => {
      expect((await failure(fetchText(url, SMALL))).code).toBe('bad-option');
    },
  );
});
