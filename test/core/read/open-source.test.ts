import { describe, expect, it } from 'vitest';
import { readSource } from '../../../src/core/read/open-source.js';
import { lars } from '../../helpers/registrations.js';
import { apiRecord, failure, serve } from './register-data.js';

/** A server with these files; every other path is a web page with status 404. */
const files = (bodies: Record<string, string>): Promise<string> =>
  serve((request, response) => {
    const body = bodies[request.url ?? ''];
    response.writeHead(body === undefined ? 404 : 200).end(body ?? '<html>');
  });

const LIST = JSON.stringify([apiRecord(1), apiRecord(2)]);
const MANIFEST = '{"format":"algoritmeregister-snapshot"}';

describe('a source', () => {
  it('may be a file, whatever its name', async () => {
    const url = await files({ '/data.txt': LIST, '/downloads/site-data/json': LIST });
    for (const path of ['/data.txt', '/downloads/site-data/json']) {
      expect(await readSource(url + path)).toMatchObject({
        kind: 'register',
        register: { source: url + path, registrations: [{}, {}] },
      });
    }
  });

  it('may be asked for one registration', async () => {
    const url = await files({ '/data.json': LIST });
    expect(await readSource(`${url}/data.json`, { only: lars(2) })).toMatchObject({
      register: { registrations: [{ id: lars(2) }] },
    });
  });

  it('may be an API', async () => {
    const url = await files({
      '/api/algoritme/total-count': '1',
      '/api/algoritme/NLD': JSON.stringify({ results: [apiRecord(1)], total_count: 1 }),
    });
    expect(await readSource(`${url}/api/`)).toMatchObject({ kind: 'register', register: { source: `${url}/api` } });
  });

  it('may be a manifest, or the folder of one', async () => {
    const url = await files({ '/register/manifest.json': MANIFEST, '/': '<html>' });
    for (const path of ['/register/manifest.json', '/register/', '/register']) {
      expect(await readSource(url + path)).toEqual({
        kind: 'manifest',
        text: MANIFEST,
        url: `${url}/register/manifest.json`,
      });
    }
  });

  it.each([
    ['/pagina.html', 'not-data'],
    ['/nergens', 'not-found'],
    ['/nergens.json', 'not-found'],
    ['/half.json', 'truncated'],
    ['/iets.json', 'wrong-shape'],
  ])('may be no good: %s is %s', async (path, code) => {
    const url = await files({ '/pagina.html': '<html>', '/half.json': LIST.slice(0, 50), '/iets.json': '{"a":1}' });
    const error = await failure(readSource(url + path));
    expect(error.code).toBe(code);
    expect(error.message).toContain(path);
  });

  it('that cannot be reached at first is not said to be nothing', async () => {
    const patience = { sleep: (): Promise<void> => Promise.resolve() };
    const url = await serve((request, response) => {
      if (request.url?.endsWith('/total-count')) response.destroy();
      else if (request.url === '/data') response.end(LIST);
      else response.writeHead(404).end('<html>');
    });
    expect((await failure(readSource(`${url}/api`, { patience }))).code).toBe('offline');
    expect(await readSource(`${url}/data`, { patience })).toMatchObject({ register: { registrations: [{}, {}] } });
  });

  it('may be too large', async () => {
    const url = await files({ '/data.json': LIST });
    expect((await failure(readSource(`${url}/data.json`, { maxBytes: 100 }))).code).toBe('too-large');
  });

  it('of 50 MB of nonsense is refused', async () => {
    const url = await serve((_request, response) => response.end(Buffer.alloc(50 * 1024 * 1024, '[')));
    expect((await failure(readSource(`${url}/data.json`))).code).toBe('too-large');
  });

  it('has an absolute address', async () => {
    expect((await failure(readSource('data.json'))).code).toBe('bad-option');
  });
});
