import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { RegisterError } from '../../../src/core/errors.js';
import type { Registration } from '../../../src/core/model/registration.js';
import { LiveParts } from '../../../src/core/open/live-parts.js';
import { RegisterEngine } from '../../../src/core/search/engine.js';
import { parseManifest, SNAPSHOT_VERSION } from '../../../src/core/snapshot/manifest.js';
import { thesaurus } from '../../../src/core/thesaurus/index.js';
import { lars, register, registration } from '../../helpers/registrations.js';
import { type Files, filesOf, manifestOf, opened, renamed, sha256, textOf } from '../../helpers/snapshots.js';
import { warningsOf } from '../../helpers/warnings.js';

const build = (registrations: Registration[]): Promise<Files> => filesOf(register(registrations));

/** The kinds of files that were read. */
const kinds = (read: readonly string[]): string[] => read.map((name) => name.replace(/-.*/, ''));

/** What the file holds whose name begins with `stem`. */
const contentOf = (files: Files, stem: string): Record<string, unknown> =>
  JSON.parse(textOf(files, [...files.keys()].find((name) => name.startsWith(stem)) ?? '')) as never;

/** The files with the content of those whose name begins with `stem` replaced, under the name that they had. */
function tampered(files: Files, stem: string, content: Uint8Array<ArrayBuffer>): Files {
  return new Map([...files].map(([name, old]) => [name, name.startsWith(stem) ? content : old]));
}

/** The content of the file whose name begins with `stem`, with one bit of it flipped. */
function flippedIn(files: Files, stem: string, at: number, bit: number): Uint8Array<ArrayBuffer> {
  const [, content] = [...files].find(([name]) => name.startsWith(stem)) ?? [];
  const flipped = content?.slice() ?? new Uint8Array();
  const place = at % flipped.length;
  flipped[place] = (flipped[place] ?? 0) ^ (1 << bit);
  return flipped;
}

const many = Array.from({ length: 400 }, (_, n) =>
  registration(n, {
    name: `Algoritme ${n} ${['parkeren', 'bijstand', 'water'][n % 3]}`,
    organisation: `Gemeente ${n % 7}`,
    ...(n % 2 ? { organisationId: `gm${n % 7}` } : {}),
    themes: n % 5 ? ['Verkeer', `Thema ${n % 4}`] : [],
    goal: [['p', `Een uitleg in gewone woorden over nummer ${n}. `.repeat(20)]],
    saved: `2025-01-${String((n % 28) + 1).padStart(2, '0')}`,
  }),
);

describe('a snapshot', () => {
  it('answers as the register that it was built from', async () => {
    const { engine } = opened(await filesOf(register(many), { thesaurus: thesaurus() }));
    const live = new RegisterEngine(new LiveParts(register(many)));
    expect(engine.info).toEqual(live.info);
    for (const query of [
      '',
      'parkeren',
      'gemeente 3 bijstnad',
      'w',
      '"gewone woorden"',
      '-parkeren',
      'water -bijstand',
    ]) {
      for (const sort of ['relevance', 'name', 'newest'] as const) {
        const options = { limit: 20, sort };
        expect(await engine.search(query, options)).toEqual(await live.search(query, options));
      }
    }
    expect(await engine.registration(lars(123))).toEqual(await live.registration(lars(123)));
    expect(await engine.find(lars(123))).toEqual(await live.find(lars(123)));
  });

  it('is the same to the byte for the same registrations in any order', async () => {
    expect([...(await build([...many].reverse()))]).toEqual([...(await build(many))]);
  });

  it('names each file by its content, so that only what changed gets a new name', async () => {
    const before = await build(many);
    const after = await build(many.map((old, n) => (n === 5 ? { ...old, provider: 'Iemand anders' } : old)));
    const added = [...after.keys()].filter((name) => !before.has(name));
    expect(kinds(added).sort()).toEqual(['index', 'positions', 'shard', 'shards']);
    expect(kinds([...before.keys()]).filter((kind) => kind === 'shard').length).toBeGreaterThan(2);
    for (const [name, content] of after) {
      if (name !== 'manifest.json' && !name.startsWith('about')) expect(name).toContain(sha256(content).slice(0, 12));
    }
  });

  it('keeps names apart that hold a line break', async () => {
    const { engine } = opened(await build([registration(1, { name: 'Een\nnaam' }), registration(2, { name: 'Zo' })]));
    const { hits } = await engine.search('');
    expect(hits.map(({ registration: { name } }) => name)).toEqual(['Een naam', 'Zo']);
  });

  it('of an empty register opens, and finds nothing', async () => {
    const { engine } = opened(await build([]));
    expect(engine.info.count).toBe(0);
    expect((await engine.search('')).total).toBe(0);
    expect((await engine.search('iets')).total).toBe(0);
    expect(await engine.find(lars(1))).toBeUndefined();
  });
});

describe('what is fetched of a snapshot', () => {
  it('is, to browse: names, then facts, then the descriptions of what is drawn', async () => {
    const { engine, read } = opened(await build(many));
    await engine.search('', { filters: { organisation: ['Gemeente 1'] } });
    expect(kinds(read).slice(0, 2)).toEqual(['names', 'facts']);
    expect(new Set(kinds(read).slice(2))).toEqual(new Set(['about']));
    await engine.search('', { filters: { organisation: ['Gemeente 1'] } });
    expect(new Set(read).size).toBe(read.length);
  });

  it('is, to search: the index, the topics and the synonyms, and positions only for a phrase', async () => {
    const { engine, read } = opened(await build(many));
    await engine.search('water', { limit: 1 });
    expect(new Set(kinds(read))).toEqual(new Set(['names', 'facts', 'index', 'topics', 'synonyms', 'about']));
    await engine.search('"gewone woorden"', { limit: 1 });
    expect(kinds(read).slice(6)).toContain('positions');
  });

  it('is, to open one registration: the list of shards and one shard', async () => {
    const { engine, read } = opened(await build(many));
    expect(await engine.find(lars(9))).toMatchObject({ id: lars(9) });
    await engine.registration(lars(9));
    expect(kinds(read)).toEqual(['shards', 'shard']);
  });

  it('is nothing for what is no register number', async () => {
    const { engine, read } = opened(await build(many));
    for (const id of ['-1', '1e3', '', ' ', '0x10', '1.5', 'nobody', `0${lars(9)}`, '__proto__'])
      expect(await engine.registration(id)).toBeUndefined();
    expect(read).toEqual([]);
  });

  it('is all that the first query needs when it is warmed, names first', async () => {
    const { engine, read } = opened(await build(many));
    await engine.warm();
    expect(kinds(read)[0]).toBe('names');
    expect(kinds(read).slice(1).sort()).toEqual(['facts', 'index', 'synonyms', 'topics']);
  });
});

const codeOf = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'no error',
    (error: unknown) => (error instanceof RegisterError ? error.code : `other: ${String(error)}`),
  );

describe('a manifest that is not as it should be', () => {
  const wrong = (base: Record<string, unknown>, change: object): string => {
    try {
      parseManifest({ ...base, ...change }, 'manifest.json');
      return 'no error';
    } catch (error) {
      return error instanceof RegisterError ? error.code : 'other';
    }
  };

  it('is of a newer format, or damaged, and says so', async () => {
    const base = manifestOf(await build(many.slice(0, 3)));
    const files = base['files'] as Record<string, unknown>;
    const [segment] = files['segments'] as object[];
    expect(wrong(base, {})).toBe('no error');
    expect(wrong(base, { formatVersion: SNAPSHOT_VERSION + 1 })).toBe('newer-format');
    for (const change of [
      { format: 'x' },
      { formatVersion: '1' },
      { formatVersion: SNAPSHOT_VERSION - 1 },
      { language: 'xx' },
      { counts: {} },
      { files: null },
      { files: { ...files, segments: [] } },
      { files: { ...files, segments: [segment, segment, segment] } },
      { files: { ...files, segments: [{ ...segment, count: -1 }] } },
      { files: { ...files, segments: [segment, { ...segment, shards: undefined }] } },
      {
        files: { ...files, segments: [{ ...segment, shards: { count: 1e9, lists: [{ name: 'x.json', bytes: 1 }] } }] },
      },
      { files: { ...files, segments: [{ ...segment, shards: { count: 0, lists: [{ name: 'x.json', bytes: 1 }] } }] } },
      { files: { ...files, segments: [{ ...segment, shards: { count: 1, lists: [] } }] } },
    ]) {
      expect(wrong(base, change), JSON.stringify(change)).toBe('damaged');
    }
  });

  it('never makes a page read a file outside its own folder', async () => {
    const base = manifestOf(await build(many.slice(0, 3)));
    const files = base['files'] as Record<string, unknown>;
    const [segment] = files['segments'] as object[];
    for (const stem of ['../list', 'https://elsewhere.example/list', '/list', '//x', 'a/b', '..', 'a?b', '%2e%2e']) {
      const named = { name: `${stem}.json`, bytes: 1 };
      expect(wrong(base, { files: { ...files, synonyms: named } })).toBe('damaged');
      expect(wrong(base, { files: { ...files, segments: [{ ...segment, names: named }] } })).toBe('damaged');
      expect(wrong(base, { files: { ...files, segments: [{ ...segment, about: { name: stem, bytes: 1 } }] } })).toBe(
        'damaged',
      );
    }
    const files2 = renamed(
      await build(many),
      'shards',
      JSON.stringify({ bytes: 9, hashes: Array(16).fill('../../x') }),
    );
    expect(await codeOf(opened(files2).engine.registration(lars(1)))).toBe('damaged');
  });
});

describe('a file of a snapshot that is not as it should be', () => {
  it('is damaged when it cannot be read, is cut off, or is of another kind', async () => {
    const files = await build(many);
    for (const content of ['', '[', '{}', '[1]', 'null', '<!doctype html>', '[{"id":"12345678"}]']) {
      for (const stem of ['names', 'facts', 'about', 'index']) {
        expect(await codeOf(opened(renamed(files, stem, content)).engine.search(stem === 'index' ? 'water' : ''))).toBe(
          'damaged',
        );
      }
      for (const stem of ['shard-', 'shards-']) {
        expect(await codeOf(opened(renamed(files, stem, content)).engine.find(lars(1)))).toBe('damaged');
      }
      const phrase = opened(renamed(files, 'positions', content)).engine.search('"gewone woorden"');
      expect(await codeOf(phrase)).toBe('damaged');
    }
  });

  it.each<[string, string, (stored: never) => unknown]>([
    ['has lost a name', 'names', ({ names }: { names: string }) => ({ names: names.slice(names.indexOf('\n') + 1) })],
    ['has a name too many', 'names', ({ names }: { names: string }) => ({ names: `${names}\nx` })],
    [
      'has a number twice',
      'names',
      ({ ids }: { ids: string }) => ({ ids: ids.slice(0, 7) + ids.slice(0, 7) + ids.slice(14) }),
    ],
    ['has lost a number', 'names', ({ ids }: { ids: string }) => ({ ids: ids.slice(7) })],
    ['holds a number that is none', 'names', ({ ids }: { ids: string }) => ({ ids: `1234560${ids.slice(7)}` })],
    ['has no organisations', 'names', () => ({ organisations: null })],
    [
      'points outside its values',
      'names',
      ({ organisations }: { organisations: { values: string[] } }) => ({
        organisations: { ...organisations, values: organisations.values.slice(1) },
      }),
    ],
    [
      'has a shorter column',
      'facts',
      ({ texts }: { texts: Record<string, { codes: string }> }) => ({
        texts: { ...texts, status: { ...texts['status'], codes: texts['status']?.codes.slice(1) } },
      }),
    ],
    [
      'has a number below the first',
      'facts',
      ({ texts }: { texts: Record<string, { codes: string }> }) => ({
        texts: { ...texts, status: { ...texts['status'], codes: texts['status']?.codes.replaceAll(/./g, ' ') } },
      }),
    ],
    ['has a column less', 'facts', ({ lists }: { lists: object }) => ({ lists: { ...lists, themes: undefined } })],
    [
      'has an id less',
      'facts',
      ({ organisationIds }: { organisationIds: string[] }) => ({
        organisationIds: organisationIds.slice(1),
      }),
    ],
  ])('is damaged when it %s', async (_what, stem, change) => {
    const files = await build(many);
    const stored = contentOf(files, stem);
    const content = JSON.stringify({ ...stored, ...(change(stored as never) as object) });
    expect(await codeOf(opened(renamed(files, stem, content)).engine.search(''))).toBe('damaged');
  });

  it('never gives other registrations than it holds, whichever bit of its index is flipped', async () => {
    const files = await build(many.slice(0, 40));
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(7), async (at, bit) => {
        const flipped = flippedIn(files, 'index', at, bit);
        expect(await codeOf(opened(renamed(files, 'index', flipped)).engine.search('water'))).toBe('damaged');
      }),
      { numRuns: 200 },
    );
  });

  it('is damaged when it is not what its name says, whichever bit is flipped', async () => {
    const files = await build(many.slice(0, 40));
    const stem = fc.constantFrom('names', 'facts', 'index', 'positions', 'shards-', 'shard-');
    await fc.assert(
      fc.asyncProperty(stem, fc.nat(), fc.nat(7), async (stem, at, bit) => {
        const { engine } = opened(tampered(files, stem, flippedIn(files, stem, at, bit)));
        const asked = stem.startsWith('shard') ? engine.find(lars(7)) : engine.search('"gewone woorden"');
        expect(await codeOf(asked)).toBe('damaged');
      }),
      { numRuns: 200 },
    );
  });

  it('tells which registration is wrong when it holds full ones', async () => {
    const files = await build([registration(1), registration(2)]);
    for (const [stored, what] of [
      [[registration(1), registration(1)], `registration ${lars(1)} twice`],
      [[registration(1), {}], 'no registration, as number 2'],
    ] as const) {
      const { engine } = opened(renamed(files, 'shard-', JSON.stringify(stored)));
      await expect(engine.registration(lars(1))).rejects.toThrow(what);
    }
  });

  it('is damaged when it is that of another snapshot', async () => {
    const [files, others] = [await build(many.slice(0, 40)), await build(many.slice(40, 80))];
    for (const stem of ['index', 'names', 'facts']) {
      const other = [...others].find(([name]) => name.startsWith(stem))?.[1] as Uint8Array<ArrayBuffer>;
      expect(await codeOf(opened(tampered(files, stem, other)).engine.search('water'))).toBe('damaged');
    }
  });

  it('is used unchecked where the page has nothing to check it with, as outside https', async () => {
    const files = await build(many.slice(0, 40));
    const names = textOf(files, [...files.keys()].find((name) => name.startsWith('names')) ?? '');
    const changed = tampered(files, 'names', new TextEncoder().encode(names.replace('Algoritme 3 ', 'Algoritme 9 ')));
    expect(await codeOf(opened(changed).engine.search(''))).toBe('damaged');
    vi.stubGlobal('crypto', {});
    try {
      expect(await codeOf(opened(changed).engine.search(''))).toBe('no error');
    } finally {
      vi.unstubAllGlobals();
    }
  });

  it('is damaged when the manifest counts other registrations than the files hold', async () => {
    const files = await build(many.slice(0, 40));
    const { counts, ...manifest } = manifestOf(files) as { counts: { registrations: number } };
    for (const registrations of [39, 41]) {
      const changed = JSON.stringify({ ...manifest, counts: { ...counts, registrations } });
      expect(await codeOf(opened(renamed(files, 'manifest', changed)).engine.search(''))).toBe('damaged');
    }
  });

  it('is damaged or can be used, whichever bit of its JSON is flipped and whatever it is called then', async () => {
    const files = await build(many.slice(0, 40));
    const stem = fc.constantFrom('manifest', 'names', 'facts', 'about', 'synonyms', 'shards-', 'shard-');
    await warningsOf(() =>
      fc.assert(
        fc.asyncProperty(stem, fc.nat(), fc.nat(7), async (stem, at, bit) => {
          const flipped = flippedIn(files, stem, at, bit);
          const codes = [
            await codeOf((async () => opened(renamed(files, stem, flipped)).engine.search('water'))()),
            await codeOf((async () => opened(renamed(files, stem, flipped)).engine.find(lars(7)))()),
          ];
          // What names files may name one that is not there, and a number may be that of another version.
          const named = stem === 'manifest' || stem === 'shards-' ? ['not-found', 'newer-format', 'not-data'] : [];
          for (const code of codes) expect(['no error', 'damaged', ...named]).toContain(code);
        }),
        { numRuns: 300 },
      ),
    );
  });

  it('cuts texts that are longer than any, and takes codes that nobody knows for texts', async () => {
    const files = await build([registration(1, { name: 'Kort', status: 'in-use' })]);
    const names = { ...contentOf(files, 'names'), names: 'x'.repeat(5_000) };
    const long = opened(renamed(files, 'names', JSON.stringify(names)));
    expect((await long.engine.search('')).hits[0]?.registration.name).toHaveLength(1_100);
    const facts = contentOf(files, 'facts') as { texts: Record<string, object> };
    const texts = { ...facts.texts, language: { values: ['<b>'], codes: '#' }, status: { values: [7], codes: '#' } };
    const odd = opened(renamed(files, 'facts', JSON.stringify({ ...facts, texts })));
    expect((await odd.engine.search('')).hits[0]?.registration).toMatchObject({ language: 'nl', status: '' });
  });

  it('costs only the synonyms when those are not there, and says so once', async () => {
    const files = await build(many);
    const warnings: unknown[] = [];
    const { warn } = console;
    console.warn = (message: unknown) => void warnings.push(message);
    try {
      const { engine } = opened(renamed(files, 'synonyms', '[]'));
      for (const query of ['water', 'bijstand']) expect((await engine.search(query)).total).toBeGreaterThan(100);
    } finally {
      console.warn = warn;
    }
    expect(warnings).toEqual([expect.stringContaining('synonyms')]);
  });

  it('only shows text and the six tags, whatever its shards hold', async () => {
    const files = await build([registration(1, { goal: ['goed'] })]);
    const hostile = (value: unknown): string =>
      JSON.stringify([{ ...registration(1), goal: value, website: { title: 'x', url: 'javascript:alert(1)' } }]);
    const tags = new Set(['div', 'br', 'p', 'ul', 'ol', 'li']);
    const isSafe = (node: unknown): boolean =>
      typeof node === 'string' || (Array.isArray(node) && tags.has(node[0] as string) && node.slice(1).every(isSafe));
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        const { engine } = opened(
          renamed(files, 'shard-', hostile([value, ['script', 'x'], ['p', ['img', 'y'], 'z']])),
        );
        const found = await engine.registration(lars(1));
        expect(found?.goal?.every(isSafe)).toBe(true);
        expect(found?.website).toEqual({ title: 'x' });
      }),
      { numRuns: 50 },
    );
  });
});
