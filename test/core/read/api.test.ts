import type { ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { readApi } from '../../../src/core/read/api.js';
import { lars } from '../../helpers/registrations.js';
import { fakeApi, many, noWaiting } from './fake-api.js';
import { apiRecord, failure } from './register-data.js';

describe('reading from the API', () => {
  it('reads every page, one after the other', async () => {
    const { base, requests } = await fakeApi({ records: () => many(250) });
    const progress: string[] = [];
    const register = await readApi(base, { onProgress: ({ done, total }) => progress.push(`${done} of ${total}`) });
    expect(register.registrations).toHaveLength(250);
    expect(register).toMatchObject({ date: '2026-08-08', language: 'nl', source: base, problems: [] });
    expect(requests).toEqual(['/algoritme/NLD 1', '/algoritme/NLD 2', '/algoritme/NLD 3']);
    expect(progress).toEqual(['100 of 250', '200 of 250', '250 of 250']);
  });

  it('asks in the language wanted', async () => {
    const { base, requests } = await fakeApi({
      records: () => many(1).map((record) => ({ ...record, language: 'ENG' })),
    });
    expect((await readApi(base, { language: 'en' })).registrations[0]?.language).toBe('en');
    expect(requests).toEqual(['/algoritme/ENG 1']);
  });

  it('may find nothing', async () => {
    const { base } = await fakeApi({ records: () => [] });
    expect((await readApi(base)).registrations).toEqual([]);
  });

  it('ends when a server repeats its page, and says so', async () => {
    const { base, requests } = await fakeApi({
      records: () => [],
      before: (_request, response) => !!response.end(JSON.stringify({ results: many(2), total_count: 500 })),
    });
    const { registrations, problems } = await readApi(base);
    expect(registrations).toHaveLength(2);
    expect(requests).toHaveLength(2);
    expect(problems).toEqual([expect.objectContaining({ what: expect.stringContaining('2 of 500') as string })]);
  });

  it('loses and doubles nothing when a record is taken away while it reads', async () => {
    let records = many(250);
    const { base } = await fakeApi({
      records: () => records,
      before: (request) => {
        if (request === 2) records = records.slice(1);
        return false;
      },
    });
    const { registrations, problems, dropped } = await readApi(base);
    expect(registrations.map(({ id }) => id).sort()).toEqual(records.map((record) => String(record['lars'])).sort());
    expect({ problems, dropped }).toEqual({ problems: [], dropped: 0 });
  });

  it('loses and doubles nothing when a record is added while it reads', async () => {
    let records = many(250);
    const { base } = await fakeApi({
      records: () => records,
      before: (request) => {
        if (request === 3) records = [apiRecord(999), ...records];
        return false;
      },
    });
    const { registrations, dropped } = await readApi(base);
    expect(registrations).toHaveLength(251);
    expect(dropped).toBe(0);
  });

  it('ends when the listing is larger than may be read', async () => {
    const { base, requests } = await fakeApi({ records: () => many(1_000) });
    const { code, message } = await failure(readApi(base, { maxBytes: 50_000 }));
    expect(code).toBe('too-large');
    expect(message).toContain('at page 3 of the listing after 200 registrations');
    expect(requests).toHaveLength(3);
  });

  it('survives records that are no text where text belongs', async () => {
    const odd = { toString: 1 };
    const records = [apiRecord(1), apiRecord(2, { create_dt: odd }), apiRecord(2, { create_dt: odd }), 0, null];
    const { base } = await fakeApi({
      records: () => [],
      before: (_request, response) => !!response.end(JSON.stringify({ results: records, total_count: 5 })),
    });
    expect((await readApi(base)).registrations).toHaveLength(2);
  });

  it('gives up on what is no register', async () => {
    const results = [apiRecord(1), ...Array.from({ length: 5_000 }, () => 0)];
    const { base } = await fakeApi({
      records: () => [],
      before: (_request, response) => !!response.end(JSON.stringify({ results, total_count: results.length })),
    });
    expect((await failure(readApi(base))).code).toBe('wrong-shape');
  });

  it('keeps all it saw of a register that never comes to rest, and says so', async () => {
    const records = many(150);
    const { base, requests } = await fakeApi({
      records: () => records,
      before: () => {
        records.unshift(apiRecord(1_000 + records.length));
        return false;
      },
    });
    const { registrations, problems } = await readApi(base);
    expect(registrations.length).toBeGreaterThan(150);
    expect(requests.length).toBeLessThan(10);
    expect(problems).toEqual([
      expect.objectContaining({ what: expect.stringContaining('changed while it was read') as string }),
    ]);
  });
});

describe('a busy or failing API', () => {
  it('is asked again after the time that it names', async () => {
    const { waited, patience } = noWaiting();
    const { base } = await fakeApi({
      records: () => many(150),
      before: (request, response) =>
        request === 2 && !!response.writeHead(429, { 'retry-after': '7' }).end('{"error":"x"}'),
    });
    expect((await readApi(base, { patience })).registrations).toHaveLength(150);
    expect(waited).toEqual([7_000]);
  });

  it('is left alone when that time is long', async () => {
    const { waited, patience } = noWaiting();
    const { base } = await fakeApi({
      records: () => [],
      before: (_request, response) => !!response.writeHead(429, { 'retry-after': '600' }).end(),
    });
    const { code, retryAfter } = await failure(readApi(base, { patience }));
    expect({ code, retryAfter, waited }).toEqual({ code: 'busy', retryAfter: 600, waited: [] });
  });

  it.each<[string, (response: ServerResponse) => void]>([
    ['a 500', (response) => response.writeHead(500).end()],
    ['a broken line', (response) => response.destroy()],
    ['half an answer', (response) => response.end('{"results":[{"lars"')],
  ])('is asked again after %s, with doubled waits', async (_name, fail) => {
    const { waited, patience } = noWaiting();
    const { base } = await fakeApi({
      records: () => many(150),
      before: (request, response) => request > 1 && request < 5 && (fail(response), true),
    });
    expect((await readApi(base, { patience })).registrations).toHaveLength(150);
    expect(waited).toEqual([100, 200, 400]);
  });

  it('ends in an error that names the page', async () => {
    const { waited, patience } = noWaiting();
    const { base, requests } = await fakeApi({
      records: () => many(250),
      before: (request, response) => request > 2 && !!response.writeHead(502).end(),
    });
    const { code, message } = await failure(readApi(base, { patience }));
    expect(code).toBe('http');
    expect(message).toContain('at page 3 of the listing after 200 registrations');
    expect(waited).toHaveLength(3);
    expect(requests).toHaveLength(6);
  });

  it.each([403, 404, 422])('is not asked again after a %i', async (status) => {
    const { waited, patience } = noWaiting();
    const { base } = await fakeApi({
      records: () => [],
      before: (_request, response) => !!response.writeHead(status).end(),
    });
    await failure(readApi(base, { patience }));
    expect(waited).toEqual([]);
  });

  it('may answer with a web page', async () => {
    const { base } = await fakeApi({
      records: () => [],
      before: (_request, response) => !!response.end('<html>Onderhoud'),
    });
    expect((await failure(readApi(base))).code).toBe('not-data');
  });

  it('stops when nobody waits for it', async () => {
    const controller = new AbortController();
    const { base, requests } = await fakeApi({
      records: () => many(500),
      before: (request) => {
        if (request === 2) controller.abort();
        return false;
      },
    });
    expect((await failure(readApi(base, { signal: controller.signal }))).code).toBe('aborted');
    expect(requests.length).toBeLessThan(3);
  });
});

describe('one registration', () => {
  it('is asked for by its number', async () => {
    const { base, requests } = await fakeApi({ records: () => many(9) });
    expect(await readApi(base, { only: lars(4) })).toMatchObject({
      registrations: [{ id: lars(4) }],
      date: '2026-08-08',
    });
    expect(requests).toEqual([`/algoritme/NLD/${lars(4)}`]);
  });

  it('that does not exist gives an empty register', async () => {
    const { base } = await fakeApi({ records: () => [] });
    expect((await readApi(base, { only: lars(4) })).registrations).toEqual([]);
  });

  it.each([`C${lars(4)}`, '11111111', '', '../x'])('is never asked for as %j', async (only) => {
    const { base, requests } = await fakeApi({ records: () => many(9) });
    expect((await readApi(base, { only })).registrations).toEqual([]);
    expect(requests).toEqual([]);
  });
});

describe('one organisation', () => {
  const organisations = { gm0001: 'Gemeente 1', gm0007: 'Gemeente Zonder' };

  it('is asked for by the name that its id has', async () => {
    const { base, requests } = await fakeApi({ records: () => many(9), organisations });
    expect((await readApi(base, { organisation: 'GM0001' })).registrations).toHaveLength(3);
    expect(requests).toEqual(['/organisation-relation/gm0001', '/algoritme/NLD 1']);
  });

  it('has its name in the language that is read', async () => {
    const { base, requests } = await fakeApi({
      records: () => many(9).map((record) => ({ ...record, organization: 'Gemeente 1 ENG' })),
      organisations,
    });
    expect((await readApi(base, { organisation: 'gm0001', language: 'en' })).registrations).toHaveLength(9);
    expect(requests).toContain('/organisation-details/gm0001/ENG');
  });

  it('may have no registrations', async () => {
    const { base } = await fakeApi({ records: () => many(9), organisations });
    expect((await readApi(base, { organisation: 'gm0007' })).registrations).toEqual([]);
    expect((await readApi(base, { organisation: 'Gemeente Zonder' })).registrations).toEqual([]);
  });

  it('may be written in another case than the register does', async () => {
    const { base } = await fakeApi({ records: () => many(9), organisations });
    expect((await readApi(base, { organisation: 'gemeente 1' })).registrations).toHaveLength(3);
  });

  it.each(['gm9999', 'Gemeente Nergens', 'Gemeente'])('%s is unknown', async (organisation) => {
    const { base } = await fakeApi({ records: () => many(9), organisations });
    expect((await failure(readApi(base, { organisation }))).code).toBe('unknown-organisation');
  });
});
