import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/catalogue/index.js';
import { checkKader } from '../../src/core/kader/stored.js';
import { VERSION } from '../../src/core/version.js';
import { NAME, packageJson, packed, packedFiles, root } from './packed.js';

const cdn = `dist/cdn/${NAME}-${VERSION}.min.js`;
const cdnWorker = `dist/cdn/${NAME}-${VERSION}.worker.min.js`;
const cdnRegister = `dist/cdn/${NAME}-${VERSION}.register.min.js`;
const cdnSheets = `dist/cdn/${NAME}-${VERSION}.sheets.min.js`;
const cdnReadingWorker = `dist/cdn/${NAME}-${VERSION}.reading-worker.min.js`;
const cdnThesaurus = `dist/cdn/${NAME}-${VERSION}.thesaurus.min.js`;
const cdnKader = `dist/cdn/${NAME}-${VERSION}.kader.json`;
const cdnRoom = `dist/cdn/${NAME}-${VERSION}.room.css`;

const classic = [cdn, cdnRegister, cdnWorker, cdnReadingWorker, cdnSheets, cdnThesaurus];

describe('contents', () => {
  it('holds what is built, its papers, and nothing else', () => {
    const other = packedFiles().filter((file) => !/^(dist|docs)\//.test(file));
    expect(other).toEqual(expect.arrayContaining(['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json']));
    expect(other.filter((file) => !/^[A-Z]+(\.md)?$|^package\.json$/.test(file))).toEqual([]);
  });

  it('names no place on the machine that built it', () => {
    const telling = packedFiles().filter((file) => {
      const text = readFileSync(packed(file), 'latin1');
      return text.includes(root.replace(/[\\/]$/, '')) || text.includes('file:///');
    });
    expect(telling).toEqual([]);
  });
});

describe('version', () => {
  it('is the same in package.json, the sources, the papers and the names of files', () => {
    expect(packageJson().version).toBe(VERSION);
    expect(readFileSync(`${root}/publiccode.yml`, 'utf8')).toContain(`\nsoftwareVersion: ${VERSION}\n`);
    expect(readFileSync(packed('CHANGELOG.md'), 'utf8')).toContain(`\n## [${VERSION}]`);
    const ofAutoloader = /^dist\/cdn\/autoload(-[\w.-]+)?\.js$/;
    const inFolder = packedFiles().filter((file) => file.startsWith('dist/cdn/') && !file.endsWith('.md'));
    expect(inFolder.filter((file) => !ofAutoloader.test(file))).toEqual([
      cdnKader,
      cdn,
      cdnReadingWorker,
      cdnRegister,
      cdnRoom,
      cdnSheets,
      cdnThesaurus,
      cdnWorker,
      'dist/cdn/integrity.json',
    ]);
  });
});

describe('files that run without a bundler', () => {
  it.each([...classic, 'dist/worker.js', 'dist/reading-worker.js'])('%s needs no other file', async (file) => {
    const { metafile } = await build({
      entryPoints: [packed(file)],
      bundle: true,
      packages: 'external',
      write: false,
      metafile: true,
      logLevel: 'silent',
    });
    const imports = Object.values(metafile.inputs).flatMap((input) => input.imports);
    expect(imports).toEqual([]);
  });

  it.each(classic)('%s makes no code from text, and loads none by import()', (file) => {
    const text = readFileSync(packed(file), 'utf8');
    expect(
      text.match(/.{0,40}(?<![\w.$])(import\s*\(|eval\s*\(|new\s+Function\b|Function\s*\().{0,40}/g) ?? [],
    ).toEqual([]);
  });

  it.each(classic)('%s is a classic script', (file) => {
    expect(() => new vm.Script(readFileSync(packed(file), 'utf8'))).not.toThrow();
  });

  it('hold the catalogue as the modules have it', async () => {
    expect(await checkKader(JSON.parse(readFileSync(packed(cdnKader), 'utf8')), cdnKader)).toEqual(catalogue());
  });

  it.each([
    [cdn, [cdnSheets, cdnThesaurus]],
    [cdnRegister, [cdnThesaurus]],
  ])('%s knows the hashes of those that it runs later', (file, later) => {
    for (const script of later) {
      const hash = createHash('sha384')
        .update(readFileSync(packed(script)))
        .digest('base64');
      expect(readFileSync(packed(file), 'utf8')).toContain(`sha384-${hash}`);
    }
  });
});
