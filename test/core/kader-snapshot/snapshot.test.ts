import { beforeAll, describe, expect, it } from 'vitest';
import type { KaderEngine } from '../../../src/core/kader/engine-types.js';
import { MemoryEngine } from '../../../src/core/kader/memory-engine.js';
import { ITEM_KINDS } from '../../../src/core/kader/model.js';
import type { ImportedKader } from '../../../src/core/kader-read/read-types.js';
import { buildKaderSnapshot } from '../../../src/core/kader-snapshot/build.js';
import { KADER_VERSION, textShardOf } from '../../../src/core/kader-snapshot/manifest.js';
import { openKader, openKaderText } from '../../../src/core/kader-snapshot/open.js';
import { LIMITS } from '../../../src/core/limits.js';
import { register, registration } from '../../helpers/registrations.js';
import { type Files, filesOf, readFrom, renamed, sha256, textOf } from '../../helpers/snapshots.js';
import { instrument, measure, read, readFolder, realFolder, requirement } from '../kader-read/kader-files.js';
import { failure, serve } from '../read/register-data.js';

async function build(kader: ImportedKader): Promise<Files> {
  const files: Files = new Map();
  await buildKaderSnapshot(kader, sha256, (name, content) => void files.set(name, content));
  return files;
}
const manifestOf = (files: Files): { files: Record<string, unknown> } =>
  JSON.parse(textOf(files, 'manifest.json')) as { files: Record<string, unknown> };

/** A kader of which the texts fill several shards. */
async function made(change = ''): Promise<ImportedKader> {
  const files: Record<string, string> = {
    'vereisten/aia-01-geletterd.md': requirement('aia-01', {
      title: 'Mensen weten genoeg',
      body: '## Vereiste\nOver zeppelins.',
    }),
    'hulpmiddelen/Toets.md': instrument({ title: 'Een toets', more: 'vereiste:\n- aia-01-geletterd\n' }),
  };
  for (let n = 0; n < 60; n++) {
    const number = String(n).padStart(2, '0');
    const body = `## Maatregel\n${`Zin ${n}. `.repeat(400)}\n\n- [Lees](../hulpmiddelen/Toets.md)${n === 7 ? change : ''}`;
    const more = 'vereiste:\n- aia-01-geletterd\n';
    files[`maatregelen/2-owp-${number}-stap.md`] = measure(`owp-${number}`, { title: `Stap ${n}`, more, body });
  }
  return read(files);
}

let imported: ImportedKader;
let files: Files;
beforeAll(async () => {
  imported = await made();
  files = await build(imported);
});

/** The engine over files, and the names of those that it has read. */
async function open(from: Files): Promise<{ engine: KaderEngine; names: string[] }> {
  const names: string[] = [];
  const read = readFrom(from, (name) => names.push(name.replace(/-[\da-f]{12}/, '')));
  const engine = await openKaderText(textOf(from, 'manifest.json'), 'manifest.json', read);
  return { engine, names };
}

/** The files with the content of those whose name begins with `stem` changed, and named by it. */
const tampered = (stem: string, change: (content: string) => string): Files =>
  tamperedBytes(stem, (content) => new TextEncoder().encode(change(new TextDecoder().decode(content))));

function tamperedBytes(stem: string, change: (content: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>): Files {
  let after = files;
  for (const [name, content] of files) if (name.startsWith(stem)) after = renamed(after, name, change(content));
  return after;
}

describe('a kader as a folder', () => {
  it('gives the same models back', async () => {
    const { engine } = await open(files);
    expect(engine.kader).toEqual(imported.kader);
    for (const text of imported.texts) expect(await engine.text(text.key)).toEqual(text);
  });

  it('finds as the kader in memory, in any language', async () => {
    const { engine } = await open(files);
    const memory = new MemoryEngine(imported.kader, new Map(imported.texts.map((text) => [text.key, text])));
    for (const kind of ITEM_KINDS) {
      for (const query of ['stap', 'zeppelin', 'toets', 'owp-07', 'maatrgel', '']) {
        for (const language of ['nl', 'en', 'fy'] as const) {
          expect(await engine.find(kind, query, language)).toEqual(await memory.find(kind, query, language));
        }
      }
    }
    expect((await engine.find('requirement', 'zeppelins', 'en')).map(({ key }) => key)).toEqual(['aia-01-geletterd']);
  });

  it('costs the items first, an index with the first query, and one shard for a text', async () => {
    const { engine, names } = await open(files);
    expect(names).toEqual(['items.json']);
    await engine.find('measure', 'stap', 'nl');
    await engine.find('measure', 'zin', 'nl');
    expect(names).toEqual(['items.json', 'measure-index.bin']);
    const key = '2-owp-07-stap';
    await engine.text(key);
    await engine.text(key);
    const shards = (manifestOf(files).files['texts'] as unknown[]).length;
    expect(shards).toBeGreaterThan(2);
    expect(names).toEqual(['items.json', 'measure-index.bin', `texts-${textShardOf(key, shards)}.json`]);
  });

  it('has no text of what is not in it', async () => {
    const { engine } = await open(files);
    for (const key of ['nergens', '', '__proto__', '../manifest']) expect(await engine.text(key)).toBeUndefined();
  });

  it('is the same to the byte for the same source', async () => {
    expect([...(await build(await made()))]).toEqual([...files]);
  });

  it('gives a new name only to what changed', async () => {
    const after = await build(await made('\n- Erbij'));
    const added = [...after.keys()].filter((name) => !files.has(name)).map((name) => name.replace(/-.*/, ''));
    expect(added.sort()).toEqual(['measure', 'texts']);
    for (const [name, content] of after)
      if (name !== 'manifest.json') expect(name).toContain(sha256(content).slice(0, 12));
  });
});

describe('a folder that is not what it should be', () => {
  it.each(['items', 'measure-index', 'texts-'])(
    'is refused when its file %s is not what its name says',
    async (stem) => {
      const changed = new Map(
        [...files].map(([name, content]) => [
          name,
          name.startsWith(stem) ? new TextEncoder().encode(`${new TextDecoder().decode(content)} `) : content,
        ]),
      );
      const asked = open(changed).then(async ({ engine }) => {
        await engine.find('measure', 'stap', 'nl');
        await engine.text('2-owp-07-stap');
      });
      const { code, message } = await failure(asked);
      expect(code).toBe('damaged');
      expect(message).toContain('does not hold what its name says');
    },
  );

  const manifest = (change: (manifest: Record<string, unknown>) => unknown): Files =>
    tampered('manifest', (text) => JSON.stringify(change(JSON.parse(text) as Record<string, unknown>)));
  const indexOf = (kind: string): Uint8Array<ArrayBuffer> =>
    [...files].find(([name]) => name.startsWith(`${kind}-index`))?.[1] ?? new Uint8Array();
  const opening = async (from: Files): Promise<{ code: string; message: string }> => failure(open(from));

  it('is refused when it is one of the register, and says which command makes the other', async () => {
    const other = await filesOf(register([registration(1)]));
    const { code, message } = await opening(other);
    expect(code).toBe('wrong-shape');
    expect(message).toContain('register of algorithms');
    expect(message).toContain('"kader"');
  });

  it.each([
    ['newer', { formatVersion: KADER_VERSION + 1 }, 'newer-format'],
    ['older', { formatVersion: 0 }, 'damaged'],
    ['without a version', { formatVersion: 'x' }, 'damaged'],
    ['of unknown origin', { origin: 'elders' }, 'damaged'],
    ['without files', { files: null }, 'damaged'],
    ['without counts', { counts: [] }, 'damaged'],
  ])('is refused when its manifest is %s', async (_, change, code) => {
    expect(await opening(manifest((old) => ({ ...old, ...change })))).toMatchObject({ code });
  });

  it.each(['../items.json', 'https://elders.nl/items.json', '/items.json', 'items.js', ''])(
    'is refused when it names the file %j',
    async (name) => {
      const from = manifest((old) => ({ ...old, files: { ...(old['files'] as object), items: { name, bytes: 9 } } }));
      expect(await opening(from)).toMatchObject({ code: 'damaged' });
    },
  );

  it.each([
    ['cut off', (text: string) => text.slice(0, text.length / 2)],
    ['a page', () => '<!doctype html>'],
    ['a list', () => '[]'],
    ['one item short', (text: string) => text.replace('"key":"2-owp-07-stap"', '"key":7')],
    ['one dropped item more', (text: string) => text.replace('"dropped":0', '"dropped":1')],
    ['twice the same item', (text: string) => text.replace('"key":"2-owp-07-stap"', '"key":"2-owp-08-stap"')],
  ])('is refused when its items are %s', async (_, change) => {
    expect(await opening(tampered('items', change))).toMatchObject({ code: 'damaged' });
  });

  it('is refused unread when its items or its manifest are nested deeper than any', async () => {
    const deep = (): string => '['.repeat(100);
    expect(await opening(tampered('items', deep))).toMatchObject({ code: 'too-deep' });
    expect(await opening(tampered('manifest', deep))).toMatchObject({ code: 'too-deep' });
  });

  it('is refused when its items have more values than any kader', async () => {
    const many = (): string =>
      `{"requirements":[${'{},'.repeat(LIMITS.jsonValues / 2)}{}],"measures":[],"instruments":[]}`;
    expect(await opening(tampered('items', many))).toMatchObject({ code: 'too-large' });
    expect(await failure(openKaderText(many(), 'x', () => Promise.reject(new Error('niets'))))).toMatchObject({
      code: 'too-large',
    });
  });

  it.each([
    ['cut off', (content: Uint8Array<ArrayBuffer>) => content.slice(0, content.length / 2)],
    ['of another list', () => indexOf('requirement')],
    [
      'changed in one bit',
      (content: Uint8Array<ArrayBuffer>) => content.map((byte, at) => (at === 900 ? byte ^ 4 : byte)),
    ],
    ['something else', () => new TextEncoder().encode('{}')],
  ])('searches nothing when its index is %s, and shows its items all the same', async (_, change) => {
    const { engine } = await open(tamperedBytes('measure-index', change));
    expect(await failure(engine.find('measure', 'stap', 'nl'))).toMatchObject({ code: 'damaged' });
    expect(engine.kader.measures).toHaveLength(60);
    expect(await engine.find('requirement', 'weten', 'nl')).toHaveLength(1);
  });

  it.each([
    ['cut off', (text: string) => text.slice(0, text.length / 2)],
    ['an object', () => '{}'],
    ['something else', () => '[{"id":"1"}]'],
  ])('gives no text when its shards are %s', async (_, change) => {
    const { engine } = await open(tampered('texts', change));
    expect(await failure(engine.text('2-owp-07-stap'))).toMatchObject({ code: 'damaged' });
  });

  it('gives only known tags and addresses in texts', async () => {
    const { engine } = await open(
      tampered('texts', (text) =>
        text.replaceAll('["ul",', '["script",').replaceAll('https://minbzk', 'javascript://minbzk'),
      ),
    );
    const text = JSON.stringify(await engine.text('2-owp-07-stap'));
    expect(text).toContain('Zin 7.');
    expect(text).not.toMatch(/script/);
  });

  it('is asked again after a failure', async () => {
    let fails = true;
    const engine = await openKaderText(textOf(files, 'manifest.json'), 'x', async (name, maxBytes) => {
      if (fails && name.startsWith('texts')) throw new Error('weg');
      return readFrom(files)(name, maxBytes);
    });
    await expect(engine.text('2-owp-07-stap')).rejects.toThrow('weg');
    fails = false;
    expect(await engine.text('2-owp-07-stap')).toMatchObject({ key: '2-owp-07-stap' });
  });
});

describe('the address of a kader', () => {
  const served = (from: ReadonlyMap<string, Uint8Array | string>): Promise<string> =>
    serve((request, response) => {
      const content = from.get((request.url ?? '').slice(1));
      response.writeHead(content === undefined ? 404 : 200).end(content ?? '');
    });

  it('is that of its manifest or of its folder', async () => {
    const url = await served(files);
    for (const address of [`${url}/manifest.json`, url, `${url}/`]) {
      const engine = await openKader(address);
      expect(engine.kader).toEqual(imported.kader);
      expect(await engine.text('aia-01-geletterd')).toMatchObject({ key: 'aia-01-geletterd' });
    }
  });

  it('can be that of its items alone, which have no texts', async () => {
    const url = await served(new Map([['kader.json', JSON.stringify(imported.kader)]]));
    const engine = await openKader(`${url}/kader.json`);
    expect(engine.kader).toEqual(imported.kader);
    expect(await engine.text('aia-01-geletterd')).toBeUndefined();
    expect((await engine.find('requirement', 'weten', 'nl')).map(({ key }) => key)).toEqual(['aia-01-geletterd']);
  });

  it.each([
    ['nothing', new Map<string, string>(), 'not-found'],
    ['a page', new Map([['manifest.json', '<!doctype html>']]), 'not-data'],
    ['half a manifest', new Map([['manifest.json', '{"format":"algoritmekader-sn']]), 'damaged'],
    ['other data', new Map([['manifest.json', '{"a":1}']]), 'wrong-shape'],
    ['no object', new Map([['manifest.json', 'null']]), 'wrong-shape'],
    ['a bomb of brackets', new Map([['manifest.json', '['.repeat(1_000_000)]]), 'too-deep'],
  ])('of %s is an error', async (_, from, code) => {
    expect(await failure(openKader(await served(from)))).toMatchObject({ code });
  });

  it('of a manifest whose files are gone is an error that names one', async () => {
    const url = await served(new Map([['manifest.json', textOf(files, 'manifest.json')]]));
    const { code, message } = await failure(openKader(url));
    expect(code).toBe('not-found');
    expect(message).toContain('items-');
  });

  it('reads no more of a file than its manifest promised', async () => {
    const longer = new Map(
      [...files].map(([name, content]) => [name, name.startsWith('items') ? `${textOf(files, name)}   ` : content]),
    );
    expect(await failure(openKader(await served(longer)))).toMatchObject({ code: 'too-large' });
  });

  it('is let go when nobody waits any more', async () => {
    const aborted = AbortSignal.abort();
    expect(await failure(openKader(await served(files), { signal: aborted }))).toMatchObject({ code: 'aborted' });
  });
});

describe('the real data', () => {
  for (const name of ['kader', 'task-registry']) {
    it(`${name} is the same when it is read back`, async (context) => {
      const real = await readFolder(realFolder(name, context), '2026-06-30');
      const { engine } = await open(await build(real));
      expect(engine.kader).toEqual(real.kader);
      for (const text of real.texts) expect(await engine.text(text.key)).toEqual(text);
      const [first] = await engine.find('measure', 'kwetsbare groepen', 'nl');
      expect(first?.key).toBe('2-owp-08-kwetsbare-groepen');
    });
  }
});
