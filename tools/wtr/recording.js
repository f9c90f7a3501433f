/** Brings the recorder to every test page, and its judgement to every test file. */
import { readFileSync } from 'node:fs';

const script = readFileSync(new URL('recorder.js', import.meta.url), 'utf8');
export const RECORDER = '<script src="/__recorder.js"></script>';

/** Where a browser tells of attempts; nobody reads them there, because the page hears of its own. */
const REPORTS = '/__recorder/reports';
/** In a page only heard; in a worker, where nothing of ours listens, stopped. */
const OWN_HOST = "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:";

/** @type {import('@web/dev-server-core').Middleware} */
export function recorderMiddleware(ctx, next) {
  if (ctx.get('sec-fetch-dest').includes('worker') || /worker\.(?:min\.)?[jt]s$/.test(ctx.path)) {
    ctx.set('content-security-policy', OWN_HOST);
  } else if (ctx.get('accept').includes('text/html')) {
    ctx.set('content-security-policy-report-only', `${OWN_HOST}; report-uri ${REPORTS}`);
  }
  if (ctx.path === REPORTS) return void (ctx.status = 204);
  if (ctx.path !== '/__recorder.js') return next();
  ctx.type = 'js';
  ctx.body = script;
}

/** On the first line, so that the lines of the file keep their numbers. @type {import('@web/dev-server-core').Plugin} */
export const recordedPlugin = {
  name: 'recorded',
  transform(context) {
    if (!/^\/test\/.*\.test\.ts$/.test(context.path)) return;
    return { body: `import '/tools/wtr/recorded.js'; ${String(context.body)}` };
  },
};
