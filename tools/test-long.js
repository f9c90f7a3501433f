/** `npm run test:long`: the tests that can try many more damaged files and searches than there is time for every day. */
import process from 'node:process';
import { run } from './npm.js';

const VITEST = 'node_modules/vitest/vitest.mjs';

const args = [VITEST, 'run', '--project', 'unit', 'hostile', 'differential'];
process.exitCode = await run(process.execPath, args, { env: { ...process.env, LONG: '1' } });
