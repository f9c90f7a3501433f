/**
 * Snapshots that go wrong where a test says so, under /__faults/folder/<kind>.<name>/<file>. Kinds are those that
 * test/faults/folders.ts makes; the name is the test's own, because browsers run side by side.
 *
 * - POST /__faults/folder/<kind>.<name>   JSON: `rules`, what goes wrong with which files from now on, and `kind`, when
 *                                         another snapshot takes the place of this one
 * - GET  /__faults/gets/<kind>.<name>     JSON: how often each file was asked for
 *
 * A rule is for files whose names begin with `file`, and for so many `times` only, when it says so:
 * `cut` (a share of the body, then the connection breaks), `status` with `retryAfter`, `type` (html, json, image),
 * `hang` (never answers), `drop` (breaks off at once), `shape` (JSON or bytes that are something else).
 */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** @typedef {import('koa').Context} Context */
/**
 * @typedef {{ file: string, times?: number, cut?: number, status?: number, retryAfter?: number,
 *   type?: 'html' | 'json' | 'image', hang?: boolean, drop?: boolean }} Rule
 */
/** @typedef {{ kind: string, rules: Rule[], gets: Record<string, number> }} Folder */

const WRONG = {
  html: { type: 'text/html', body: '<!doctype html><html lang="nl"><title>Storing</title><h1>Storing</h1></html>' },
  json: { type: 'application/json', body: '{"hello":"world"}' },
  image: { type: 'image/png', body: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex') },
};

/** @type {Promise<Record<string, Map<string, Uint8Array>>> | undefined} */
let made;

/** Made once, from the sources as they are. */
async function make() {
  const entry = fileURLToPath(new URL('../../test/faults/folders.ts', import.meta.url));
  const { outputFiles } = await build({
    ...{ entryPoints: [entry], bundle: true, platform: 'node', format: 'esm', write: false, logLevel: 'error' },
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? '').toString('base64');
  const { folders } = await import(`data:text/javascript;base64,${code}`);
  return folders();
}

/** @type {Map<string, Folder>} */
const known = new Map();

/** @param {string} id */
function folderOf(id) {
  const folder = known.get(id) ?? { kind: id.split('.')[0] ?? '', rules: [], gets: {} };
  known.set(id, folder);
  return folder;
}

/** @param {string} id @param {string} body */
export function setFolder(id, body) {
  Object.assign(folderOf(id), JSON.parse(body));
}

/** @param {string} id */
export const getsOf = (id) => JSON.stringify(folderOf(id).gets);

/**
 * Answers outside of koa, which would mend what is meant to be wrong.
 * @param {Context} ctx @param {string} id @param {string} file
 */
export async function answerFrom(ctx, id, file) {
  const folder = folderOf(id);
  folder.gets[file] = (folder.gets[file] ?? 0) + 1;
  made ??= make();
  const body = (await made)[folder.kind]?.get(file);
  const rule = folder.rules.find((one) => file.startsWith(one.file) && one.times !== 0);
  if (rule?.times !== undefined) rule.times--;
  const { res } = ctx;
  if (rule?.drop) res.destroy();
  // After the runner has looked at the status: it lists every 404 as a mistake in a test.
  else if (!rule?.hang) setImmediate(() => respond(res, body, rule));
}

/** @param {import('node:http').ServerResponse} res @param {Uint8Array | undefined} body @param {Rule | undefined} rule */
function respond(res, body, rule) {
  const headers = { 'cache-control': 'no-store', date: 'Sat, 20 Jun 2026 10:00:00 GMT' };
  const status = rule?.status ?? (body ? 200 : 404);
  if (status !== 200) {
    const { retryAfter } = rule ?? {};
    res.writeHead(status, { ...headers, ...(retryAfter !== undefined && { 'retry-after': String(retryAfter) }) });
    res.end('Storing');
    return;
  }
  const wrong = rule?.type && WRONG[rule.type];
  const sent = wrong ? Buffer.from(wrong.body) : Buffer.from(body ?? []);
  res.writeHead(200, {
    ...headers,
    'content-type': wrong ? wrong.type : 'application/octet-stream',
    'content-length': sent.length,
  });
  if (rule?.cut === undefined) {
    res.end(sent);
    return;
  }
  res.flushHeaders();
  res.write(sent.subarray(0, Math.floor(sent.length * rule.cut)), () => res.destroy());
}
