import { defineConfig } from 'vitest/config';
import { jsonReporter } from './tools/vitest-reporter.js';

const report = process.env['TEST_REPORT'];

/** Node tests only; what needs a browser runs under web-test-runner.config.js. */
export default defineConfig({
  test: {
    // Dates are shown in Dutch time, whatever clock the machine has; the name of a zone must be set before Node starts.
    env: { TZ: 'Europe/Amsterdam', LC_ALL: 'nl_NL.UTF-8' },
    reporters: ['default', ...(report ? [jsonReporter(report)] : [])],
    restoreMocks: true,
    // Some tests read whole registers, on machines that do other things too.
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            ...['core', 'catalogue', 'cli', 'tools'].map((room) => `test/${room}/**/*.test.ts`),
            'test/security/unit/**/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'package',
          include: ['test/package/**/*.test.ts'],
          // One packed tarball for all files, unpacked once before they start.
          globalSetup: ['test/package/setup.ts'],
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
