import type { ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { isApiBase } from '../../../src/core/read/api-base.js';
import { fakeApi, many, noWaiting } from './fake-api.js';
import { failure, serve } from './register-data.js';

describe('the address of the API', () => {
  it('counts its registrations', async () => {
    const { base } = await fakeApi({ records: () => many(3) });
    expect(await isApiBase(base)).toBe(true);
    expect(await isApiBase(`${base}/`)).toBe(true);
    expect(await isApiBase(`${base}/elders`)).toBe(false);
  });

  it('is not asked when it ends in the name of a file', async () => {
    const { base, requests } = await fakeApi({ records: () => [] });
    expect(await isApiBase(`${base}/pub_data.json`)).toBe(false);
    expect(requests).toEqual([]);
  });

  it('is also known by its listing, where it has no count and is called so', async () => {
    const answer = (url: string | undefined, method: string | undefined, response: ServerResponse): void => {
      const isListing = method === 'POST' && url?.endsWith('/algoritme/NLD');
      response.writeHead(isListing ? 200 : 404).end(isListing ? '{"results": [], "total_count": 0}' : '');
    };
    const url = await serve(({ url, method }, response) => answer(url, method, response));
    expect(await isApiBase(`${url}/register/api`)).toBe(true);
    expect(await isApiBase(`${url}/register`)).toBe(false);
  });

  it('is asked once for many at a time, and no more when it is known', async () => {
    const { base, requests } = await fakeApi({ records: () => many(3) });
    const answers = await Promise.all(Array.from({ length: 50 }, () => isApiBase(base)));
    expect([...answers, await isApiBase(`${base}/`)]).toEqual(Array.from({ length: 51 }, () => true));
    expect(requests).toEqual(['/algoritme/total-count']);
  });

  it('is asked again when it was none or failed', async () => {
    const { patience } = noWaiting();
    let status = 404;
    const { base } = await fakeApi({
      records: () => [],
      before: (_request, response) => status > 200 && !!response.writeHead(status).end(),
    });
    expect(await isApiBase(base)).toBe(false);
    status = 500;
    expect((await failure(isApiBase(base, { patience }))).code).toBe('http');
    status = 200;
    expect(await isApiBase(base)).toBe(true);
  });

  it('may be asked for by two of whom one no longer waits', async () => {
    const controller = new AbortController();
    const { base } = await fakeApi({ records: () => [] });
    const first = failure(isApiBase(base, { signal: controller.signal }));
    const second = isApiBase(base);
    controller.abort();
    expect((await first).code).toBe('aborted');
    expect(await second).toBe(true);
  });

  it.each<[string, number[], (response: ServerResponse) => void]>([
    ['429', [1_000], (response) => response.writeHead(429, { 'retry-after': '1' }).end()],
    ['503', [100], (response) => response.writeHead(503).end()],
    ['a broken line', [100], (response) => response.destroy()],
  ])('is asked again after %s', async (_name, expected, fail) => {
    const { waited, patience } = noWaiting();
    const { base } = await fakeApi({
      records: () => many(3),
      before: (request, response) => request === 1 && (fail(response), true),
    });
    expect(await isApiBase(base, { patience })).toBe(true);
    expect(waited).toEqual(expected);
  });

  it.each([400, 401, 403, 404, 405, 410])('is not at what answers with %i', async (status) => {
    const { waited, patience } = noWaiting();
    const { base } = await fakeApi({
      records: () => [],
      before: (_request, response) => !!response.writeHead(status).end(),
    });
    expect(await isApiBase(base, { patience })).toBe(false);
    expect(waited).toEqual([]);
  });

  it('is no web page', async () => {
    expect(await isApiBase(await serve((_request, response) => response.end('<html>')))).toBe(false);
  });
});
