/** The pages that the benchmarks open, as a site would have them, over one register; and Pagefind's over the same records. */
import { execFileSync } from 'node:child_process';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import esbuild from 'esbuild';
import { plainRecords } from './engines.js';
import { root, version } from './figures.js';
import { writePagefind } from './pagefind.js';
import { writeRegister } from './registers.js';

/**
 * Makes the folders of a site below `work`, by first path segment.
 * @param {string} work
 * @param {number} count of records
 * @param {{ pagefind: boolean }} options
 */
export async function makeSite(work, count, options) {
  const folder = (/** @type {string} */ name) => path.join(work, `${name}-${String(count)}`);
  const folders = {
    pages: folder('pages'),
    app: folder('app'),
    widgets: path.join(root, 'dist/cdn'),
    register: folder('register'),
    pagefind: folder('pagefind'),
  };
  await mkdir(work, { recursive: true });
  await cp(path.join(import.meta.dirname, 'pages'), folders.pages, { recursive: true });
  const widget = path.join(folders.pages, 'widget.html');
  await writeFile(widget, (await readFile(widget, 'utf8')).replace('VERSION.min', `${version}.register.min`));
  await bundle(folders.app);

  const register = `${folders.register}.json`;
  await writeRegister(register, count);
  const snapshot = ['snapshot', register, '--out', folders.register, '--quiet'];
  execFileSync(process.execPath, [path.join(root, 'dist/cli/main.js'), ...snapshot], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (options.pagefind) {
    await writePagefind(plainRecords(JSON.parse(await readFile(register, 'utf8')).algoritmes), folders.pagefind);
  }
  return folders;
}

/** The search element and its worker, as a bundler that splits code makes them. @param {string} out */
async function bundle(out) {
  /** @type {import('esbuild').BuildOptions} */
  const shared = { bundle: true, minify: true, format: 'esm', target: 'es2022', conditions: ['production'] };
  await esbuild.build({
    ...shared,
    stdin: { contents: "import './dist/define/register-search.js'", resolveDir: root, sourcefile: 'entry.js' },
    // In a folder of their own, because the library looks for its worker one folder up.
    outdir: path.join(out, 'define'),
    entryNames: 'entry',
    splitting: true,
    logLevel: 'error',
  });
  await esbuild.build({
    ...shared,
    entryPoints: [path.join(root, 'dist/worker.js')],
    outdir: out,
    splitting: true,
    logLevel: 'error',
  });
}
