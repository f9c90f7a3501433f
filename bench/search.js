/**
 * Our search beside others on the same records, in the same run, one process for each measurement: `npm run bench:search`.
 *
 * `--sizes 1530,15300`, `--engines 'algo;MiniSearch, pre'` (beginnings of names), `--runs 7` and `--minutes 3` (for one process)
 * measure otherwise; `--date` says which day to name. `--like-for-like` asks two alone: the packed index and MiniSearch, both
 * asked the same, without sizes, which take most of the time.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { ENGINES, PLAIN, PLAIN_REFERENCE, plainRecords, REFERENCE } from './engines.js';
import { median, quantile } from './figures.js';
import { benchQueries } from './queries.js';
import { realRecords, sourceName, writeRegister } from './registers.js';
import { argument, table, writeSection } from './results.js';
import { snapshotFigures } from './snapshot.js';

/** @typedef {import('./measure.js').Built} Built @typedef {import('./measure.js').Loaded} Loaded */

const COMMAND = 'npm run bench:search';
/** Runs of each measurement; the large ones take long and vary little. */
const runsOf = (/** @type {number} */ count) => Number(argument('runs') ?? (count > 10_000 ? 3 : 7));
/** What one process may take: an engine that needs more is out of the tables of that size. */
const MINUTES = Number(argument('minutes') ?? 10);
const MEGABYTES = 4_096;
const LIKE_FOR_LIKE = process.argv.includes('--like-for-like');
/** How long one process asks queries, at most. */
const BUDGET_MS = 45_000;
/** Fetched for a phrase alone; whatever else an engine keeps is loaded for a search and counted together. */
const APART = 'positions';

/** @param {number} bytes */
const mega = (bytes) => (bytes / 1e6).toFixed(bytes < 1e7 ? 3 : 1);
const run = promisify(execFile);
const work = await mkdtemp(path.join(os.tmpdir(), 'ar-bench-'));

/** @typedef {{ name: string, built: Built[], loaded: Loaded[], raw: number, small: number, parts: string[], apart: string, out?: string | undefined }} Row */

try {
  const real = (await realRecords()).length;
  const sizes = argument('sizes')?.split(',').map(Number) ?? [real, 15_300, 50_000, 150_000];
  const wanted = argument('engines')?.split(';') ?? [''];
  const names = LIKE_FOR_LIKE
    ? [PLAIN, PLAIN_REFERENCE]
    : Object.keys(ENGINES).filter((name) => wanted.some((one) => name.startsWith(one)));
  for (const size of sizes) await measureSize(size, names);
} finally {
  await rm(work, { recursive: true, force: true });
}

/** @param {number} count @param {string[]} names */
async function measureSize(count, names) {
  const register = path.join(work, `register-${String(count)}.json`);
  const { words, length } = await writeRegister(register, count);
  const queries = benchQueries(plainRecords(JSON.parse(await readFile(register, 'utf8')).algoritmes));
  const texts = queries.map(({ text }) => text);
  /** @type {Row[]} */
  const rows = names.map((name) => ({ name, built: [], loaded: [], raw: 0, small: 0, parts: [], apart: '' }));

  for (const row of rows) {
    const index = path.join(work, `${String(names.indexOf(row.name))}-${String(count)}`);
    for (let turn = 0; turn < (count > 20_000 || LIKE_FOR_LIKE ? 1 : 3) && !row.out; turn++) {
      await attempt(row, async () => row.built.push(await child({ task: 'build', engine: row.name, register, index })));
    }
    if (!row.out && !LIKE_FOR_LIKE) await sizesOf(row);
  }
  // In turn, so that a machine that drifts does so for all.
  for (let turn = 0; turn < runsOf(count); turn++) {
    for (const row of rows.filter(({ out }) => !out)) {
      const files = row.built[0]?.files;
      const task = { task: 'load', engine: row.name, files, count, queries: texts, budgetMs: BUDGET_MS };
      await attempt(row, async () => row.loaded.push(await child(task)));
    }
  }
  const caption = `${count.toLocaleString('en')} records from ${sourceName()}: ${length.toLocaleString('en')} words, ${words.toLocaleString('en')} different. ${String(queries.length)} queries, medians of ${String(runsOf(count))} processes${names.includes(REFERENCE) ? `; × is the ratio to ${REFERENCE}` : ''}.`;
  if (LIKE_FOR_LIKE) {
    const text = [caption, await likeForLike(rows, count, texts)].join('\n\n');
    await writeSection(`Like for like at ${count.toLocaleString('en')} records`, COMMAND, text);
    return;
  }
  const snapshot = await snapshotFigures(register, path.join(work, `snapshot-${String(count)}`), count);
  await writeSection(
    `Search at ${count.toLocaleString('en')} records`,
    COMMAND,
    [caption, tables(rows), await likeForLike(rows, count, texts), snapshot].filter(Boolean).join('\n\n'),
  );
  await rm(register);
  await rm(`${register}.changed`, { force: true });
}

/** @param {Row} row @param {() => Promise<unknown>} work */
async function attempt(row, work) {
  try {
    await work();
  } catch (cause) {
    const { killed, stderr = '', message } = /** @type {any} */ (cause);
    const full = /heap out of memory|Invalid string length|larger than/i.test(stderr);
    const said = /^(?:\w*Error.*|.*ERR_\w+.*)$/m.exec(stderr)?.[0] ?? String(message).split('\n')[0];
    row.out = killed ? `not within ${String(MINUTES)} minutes` : full ? `not within ${String(MEGABYTES)} MB` : said;
  }
}

/** @param {object} task @returns {Promise<any>} */
async function child(task) {
  const args = [
    '--expose-gc',
    `--max-old-space-size=${String(MEGABYTES)}`,
    path.join(import.meta.dirname, 'measure.js'),
  ];
  const options = { timeout: MINUTES * 60_000, maxBuffer: 2 ** 26 };
  return JSON.parse((await run(process.execPath, [...args, JSON.stringify(task)], options)).stdout);
}

/** @param {Row} row */
async function sizesOf(row) {
  const files = Object.entries(row.built[0]?.files ?? {});
  const sizes = await Promise.all(
    files.map(async ([kind, file]) => ({
      kind,
      ...(await child({ task: 'compress', file }).catch(() => tooLarge(file))),
    })),
  );
  for (const { kind, raw, small } of sizes) {
    const text = `${kind} ${mega(raw)} MB, ${mega(small)} MB under brotli`;
    if (kind === APART) {
      row.apart = text;
      continue;
    }
    row.raw += raw;
    row.small += small;
    if (sizes.length > 1) row.parts.push(text);
  }
}

/**
 * The packed index beside MiniSearch's, both asked the same: only with the same answers the figures of the two say anything.
 * @param {Row[]} rows @param {number} count @param {string[]} queries
 */
async function likeForLike(rows, count, queries) {
  const [plain, reference] = [PLAIN, PLAIN_REFERENCE].map((name) => rows.find((row) => row.name === name && !row.out));
  if (!plain || !reference) return '';
  const files = [plain, reference].map((row) => row.built[0]?.files ?? {});
  /** @type {{ same: number, inOrder: number, of: number }} */
  const { same, inOrder, of } = await child({
    task: 'compare',
    engines: [PLAIN, PLAIN_REFERENCE],
    files,
    count,
    queries,
  });
  const text = `Like for like: ${PLAIN}, asked as ${PLAIN_REFERENCE} asks itself (building what is asked is part of the time): ${String(same)} of ${String(of)} same top 10, with the same scores to nine digits and as many results; ${String(inOrder)} of them with equal scores in the same order too, which MiniSearch leaves to chance.`;
  if (same === of) return `${text}\n\n${ratios(plain, reference)}`;
  process.exitCode = 1;
  return `${text} Answers differ, so there are no ratios.`;
}

/** @param {Row} plain @param {Row} reference */
function ratios(plain, reference) {
  const common = Math.min(...[plain, reference].flatMap(({ loaded }) => loaded.map(({ times }) => times.length)));
  const line = (/** @type {string} */ name, /** @type {(one: Loaded) => number} */ figure) => {
    const [ours, theirs] = [plain, reference].map(({ loaded }) => median(loaded.map(figure)));
    return [
      name,
      (ours ?? NaN).toFixed(2),
      (theirs ?? NaN).toFixed(2),
      `${((theirs ?? NaN) / (ours ?? NaN)).toFixed(1)} times`,
    ];
  };
  const share = (/** @type {'times' | 'cpu'} */ kind, /** @type {number} */ of) => (/** @type {Loaded} */ one) =>
    quantile(one[kind].slice(0, common), of);
  return table(
    ['like for like', 'packed index', 'MiniSearch', 'less'],
    [
      line('load, ms', ({ ms }) => ms),
      line('query median, ms', share('times', 0.5)),
      line('query 95 %, ms', share('times', 0.95)),
      line('query 95 %, processor time, ms', share('cpu', 0.95)),
      line('slowest query, ms', share('times', 1)),
      line('heap after loading, MB', ({ heapMB }) => heapMB),
    ],
  );
}

/** Compressing it was cut off. @param {string} file */
async function tooLarge(file) {
  return { raw: (await stat(file)).size, small: NaN };
}

/** @param {Row[]} rows */
function tables(rows) {
  const reference = rows.find(({ name, out }) => name === REFERENCE && !out);
  const done = rows.filter(({ out }) => !out);
  /** A figure with its ratio. @param {number} value @param {number | undefined} to @param {number} digits */
  const cell = (value, to, digits = 1) =>
    Number.isNaN(value)
      ? `not within ${String(MINUTES)} minutes`
      : `${value.toFixed(digits)}${to === undefined ? '' : ` (${(value / to).toPrecision(2)} ×)`}`;
  /** The times of queries, those that every run of both engines came to. @param {Row} row */
  const times = (row) => {
    const common = Math.min(...[row, reference ?? row].flatMap(({ loaded }) => loaded.map((one) => one.times.length)));
    const of = (/** @type {Row} */ { loaded }, /** @type {number} */ share) =>
      median(loaded.map((one) => quantile(one.times.slice(0, common), share)));
    return { common, of: (/** @type {number} */ share) => cell(of(row, share), reference && of(reference, share), 2) };
  };
  const one = (/** @type {Row} */ row, /** @type {'ms' | 'heapMB' | 'first'} */ figure) =>
    median(row.loaded.map((each) => each[figure]));
  const built = (/** @type {Row} */ row, /** @type {'ms' | 'peakMB'} */ figure) =>
    median(row.built.map((each) => each[figure]));

  const speed = done.map((row) => {
    const { common, of } = times(row);
    return [
      ...[row.name, cell(one(row, 'ms'), reference && one(reference, 'ms')), of(0.5), of(0.95), of(1), String(common)],
      ...[one(row, 'first').toFixed(1), cell(one(row, 'heapMB'), reference && one(reference, 'heapMB'))],
    ];
  });
  const size = done.map((row) => [
    ...[row.name, cell(row.raw / 1e6, reference && reference.raw / 1e6, 2)],
    ...[cell(row.small / 1e6, reference && reference.small / 1e6, 3), row.apart],
    ...[cell(built(row, 'ms') / 1000, reference && built(reference, 'ms') / 1000), built(row, 'peakMB').toFixed(0)],
  ]);
  const speedHead = [
    'engine',
    'load, ms',
    'query median, ms',
    '95 %, ms',
    'slowest, ms',
    'queries',
    'first query, ms',
    'heap after loading, MB',
  ];
  const sizeHead = [
    'engine',
    'loaded for a search, MB',
    'under brotli, MB',
    'only for phrases',
    'build, s',
    'peak of the building process, MB',
  ];
  const absent = Object.keys(ENGINES).filter((name) => !rows.some((row) => row.name === name));
  const out = rows.filter((row) => row.out).map(({ name, out }) => `- ${name}: ${out ?? ''}`);
  if (absent.length > 0) out.push(`- Not asked for in this run: ${absent.join('; ')}.`);
  const made = done.flatMap(({ name, parts }) => (parts.length > 0 ? [`${name} loads ${parts.join('; ')}.`] : []));
  const parts = done.flatMap(({ name, loaded }) =>
    Object.keys(loaded[0]?.parts ?? {}).map((part) => {
      const ms = median(loaded.map((one) => one.parts[part] ?? NaN));
      return `${name} loads its ${part} in ${cell(ms, reference && one(reference, 'ms'))} ms.`;
    }),
  );
  const notes = [
    ...made,
    ...parts,
    'Pagefind answers in a browser alone and fetches a part of its index for each query, so it is measured with the first result from cold and with the quality.',
    'The index of Orama holds the texts of the records as well; the others hold words alone.',
    'Brotli 11 for all. Load is, in a fresh process, from the bytes of all that a search needs to an engine that answers.',
    `A process asks queries for ${String(BUDGET_MS / 1000)} s at most, in an order that says nothing; both engines of a ratio are judged by the queries that both came to.`,
  ];
  return [table(speedHead, speed), table(sizeHead, size), out.join('\n'), notes.join(' ')].filter(Boolean).join('\n\n');
}
