/**
 * Finds the browsers that tests run in. Looks only: nothing is installed on a person's machine behind their back.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromiumFromNpm } from './npm-chromium.js';

/**
 * A browser to start: where it is, and what it needs from the one who starts it.
 * @typedef {{ executablePath: string, args: string[], env?: Record<string, string>, headless: true | 'shell' }} Browser
 */

const CHROMIUM_NAMES = [
  ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
  ...['microsoft-edge', 'microsoft-edge-stable'],
];

/** @type {Partial<Record<NodeJS.Platform, string[]>>} */
const CHROMIUM_PLACES = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) =>
    [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ]
      .filter(() => process.env[name])
      .map((place) => path.join(process.env[name] ?? '', place)),
  ),
};

/** @type {Partial<Record<NodeJS.Platform, string[]>>} */
const FIREFOX_PLACES = {
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};

/** @param {string} name */
function onPath(name) {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  return folders.map((folder) => path.join(folder, name)).find((file) => existsSync(file));
}

/**
 * Whether it starts at all: some distributions put a script of that name there which only says where to get it.
 * @param {string} file
 */
function starts(file) {
  // On Windows a browser opens a window instead of printing its version.
  if (process.platform === 'win32') return true;
  return spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

/**
 * @param {string | undefined} chosen path from the environment; when set, nothing else is tried
 * @param {string[]} names
 * @param {string[]} places
 */
function firstThatStarts(chosen, names, places = []) {
  if (chosen) return existsSync(chosen) ? chosen : undefined;
  const found = [...names.map(onPath), ...places].filter((file) => file !== undefined && existsSync(file));
  return found.find((file) => file !== undefined && starts(file));
}

/** Root has no sandbox in Chromium: the kernel features it is made of are for other users. */
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** @returns {Promise<Browser>} */
export async function findChromium() {
  const chosen = process.env['CHROME_PATH'];
  const executablePath = firstThatStarts(chosen, CHROMIUM_NAMES, CHROMIUM_PLACES[process.platform]);
  if (executablePath) return { executablePath, args: sandbox, headless: true };
  if (chosen) throw new Error(`CHROME_PATH names ${chosen}, which is not there.`);
  if (process.platform === 'linux' && process.arch === 'x64') {
    const npmBrowser = await chromiumFromNpm().catch(() => undefined);
    if (npmBrowser) return npmBrowser;
  }
  throw new Error('No Chromium, Chrome or Edge found: install one, or put the path of its executable in CHROME_PATH.');
}

/** @returns {Browser | undefined} */
export function findFirefox() {
  const places = FIREFOX_PLACES[process.platform];
  const executablePath = firstThatStarts(process.env['FIREFOX_PATH'], ['firefox', 'firefox-esr'], places);
  return executablePath ? { executablePath, args: [], headless: true } : undefined;
}

/**
 * WebKit as GTK's test browser, which exists for Linux only and needs a display.
 * @returns {{ driver: string, miniBrowser: string, xvfb: string } | undefined}
 */
export function findWebKit() {
  const driver = onPath('WebKitWebDriver');
  const xvfb = onPath('Xvfb');
  if (!driver || !xvfb) return undefined;
  const libraries = [
    '/usr/lib',
    `/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu`,
    '/usr/libexec',
  ];
  const miniBrowser = libraries
    .flatMap((folder) =>
      ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'].map((name) => path.join(folder, name, 'MiniBrowser')),
    )
    .find((file) => existsSync(file));
  return miniBrowser ? { driver, miniBrowser, xvfb } : undefined;
}

// Run by itself it says what was found: `node tools/browsers.js`.
if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const chromium = await findChromium().catch((/** @type {Error} */ error) => error.message);
  console.log({ chromium, firefox: findFirefox() ?? 'not found', webkit: findWebKit() ?? 'not found' });
}
