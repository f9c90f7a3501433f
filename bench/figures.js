/** What the benchmarks share: counting, and bundling as a site would. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import esbuild from 'esbuild';

export const root = path.join(import.meta.dirname, '..');
export const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));

/** @param {number[]} values @param {number} share */
export const quantile = (values, share) =>
  [...values].sort((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? NaN;
/** @param {number[]} values */
export const median = (values) => quantile(values, 0.5);
/** @param {number} bytes */
export const kB = (bytes) => (bytes / 1000).toFixed(1);
/** @param {Uint8Array} bytes */
export const brotli = (bytes) => brotliCompressSync(bytes).length;

/** @typedef {{ contents: Uint8Array, inputs: string[] }} Output */

/** A row of a table of sizes. @param {string} name @param {Output[]} outputs */
export function row(name, outputs) {
  const bytes = Buffer.concat(outputs.map(({ contents }) => contents));
  return `| ${name} | ${kB(bytes.length)} | ${kB(brotli(bytes))} |`;
}

/**
 * An entry with what it always needs, and what it loads when needed, each with the modules that are in it.
 * @param {string} code
 * @returns {Promise<{ outputs: Output[] }>}
 */
export async function bundled(code) {
  const { outputFiles, metafile } = await esbuild.build({
    stdin: { contents: code, resolveDir: root, sourcefile: 'entry.js' },
    outdir: root,
    bundle: true,
    splitting: true,
    minify: true,
    metafile: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    write: false,
    logLevel: 'error',
  });
  return {
    outputs: outputFiles.map(({ path: file, contents }) => ({
      contents,
      inputs: Object.keys(metafile.outputs[path.relative(process.cwd(), file)]?.inputs ?? {}),
    })),
  };
}

/** For a page: keeps its longest task, and knows when what was drawn has been painted. */
export const WATCH = `
  window.longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration);
  }).observe({ type: 'longtask' });
  window.painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now()), 0)));
`;

/**
 * What only `npm run bench:peers` installs, loaded when it is measured.
 * @template T
 * @param {() => Promise<T>} load
 * @returns {Promise<T>}
 */
export async function peer(load) {
  try {
    return await load();
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new Error('What this compares with is not installed: npm run bench:peers', { cause: error });
  }
}
