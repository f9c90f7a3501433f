/** Brings the recorder to every test page, and its judgement to every test file. */
import { readFileSync } from 'node:fs';

const script = readFileSync(new URL('recorder.js', import.meta.url), 'utf8');
export const RECORDER = '<script src="/__recorder.js"></script>';

/** @type {import('@web/dev-server-core').Middleware} */
export function recorderMiddleware(ctx, next) {
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
