/**
 * One measurement in a process of its own, so that no engine finds the memory and the warm code of another:
 * `node --expose-gc bench/measure.js '{"task":"build",...}'` prints one line of JSON. `search.js` starts it.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { resourceUsage } from 'node:process';
import { brotliCompressSync, constants } from 'node:zlib';
import { engineOf, plainRecords } from './engines.js';

/**
 * @typedef {{ engine: string, register: string, index: string }} Task
 * @typedef {{ ms: number, peakMB: number, files: Record<string, string> }} Built `files` by kind
 * @typedef {{ ms: number, parts: Record<string, number>, heapMB: number, first: number, times: number[], cpu: number[] }} Loaded
 *   `times`, and those of the processor alone, in the order of the queries
 */

/** Queries before the clock is looked at. */
const WARM = 25;

/** Where a further file of an index stands. @param {string} index @param {string} kind */
const beside = (index, kind) => `${index}.${kind}`;

/** @param {Task} task @returns {Promise<Built>} */
async function build({ engine: name, register, index }) {
  const engine = await engineOf(name);
  const records = plainRecords(JSON.parse(await readFile(register, 'utf8')).algoritmes);
  const start = performance.now();
  await engine.build(records);
  const bytes = await engine.store();
  const extras = (await engine.extras?.()) ?? {};
  const ms = performance.now() - start;
  await writeFile(index, bytes);
  for (const [kind, more] of Object.entries(extras)) await writeFile(beside(index, kind), more);
  const files = Object.fromEntries(Object.keys(extras).map((kind) => [kind, beside(index, kind)]));
  return { ms, peakMB: resourceUsage().maxRSS / 1000, files: { index, ...files } };
}

/** What is in use, that of typed arrays included. */
function inUse() {
  // Once more, because the first run finishes what was waiting to be let go.
  for (let run = 0; run < 3; run++) globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/**
 * After `budgetMs` no further query is started.
 * @param {Task & { files: Record<string, string>, count: number, queries: string[], budgetMs: number }} task
 * @returns {Promise<Loaded>}
 */
async function load({ engine: name, files, count, queries, budgetMs }) {
  const engine = await engineOf(name);
  await engine.prepare?.();
  const before = inUse();
  const { ms, parts } = await loaded(engine, files, count);
  const heapMB = (inUse() - before) / 1e6;

  /** @type {number[]} */
  let cpu = [];
  const timed = async (/** @type {string} */ query) => {
    const start = performance.now();
    const used = process.cpuUsage();
    await engine.search(query, 10);
    const { user, system } = process.cpuUsage(used);
    cpu.push((user + system) / 1000);
    return performance.now() - start;
  };
  const end = performance.now() + budgetMs;
  const first = await timed(queries[0] ?? '');
  // The first also pay for compiling; who types a query has asked some before it is whole. They are not asked again, so
  // that nothing is timed that an engine remembers.
  for (const query of queries.slice(1, WARM)) if (performance.now() < end - budgetMs * 0.8) await timed(query);
  const times = [];
  cpu = [];
  for (const query of queries.slice(WARM)) if (performance.now() < end) times.push(await timed(query));
  return { ms, parts, heapMB, first, times, cpu };
}

/**
 * In a function of its own, so that nothing here holds on to the bytes.
 * @param {import('./engines.js').Engine} engine
 * @param {Record<string, string>} files
 * @param {number} count
 */
async function loaded(engine, files, count) {
  /** @type {Record<string, Uint8Array>} */
  const bytes = {};
  for (const [kind, file] of Object.entries(files)) if (kind !== 'positions') bytes[kind] = await readFile(file);
  const { index = new Uint8Array(), ...extras } = bytes;
  const start = performance.now();
  const parts = await engine.load(index, extras, count);
  return { ms: performance.now() - start, parts: parts ?? {} };
}

/** What differs by less is rounding: MiniSearch keeps averages as it goes, we divide once. */
const ROUNDING = 1e-9;
const isNear = (/** @type {number} */ a, /** @type {number} */ b) => Math.abs(a - b) <= ROUNDING * Math.max(a, b);

/**
 * How many queries two engines answer with the same first ten. Of results with equal scores either may come first: MiniSearch
 * leaves them in the order in which it met them, we in that of the list.
 * @param {{ engines: [string, string], files: [Record<string, string>, Record<string, string>], count: number, queries: string[] }} task
 */
async function compare({ engines, files, count, queries }) {
  const [one, other] = await Promise.all(engines.map(engineOf));
  if (!one?.ranked || !other?.ranked) throw new Error(`${engines.join(' and ')} do not tell scores`);
  for (const [at, engine] of [one, other].entries()) {
    await engine.prepare?.();
    await loaded(engine, files[at] ?? {}, count);
  }
  let [same, inOrder] = [0, 0];
  for (const query of queries) {
    const [found, expected] = [one.ranked(query), other.ranked(query)];
    const scores = new Map(expected.map(({ place, score }) => [place, score]));
    const first = found.slice(0, 10);
    const fits = first.every(({ place, score }, rank) => {
      const wanted = expected[rank]?.score ?? NaN;
      return isNear(score, wanted) && isNear(scores.get(place) ?? NaN, wanted);
    });
    if (found.length !== expected.length || !fits) continue;
    same++;
    if (first.every(({ place }, rank) => place === expected[rank]?.place)) inOrder++;
  }
  return { same, inOrder, of: queries.length };
}

/** The bytes of a file, and under the best compression, which takes minutes for the largest. @param {{ file: string }} task */
async function compress({ file }) {
  const bytes = await readFile(file);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return { raw: bytes.length, small: brotliCompressSync(bytes, { params }).length };
}

const task = JSON.parse(process.argv[2] ?? '{}');
const tasks = { build, load, compare, compress };
console.log(JSON.stringify(await tasks[/** @type {keyof typeof tasks} */ (task.task)](task)));
