import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { accessibilityTree } from './tools/wtr/accessibility-tree.js';
import { faultsMiddleware } from './tools/wtr/faults.js';
import { builtNames, files } from './tools/wtr/files.js';
import { forcedColours } from './tools/wtr/forced-colours.js';
import { jsonReporter } from './tools/wtr/json-reporter.js';
import { chromium, firefox, webkit } from './tools/wtr/launchers.js';
import { reactMiddleware } from './tools/wtr/react.js';
import { recordedPlugin, RECORDER, recorderMiddleware } from './tools/wtr/recording.js';
import { freePort } from './tools/wtr/webkit.js';

const all = Boolean(process.env['ALL_BROWSERS']);
const chromiumOrReason = await chromium().catch((/** @type {Error} */ error) => error.message);
if (typeof chromiumOrReason === 'string') {
  // One line that says what to do; thrown, it would drown in a stack.
  console.error(chromiumOrReason);
  process.exit(1);
}
const browsers = [chromiumOrReason, all && firefox(), all && webkit()].filter((browser) => browser || false);
const report = process.env['TEST_REPORT'];

/** Chromium only, or with ALL_BROWSERS=1 also Firefox and WebKit where they are there. One file: `npx wtr --files …`. */
export default {
  files: [
    'context',
    'elements',
    'embed',
    'docs',
    'stories',
    'security/browser',
    'themes',
    'accessibility',
    'faults',
    'frameworks',
  ].map((room) => `test/${room}/**/*.test.ts`),
  browsers,
  concurrentBrowsers: browsers.length,
  nodeResolve: { exportConditions: ['production', 'default'] },
  // Listens on 127.0.0.1 only; written in full, or as a name, the server would listen on every interface.
  hostname: '127.1',
  port: await freePort(),
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)) }),
    recordedPlugin,
    accessibilityTree(),
    forcedColours(),
  ],
  middleware: [recorderMiddleware, faultsMiddleware, reactMiddleware, ...files, builtNames],
  // Far more than a test takes: three browsers on two processors are slow, and a test that hangs is found all the same.
  testFramework: { config: { timeout: '60000' } },
  browserStartTimeout: 120_000,
  testsFinishTimeout: 600_000,
  testRunnerHtml: (/** @type {string} */ script) =>
    `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Test</title>` +
    `<meta name="viewport" content="width=device-width, initial-scale=1">${RECORDER}</head>` +
    `<body><script type="module" src="${script}"></script></body></html>`,
  staticLogging: !process.stdout.isTTY,
  reporters: [defaultReporter(), ...(report ? [jsonReporter(report)] : [])],
};
