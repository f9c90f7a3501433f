/** A snapshot that is made over an earlier one: what stays, and that it answers as one that is made anew. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Registration } from '../../../src/core/model/registration.js';
import type { SnapshotParts } from '../../../src/core/snapshot/open.js';
import { parseThesaurus } from '../../../src/core/thesaurus/index.js';
import { lars, register, registration } from '../../helpers/registrations.js';
import { type Files, filesOf, manifestOf, opened, partsOf, renamed, textOf } from '../../helpers/snapshots.js';

const WORDS = ['parkeren', 'bijstand', 'water', 'scanauto', 'toezicht', 'paspoort', 'leerlingenvervoer'];
const made = (n: number, version = 0): Registration =>
  registration(n, {
    goal: [['p', `Waarom nummer ${n} er is, versie ${version}. `.repeat(40)]],
    name: `${WORDS[(n + version) % 7]} ${n % 4 ? 'besluit' : 'controle'}`,
    organisation: `Gemeente ${n % 5}`,
    description: `Nummer ${n} versie ${version} over ${WORDS[(n * 3 + version) % 7]}`,
    status: ['in-use', 'out-of-use'][(n + version) % 2] ?? '',
    saved: `2025-02-${String(((n + version) % 28) + 1).padStart(2, '0')}`,
  });
const hundred = Array.from({ length: 100 }, (_, n) => made(n));

const build = (registrations: Registration[], earlier?: Files): Promise<Files> =>
  filesOf(register(registrations), earlier ? { earlier } : {});
const segmentsOf = (files: Files): { count: number }[] =>
  (manifestOf(files)['files'] as { segments: { count: number }[] }).segments;
const added = (before: Files, after: Files): string[] =>
  [...after.keys()]
    .filter((name) => name !== 'manifest.json' && !before.has(name))
    .map((name) => name.replace(/-.*/, ''));

describe('a snapshot over an earlier one', () => {
  it('without a change is the same to the byte', async () => {
    const before = await build(hundred);
    expect([...(await build(hundred, before))].sort()).toEqual([...before].sort());
    const changed = hundred.map((old, n) => (n < 5 ? made(n, 1) : old));
    const second = await build(changed, before);
    expect([...(await build(changed, second))].sort()).toEqual([...second].sort());
  });

  it('keeps the earlier files, and adds a segment with what is new, different or gone', async () => {
    const before = await build(hundred);
    const after = await build([...hundred.slice(2).map((old, n) => (n < 3 ? made(n + 2, 1) : old)), made(200)], before);
    expect(segmentsOf(after).map(({ count }) => count)).toEqual([100, 4]);
    for (const [name, content] of before) {
      if (name !== 'manifest.json') expect(after.get(name)).toEqual(content);
    }
    expect(new Set(added(before, after))).toEqual(
      new Set(['names', 'facts', 'index', 'positions', 'topics', 'about', 'shard', 'shards']),
    );
    const { engine } = opened(after);
    expect(engine.info.count).toBe(99);
    expect(await engine.find(lars(0))).toBeUndefined();
    expect(await engine.registration(lars(2))).toMatchObject({ description: made(2, 1).description });
    expect((await engine.search('versie 0', { literal: true, limit: 200 })).hits.map(({ id }) => id)).not.toContain(
      lars(1),
    );
    expect((await engine.search('"nummer 2 versie 1"')).hits.map(({ id }) => id)).toEqual([lars(2)]);
    expect((await engine.search('"nummer 2 versie 0"')).total).toBe(0);
    expect((await engine.search('"nummer 200"')).hits.map(({ id }) => id)).toEqual([lars(200)]);
  });

  it('is known by its numbers as it is now', async () => {
    const { engine } = opened(await build([...hundred.slice(1, 99), made(99, 1), made(200)], await build(hundred)));
    for (const n of [50, 99, 200]) {
      const { hits } = await engine.search(lars(n));
      expect(hits.map(({ registration: { id, name } }) => [id, name])).toEqual([
        [lars(n), made(n, n === 99 ? 1 : 0).name],
      ]);
    }
    expect((await engine.search(lars(0))).total).toBe(0);
  });

  it('can be one from which something is only removed', async () => {
    const after = await build(hundred.slice(10), await build(hundred));
    expect(segmentsOf(after).map(({ count }) => count)).toEqual([100, 0]);
    const { engine } = opened(after);
    expect((await engine.search('', { limit: 200 })).hits.map(({ id }) => id)).not.toContain(lars(3));
    expect((await engine.search('gemeente', { limit: 200 })).total).toBe(90);
  });

  it('gathers the changes of several times, until they are too many', async () => {
    let files = await build(hundred);
    const counts: number[][] = [];
    for (let round = 1; round <= 3; round++) {
      const now = hundred.map((old, n) => (n < round * 8 ? made(n, n % 8 === 0 ? round : 1) : old));
      files = await build(now, files);
      counts.push(segmentsOf(files).map(({ count }) => count));
    }
    expect(counts).toEqual([[100, 8], [100, 16], [100]]);
  });

  it('forgets a change that is undone', async () => {
    const before = await build(hundred);
    const changed = await build([made(0, 1), ...hundred.slice(1, 99)], before);
    expect([...(await build(hundred, changed))].sort()).toEqual([...before].sort());
  });

  it('costs who has the earlier files little more than what changed', async () => {
    const before = await build(hundred);
    const after = await build([made(0, 1), ...hundred.slice(1)], before);
    const sizes = (files: Files, stem: string, old?: Files): number[] =>
      [...files].filter(([name]) => name.startsWith(stem) && !old?.has(name)).map(([, { length }]) => length);
    // One in an array.
    const [stored] = await partsOf(after)
      .registrations()
      .then((all) => all.filter(({ id }) => id === lars(0)));
    expect(sizes(after, 'shard-', before)).toEqual([JSON.stringify([stored]).length]);
    const sum = (numbers: number[]): number => numbers.reduce((one, other) => one + other, 0);
    expect(sum(sizes(after, '', before))).toBeLessThan(0.06 * sum(sizes(before, '')));
  });

  it('asks, to open one registration, also which are new or removed', async () => {
    const before = await build(hundred);
    const { engine, read } = opened(await build([made(1, 1), ...hundred.slice(2)], before));
    await engine.registration(lars(9));
    expect(read.map((name) => name.replace(/-.*/, '')).sort()).toEqual(['names', 'shard', 'shards']);
    expect(read.filter((name) => name.startsWith('shard-')).every((name) => before.has(name))).toBe(true);
    const already = read.length;
    expect(await engine.registration(lars(0))).toBeUndefined();
    expect(read).toHaveLength(already);
  });

  it.each(['shard-', 'shards-'])('loses only its own registrations when its file %s is damaged', async (stem) => {
    const before = await build(hundred);
    const after = await build([...hundred.slice(1, 99), made(99, 1)], before);
    const name = [...after.keys()].find((name) => name.startsWith(stem) && !before.has(name)) ?? '';
    for (const content of ['[', '[]'].map((text) => new TextEncoder().encode(text))) {
      const { engine } = opened(new Map([...after, [name, content]]));
      await expect(engine.registration(lars(99))).rejects.toMatchObject({ code: 'damaged', where: name });
      expect(await engine.registration(lars(50))).toMatchObject({ name: made(50).name });
      expect(await engine.registration(lars(0))).toBeUndefined();
      expect((await engine.search('')).total).toBe(99);
    }
  });

  it('does not show what was removed when the file that says so is damaged', async () => {
    const before = await build(hundred);
    const after = await build(hundred.slice(1), before);
    const name = [...after.keys()].find((name) => name.startsWith('names') && !before.has(name)) ?? '';
    const { engine } = opened(new Map([...after, [name, new Uint8Array()]]));
    await expect(engine.registration(lars(0))).rejects.toMatchObject({ code: 'damaged', where: name });
  });

  const oneChanged = [made(0, 1), ...hundred.slice(1)];
  const nameOf = (files: Files, stem: string): string => [...files.keys()].find((name) => name.startsWith(stem)) ?? '';
  const spoilt = (files: Files, name: string): Files =>
    new Map([...files, [name, new Uint8Array(files.get(name)?.length ?? 0)]]);
  const without = (files: Files, stem: string): Files => new Map([...files].filter(([name]) => !name.startsWith(stem)));

  // One registration has changed: were the earlier files kept, that would stand in a second segment.
  it.each<[string, { now?: Registration[]; language?: 'fy'; thesaurus?: string; spoil?: (earlier: Files) => Files }]>([
    ['the language is another', { language: 'fy' }],
    ['the thesaurus is another', { thesaurus: 'auto = wagen' }],
    ['more than a fifth has changed', { now: hundred.map((old, n) => (n < 21 ? made(n, 1) : old)) }],
    ['an earlier file is damaged', { spoil: (earlier) => spoilt(earlier, nameOf(earlier, 'topics')) }],
    ['an earlier file of descriptions is damaged', { spoil: (earlier) => spoilt(earlier, nameOf(earlier, 'about')) }],
    [
      'an earlier file of registrations holds fewer',
      { spoil: (earlier) => renamed(earlier, nameOf(earlier, 'shard-'), '[]') },
    ],
    ['an earlier file is gone', { spoil: (earlier) => without(earlier, 'about') }],
  ])('is made anew as a whole when %s', async (_, given) => {
    const { now = oneChanged, language = 'nl', thesaurus = '', spoil = (files) => files } = given;
    const make = (earlier?: Files): Promise<Files> =>
      filesOf(register(now, { language }), {
        thesaurus: thesaurus ? parseThesaurus(thesaurus, 'x') : [],
        ...(earlier && { earlier }),
      });
    const earlier = await build(hundred);
    expect(segmentsOf(await build(oneChanged, earlier))).toHaveLength(2);
    expect(await make(spoil(earlier))).toEqual(await make());
  });

  it('is damaged when its changes do not fit the first segment', async () => {
    const before = await build(hundred);
    const after = await build([...hundred.slice(1), made(200)], before);
    const name = [...after.keys()].find((name) => name.startsWith('names') && !before.has(name)) ?? '';
    const stored = JSON.parse(textOf(after, name)) as Record<string, unknown>;
    for (const change of [
      { removed: lars(0).repeat(2) },
      { removed: Array.from({ length: 101 }, (_, n) => lars(n)).join('') },
      { removed: lars(1) + lars(2) },
      { removed: '12345678' },
      { removed: '1' },
      { removed: [] },
      { before: [] },
      { before: [1e9] },
    ]) {
      const content = new TextEncoder().encode(JSON.stringify({ ...stored, ...change }));
      const { engine } = opened(renamed(after, name, content));
      await expect(engine.search(''), JSON.stringify(change)).rejects.toMatchObject({ code: 'damaged' });
    }
  });

  it('holds, after any number of updates, what one that is made anew holds, and nothing else', async () => {
    const update = fc.record({
      changed: fc.uniqueArray(fc.nat(120), { maxLength: 6 }),
      removed: fc.uniqueArray(fc.nat(120), { maxLength: 4 }),
      added: fc.uniqueArray(fc.nat(140), { maxLength: 4 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(update, { minLength: 1, maxLength: 5 }), async (updates) => {
        const versions = new Map(hundred.map((_, n) => [n, 0]));
        let files = await build(hundred);
        for (const { changed, removed, added } of updates) {
          for (const n of changed) if (versions.has(n)) versions.set(n, ((versions.get(n) ?? 0) + 1) % 3);
          for (const n of removed) versions.delete(n);
          for (const n of added) if (!versions.has(n)) versions.set(n, n % 3);
          const now = [...versions].map(([n, version]) => made(n, version));
          const before = files;
          files = await build(now, before);
          if (segmentsOf(files).length > 1) {
            const [first] = segmentsOf(files);
            expect(first).toEqual(segmentsOf(before)[0]);
            const written = [...files].filter(([name, content]) => {
              const old = name === 'manifest.json' ? undefined : before.get(name);
              return old && Buffer.compare(content, old) !== 0;
            });
            expect(written).toEqual([]);
          }
          const beside = partsOf(files);
          const anew = partsOf(await build(now));
          const all = await beside.registrations();
          const byId = (one: Registration, other: Registration): number => Number(one.id) - Number(other.id);
          expect(all.sort(byId)).toEqual((await anew.registrations()).sort(byId));
          const each = (parts: SnapshotParts): Promise<unknown> =>
            Promise.all(Array.from({ length: 141 }, (_, n) => parts.registration(lars(n))));
          expect(await each(beside)).toEqual(await each(anew));
        }
      }),
      { numRuns: 10 },
    );
  }, 60_000);

  /**
   * The same registrations are found; what they score may differ a little, because words of texts that were replaced
   * still count among the words of the register. For the same reason such a word is not taken for a typing error.
   */
  it('finds what a snapshot that is made anew finds, whatever has changed', async () => {
    const before = await build(hundred);
    const change = fc.record({
      changed: fc.uniqueArray(fc.nat(99), { maxLength: 8 }),
      removed: fc.uniqueArray(fc.nat(99), { maxLength: 5 }),
      added: fc.uniqueArray(fc.integer({ min: 100, max: 140 }), { maxLength: 5 }),
      version: fc.integer({ min: 1, max: 6 }),
    });
    await fc.assert(
      fc.asyncProperty(change, async ({ changed, removed, added, version }) => {
        const now = hundred
          .map((old, n) => (changed.includes(n) ? made(n, version) : old))
          .filter((_, n) => !removed.includes(n))
          .concat(added.map((n) => made(n)));
        const beside = opened(await build(now, before)).engine;
        const anew = opened(await build(now)).engine;
        for (const query of [
          '',
          ...WORDS,
          'parkern',
          'gemeente 3',
          'versie',
          '"besluit gemeente"',
          'water -besluit',
          '-water',
        ]) {
          for (const options of [{}, { filters: { status: ['in-use'] } }, { literal: true }]) {
            const [one, other] = [
              await beside.search(query, { ...options, limit: 200, sort: 'name' }),
              await anew.search(query, { ...options, limit: 200, sort: 'name' }),
            ];
            expect(one.hits.map(({ registration }) => registration)).toEqual(
              other.hits.map(({ registration }) => registration),
            );
            expect(one.facets).toEqual(other.facets);
          }
        }
        const newest = { sort: 'newest' as const, limit: 200 };
        expect((await beside.search('', newest)).hits).toEqual((await anew.search('', newest)).hits);
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});
