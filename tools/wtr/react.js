/** React as a module, under /__react.js: its packages are CommonJS, which browsers do not read. Bundled when first asked for. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const CONTENTS = `
  export { createElement, version } from 'react';
  export { flushSync } from 'react-dom';
  export { createRoot } from 'react-dom/client';`;

/** @type {Promise<string> | undefined} */
let bundled;

async function bundle() {
  const { outputFiles } = await build({
    stdin: { contents: CONTENTS, resolveDir: fileURLToPath(new URL('../..', import.meta.url)) },
    bundle: true,
    write: false,
    format: 'esm',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles[0]?.text ?? '';
}

/** @type {import('@web/dev-server-core').Middleware} */
export async function reactMiddleware(ctx, next) {
  if (ctx.path !== '/__react.js') return next();
  ctx.type = 'js';
  ctx.body = await (bundled ??= bundle());
}
