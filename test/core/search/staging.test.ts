/** What a search says before all of its parts are there, and when it stops. */
import { describe, expect, it } from 'vitest';
import { RegisterError } from '../../../src/core/errors.js';
import { LiveParts } from '../../../src/core/open/live-parts.js';
import { RegisterEngine, type RegisterParts } from '../../../src/core/search/engine.js';
import type { SearchOptions, SearchResult } from '../../../src/core/search/types.js';
import { lars, register, registration } from '../../helpers/registrations.js';

type PartName = 'names' | 'facts' | 'texts' | 'synonyms' | 'topics' | 'descriptions';

const town = register([
  registration(1, { name: 'Scanauto parkeren', status: 'out-of-use', saved: '2024-01-01' }),
  registration(2, { name: 'Parkeerscanauto', organisation: 'Gemeente Élders', organisationId: 'gm9990' }),
  registration(3, { name: 'Bijstand', description: 'Gemeente en parkeren', saved: '2026-01-01' }),
  registration(4, { name: 'Auto’s tellen', organisation: 'Provincie Parkstad' }),
]);

/** An engine of which each part comes only when it is let through; `asked` are the parts in the order of asking. */
function held(): { engine: RegisterEngine; asked: PartName[]; letThrough: (...names: PartName[]) => void } {
  const live = new LiveParts(town);
  const asked: PartName[] = [];
  const gates = new Map<PartName, { open: () => void; opened: Promise<void> }>();
  const gate = (name: PartName): { open: () => void; opened: Promise<void> } => {
    let found = gates.get(name);
    if (!found) {
      let open = (): void => undefined;
      const opened = new Promise<void>((resolve) => (open = resolve));
      found = { open, opened };
      gates.set(name, found);
    }
    return found;
  };
  const through = async <T>(name: PartName, make: () => Promise<T>): Promise<T> => {
    asked.push(name);
    await gate(name).opened;
    return make();
  };
  const parts: RegisterParts = {
    info: live.info,
    names: () => through('names', () => live.names()),
    facts: () => through('facts', () => live.facts()),
    texts: () => through('texts', () => live.texts()),
    synonyms: () => through('synonyms', () => live.synonyms()),
    topics: () => through('topics', () => live.topics()),
    descriptions: (places) => through('descriptions', () => live.descriptions(places)),
    phrases: () => live.phrases(),
    registration: (id) => live.registration(id),
  };
  return {
    engine: new RegisterEngine(parts),
    asked,
    letThrough: (...names) => names.forEach((name) => gate(name).open()),
  };
}

/** A search of which the early answer can be waited for. */
function searching(
  engine: RegisterEngine,
  query: string,
  options: SearchOptions = {},
): { early: Promise<SearchResult>; whole: Promise<SearchResult>; heard: SearchResult[] } {
  const heard: SearchResult[] = [];
  let hear = (_: SearchResult): void => undefined;
  const early = new Promise<SearchResult>((resolve) => (hear = resolve));
  const onEarly = (result: SearchResult): void => {
    heard.push(result);
    hear(result);
  };
  return { early, whole: engine.search(query, { ...options, onEarly }), heard };
}

const ids = ({ hits }: SearchResult): string[] => hits.map(({ id }) => id);
const ALL = ['names', 'facts', 'texts', 'synonyms', 'topics', 'descriptions'] as const;

describe('a search before all parts are there', () => {
  it('asks for the names alone, and answers from them while the rest is on its way', async () => {
    const { engine, asked, letThrough } = held();
    const { early, whole, heard } = searching(engine, 'scanauto');
    expect(asked).toEqual(['names']);
    letThrough('names');
    const first = await early;
    expect(first).toMatchObject({ stage: 'names', total: 2, alsoSearched: [] });
    // At the beginning of a word it counts for more than inside one.
    expect(ids(first)).toEqual([lars(1), lars(2)]);
    expect(first.hits[1]).toMatchObject({
      words: ['parkeerscanauto'],
      found: [{ field: 'name', words: ['parkeerscanauto'] }],
      registration: { name: 'Parkeerscanauto', organisation: 'Gemeente Élders', description: '' },
    });
    expect(first.facets.status).toEqual([]);
    expect(asked).toEqual(['names', 'facts', 'texts', 'synonyms', 'topics']);
    letThrough(...ALL);
    expect(await whole).toEqual(await new RegisterEngine(new LiveParts(town)).search('scanauto'));
    expect(heard).toHaveLength(1);
  });

  it('finds in names of organisations too, without accents, best when all words are there', async () => {
    const { engine, letThrough } = held();
    letThrough('names');
    expect(ids(await searching(engine, 'elders').early)).toEqual([lars(2)]);
    expect(ids(await searching(engine, 'parkeer elders').early)).toEqual([lars(2)]);
    expect(ids(await searching(engine, 'park').early)).toEqual([lars(2), lars(1), lars(4)]);
    // One letter inside a word is in every name.
    expect(ids(await searching(engine, 'b').early)).toEqual([lars(3)]);
  });

  it('leaves out words that say nothing among others, as the whole answer does', async () => {
    const { engine, letThrough } = held();
    letThrough('names');
    const { early } = searching(engine, 'wat doet de gemeente met een scanauto');
    expect(ids(await early)).toEqual([lars(1), lars(2)]);
    expect((await early).hits[1]?.found).toEqual([{ field: 'name', words: ['parkeerscanauto'] }]);
    // Alone it is what somebody asks for.
    expect(ids(await searching(engine, 'gemeente').early)).toEqual([lars(3), lars(2), lars(1)]);
  });

  it('marks the words that it found by, and not those with one or two of the letters inside', async () => {
    const { engine, letThrough } = held();
    letThrough('names');
    expect((await searching(engine, 'sc el').early).hits.map(({ words }) => words)).toEqual([['scanauto'], ['elders']]);
  });

  it('gives the registration of a number at once, and needs no texts for it', async () => {
    const { engine, asked, letThrough } = held();
    letThrough('names');
    const { early, whole } = searching(engine, ` ${lars(3)} `);
    expect(await early).toMatchObject({ total: 1, hits: [{ id: lars(3), words: [], found: [] }] });
    letThrough('facts', 'descriptions');
    expect(ids(await whole)).toEqual([lars(3)]);
    expect(asked).toEqual(['names', 'facts', 'descriptions']);
  });

  it('lists the first names for an empty query, before facts and descriptions are there', async () => {
    const { engine, letThrough } = held();
    const { early, whole } = searching(engine, '', { limit: 2 });
    letThrough('names');
    expect(await early).toMatchObject({ stage: 'names', total: 4 });
    expect(ids(await early)).toEqual([lars(4), lars(3)]);
    letThrough('facts', 'descriptions');
    expect(await whole).toMatchObject({ stage: 'texts', total: 4 });
    expect(ids(await whole)).toEqual([lars(4), lars(3)]);
  });

  it('counts facets in the early answer once the facts are there', async () => {
    const { engine, letThrough } = held();
    letThrough('names', 'facts', 'descriptions');
    await engine.search('');
    const { early } = searching(engine, 'scanauto', { filters: { status: ['out-of-use'] } });
    expect(ids(await early)).toEqual([lars(1)]);
    expect((await early).facets.status).toEqual([
      { value: 'in-use', count: 1 },
      { value: 'out-of-use', count: 1 },
    ]);
  });

  it('locks to a body by its name as soon as names are there', async () => {
    const { engine, letThrough } = held();
    letThrough('names');
    const { early } = searching(engine, 'park', { organisation: 'gemeente elders' });
    expect(ids(await early)).toEqual([lars(2)]);
  });

  it.each<[string, string, SearchOptions]>([
    ['filters need facts', 'scanauto', { filters: { status: ['in-use'] } }],
    ['the order by day needs facts', '', { sort: 'newest' }],
    ['an id of a body is among the facts', '', { organisation: 'gm9990' }],
    ['phrases need the texts', '"scanauto parkeren"', {}],
    ['what is left out may be in the texts', 'scanauto -besluit', {}],
    ['only whole words count', 'auto', { literal: true }],
    ['the names have nothing', 'besluit', {}],
    ['it asks for nothing', '?!', {}],
  ])('says nothing early when %s', async (_, query, options) => {
    const { engine, letThrough } = held();
    letThrough('names');
    expect(await engine.early(query, options)).toBeUndefined();
  });

  it('says nothing early once everything is there', async () => {
    const engine = new RegisterEngine(new LiveParts(town));
    await engine.warm();
    const { whole, heard } = searching(engine, 'scanauto');
    await whole;
    expect(heard).toEqual([]);
  });

  it('answers without the synonyms when those fail', async () => {
    const live = new LiveParts(town);
    const { warn } = console;
    const warnings: unknown[] = [];
    console.warn = (message: unknown) => void warnings.push(message);
    live.synonyms = () => Promise.reject(new Error('weg'));
    const engine = new RegisterEngine(live);
    try {
      expect((await engine.search('scanauto')).total).toBe(2);
      expect((await engine.search('bijstand')).total).toBe(1);
    } finally {
      console.warn = warn;
    }
    expect(warnings).toHaveLength(1);
  });
});

describe('descriptions that do not come', () => {
  const failing = (code: 'offline' | 'not-found'): RegisterEngine => {
    const live = new LiveParts(town);
    live.descriptions = () => Promise.reject(new RegisterError({ code, what: 'Weg', remedy: 'Wacht' }));
    return new RegisterEngine(live);
  };

  it('are left out while there is no connection', async () => {
    const { warn } = console;
    const warnings: unknown[] = [];
    console.warn = (message: unknown) => void warnings.push(message);
    try {
      const engine = failing('offline');
      expect((await engine.search('bijstand')).hits[0]?.registration.description).toBe('');
      expect((await engine.search('')).total).toBe(4);
    } finally {
      console.warn = warn;
    }
    expect(warnings).toEqual([expect.stringContaining('without descriptions')]);
  });

  it('are an error when their file is gone, because the snapshot is another one then', async () => {
    await expect(failing('not-found').search('')).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('a search that nobody waits for any more', () => {
  it.each<[string, PartName[], PartName[]]>([
    ['the names', [], ['names']],
    ['the texts', ['names', 'facts', 'synonyms', 'topics'], ['names', 'facts', 'texts', 'synonyms', 'topics']],
    [
      'the descriptions',
      ['names', 'facts', 'texts', 'synonyms', 'topics'],
      ['names', 'facts', 'texts', 'synonyms', 'topics', 'descriptions'],
    ],
  ])('goes no further than %s', async (_, present, reached) => {
    const { engine, asked, letThrough } = held();
    letThrough(...present);
    const controller = new AbortController();
    const { whole, heard } = searching(engine, 'bijstand', { signal: controller.signal });
    const failed = expect(whole).rejects.toMatchObject({ code: 'aborted' });
    while (asked.length < reached.length) await new Promise((resolve) => setImmediate(resolve));
    const early = heard.length;
    controller.abort();
    letThrough(...ALL);
    await failed;
    expect(asked).toEqual(reached);
    expect(heard).toHaveLength(early);
  });
});
