/** Writes what every test came to as JSON, for tools/test.js to count. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * @typedef {{ name: string, state: 'passed' | 'failed' | 'skipped' }} Outcome
 * @typedef {import('@web/test-runner-core').TestSuiteResult} Suite
 */

/** @param {import('@web/test-runner-core').TestResult} test @returns {Outcome['state']} */
function stateOf(test) {
  if (test.skipped) return 'skipped';
  return test.passed ? 'passed' : 'failed';
}

/** @param {Suite} suite @param {string} prefix @returns {Outcome[]} */
function flatten(suite, prefix) {
  const name = [prefix, suite.name].filter(Boolean).join(' › ');
  return [
    ...suite.tests.map((test) => ({
      name: `${name} › ${test.name}`,
      state: stateOf(test),
    })),
    ...suite.suites.flatMap((child) => flatten(child, name)),
  ];
}

/**
 * @param {string} file
 * @returns {import('@web/test-runner-core').Reporter}
 */
export function jsonReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      const outcomes = sessions.flatMap((session) => {
        const place = `${session.browser.name}: ${path.relative(process.cwd(), session.testFile)}`;
        const tests = session.testResults ? flatten(session.testResults, place) : [];
        // A file that fails to load, or an error outside of any test, is a failure that no test reports.
        if (session.passed || tests.some((test) => test.state === 'failed')) return tests;
        return [...tests, { name: `${place}: ${session.errors[0]?.message ?? 'did not finish'}`, state: 'failed' }];
      });
      writeFileSync(file, JSON.stringify(outcomes));
    },
  };
}
