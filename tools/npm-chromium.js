/**
 * The Chromium inside the npm package @sparticuz/chromium (Linux x64), so that `npm ci` is all a bare machine needs.
 * It is made for a cloud function, and has to be told that it runs in one to bring the system libraries along.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const nodeModules = fileURLToPath(new URL('../node_modules', import.meta.url));

/** @returns {Promise<import('./browsers.js').Browser | undefined>} undefined when it does not start here */
export async function chromiumFromNpm() {
  const home = await unpacked();
  const executablePath = path.join(home, 'chromium');
  const env = {
    LD_LIBRARY_PATH: path.join(home, 'al2023/lib'),
    FONTCONFIG_PATH: path.join(home, 'fonts'),
    HOME: process.env['HOME'] ?? os.tmpdir(),
  };
  const trial = spawnSync(executablePath, ['--version'], { stdio: 'ignore', env: { ...process.env, ...env } });
  if (trial.status !== 0) return undefined;
  // It comes without the sandbox's helper, and opens our own test pages only.
  return { executablePath, args: ['--no-sandbox', '--disable-gpu'], env, headless: 'shell' };
}

/** Unpacks it once, into node_modules/.cache: 200 MB and some seconds. */
async function unpacked() {
  const manifest = readFileSync(path.join(nodeModules, '@sparticuz/chromium/package.json'), 'utf8');
  const home = path.join(nodeModules, '.cache', `chromium-${JSON.parse(manifest).version}`);
  if (existsSync(home)) return home;

  // Under another name first, or what an interrupted run left would be taken for the whole.
  const partial = `${home}.${process.pid}`;
  mkdirSync(partial, { recursive: true });
  await unpackBelow(partial);
  // Its own list of font folders holds fixed places that do not exist here.
  const folders = [path.join(home, 'fonts'), '/usr/share/fonts'].map((folder) => `<dir>${folder}</dir>`).join('');
  const fonts = `<fontconfig>${folders}<cachedir>${path.join(home, 'fonts-cache')}</cachedir></fontconfig>\n`;
  writeFileSync(path.join(partial, 'fonts/fonts.conf'), fonts);
  // Another run may have been first.
  if (existsSync(home)) rmSync(partial, { recursive: true });
  else renameSync(partial, home);
  return home;
}

/** @param {string} folder */
async function unpackBelow(folder) {
  // The package reads TMPDIR to know where to unpack (and takes any `chromium` there for its own), and sets the other
  // three; all are put back, so that no other browser started from here gets its libraries.
  const names = ['AWS_EXECUTION_ENV', 'TMPDIR', 'HOME', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH'];
  const before = names.map((name) => /** @type {const} */ ([name, process.env[name]]));
  Object.assign(process.env, { AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x', TMPDIR: folder });
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}
