/**
 * `npm test`: everything that must be right, one step after another, in Chromium. `--all`, or ALL_BROWSERS=1, adds
 * Firefox and WebKit where they are there. A failing step does not stop the others: one run tells all that is wrong.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { findFirefox, findWebKit } from './browsers.js';
import { npmRun } from './npm.js';

/**
 * A step is one check, or when it counts its tests, as many as there are tests in it.
 * @typedef {{ name: string, script: string, counts?: boolean, after?: string }} Step
 * @typedef {import('./wtr/json-reporter.js').Outcome} Outcome
 */

/** @type {Step[]} */
const STEPS = [
  { name: 'types', script: 'types' },
  { name: 'lint', script: 'lint' },
  { name: 'format', script: 'format:check' },
  { name: 'build', script: 'build' },
  { name: 'unit', script: 'test:unit', counts: true },
  { name: 'elements', script: 'test:elements', counts: true },
  { name: 'package', script: 'test:package', counts: true, after: 'build' },
];

const REASON = /\(skipped: [^)]+\)/;
const all = process.argv.includes('--all') || Boolean(process.env['ALL_BROWSERS']);

/** @param {Step} step @param {string} report @returns {Promise<Outcome[]>} */
async function outcomesOf(step, report) {
  const env = { ...process.env, TEST_REPORT: report, ...(all && { ALL_BROWSERS: '1' }) };
  const code = await npmRun(step.script, { env });
  if (!step.counts) return [{ name: step.name, state: code === 0 ? 'passed' : 'failed' }];
  const outcomes = existsSync(report) ? /** @type {Outcome[]} */ (JSON.parse(readFileSync(report, 'utf8'))) : [];
  const failed = outcomes.some(({ state }) => state === 'failed');
  if (code !== 0 && !failed) return [...outcomes, { name: `${step.name} ended with code ${code}`, state: 'failed' }];
  return outcomes;
}

/** Engines that were asked for and are not here: said, not passed over. @returns {Outcome[]} */
function missingEngines() {
  if (!all) return [];
  /** @type {[string, unknown][]} */
  const engines = [
    ['Firefox', findFirefox()],
    ['WebKit', findWebKit()],
  ];
  return engines
    .filter(([, found]) => !found)
    .map(([name]) => ({ name: `elements in ${name} (skipped: not installed)`, state: 'skipped' }));
}

/** @param {Outcome[]} outcomes @param {Outcome['state']} state */
const inState = (outcomes, state) => outcomes.filter((outcome) => outcome.state === state);

/** @param {Outcome[]} outcomes */
function count(outcomes) {
  const skipped = inState(outcomes, 'skipped').length;
  const counts = `${inState(outcomes, 'passed').length} passed, ${inState(outcomes, 'failed').length} failed`;
  return skipped > 0 ? `${counts}, ${skipped} skipped` : counts;
}

const reports = mkdtempSync(path.join(os.tmpdir(), 'test-reports-'));
process.once('exit', () => rmSync(reports, { recursive: true, force: true }));

/** @type {{ step: Step, outcomes: Outcome[], seconds: number }[]} */
const results = [];
for (const step of STEPS) {
  console.log(`\n── ${step.name} ──`);
  const start = performance.now();
  const needed = results.find((result) => result.step.name === step.after);
  const blocked = needed !== undefined && inState(needed.outcomes, 'failed').length > 0;
  /** @type {Outcome[]} */
  let outcomes = blocked ? [{ name: `${step.name}: not run, as ${step.after} failed`, state: 'failed' }] : [];
  if (!blocked) outcomes = await outcomesOf(step, path.join(reports, `${step.name}.json`));
  if (step.name === 'elements') outcomes.push(...missingEngines());
  // A test that is left out without a word is one that nobody will ever put back.
  const silent = outcomes.filter(({ name, state }) => state === 'skipped' && !REASON.test(name));
  for (const outcome of silent)
    Object.assign(outcome, { state: 'failed', name: `${outcome.name}: skipped, no reason` });
  results.push({ step, outcomes, seconds: (performance.now() - start) / 1000 });
}

const outcomes = results.flatMap((result) => result.outcomes);
for (const state of /** @type {const} */ (['skipped', 'failed'])) {
  const names = inState(outcomes, state).map(({ name }) => `  ${name}`);
  if (names.length > 0) console.log(`\n${state}:\n${names.join('\n')}`);
}
console.log('');
for (const { step, outcomes: own, seconds } of results) {
  console.log(`${step.name.padEnd(9)} ${seconds.toFixed(1).padStart(6)} s  ${count(own)}`);
}
console.log(`\n${count(outcomes)}`);
process.exitCode = inState(outcomes, 'failed').length > 0 ? 1 : 0;
