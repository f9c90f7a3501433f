/**
 * `JSON.parse` makes `__proto__` an own key like any other; what copies it key by key gives an object another prototype, and
 * what looks up `constructor` in an object finds a function. Here such keys stand in every object of every kind of file.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { answerOf } from '../../../src/core/checklist/checklist.js';
import { readChecklist } from '../../../src/core/checklist/read.js';
import { writeChecklist } from '../../../src/core/checklist/write.js';
import { MemoryEngine } from '../../../src/core/kader/memory-engine.js';
import { checkKader } from '../../../src/core/kader/stored.js';
import { checkItemText } from '../../../src/core/kader/stored-text.js';
import { buildKaderSnapshot } from '../../../src/core/kader-snapshot/build.js';
import { openKaderText } from '../../../src/core/kader-snapshot/open.js';
import { readText } from '../../../src/core/read/read-text.js';
import { inventedKader, inventedText } from '../../../stories/support/invented-kader.js';
import { answer, checklistOf } from '../../core/checklist/fixtures.js';
import { instrument, measure, read as readKader, requirement } from '../../core/kader-read/kader-files.js';
import { apiRecord } from '../../core/read/register-data.js';
import { register, registration } from '../../helpers/registrations.js';
import { type Files, filesOf, opened, readFrom, renamed, sha256, textOf } from '../../helpers/snapshots.js';

const KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'then', 'toJSON'];
const VALUES = ['{"polluted":true,"name":"x","status":"done"}', '{"prototype":{"polluted":true}}', 'null', '[]', '"x"'];

/** The JSON with a key in front of, and behind, what each of its objects has. */
function withKey(text: string, key: string, value: string): string {
  const write = (part: unknown): string => {
    if (Array.isArray(part)) return `[${part.map(write).join(',')}]`;
    if (typeof part !== 'object' || part === null) return JSON.stringify(part);
    const own = Object.entries(part).map(([name, inside]) => `${JSON.stringify(name)}:${write(inside)}`);
    return `{${[`"${key}":${value}`, ...own, `"${key}":${value}`].join(',')}}`;
  };
  return write(JSON.parse(text));
}
const CASES = KEYS.flatMap((key) => VALUES.map((value): [string, string] => [key, value]));

const SHARED = [Object, Array, Function, String, Number, Map, Set, Promise, RegExp, Date].map(
  ({ prototype }) => prototype,
);
const names = (): string[] => SHARED.flatMap((prototype) => Reflect.ownKeys(prototype as object)).map(String);
const before = names();
const expectClean = (): void => {
  expect(names()).toEqual(before);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
};

/** Every object in what was read has the prototype that literals have, or that of a class of ours. */
function expectPlain(read: unknown, seen = new Set<unknown>()): void {
  if (typeof read !== 'object' || read === null || seen.has(read)) return;
  seen.add(read);
  expect((read as { polluted?: unknown }).polluted).toBeUndefined();
  for (const inside of Object.values(read)) expectPlain(inside, seen);
}

const RECORDS = [1, 2, 3].map((n) =>
  apiRecord(n, { lawful_basis: 'Wet', source_data: [{ title: 'BRP', link: 'https://a.example/' }] }),
);
const SHAPES: Record<string, unknown> = {
  'a list of records': RECORDS,
  'a page of the API': { count: 3, results: RECORDS },
  'a copy of the listing': { fetched_at: '2026-05-01', total_count: 3, algoritmes: RECORDS },
  'site data': {
    algoritme_versions: RECORDS.map((record) => ({ ...record, state: 'PUBLISHED' })),
    organisation_details: [{ name: 'Gemeente 1', org_id: 'gm0001', language: 'NLD' }],
  },
};

describe('keys of prototypes in a register', () => {
  for (const [shape, data] of Object.entries(SHAPES)) {
    it.each(CASES)(`in ${shape}: %s %s`, async (key, value) => {
      const plain = await readText(JSON.stringify(data), { source: 'test' });
      expect(plain.registrations.length).toBe(3);
      const read = await readText(withKey(JSON.stringify(data), key, value), { source: 'test' });
      expectClean();
      expectPlain(read);
      const known = ({ other: _other, ...rest }: (typeof read.registrations)[number]): unknown => rest;
      expect(read.registrations.map(known)).toEqual(plain.registrations.map(known));
    });
  }
});

describe('keys of prototypes as columns of a CSV', () => {
  it.each(KEYS)('%s', async (key) => {
    const row = (n: number): string => `x,${String(apiRecord(n)['lars'])},Algoritme ${n},Gemeente,NLD,x`;
    const csv = [`${key},lars,name,organization,language,${key}`, row(1), row(2)].join('\n');
    const read = await readText(csv, { source: 'test' });
    expect(read.registrations.map(({ name }) => name)).toEqual(['Algoritme 1', 'Algoritme 2']);
    expectPlain(read);
    expectClean();
  });
});

describe('keys of prototypes in a snapshot', () => {
  let files: Files;
  beforeAll(async () => {
    files = await filesOf(
      register([1, 2, 3].map((n) => registration(n, { description: `Parkeren ${n}`, themes: ['x'] }))),
    );
  });

  /** What a visitor sees of it. */
  async function seen(from: Files): Promise<unknown> {
    const { engine } = opened(from);
    const { hits } = await engine.search('parkeren', { limit: 10 });
    const whole = await Promise.all(hits.map(({ registration: { id } }) => engine.registration(id)));
    expectPlain([hits, whole]);
    return { hits, whole };
  }

  it.each(CASES)('in each of its JSON files, one at a time: %s %s', async (key, value) => {
    const good = await seen(files);
    expect(good).toMatchObject({ hits: { length: 3 } });
    let changed = 0;
    for (const [name] of files) {
      if (!name.endsWith('.json')) continue;
      const text = withKey(textOf(files, name), key, value);
      changed++;
      const after =
        name === 'manifest.json'
          ? new Map(files).set(name, new TextEncoder().encode(text))
          : renamed(files, name, text);
      expect(await seen(after), name).toEqual(good);
      expectClean();
    }
    expect(changed, [...files.keys()].join()).toBeGreaterThan(1);
  });
});

describe('keys of prototypes in a kader', () => {
  it.each(CASES)('in the items and the text of one: %s %s', async (key, value) => {
    const kader = await checkKader(JSON.parse(withKey(JSON.stringify(inventedKader()), key, value)), 'test');
    expect(kader).toEqual(inventedKader());
    expectPlain(kader);
    const text = checkItemText(JSON.parse(withKey(JSON.stringify(inventedText), key, value)));
    expect(text).toEqual(inventedText);
    expectClean();
  });

  it.each(CASES)('in each JSON file of its folder: %s %s', async (key, value) => {
    const imported = await readKader({
      'vereisten/aia-01-een.md': requirement('aia-01', { title: 'Een', body: '## Vereiste\nOver zeppelins.' }),
      'maatregelen/2-owp-01-stap.md': measure('owp-01', { title: 'Stap', more: 'vereiste:\n- aia-01-een\n' }),
      'hulpmiddelen/Toets.md': instrument({ title: 'Toets' }),
    });
    const folder: Files = new Map();
    await buildKaderSnapshot(imported, sha256, (name, content) => void folder.set(name, content));
    for (const name of folder.keys()) {
      if (!name.endsWith('.json')) continue;
      const text = withKey(textOf(folder, name), key, value);
      const after =
        name === 'manifest.json'
          ? new Map(folder).set(name, new TextEncoder().encode(text))
          : renamed(folder, name, text);
      const engine = await openKaderText(textOf(after, 'manifest.json'), 'manifest.json', readFrom(after));
      expect((await engine.find('requirement', 'zeppelins', 'nl')).map((hit) => hit.key)).toEqual(['aia-01-een']);
      expect(await engine.text('aia-01-een')).toEqual(imported.texts.find((one) => one.key === 'aia-01-een'));
      expectPlain(engine.kader);
      expectClean();
    }
  });

  it('are words like others in a search, and no keys of texts', async () => {
    const kader = inventedKader();
    const engine = new MemoryEngine(kader, new Map());
    const keys = kader.requirements.map(({ key }) => key);
    for (const key of KEYS) {
      for (const hit of await engine.find('requirement', key, 'nl')) expect(keys).toContain(hit.key);
      expect(await engine.text(key)).toBeUndefined();
    }
  });
});

describe('keys of prototypes in a checklist', () => {
  const checklist = checklistOf(answer(1, { status: 'done', note: 'een' }), answer(2, { evidence: ['zaak 1'] }, 2));
  const rest = checklist.answers;
  it.each(CASES)('in every object of the file: %s %s', (key, value) => {
    const { checklist: read } = readChecklist(withKey(writeChecklist(checklist), key, value), '');
    expect(rest.map(({ urn }) => answerOf(read, urn))).toEqual(rest);
    expectPlain(read);
    expectClean();
    expect(readChecklist(writeChecklist(read), '').checklist.answers).toEqual(rest);
  });
});
