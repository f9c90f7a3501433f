/**
 * Addresses that answer as badly as sources do in practice, under /__faults/:
 *
 * - html200            an error page with status 200
 * - truncated          JSON that stops half way
 * - empty              status 200 without a body
 * - 404, 500           that status; any number from 400 to 599 may stand there. Whatever is not listed here is a 404
 * - 429                with Retry-After, in seconds by ?after= (1)
 * - never              takes the request and never answers
 * - big                one JSON array of 50 MB, or of ?mb=
 * - switch/<name>      503 until a POST gives it a body, which it answers from then on; DELETE makes it fail again.
 *                      The name is the test's own, such as a random UUID: browsers run side by side.
 * - script/<name>      the same, as a script
 * - count/<name>       how many GETs switch/<name> had, as a JSON number
 * - folder/…, gets/…   whole snapshots that go wrong file by file: fault-folders.js
 * - report             takes a line of the table of faults; `npm run faults` gathers them. Says whether it waits for real
 */
import { appendFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { answerFrom, getsOf, setFolder } from './fault-folders.js';

/** The file that gathers the table, when somebody makes it. */
const REPORT = process.env['FAULTS_REPORT'];

const HTML = '<!doctype html><html lang="nl"><title>Storing</title><h1>Er is iets misgegaan</h1></html>';
const PIECE = `,"${'x'.repeat(1021)}"`.repeat(64);

/** @typedef {import('koa').Context} Context */

/** @type {Map<string, { body?: string, gets: number }>} */
const switches = new Map();

/** @param {string} name */
function switchOf(name) {
  const known = switches.get(name) ?? { gets: 0 };
  switches.set(name, known);
  return known;
}

/** In pieces of 64 kB, as a web server sends a file. @param {number} megabytes */
function* bigArray(megabytes) {
  yield '[""';
  for (let pieces = 0; pieces < megabytes * 16; pieces++) yield PIECE;
  yield ']';
}

/** @type {Record<string, (ctx: Context, name: string, file: string) => unknown>} */
const faults = {
  html200(ctx) {
    ctx.type = 'html';
    ctx.body = HTML;
  },
  truncated(ctx) {
    ctx.type = 'json';
    ctx.body = '{"records":[{"name":"Onvolledig","organization":"Gemee';
  },
  empty(ctx) {
    ctx.type = 'json';
    ctx.body = '';
  },
  429(ctx) {
    ctx.status = 429;
    ctx.set('retry-after', String(ctx.query['after'] ?? '1'));
    ctx.body = 'Te veel verzoeken';
  },
  never(ctx) {
    leaveToFault(ctx);
    return new Promise((resolve) => ctx.res.once('close', resolve));
  },
  big(ctx) {
    ctx.type = 'json';
    ctx.body = Readable.from(bigArray(Number(ctx.query['mb'] ?? 50)));
  },
  async switch(ctx, name) {
    const known = switchOf(name);
    if (ctx.method === 'POST') {
      known.body = await text(ctx.req);
      ctx.status = 204;
    } else if (ctx.method === 'DELETE') {
      delete known.body;
      ctx.status = 204;
    } else {
      known.gets++;
      if (known.body === undefined) ctx.status = 503;
      else Object.assign(ctx, { type: 'json', body: known.body });
    }
  },
  async folder(ctx, id, file) {
    if (ctx.method === 'POST') {
      setFolder(id, await text(ctx.req));
      ctx.status = 204;
    } else {
      leaveToFault(ctx);
      await answerFrom(ctx, id, file);
    }
  },
  gets(ctx, id) {
    ctx.type = 'json';
    ctx.body = getsOf(id);
  },
  async report(ctx) {
    const line = await text(ctx.req);
    if (REPORT && line) appendFileSync(REPORT, `${line}\n`);
    ctx.type = 'json';
    ctx.body = String(Boolean(REPORT));
  },
  async script(ctx, name) {
    await faults['switch']?.(ctx, name, '');
    if (ctx.method === 'GET') ctx.type = 'js';
  },
  count(ctx, name) {
    ctx.type = 'json';
    ctx.body = String(switchOf(name).gets);
  },
};

/** @param {import('node:http').IncomingMessage} request */
async function text(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/**
 * Answers outside of koa: the runner lists every 404 it sees as a mistake in a test, and here they are meant.
 * @param {Context} ctx
 * @param {number} status
 */
function answer(ctx, status) {
  leaveToFault(ctx);
  // After the runner has looked at the status.
  setImmediate(() => {
    ctx.res.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    ctx.res.end(HTML);
  });
}

/** @param {Context} ctx */
function leaveToFault(ctx) {
  ctx.respond = false;
  ctx.status = 200;
}

/** @type {import('@web/dev-server-core').Middleware} */
export function faultsMiddleware(ctx, next) {
  if (!ctx.path.startsWith('/__faults/')) return next();
  const [, kind = '', name = '', file = ''] =
    /^\/__faults\/(\w+)(?:\/([\w.-]+))?(?:\/([\w.-]+))?$/.exec(ctx.path) ?? [];
  ctx.set('cache-control', 'no-store');
  const fault = faults[kind];
  if (fault) return fault(ctx, name, file);
  answer(ctx, /^[45]\d\d$/.test(kind) ? Number(kind) : 404);
}
