/** Writes what every test came to as JSON, in the form of wtr/json-reporter.js; vitest's own leaves out why one was skipped. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';

/** @typedef {import('./wtr/json-reporter.js').Outcome} Outcome */

/** @param {import('vitest/node').TestCase} test @returns {Outcome} */
function outcomeOf(test) {
  const result = test.result();
  const note = result.state === 'skipped' && result.note ? ` (skipped: ${result.note})` : '';
  const name = `${test.module.relativeModuleId} › ${test.fullName.replaceAll(' > ', ' › ')}${note}`;
  return { name, state: result.state === 'pending' ? 'failed' : result.state };
}

/**
 * @param {string} file
 * @returns {import('vitest/node').Reporter}
 */
export function jsonReporter(file) {
  return {
    onTestRunEnd(modules, errors) {
      const broken = [
        // Files that do not load, and hooks that throw, are failures that no test reports.
        ...modules.flatMap((module) => {
          const suites = [...module.children.allSuites()];
          return [module, ...suites].flatMap((part) => part.errors().map(({ message }) => [module.moduleId, message]));
        }),
        ...errors.map(({ message }) => ['outside of any test', message]),
      ].map(([place = '', message]) => ({ name: `${path.relative('.', place)}: ${message}`, state: 'failed' }));
      const outcomes = modules.flatMap((module) => [...module.children.allTests()].map(outcomeOf));
      writeFileSync(file, JSON.stringify([...outcomes, ...broken]));
    },
  };
}
