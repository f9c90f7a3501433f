/** The whole way on the real register, which is not part of the repository: read, snapshot, search. */
import { describe, expect, it, type TestContext } from 'vitest';
import { readText } from '../../../src/core/read/read-text.js';
import type { RegisterEngine } from '../../../src/core/search/engine.js';
import { thesaurus } from '../../../src/core/thesaurus/index.js';
import { filesOf, opened as openedFrom } from '../../helpers/snapshots.js';
import { realData } from '../read/register-data.js';

let opened: Promise<RegisterEngine> | undefined;

async function open(text: string): Promise<RegisterEngine> {
  const register = await readText(text, { source: 'scrape-2026-08-08.json' });
  return openedFrom(await filesOf(register, { thesaurus: thesaurus() })).engine;
}

/** The engine, made once; without the data the test is skipped. */
const realEngine = (context: TestContext): Promise<RegisterEngine> =>
  (opened ??= open(realData('scrape-2026-08-08.json', context)));

describe('the real register as a snapshot', () => {
  it('has 1,530 registrations of 336 organisations, and their statuses', async (context) => {
    const engine = await realEngine(context);
    expect(engine.info).toMatchObject({ count: 1_530, organisations: 336, dropped: 0, date: '2026-08-08' });
    const { facets } = await engine.search('');
    expect(facets.status).toEqual([
      { value: 'in-use', count: 1_392 },
      { value: 'in-development', count: 73 },
      { value: 'out-of-use', count: 65 },
    ]);
    expect(facets.organisation).toHaveLength(336);
  });

  it('locks to the 70 of one municipality', async (context) => {
    const engine = await realEngine(context);
    const [largest] = (await engine.search('')).facets.organisation.filter(({ value }) =>
      value.startsWith('Gemeente '),
    );
    expect(largest?.count).toBe(70);
    expect((await engine.search('', { organisation: largest?.value ?? '' })).total).toBe(70);
  });

  it('finds parking for a mistyped word, and says what it searched besides', async (context) => {
    const engine = await realEngine(context);
    const { hits, alsoSearched } = await engine.search('parkerne');
    expect(alsoSearched).toContainEqual({
      typed: 'parkerne',
      reason: 'typo',
      words: expect.arrayContaining(['parkeren']) as string[],
    });
    expect(hits.length).toBeGreaterThan(5);
    expect(hits[0]?.words).toContain('parkeren');
  });

  it('keeps the 82 that share one name apart', async (context) => {
    const engine = await realEngine(context);
    const { hits } = await engine.search('anonimiseren', { limit: 1_530 });
    const same = hits.filter(({ registration }) => registration.name === 'Anonimiseren');
    expect(new Set(same.map(({ id }) => id)).size).toBe(82);
  });

  it('opens each registration that the list names', async (context) => {
    const engine = await realEngine(context);
    const { hits } = await engine.search('', { limit: 1_530 });
    for (const { id, registration } of hits) expect((await engine.registration(id))?.name).toBe(registration.name);
  });
});
