/** What `snapshot` costs on two cores: time, the largest memory of the process, and what it wrote. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { kB, root } from './figures.js';
import { random } from './random.js';
import { table } from './results.js';

const run = promisify(execFile);
const compress = promisify(brotliCompress);
const TASKSET = '/usr/bin/taskset';
const TIME = '/usr/bin/time';

/** Larger registers take long, and an update of them differs in nothing. */
const LARGEST_UPDATE = 50_000;

/**
 * Builds a snapshot, and writes one of the same register with a hundredth of it changed over it.
 * @param {string} register
 * @param {string} out
 * @param {number} count
 */
export async function snapshotFigures(register, out, count) {
  try {
    const text = [await build(register, out), await filesOf(out)];
    if (count <= LARGEST_UPDATE) text.push(await update(register, out));
    return text.join('\n\n');
  } catch (cause) {
    return `\`snapshot\` failed: ${String(/** @type {Error} */ (cause).message)
      .split('\n')
      .slice(0, 3)
      .join(' ')}`;
  }
}

/** @param {string} register @param {string} out */
async function build(register, out) {
  const command = [
    process.execPath,
    path.join(root, 'dist/cli/main.js'),
    'snapshot',
    register,
    '--out',
    out,
    '--quiet',
  ];
  const isPinned = existsSync(TASKSET);
  const pinned = isPinned ? [TASKSET, '-c', '0,1', ...command] : command;
  const [program = '', ...args] = existsSync(TIME) ? [TIME, '-f', '%M', ...pinned] : pinned;
  const start = performance.now();
  const { stderr } = await run(program, args, { timeout: 15 * 60_000 });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const kilobytes = program === TIME ? Number(stderr.trim().split('\n').at(-1)) : NaN;
  const peak = kilobytes > 0 ? `at most ${(kilobytes / 1000).toFixed(0)} MB` : 'its memory was not measured here';
  return `\`snapshot\`, whole process on ${isPinned ? 'two cores' : 'all cores'}: ${seconds} s, ${peak}.`;
}

/** What a visitor fetches anew, at most, after a hundredth of the records changed. @param {string} register @param {string} out */
async function update(register, out) {
  const chance = random(1);
  const listing = JSON.parse(await readFile(register, 'utf8'));
  for (const record of listing.algoritmes) {
    if (chance.next() < 0.01) record.doel += ` ${String(chance.pick(listing.algoritmes).doel).slice(0, 80)}`;
  }
  const before = new Set(await readdir(out));
  await writeFile(`${register}.changed`, JSON.stringify(listing));
  await build(`${register}.changed`, out);
  return `With 1 % of the records changed, these files are new:\n\n${await filesOf(out, before)}`;
}

/** The files by kind: how many, and their bytes. @param {string} folder @param {ReadonlySet<string>} [old] not these */
async function filesOf(folder, old = new Set()) {
  /** @type {Map<string, { files: number, raw: number, looked: number, small: number }>} */
  const kinds = new Map();
  // Several at once: the best compression of the largest takes a minute.
  const work = [];
  for (const name of (await readdir(folder)).filter((name) => !old.has(name) || name === 'manifest.json')) {
    const bytes = await readFile(path.join(folder, name));
    const kind = name.split(/[-.]/)[0] ?? '';
    const sum = kinds.get(kind) ?? { files: 0, raw: 0, looked: 0, small: 0 };
    kinds.set(kind, sum);
    sum.files += 1;
    sum.raw += bytes.length;
    // There are thousands of shards, all alike: every tenth tells the size of all.
    if (sum.files > 100 && sum.files % 10 > 0) continue;
    sum.looked += bytes.length;
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
    work.push(compress(bytes, { params }).then(({ length }) => (sum.small += length)));
  }
  await Promise.all(work);
  return table(
    ['files of the snapshot', 'number', 'kB', 'kB under brotli'],
    [...kinds].map(([kind, { files, raw, looked, small }]) => [kind, files, kB(raw), kB((small * raw) / looked)]),
  );
}
