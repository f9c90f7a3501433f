import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { application, NAME, packageJson, packed, packedFiles, tags } from './packed.js';

/**
 * Kilobytes (1,000 bytes, brotli) that a page gets by `define/<tag>`, on top of what every tag needs: `shared`, once. What is
 * loaded later, such as the catalogue and workers, is not in it. About 5 % above what was measured.
 */
const BUDGETS: Readonly<Record<string, number>> = {
  shared: 18.6,
  'ai-act-profile': 23.2,
  'algorithm-card': 17.2,
  'instrument-list': 32.5,
  'kader-source': 10.3,
  'measure-list': 32.5,
  'register-search': 27.9,
  'register-source': 13.5,
  'requirement-checklist': 51.5,
  'requirement-list': 32.5,
};

/** The same of what stands ready in `dist`, each file as it is sent. docs/developers.md has these figures. */
const READY: Readonly<Record<string, number>> = {
  'the single file': 148.5,
  'the single file of the register': 91.5,
  '`autoload.js`': 3.1,
  '`autoload.js` with what `<register-search>` imports': 53.9,
  'the worker': 35.7,
  'the worker for other sources': 92,
};

const inBrotli = (content: Uint8Array): number => brotliCompressSync(content).length / 1000;

let sizes: Record<string, number>;

/** Gives a file and all that it imports at once. */
function importsIn(graph: Metafile['outputs'] | Metafile['inputs']) {
  return function withImports(file: string, seen = new Set<string>()): Set<string> {
    if (seen.has(file)) return seen;
    seen.add(file);
    for (const { path: next, kind } of graph[file]?.imports ?? [])
      if (kind === 'import-statement') withImports(next, seen);
    return seen;
  };
}

beforeAll(async () => {
  const { outputFiles, metafile } = await build({
    entryPoints: Object.fromEntries(tags().map((tag) => [tag, `${NAME}/define/${tag}`])),
    absWorkingDir: application(),
    outdir: 'out',
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  const withImports = importsIn(metafile.outputs);
  const brought = tags().map((tag) => [tag, withImports(`out/${tag}.js`)] as const);
  const shared = [...(brought[0]?.[1] ?? [])].filter((file) => brought.every(([, files]) => files.has(file)));
  const weigh = (files: Iterable<string>): number => {
    const content = [...files].sort().map((file) => {
      const found = outputFiles.find((output) => output.path === path.resolve(application(), file));
      return found?.contents ?? new Uint8Array();
    });
    return inBrotli(Buffer.concat(content));
  };
  sizes = { shared: weigh(shared) };
  for (const [tag, files] of brought) sizes[tag] = weigh([...files].filter((file) => !shared.includes(file)));
}, 60_000);

describe('what an element weighs', () => {
  it.each(['shared', ...tags()])('%s keeps to its budget', (name) => {
    const size = sizes[name] ?? Number.NaN;
    expect(size, `${name} is ${size.toFixed(1)} kB, its budget ${String(BUDGETS[name])} kB`).toBeLessThanOrEqual(
      BUDGETS[name] ?? 0,
    );
    expect(size).toBeGreaterThan(0);
  });
});

describe('what stands ready weighs', () => {
  const { version } = packageJson();
  const file = (kind: string): string[] => [`dist/cdn/${NAME}-${version}${kind}.min.js`];
  let brought: Record<string, string[]>;

  beforeAll(async () => {
    const { metafile } = await build({
      entryPoints: [packed('dist/cdn/autoload.js')],
      absWorkingDir: packed(),
      outdir: 'out',
      bundle: true,
      format: 'esm',
      splitting: true,
      write: false,
      metafile: true,
      logLevel: 'silent',
    });
    const withImports = importsIn(metafile.inputs);
    const alone = [...withImports('dist/cdn/autoload.js')];
    const search = packedFiles().filter((file) => /^dist\/cdn\/autoload-register-search-[^/]+$/.test(file));
    expect(metafile.inputs['dist/cdn/autoload.js']?.imports.map(({ path }) => path)).toContain(search[0]);
    brought = {
      'the single file': file(''),
      'the single file of the register': file('.register'),
      '`autoload.js`': alone,
      '`autoload.js` with what `<register-search>` imports': [...new Set([...alone, ...withImports(search[0] ?? '')])],
      'the worker': file('.worker'),
      'the worker for other sources': file('.reading-worker'),
    };
  });

  it.each(Object.keys(READY))('%s keeps to its budget, which stands in the documentation', (name) => {
    const size = (brought[name] ?? []).reduce((sum, file) => sum + inBrotli(readFileSync(packed(file))), 0);
    const budget = READY[name] ?? 0;
    expect(size, `${name} is ${size.toFixed(1)} kB, its budget ${String(budget)} kB`).toBeLessThanOrEqual(budget);
    // A budget far above what is there holds nothing.
    expect(size).toBeGreaterThan(budget * 0.85);
    expect(readFileSync(packed('docs/developers.md'), 'utf8')).toContain(`| ${name} | ${String(budget)} |`);
  });
});
