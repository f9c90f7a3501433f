import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RegisterError } from '../../../src/core/errors.js';
import type { Registration } from '../../../src/core/model/registration.js';
import { RegisterEngine } from '../../../src/core/search/engine.js';
import { LiveParts } from '../../../src/core/open/live-parts.js';
import { buildSnapshot, type SnapshotFiles } from '../../../src/core/snapshot/build.js';
import { parseManifest, SNAPSHOT_VERSION } from '../../../src/core/snapshot/manifest.js';
import { SnapshotParts } from '../../../src/core/snapshot/open.js';
import { lars, register, registration } from '../../helpers/registrations.js';

const hash = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');
const build = (registrations: Registration[]): Promise<SnapshotFiles> =>
  buildSnapshot(register(registrations), { hash });
const textOf = (files: SnapshotFiles, name: string): string => new TextDecoder().decode(files.get(name));
const manifestOf = (files: SnapshotFiles): Record<string, unknown> =>
  JSON.parse(textOf(files, 'manifest.json')) as never;

interface Opened {
  engine: RegisterEngine;
  read: string[];
}

/** The engine over the built files, and the names of the files it has read. */
function open(files: SnapshotFiles): Opened {
  const read: string[] = [];
  const parts = new SnapshotParts(parseManifest(manifestOf(files), 'manifest.json'), async (name) => {
    read.push(name);
    return textOf(files, name);
  });
  return { engine: new RegisterEngine(parts), read };
}

/** What the file holds whose name begins with `stem`. */
const contentOf = (files: SnapshotFiles, stem: string): unknown =>
  JSON.parse(textOf(files, [...files.keys()].find((name) => name.startsWith(stem)) ?? ''));

/** The files with the content of those whose name begins with `stem` replaced. */
function tampered(files: SnapshotFiles, stem: string, content: string): SnapshotFiles {
  const bytes = new TextEncoder().encode(content);
  return new Map([...files].map(([name, old]) => [name, name.startsWith(stem) ? bytes : old]));
}

const many = Array.from({ length: 400 }, (_, n) =>
  registration(n, {
    name: `Algoritme ${n} ${['parkeren', 'bijstand', 'water'][n % 3]}`,
    organisation: `Gemeente ${n % 7}`,
    goal: [['p', 'Een uitleg in gewone woorden. '.repeat(20)]],
    saved: `2025-01-${String((n % 28) + 1).padStart(2, '0')}`,
  }),
);

describe('a snapshot', () => {
  it('answers as the register that it was built from', async () => {
    const { engine } = open(await build(many));
    const live = new RegisterEngine(new LiveParts(register(many)));
    expect(engine.info).toEqual(live.info);
    for (const query of ['', 'parkeren', 'gemeente 3 bijstnad', 'w']) {
      expect(await engine.search(query, { limit: 20 })).toEqual(await live.search(query, { limit: 20 }));
    }
    expect(await engine.registration(lars(123))).toEqual(await live.registration(lars(123)));
  });

  it('is the same to the byte for the same registrations in any order', async () => {
    expect([...(await build([...many].reverse()))]).toEqual([...(await build(many))]);
  });

  it('names each file by its content, so that only what changed gets a new name', async () => {
    const before = await build(many);
    const after = await build(many.map((old, n) => (n === 5 ? { ...old, provider: 'Iemand anders' } : old)));
    const isShard = (name: string): boolean => name.startsWith('shard-');
    const added = [...after.keys()].filter((name) => !before.has(name));
    expect(added.filter(isShard)).toHaveLength(1);
    expect([...before.keys()].filter(isShard).length).toBeGreaterThan(2);
    for (const [name, content] of after) {
      if (name !== 'manifest.json') expect(name).toContain(hash(content).slice(0, 12));
    }
  });

  it('fetches the list to browse, the index to search, and one shard to open a registration', async () => {
    const files = await build(many);
    const browsing = open(files);
    await browsing.engine.search('', { filters: { organisation: ['Gemeente 1'] } });
    expect(browsing.read.map((name) => name.split('-')[0])).toEqual(['list']);
    await browsing.engine.search('water');
    expect(browsing.read.map((name) => name.split('-')[0])).toEqual(['list', 'index']);

    const card = open(files);
    expect(await card.engine.find(lars(9))).toMatchObject({ id: lars(9) });
    await card.engine.registration(lars(9));
    expect(card.read.map((name) => name.split('-')[0])).toEqual(['shard']);
  });

  it('of an empty register opens, and finds nothing', async () => {
    const { engine } = open(await build([]));
    expect(engine.info.count).toBe(0);
    expect((await engine.search('iets')).total).toBe(0);
    expect(await engine.find(lars(1))).toBeUndefined();
  });
});

describe('a snapshot that is not as it should be', () => {
  const codeOf = async (work: Promise<unknown>): Promise<string> =>
    work.then(
      () => 'no error',
      (error: unknown) => (error instanceof RegisterError ? error.code : `other: ${String(error)}`),
    );
  const wrong = (change: object): string => {
    try {
      parseManifest({ ...base, ...change }, 'manifest.json');
      return 'no error';
    } catch (error) {
      return error instanceof RegisterError ? error.code : 'other';
    }
  };
  let base: Record<string, unknown> = {};

  it('says so when its manifest is of a newer format, or damaged', async () => {
    base = manifestOf(await build(many.slice(0, 3)));
    expect(wrong({})).toBe('no error');
    expect(wrong({ formatVersion: SNAPSHOT_VERSION + 1 })).toBe('newer-format');
    for (const change of [
      { format: 'x' },
      { formatVersion: '1' },
      { language: 'xx' },
      { counts: {} },
      { files: null },
    ]) {
      expect(wrong(change)).toBe('damaged');
    }
  });

  it('never reads a file outside its own folder', async () => {
    base = manifestOf(await build(many.slice(0, 3)));
    for (const name of [
      '../list.json',
      'https://elsewhere.example/list.json',
      '/list.json',
      '//x.json',
      'a/b.json',
      '..json/',
    ]) {
      expect(wrong({ files: { ...(base['files'] as object), list: { name, bytes: 1 } } })).toBe('damaged');
    }
  });

  it('is damaged when a file cannot be read, is cut off, or is of another kind', async () => {
    const files = await build(many);
    for (const content of ['', '[', '{}', '[1]', '<!doctype html>', '[{"id":"12345678"}]']) {
      expect(await codeOf(open(tampered(files, 'list', content)).engine.search(''))).toBe('damaged');
      expect(await codeOf(open(tampered(files, 'shard', content)).engine.find(lars(1)))).toBe('damaged');
    }
    for (const content of ['', '[', '{"serializationVersion":99}', 'null']) {
      expect(await codeOf(open(tampered(files, 'index', content)).engine.search('water'))).toBe('damaged');
    }
  });

  it('does not count as read when its list lost a record, because every place after it would be wrong', async () => {
    const files = await build(many);
    const list = contentOf(files, 'list') as unknown[];
    expect(await codeOf(open(tampered(files, 'list', JSON.stringify(list.slice(1)))).engine.search(''))).toBe(
      'damaged',
    );
  });

  it.each([
    ['has lost its words', { index: [] }],
    ['counts other documents', { documentCount: 3 }],
    ['names a document twice', { documentIds: Object.fromEntries(many.map((_, n) => [n, 1])) }],
    ['points outside the list', { documentIds: Object.fromEntries(many.map((_, n) => [n, n + 1])) }],
    ['has no lengths', { averageFieldLength: [null, 1, 1, 1, 1, 1, 1] }],
    ['has other fields', { fieldIds: { name: 4 } }],
  ])('is damaged when its index %s', async (_what, change) => {
    const files = await build(many);
    const index = contentOf(files, 'index') as object;
    const { engine } = open(tampered(files, 'index', JSON.stringify({ ...index, ...change })));
    expect(await codeOf(engine.search('water'))).toBe('damaged');
  });

  it('takes no fields of a hit from its index', async () => {
    const files = await build(many);
    const index = contentOf(files, 'index') as object;
    const hostile = { ...index, storedFields: { 0: { terms: 'boo', score: 1e9 } } };
    const { hits } = await open(tampered(files, 'index', JSON.stringify(hostile))).engine.search('water', { limit: 1 });
    expect(hits[0]?.words).toContain('water');
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
        const { engine } = open(tampered(files, 'shard', hostile([value, ['script', 'x'], ['p', ['img', 'y'], 'z']])));
        const found = await engine.registration(lars(1));
        expect(found?.goal?.every(isSafe)).toBe(true);
        expect(found?.website).toEqual({ title: 'x' });
      }),
      { numRuns: 50 },
    );
  });
});
