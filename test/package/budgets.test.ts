import { build } from 'esbuild';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { application, NAME, tags } from './packed.js';

/**
 * Kilobytes (1,000 bytes, brotli) that a page gets by `define/<tag>`, on top of what every tag needs: `shared`, once. What is
 * loaded later, such as the catalogue and workers, is not in it. About 5 % above what was measured.
 */
const BUDGETS: Readonly<Record<string, number>> = {
  shared: 18.4,
  'ai-act-profile': 22.8,
  'algorithm-card': 8.1,
  'instrument-list': 32.4,
  'kader-source': 10.3,
  'measure-list': 32.4,
  'register-search': 19.4,
  'register-source': 4.7,
  'requirement-checklist': 51.5,
  'requirement-list': 32.4,
};

let sizes: Record<string, number>;

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
  const outputs = metafile.outputs;
  /** The file and all that it imports at once. */
  const withImports = (file: string, seen = new Set<string>()): Set<string> => {
    if (seen.has(file)) return seen;
    seen.add(file);
    for (const { path: next, kind } of outputs[file]?.imports ?? [])
      if (kind === 'import-statement') withImports(next, seen);
    return seen;
  };
  const brought = tags().map((tag) => [tag, withImports(`out/${tag}.js`)] as const);
  const shared = [...(brought[0]?.[1] ?? [])].filter((file) => brought.every(([, files]) => files.has(file)));
  const weigh = (files: Iterable<string>): number => {
    const content = [...files].sort().map((file) => {
      const found = outputFiles.find((output) => output.path === path.resolve(application(), file));
      return found?.contents ?? new Uint8Array();
    });
    return brotliCompressSync(Buffer.concat(content)).length / 1000;
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
