import { lstat, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { VERSION } from '../../src/core/version.js';
import { lars } from '../helpers/registrations.js';
import { type Served, serveFiles } from '../helpers/serve.js';
import { programForTests } from './program.js';

const program = programForTests();
const { run } = program;

const record = (n: number, given: object = {}): object => ({
  lars: lars(n),
  name: `Algoritme ${n}`,
  organization: n % 2 ? 'Gemeente Oneven' : 'Gemeente Even',
  language: 'NLD',
  state: 'PUBLISHED',
  standard_version: '1.0',
  status: 'In gebruik',
  goal: '<p>Een doel</p>',
  create_dt: '2026-02-03T10:00:00.000000Z',
  ...given,
});
const siteData = (...records: object[]): string =>
  JSON.stringify({
    algoritme_versions: records,
    organisation_details: [{ name: 'Gemeente Even', org_id: 'gm9998', code: 'even', language: 'NLD' }],
  });

async function file(name: string, content: string): Promise<string> {
  await writeFile(join(program.folder(), name), content);
  return name;
}

describe('the command line', () => {
  it('tells its version, and helps with each command', async () => {
    expect(await run('--version')).toMatchObject({ status: 0, out: `${VERSION}\n` });
    for (const args of [['--help'], ['snapshot', '--help'], ['search', '--help'], ['help', 'constructor']]) {
      const { status, out } = await run(...args);
      expect(status).toBe(0);
      expect(out).toContain('algoritmeregister-widgets');
    }
  });

  it.each([
    [['snap'], 'no command "snap"'],
    [['snapshot'], 'at least one source'],
    [['snapshot', 'x.json'], '--out'],
    [['snapshot', 'x.json', '--out', 'y', '--lang', 'de'], '--lang takes nl, en or fy'],
    [['snapshot', 'x.json', '--uot', 'y'], "Unknown option '--uot'"],
    [['search', 'x'], 'either a query or --queries'],
    [['search', 'x', 'y', '--limit', '0'], '--limit takes a whole number'],
    [['search', 'x', 'y', '--limit', '-1'], 'write --limit=-…'],
    [['search', 'x', 'two', 'words'], 'between quotes'],
  ])('ends with status 2 and says why when called as %j', async (args, message) => {
    const { status, out, err } = await run(...args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(message);
    expect(err).toContain('--help');
  });

  it('shows its help as an error when it is called without anything', async () => {
    const { status, out, err } = await run();
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain('Commands:');
  });
});

describe('snapshot', () => {
  it('writes a folder from a file, says in one line what is in it, and searches it', async () => {
    await file('register.json', siteData(record(1), record(2, { name: 'Parkeren' })));
    const made = await run('snapshot', 'register.json', '--out', 'deep/er/out');
    expect(made).toMatchObject({ status: 0, err: '' });
    expect(made.out).toMatch(
      /^2 registrations of 2026-02-03 of 2 organisations: \d+ files, \d+ kB in deep\/er\/out\n$/,
    );
    expect(await readdir(join(program.folder(), 'deep/er'))).toEqual(['out']);

    const { out } = await run('search', 'deep/er/out', 'parkeren', '--json');
    expect(JSON.parse(out)).toEqual({
      query: 'parkeren',
      total: 1,
      results: [{ id: lars(2), title: 'Parkeren', organisation: 'Gemeente Even', score: expect.any(Number) as number }],
    });
  });

  it('gives the same bytes for the same input', async () => {
    await file('register.json', siteData(record(1), record(2), record(3)));
    await run('snapshot', 'register.json', '--out', 'a');
    await run('snapshot', 'register.json', '--out', 'b');
    const names = await readdir(join(program.folder(), 'a'));
    expect(await readdir(join(program.folder(), 'b'))).toEqual(names);
    for (const name of names) {
      expect(await readFile(join(program.folder(), 'b', name))).toEqual(
        await readFile(join(program.folder(), 'a', name)),
      );
    }
  });

  it('keeps the files of an earlier snapshot when little has changed, unless it is asked for the whole', async () => {
    const records = Array.from({ length: 20 }, (_, n) => record(n));
    await file('register.json', siteData(...records));
    await file('later.json', siteData(...records.slice(1), record(0, { name: 'Vernieuwd' })));
    const names = async (folder: string): Promise<string[]> => readdir(join(program.folder(), folder));
    await run('snapshot', 'register.json', '--out', 'out');
    const before = await names('out');
    await run('snapshot', 'register.json', '--out', 'out');
    expect(await names('out')).toEqual(before);

    const { out } = await run('snapshot', 'later.json', '--out', 'out');
    expect(out).toContain('20 registrations');
    expect(out).toContain('1 of them beside the earlier files');
    expect(await names('out')).toEqual(expect.arrayContaining(before));
    const fresh = (await names('out')).length - before.length + 1;
    expect(out).toContain(`; ${fresh} of these files are new, `);
    expect((await run('search', 'out', 'vernieuwd', '--literal')).out).toContain('1 registration');

    const second = await names('out');
    expect(await run('snapshot', 'out', '--out', 'out')).toMatchObject({ status: 0, err: '' });
    expect(await names('out')).toEqual(second);

    await run('snapshot', 'later.json', '--out', 'out', '--whole');
    await run('snapshot', 'later.json', '--out', 'anew');
    expect(await names('out')).toEqual(await names('anew'));
  });

  it('makes the whole anew when the words of --thesaurus are others than before', async () => {
    const records = Array.from({ length: 20 }, (_, n) => record(n));
    await file('register.json', siteData(...records));
    await file('later.json', siteData(...records.slice(1), record(0, { name: 'Vernieuwd' })));
    await file('words.txt', 'zonnebloemkaart -> gele plaat\n');
    await file('other.txt', 'waterkaart -> blauwe plaat\n');
    const names = async (folder: string): Promise<string[]> => readdir(join(program.folder(), folder));
    const snapshot = (source: string, out: string, words = 'words.txt'): Promise<unknown> =>
      run('snapshot', source, '--thesaurus', words, '--out', out);
    await snapshot('register.json', 'out');
    const before = await names('out');
    await snapshot('later.json', 'out');
    expect(await names('out')).toEqual(expect.arrayContaining(before));
    await snapshot('later.json', 'out', 'other.txt');
    await snapshot('later.json', 'anew', 'other.txt');
    expect(await names('out')).toEqual(await names('anew'));
  });

  it('takes the place of a snapshot of an earlier version', async () => {
    await file('register.json', siteData(record(1)));
    await mkdir(join(program.folder(), 'old'));
    const old = { format: 'algoritmeregister-snapshot', formatVersion: 1 };
    await file('old/manifest.json', JSON.stringify(old));
    for (const name of ['list', 'index', 'shard-0']) await file(`old/${name}-0123456789ab.json`, '[]');
    expect(await run('search', 'old', 'x')).toMatchObject({ status: 1, out: '' });
    expect(await run('snapshot', 'register.json', '--out', 'old')).toMatchObject({ status: 0, err: '' });
    expect(await readdir(join(program.folder(), 'old'))).not.toContain('list-0123456789ab.json');
  });

  it('searches with words of one’s own', async () => {
    await file('register.json', siteData(record(1, { name: 'Gele plaat' }), record(2)));
    await file('words.txt', '# eigen woorden\nzonnebloemkaart -> gele plaat\n');
    expect(await run('snapshot', 'register.json', '--thesaurus', 'words.txt', '--out', 'out')).toMatchObject({
      status: 0,
    });
    const { out } = await run('search', 'out', 'zonnebloemkaart');
    expect(out).toContain('words with the meaning of "zonnebloemkaart": gele plaat');
    await file('wrong.txt', 'een regel zonder teken\n');
    const { status, err } = await run('snapshot', 'register.json', '--thesaurus', 'wrong.txt', '--out', 'out');
    expect(status).toBe(2);
    expect(err).toContain('wrong.txt, line 1');
  });

  it('takes the thesaurus of its own documentation', async () => {
    const text = await readFile(join(import.meta.dirname, '../../docs/thesaurus.md'), 'utf8');
    await file('words.txt', /```\n([^`]+)```/.exec(text)?.[1] ?? '');
    await file('register.json', siteData(record(1, { name: 'Kenteken' }), record(2)));
    await run('snapshot', 'register.json', '--thesaurus', 'words.txt', '--out', 'out');
    expect((await run('search', 'out', 'gele plaat')).out).toContain('1. Kenteken');
  });

  it('keeps one organisation, by id or by name', async () => {
    await file('register.json', siteData(record(1), record(2), record(4)));
    for (const organisation of ['gm9998', 'Gemeente Even']) {
      const { out } = await run('snapshot', 'register.json', '--organisation', organisation, '--out', 'one');
      expect(out).toMatch(/^2 registrations/);
    }
    const { status, err } = await run('snapshot', 'register.json', '--organisation', 'gm0000', '--out', 'none');
    expect(status).toBe(1);
    expect(err).toContain('gm0000');
    expect(await readdir(program.folder())).not.toContain('none');
  });

  it('takes several sources and its own snapshots together', async () => {
    await file('a.json', siteData(record(1)));
    await file('b.json', siteData(record(2)));
    await run('snapshot', 'a.json', '--out', 'first');
    const { status, out } = await run('snapshot', 'first', 'b.json', '--out', 'both');
    expect(status).toBe(0);
    expect(out).toMatch(/^2 registrations/);
  });

  it('reports what it could not read by record, id, field and remedy, and keeps the rest', async () => {
    await file('register.json', siteData(record(1), record(2, { lars: '12345678' })));
    const { status, out, err } = await run('snapshot', 'register.json', '--out', 'out');
    expect(status).toBe(0);
    expect(out).toContain('1 registrations');
    expect(out).toContain('1 left out');
    expect(err).toMatch(/^Left out: record 2, id 12345678, lars: .+\..+\.$/m);
  });

  it('passes over older versions in overlapping sources, also with --strict, and lists none of them', async () => {
    const older = Array.from({ length: 1_100 }, (_, n) => record(n));
    await file('older.json', siteData(...older));
    await file('newer.json', siteData(...older.map((_, n) => record(n, { create_dt: '2026-05-05T10:00:00Z' }))));
    const { status, err } = await run('snapshot', 'older.json', 'newer.json', '--out', 'out', '--strict');
    expect({ status, err }).toEqual({
      status: 0,
      err: '1000 or more older or unpublished versions were passed over\n',
    });
  });

  it('writes nothing with --strict when anything could not be read', async () => {
    await file('register.json', siteData(record(1), record(2, { lars: '12345678' })));
    expect(await run('snapshot', 'register.json', '--out', 'out', '--strict', '--quiet')).toMatchObject({
      status: 1,
      out: '',
    });
    expect(await readdir(program.folder())).toEqual(['register.json']);
  });

  it('leaves an earlier snapshot as it was when the source fails', async () => {
    await file('register.json', siteData(record(1)));
    await run('snapshot', 'register.json', '--out', 'out');
    const before = await readdir(join(program.folder(), 'out'));
    await file('broken.json', siteData(record(1)).slice(0, -40));
    for (const source of ['broken.json', 'missing.json']) {
      const { status, err } = await run('snapshot', source, '--out', 'out');
      expect(status).toBe(1);
      expect(err).toContain(source);
    }
    expect(await readdir(join(program.folder(), 'out'))).toEqual(before);
    expect((await readdir(program.folder())).sort()).toEqual(['broken.json', 'out', 'register.json']);
  });

  it('leaves an earlier snapshot as it was when the source has become empty', async () => {
    await file('register.json', siteData(record(1)));
    await run('snapshot', 'register.json', '--out', 'out');
    await file('register.json', siteData());
    const { status, err } = await run('snapshot', 'register.json', '--out', 'out');
    expect(status).toBe(1);
    expect(err).toContain('not one registration');
    expect((await run('search', 'out', '')).out).toContain('1 registration');
  });

  it('writes where a symbolic link leads, and leaves the link', async () => {
    await file('register.json', siteData(record(1)));
    await mkdir(join(program.folder(), 'real'));
    for (const folder of ['real', 'not-yet-there']) {
      await symlink(folder, join(program.folder(), `to-${folder}`));
      expect(await run('snapshot', 'register.json', '--out', `to-${folder}`)).toMatchObject({ status: 0 });
      expect(await readdir(join(program.folder(), folder))).toContain('manifest.json');
      expect((await lstat(join(program.folder(), `to-${folder}`))).isSymbolicLink()).toBe(true);
    }
  });

  it('leaves every link of a chain to a folder that is not yet there', async () => {
    await file('register.json', siteData(record(1)));
    await mkdir(join(program.folder(), 'disk/sub'), { recursive: true });
    await symlink('../end', join(program.folder(), 'disk/sub/middle'));
    await symlink('disk/sub', join(program.folder(), 'short'));
    await symlink('short/middle', join(program.folder(), 'first'));
    expect(await run('snapshot', 'register.json', '--out', 'first')).toMatchObject({ status: 0 });
    expect(await readdir(join(program.folder(), 'disk/end'))).toContain('manifest.json');
    for (const link of ['first', 'disk/sub/middle'])
      expect((await lstat(join(program.folder(), link))).isSymbolicLink()).toBe(true);
  });

  it('says which folder it cannot write before it reads anything', async () => {
    await file('there', 'a file');
    const { status, err } = await run('snapshot', 'missing.json', '--out', 'there/out');
    expect(status).toBe(2);
    expect(err).toContain('there/out');
  });

  it('does not replace a folder that holds something else', async () => {
    await file('register.json', siteData(record(1)));
    await mkdir(join(program.folder(), 'mine'));
    await writeFile(join(program.folder(), 'mine', 'letter.txt'), 'dear');
    const { status, err } = await run('snapshot', 'register.json', '--out', 'mine');
    expect(status).toBe(2);
    expect(err).toContain('holds no snapshot');
    expect(await readdir(join(program.folder(), 'mine'))).toEqual(['letter.txt']);
  });
});

describe('search', () => {
  beforeEach(async () => {
    await file(
      'register.json',
      siteData(record(1, { name: 'Parkeren \u001b[31mrood' }), record(2, { name: 'Bijstand' })),
    );
    await run('snapshot', 'register.json', '--out', 'out');
  });

  it('prints results for people, with other words that it searched, and nothing that steers a terminal', async () => {
    const { out } = await run('search', 'out', 'parkerne');
    expect(out).toContain('1 registration for "parkerne"');
    expect(out).toContain('Also searched, in case of a typing error in "parkerne": parkeren');
    expect(out).toContain('Found in: name (parkeren)');
    expect(out).not.toContain('\u001b');
  });

  it('searches only what was typed with --literal', async () => {
    expect((await run('search', 'out', 'parkerne', '--literal')).out).toBe('0 registrations for "parkerne"\n');
  });

  it('tells what of a long query was not looked at, to people and in JSON', async () => {
    const words = Array.from({ length: 26 }, (_, n) => `woord${n + 1}`).join(' ');
    expect((await run('search', 'out', words)).out).toContain('because the query is too long: woord25, woord26\n');
    const json = async (query: string): Promise<unknown> =>
      JSON.parse((await run('search', 'out', query, '--json')).out);
    expect(await json(words)).toMatchObject({ passedOver: ['woord25', 'woord26'] });
    expect(await json('parkeren')).not.toHaveProperty('passedOver');
  });

  it('takes a query that begins with a minus for one, wherever the options stand', async () => {
    for (const args of [
      ['out', '-parkeren'],
      ['out', '-parkeren', '--limit', '5'],
      ['--limit', '5', 'out', '-parkeren'],
      ['out', '--', '-parkeren'],
    ]) {
      const { status, out } = await run('search', ...args);
      expect({ status, args }).toEqual({ status: 0, args });
      expect(out).toContain('1 registration for "-parkeren"');
      expect(out).toContain('Bijstand');
    }
    for (const args of [
      ['out', '-json'],
      ['out', 'x', '--limit', '-5'],
      ['-out', 'x'],
    ]) {
      expect((await run('search', ...args)).status, args.join(' ')).toBe(2);
    }
  });

  it('does not pass on what steers a terminal from a bad source either', async () => {
    await file('hostile.json', '{"\u001b]0;owned\u0007": 1}');
    const { status, err } = await run('snapshot', 'hostile.json', '--out', 'other');
    expect(status).toBe(1);
    for (const sign of ['\u001b', '\u0007']) expect(err).not.toContain(sign);
  });

  it('answers a file of queries', async () => {
    await file(
      'queries.json',
      JSON.stringify([
        { id: 'q1', text: 'bijstand' },
        { id: 'q2', text: 'zzz' },
      ]),
    );
    const { out } = await run('search', 'out', '--queries', 'queries.json', '--limit', '5');
    expect(JSON.parse(out)).toEqual({ q1: [lars(2)], q2: [] });
  });

  it('says what is wrong with a folder or a file of queries', async () => {
    expect(await run('search', 'elsewhere', 'x')).toMatchObject({ status: 1 });
    await file('queries.json', '{}');
    const { status, err } = await run('search', 'out', '--queries', 'queries.json');
    expect(status).toBe(2);
    expect(err).toContain('queries.json');
  });
});

describe('a snapshot on the web', () => {
  let served: Served;
  afterAll(() => served.close());

  it('is searched and read as one on disk', async () => {
    await file('register.json', siteData(record(1), record(2)));
    await run('snapshot', 'register.json', '--out', 'out');
    served = await serveFiles(join(program.folder(), 'out'));
    const query = ['algoritme', '--json'];
    expect((await run('search', served.url, ...query)).out).toBe((await run('search', 'out', ...query)).out);
    const { out } = await run('snapshot', `${served.url}manifest.json`, '--out', 'copy');
    expect(out).toMatch(/^2 registrations/);
    expect(await readdir(join(program.folder(), 'copy'))).toEqual(await readdir(join(program.folder(), 'out')));
  });
});
