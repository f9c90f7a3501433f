import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/core/limits.js';
import { instrument, measure, realFolder, requirement } from '../core/kader-read/kader-files.js';
import { type Outcome, programForTests } from './program.js';

const PART = 'docs/voldoen-aan-wetten-en-regels';

const program = programForTests();
const { run: runProgram } = program;
const run = (...args: string[]): Promise<Outcome> => runProgram('kader', ...args);

async function file(name: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(program.folder(), name)), { recursive: true });
  await writeFile(join(program.folder(), name), content);
}

/** A kader of one item of each kind below `root`. */
async function kader(root: string): Promise<void> {
  await file(`${root}/${PART}/vereisten/aia-01-proef.md`, requirement('aia-01'));
  await file(`${root}/${PART}/vereisten/index.md`, '---\ntitle: Lijst\n---\n');
  await file(
    `${root}/${PART}/maatregelen/2-owp-01-proef.md`,
    measure('owp-01', { more: 'vereiste:\n- aia-01-proef\n' }),
  );
  await file(`${root}/${PART}/hulpmiddelen/Proef.md`, instrument());
}

const manifest = async (folder: string): Promise<Record<string, unknown>> =>
  JSON.parse(await readFile(join(program.folder(), folder, 'manifest.json'), 'utf8')) as Record<string, unknown>;

const COUNTS = '1 requirements, 1 measures, 1 tools';

describe('kader', () => {
  it.each(['bron', 'bron/docs', '.'])('writes a folder from %s, and says in one line what is in it', async (source) => {
    await kader('bron');
    const made = await run(source, '--out', 'diep/er/uit', '--date', '2026-06-30');
    expect(made).toMatchObject({ status: 0, err: '' });
    expect(made.out).toMatch(/^1 requirements, 1 measures, 1 tools of 2026-06-30: 6 files, \d+ kB in diep\/er\/uit\n$/);
    expect(await manifest('diep/er/uit')).toMatchObject({ format: 'algoritmekader-snapshot', date: '2026-06-30' });
  });

  it('says once that nobody knows of which day the content is', async () => {
    await kader('bron');
    const { status, err } = await run('bron', '--out', 'uit');
    expect([status, err]).toEqual([0, 'The date of the content is not known; give --date YYYY-MM-DD\n']);
    expect((await run('bron', '--out', 'uit', '--quiet')).err).toBe('');
  });

  it('reads the task registry too', async () => {
    await file('r/requirements/aia-01-a.yaml', 'name: A\nurn: urn:nl:ak:ver:aia-01\nalways_applicable: 0\n');
    await file('r/measures/2-owp-01-a.yaml', 'name: A\nurn: urn:nl:ak:mtr:owp-01\nlinks: [urn:nl:ak:ver:aia-01]\n');
    expect((await run('r', '--out', 'uit', '--quiet')).out).toContain('1 requirements, 1 measures, 0 tools');
    expect(await manifest('uit')).toMatchObject({ origin: 'task-registry', date: '' });
  });

  it('gives the same bytes for the same source, wherever it stands', async () => {
    await kader('a');
    await kader('ergens/anders');
    await run('a', '--out', 'een');
    await run('ergens/anders', '--out', 'twee');
    const names = await readdir(join(program.folder(), 'een'));
    expect(await readdir(join(program.folder(), 'twee'))).toEqual(names);
    for (const name of names)
      expect(await readFile(join(program.folder(), 'twee', name))).toEqual(
        await readFile(join(program.folder(), 'een', name)),
      );
  });

  it('lists problems with file and line; strict writes nothing then', async () => {
    await kader('bron');
    const name = `bron/${PART}/maatregelen/2-owp-02-proef.md`;
    await file(name, measure('owp-02', { more: 'vereiste:\n- aia-99-nee\n' }));
    const loose = await run('bron', '--out', 'los', '--date', '2026-06-30');
    expect(loose.status).toBe(0);
    expect(loose.err).toBe(
      `${name}:12: There is no requirement "aia-99-nee". Correct or remove the link; it is left out.\n`,
    );
    expect(loose.out).toContain('2 measures, 1 tools of 2026-06-30, 1 problems');
    const strict = await run('bron', '--out', 'streng', '--strict', '--quiet');
    expect(strict.status).toBe(1);
    expect(strict.err).toContain(`${name}:12: `);
    expect(await readdir(program.folder())).not.toContain('streng');
    expect((await run('bron', '--out', 'stil', '--quiet')).err).toBe('');
  });

  it.each([
    [['kader'], 'Name the folder'],
    [['a', 'b', '--out', 'x'], 'Name one folder'],
    [['a'], '--out'],
    [['a', '--out', 'x', '--date', '30-06-2026'], '--date takes YYYY-MM-DD'],
    [['a', '--out', 'x', '--date', '2026-02-30'], '--date takes YYYY-MM-DD'],
  ])('ends with status 2 when called as %j', async (args, message) => {
    const { status, err } = await run(...(args[0] === 'kader' ? [] : args));
    expect(status).toBe(2);
    expect(err).toContain(message);
  });

  it('helps', async () => {
    expect((await run('--help')).out).toContain('kader SOURCE --out DIR');
  });
});

describe('a source that is no kader', () => {
  it('on the web is refused, with what to do instead', async () => {
    const { status, err } = await run('https://github.com/MinBZK/Algoritmekader', '--out', 'uit');
    expect(status).toBe(2);
    expect(err).toContain('Download the source as an archive, unpack it, and name its folder');
  });

  it.each([
    ['nergens', 1, 'does not exist'],
    ['een.zip', 2, 'unpack'],
    ['leeg', 1, 'no Algoritmekader'],
    ['dubbel', 1, '2 copies'],
    ['kapot', 1, 'not one requirement'],
  ])('such as %s says so and writes nothing', async (source, status, message) => {
    await file('een.zip', 'PK');
    await mkdir(join(program.folder(), 'leeg'));
    await kader('dubbel/een');
    await kader('dubbel/twee');
    await file(`kapot/${PART}/vereisten/a.md`, 'niets');
    await mkdir(join(program.folder(), `kapot/${PART}/maatregelen`));
    const outcome = await run(source, '--out', 'uit');
    expect(outcome).toMatchObject({ status, out: '' });
    expect(outcome.err).toContain(message);
    expect(await readdir(program.folder())).not.toContain('uit');
  });
});

describe('a source that holds traps', () => {
  const wanted = async (trap: string): Promise<Outcome> => {
    const outcome = await run('bron', '--out', 'uit');
    expect(outcome.status).toBe(0);
    expect(outcome.out).toContain(`${COUNTS}, 1 left out, 1 problems`);
    expect(outcome.err).toContain(trap);
    return outcome;
  };
  const vereisten = `bron/${PART}/vereisten`;
  beforeEach(() => kader('bron'));

  it('does not follow a link to outside it, and does one inside', async () => {
    await file('geheim.md', requirement('aia-66', { title: 'Geheim' }));
    await symlink(join(program.folder(), 'geheim.md'), join(program.folder(), vereisten, 'aia-66-geheim.md'));
    const { err } = await wanted('aia-66-geheim.md:1: This is a link to outside the source');
    expect(err).not.toContain('Geheim');

    await file('bron/elders.md', requirement('aia-67'));
    await symlink('../../../elders.md', join(program.folder(), vereisten, 'aia-67-binnen.md'));
    expect((await run('bron', '--out', 'uit')).out).toContain('2 requirements');
  });

  it('does not follow a folder to outside it', async () => {
    await kader('elders');
    await mkdir(join(program.folder(), 'nep/requirements'), { recursive: true });
    await symlink(join(program.folder(), `elders/${PART}/maatregelen`), join(program.folder(), 'nep/measures'));
    await writeFile(
      join(program.folder(), `elders/${PART}/maatregelen/x.yaml`),
      'name: Geheim\nurn: urn:nl:ak:mtr:owp-01\n',
    );
    await file('nep/requirements/aia-01-a.yaml', 'name: A\nurn: urn:nl:ak:ver:aia-01\nalways_applicable: 0\n');
    const { out, err } = await run('nep', '--out', 'uit');
    expect(out).toContain('1 requirements, 0 measures');
    expect(err).toContain('nep/measures:1: This is a link to outside the source');
    expect(err).not.toContain('x.yaml');
  });

  it('reads no file that is larger than any real one', async () => {
    await file(`${vereisten}/aia-02-groot.md`, '['.repeat(10 * 1024 * 1024));
    await wanted('aia-02-groot.md:1: The file is larger than 256 kB');
  });

  it('reads no pictures', async () => {
    await file(
      `${vereisten}/aia-02-plaat.md`,
      Uint8Array.from({ length: 5_000 }, (_, n) => (n * 7) % 256),
    );
    await wanted('aia-02-plaat.md:1: This is no text');
  });

  it('waits for no pipe', async (context) => {
    try {
      execFileSync('mkfifo', [join(program.folder(), vereisten, 'aia-02-pijp.md')]);
    } catch {
      context.skip('this system has no mkfifo');
    }
    await wanted('aia-02-pijp.md:1: This is no file');
  });

  it('is refused when its files together are larger than any real one', async () => {
    const text = 'a'.repeat(LIMITS.kaderFileBytes);
    const count = LIMITS.kaderSourceLength / text.length;
    await Promise.all(Array.from({ length: count }, (_, n) => file(`${vereisten}/aia-groot-${n}.md`, text)));
    const { status, err } = await run('bron', '--out', 'uit');
    expect(status).not.toBe(0);
    expect(err).toContain('The files together are larger than 64 MB');
  });

  it('reads a file once, however many links lead to it', async () => {
    await symlink('aia-01-proef.md', join(program.folder(), vereisten, 'aia-02-weer.md'));
    await wanted('aia-02-weer.md:1: This is the same file as');
  });

  it('passes over a folder with the name of a file, and a name that is no key', async () => {
    await mkdir(join(program.folder(), vereisten, 'map.md'));
    await file(`${vereisten}/constructor.md`, requirement('aia-03'));
    const { out, err } = await run('bron', '--out', 'uit');
    expect(out).toContain(`${COUNTS}, 2 left out`);
    expect(err).toContain('map.md:1: This is no file');
    expect(err).toContain('constructor.md:1: The name of the file cannot be a key');
  });

  it('cannot steer the terminal', async () => {
    await file(`${vereisten}/aia-02-kleur.md`, requirement('aia-02').replace('- data', '- "\\e[31mrood\\u202e"'));
    const { err } = await run('bron', '--out', 'uit');
    expect(err).toContain('rood');
    // eslint-disable-next-line no-control-regex
    expect(err).not.toMatch(/[\u001b\u202e]/);
  });
});

describe('the folder for a kader', () => {
  it('is replaced when it holds one, and is left alone when it holds anything else', async () => {
    await kader('bron');
    await run('bron', '--out', 'uit');
    await file(`bron/${PART}/vereisten/aia-01-proef.md`, requirement('aia-01', { title: 'Een andere titel' }));
    expect((await run('bron', '--out', 'uit')).status).toBe(0);
    expect(await readdir(join(program.folder(), 'uit'))).toHaveLength(6);

    await file('uit/notities.txt', 'van iemand');
    const extra = await run('bron', '--out', 'uit');
    expect(extra).toMatchObject({ status: 2, out: '' });
    expect(extra.err).toContain('also holds notities.txt');

    await file('mijn/werk.txt', 'van iemand');
    expect((await run('bron', '--out', 'mijn')).err).toContain('is not empty and holds no snapshot of this kind');
    expect(await readdir(join(program.folder(), 'mijn'))).toEqual(['werk.txt']);
  });

  it.each([
    ['only names the format', '{"note":"algoritmekader-snapshot"}', 'holds no snapshot of this kind'],
    ['is no JSON', 'algoritmekader-snapshot "algoritmekader-snapshot"', 'holds no snapshot of this kind'],
  ])('is not one whose manifest %s', async (_, text, message) => {
    await kader('bron');
    await file('uit/manifest.json', text);
    expect((await run('bron', '--out', 'uit')).err).toContain(message);
    expect(await readFile(join(program.folder(), 'uit/manifest.json'), 'utf8')).toBe(text);
  });

  it('is left alone when a folder in it has the name of a file of ours', async () => {
    await kader('bron');
    await run('bron', '--out', 'uit');
    await file('uit/texts-1-a.json/scriptie.txt', 'van iemand');
    expect((await run('bron', '--out', 'uit')).err).toContain('also holds texts-1-a.json');
    expect(await readFile(join(program.folder(), 'uit/texts-1-a.json/scriptie.txt'), 'utf8')).toBe('van iemand');
  });

  it('is not waited for when its manifest is a pipe', async (context) => {
    await kader('bron');
    await mkdir(join(program.folder(), 'uit'));
    try {
      execFileSync('mkfifo', [join(program.folder(), 'uit/manifest.json')]);
    } catch {
      context.skip('this system has no mkfifo');
    }
    expect(await run('bron', '--out', 'uit')).toMatchObject({ status: 2 });
  });

  it('is never one of the register, and the other way round', async () => {
    await kader('bron');
    await file('register/manifest.json', '{"format":"algoritmeregister-snapshot"}');
    expect(await run('bron', '--out', 'register')).toMatchObject({ status: 2 });
    await run('bron', '--out', 'uit');
    const before = await readdir(join(program.folder(), 'uit'));
    expect(await program.run('snapshot', 'bron', '--out', 'uit')).toMatchObject({ status: 2 });
    expect(await readdir(join(program.folder(), 'uit'))).toEqual(before);
  });
});

describe('the real data', () => {
  const COUNTED = {
    kader: '63 requirements, 108 measures, 28 tools of 2026-06-30, 23 problems: ',
    'task-registry': '63 requirements, 105 measures, 4 tools of 2026-06-30, 4 problems: ',
  };
  for (const [name, counts] of Object.entries(COUNTED)) {
    it(`of ${name} is read whole`, async (context) => {
      const folder = realFolder(name, context);
      const { status, out } = await run(folder, '--out', 'uit', '--date', '2026-06-30', '--quiet');
      expect(status).toBe(0);
      expect(out).toContain(counts);
    });
  }
});
