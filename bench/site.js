/** The pages that the benchmarks open, as a site would have them, over one register; and Pagefind's over the same records. */
import { execFileSync } from 'node:child_process';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'vite';
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

/** The page in `app` with the search element and its worker, as a site makes it that is built with Vite. @param {string} out */
const bundle = (out) =>
  build({
    configFile: false,
    root: path.join(import.meta.dirname, 'app'),
    base: '/app/',
    logLevel: 'warn',
    build: {
      outDir: out,
      target: 'es2022',
      rolldownOptions: { input: path.join(import.meta.dirname, 'app/bundled.html') },
    },
  });
