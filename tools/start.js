/**
 * `npm start`: builds what is needed and serves the demo as a municipal site would, strict headers included.
 * Options after `--`: `--port N`, `--register FILE-OR-URL` to show that register instead of the built-in sample, and
 * `--kader FOLDER` to show an imported kader instead of the built-in catalogue.
 */
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { listen, serveDemo } from './demo-server.js';
import { npmRun, root, run } from './npm.js';

const USAGE = 'Usage: npm start -- [--port N] [--register FILE-OR-URL] [--kader FOLDER]';
const DEFAULT_PORT = 8080;

/** Says what is wrong and ends. @param {string} message @param {number} code @returns {never} */
function fail(message, code) {
  if (message) console.error(message);
  process.exit(code);
}

function options() {
  try {
    const text = /** @type {const} */ ({ type: 'string' });
    const { values } = parseArgs({ options: { port: text, register: text, kader: text } });
    const port = values.port === undefined ? undefined : Number(values.port);
    if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65_536)) {
      throw new Error(`--port takes a number from 1 to 65535, not "${values.port}"`);
    }
    return { port, register: values.register, kader: values.kader };
  } catch (error) {
    fail(`${/** @type {Error} */ (error).message}\n${USAGE}`, 2);
  }
}

/** When the newest of these files was changed; 0 for what is not there. @param {string} place @returns {number} */
function changed(place) {
  const stats = statSync(place, { throwIfNoEntry: false });
  if (!stats?.isDirectory()) return stats?.mtimeMs ?? 0;
  return Math.max(0, ...readdirSync(place).map((name) => changed(path.join(place, name))));
}

/** The manifest is what a build makes last: without it, a build was interrupted. */
function isBuilt() {
  const sources = [
    'src',
    'package.json',
    'vite.config.ts',
    'tsconfig.json',
    'tsconfig.build.json',
    'node_modules/.package-lock.json',
  ];
  const built = changed(path.join(root, 'dist/custom-elements.json'));
  return built > 0 && sources.every((name) => changed(path.join(root, name)) <= built);
}

/** @type {string | undefined} */
let temporary;
process.once('exit', () => temporary && rmSync(temporary, { recursive: true, force: true }));
const leaving = new AbortController();
/** Ends a build under way too; the exit handler removes the folder. */
function leave() {
  leaving.abort();
  process.exit(0);
}
process.once('SIGINT', leave).once('SIGTERM', leave);
// npm starts tools by way of a shell, and a SIGTERM to npm ends that shell without a word to what it runs.
const parent = process.ppid;
setInterval(() => process.ppid !== parent && leave(), 500).unref();

/** Makes a folder for the demo with one of our commands. @param {'snapshot' | 'kader'} command @param {string} source */
async function make(command, source) {
  temporary ??= mkdtempSync(path.join(os.tmpdir(), 'algoritmeregister-'));
  const out = path.join(temporary, command);
  // A path is meant from where the command was typed; npm moves to the package's folder.
  const isAddress = /^https?:\/\//i.test(source);
  const resolved = isAddress ? source : path.resolve(process.env['INIT_CWD'] ?? '.', source);
  const args = [path.join(root, 'dist/cli/main.js'), command, resolved, '--out', out];
  const code = await run(process.execPath, args, { signal: leaving.signal });
  // The command has said why.
  if (code !== 0) fail('', code);
  return out;
}

const { port, register, kader } = options();
if (!isBuilt()) {
  console.log('Building …');
  const code = await npmRun('build', { signal: leaving.signal });
  if (code !== 0) fail('The build failed.', code);
}
const snapshot = register === undefined ? path.join(root, 'dist/sample') : await make('snapshot', register);
if (!existsSync(snapshot)) fail(`There is no register in ${snapshot}.`, 1);
const imported = kader === undefined ? undefined : await make('kader', kader);

// Any free port will do, unless one was asked for.
const candidates = port === undefined ? Array.from({ length: 50 }, (_, index) => DEFAULT_PORT + index) : [port];
const server = serveDemo({
  demo: path.join(root, 'demo'),
  widgets: path.join(root, 'dist/cdn'),
  register: snapshot,
  kader: imported,
});
const used = await listen(server, candidates);
if (used === undefined) fail(`Port ${candidates[0]} is taken. Choose another one with --port.`, 1);
console.log(`The demo is at http://127.0.0.1:${used}/ (stop with Ctrl+C)`);
