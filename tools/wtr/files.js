/**
 * What the test server serves besides the sources, all of it as it lies on disk: the runner's own middleware would
 * rewrite imports and add scripts, and under a security policy it matters exactly what arrives.
 *
 * - /__csp/<reference|trusted-types>/<page>  pages of test/embed/pages with that policy; {{version}} in a page becomes
 *                                            the version in package.json, which is in the names of the files in dist/cdn
 * - /__csp/<…>/dist/…                        what the build made, with that policy, as a worker has its own
 * - /__elsewhere/…                          leads on to the sample register at another origin
 * - /__sample/…                              the built sample register
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { POLICIES } from '../policy.js';
import { RECORDER } from './recording.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const pages = path.join(root, 'test/embed/pages');
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

/** @typedef {import('@web/dev-server-core').Middleware} Middleware @typedef {import('koa').Context} Context */

/**
 * @param {string} prefix
 * @param {string} folder
 * @param {Record<string, string>} [headers]
 * @returns {Middleware}
 */
function mount(prefix, folder, headers = {}) {
  const serve = sirv(folder, { dev: true, etag: false });
  return (ctx, next) => {
    if (!ctx.path.startsWith(prefix)) return next();
    return new Promise((resolve) => {
      ctx.set({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', ...headers });
      ctx.respond = false;
      ctx.status = 200;
      ctx.req.url = ctx.url.slice(prefix.length - 1);
      ctx.res.once('close', resolve);
      serve(ctx.req, ctx.res, () => {
        ctx.res.statusCode = 404;
        ctx.res.end();
      });
    });
  };
}

/** @type {Middleware} */
function pageWithVersion(ctx, next) {
  const [, variant, name] = /^\/__csp\/([\w-]+)\/([\w-]+\.html)$/.exec(ctx.path) ?? [];
  if (!variant || !name) return next();
  const policy = POLICIES[/** @type {keyof typeof POLICIES} */ (variant)];
  const file = path.join(pages, name);
  if (!policy || !existsSync(file)) return void (ctx.status = 404);
  ctx.set({ 'content-security-policy': policy, 'x-content-type-options': 'nosniff' });
  // Kept, as most sites allow: a page looks for its own headers in the cache before it starts a worker.
  ctx.set({ 'cache-control': 'no-cache', etag: `"${variant}-${name}-${version}"` });
  ctx.type = 'html';
  ctx.body = readFileSync(file, 'utf8').replaceAll('{{version}}', version).replace('<head>', `<head>${RECORDER}`);
}

/** @type {Middleware} */
function elsewhere(ctx, next) {
  if (!ctx.path.startsWith('/__elsewhere/')) return next();
  // The same server by another name: reachable, and of another origin.
  ctx.redirect(`http://localhost:${ctx.req.socket.localPort}${ctx.url.replace('__elsewhere', '__sample')}`);
}

/** @type {Middleware[]} */
export const files = [
  elsewhere,
  pageWithVersion,
  ...Object.entries(POLICIES).flatMap(([variant, policy]) => [
    mount(`/__csp/${variant}/dist/`, path.join(root, 'dist'), { 'content-security-policy': policy }),
    mount(`/__csp/${variant}/`, pages, { 'content-security-policy': policy }),
  ]),
  mount('/__sample/', path.join(root, 'dist/sample')),
];

/**
 * A worker or stylesheet that is named by its built name in the sources: `new URL('./worker.js', import.meta.url)`.
 * Imports are resolved by the esbuild plugin, addresses are not.
 * @type {Middleware}
 */
export function builtNames(ctx, next) {
  if (ctx.path.startsWith('/src/') && ctx.path.endsWith('.js')) {
    const source = ctx.path.replace(/\.js$/, '.ts');
    if (!existsSync(path.join(root, ctx.path)) && existsSync(path.join(root, source))) ctx.path = source;
  }
  return next();
}
