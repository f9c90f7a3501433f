/**
 * `npm run reproducible`: builds and packs what is tracked here twice, in folders that differ in all that should not matter,
 * and fails unless both tarballs are the same to the byte. `--out FILE` keeps one of them, for publishing.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { root, run } from './npm.js';

/** @typedef {{ folder: string, umask: number, date: string, env: Record<string, string> }} Place */

/** @type {Place[]} */
const PLACES = [
  {
    folder: 'one',
    umask: 0o022,
    date: '2026-01-02',
    env: { TZ: 'Europe/Amsterdam', LANG: 'nl_NL.UTF-8', LC_ALL: 'C' },
  },
  {
    folder: 'een map/met een langere naam',
    umask: 0o077,
    date: '2001-09-09',
    env: { TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', NODE_ENV: 'development' },
  },
];

/** What is tracked, as it is in the work tree. */
const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
  .split('\0')
  .filter((file) => file && existsSync(path.join(root, file)));

/**
 * The umask belongs to this process and is inherited when another starts, so two places can have their own at the same time.
 * @template T
 * @param {number} umask
 * @param {() => T} act
 */
function withUmask(umask, act) {
  const before = process.umask(umask);
  try {
    return act();
  } finally {
    process.umask(before);
  }
}

/** @param {string} home @param {Place} place */
function copyTracked(home, { umask, date }) {
  withUmask(umask, () => {
    for (const file of tracked) {
      const copy = path.join(home, file);
      mkdirSync(path.dirname(copy), { recursive: true });
      cpSync(path.join(root, file), copy);
      utimesSync(copy, new Date(date), new Date(date));
    }
  });
  symlinkSync(path.join(root, 'node_modules'), path.join(home, 'node_modules'), 'junction');
}

/** @param {string} work @param {Place} place @returns {Promise<string>} the tarball */
async function pack(work, place) {
  const home = path.join(work, place.folder);
  copyTracked(home, place);
  const options = { cwd: home, env: { ...process.env, ...place.env }, shell: process.platform === 'win32' };
  for (const args of [
    ['run', '--silent', 'build'],
    ['pack', '--silent'],
  ]) {
    const code = await withUmask(place.umask, () => run('npm', args, options));
    if (code !== 0) throw new Error(`npm ${args.join(' ')} failed in ${home}`);
  }
  const tarball = readdirSync(home).find((name) => name.endsWith('.tgz'));
  if (!tarball) throw new Error(`npm pack made no tarball in ${home}`);
  return path.join(home, tarball);
}

/** @param {string} file */
const sha512 = (file) => createHash('sha512').update(readFileSync(file)).digest('base64');

/**
 * Every file of a tarball, as the line of `tar -tv` that gives its mode, size and date, and the hash of what is in it.
 * @param {string} tarball
 */
function contents(tarball) {
  const folder = path.dirname(tarball);
  const lines = execFileSync('tar', ['-tvzf', path.basename(tarball)], { cwd: folder, encoding: 'utf8' });
  execFileSync('tar', ['-xzf', path.basename(tarball)], { cwd: folder });
  return lines
    .split('\n')
    .filter(Boolean)
    .map((line) => `${line}  sha512-${sha512(path.join(folder, /package\/.*/.exec(line)?.[0] ?? ''))}`);
}

/** The files that are not the same in both tarballs, so that somebody knows where to look. @param {string} one @param {string} other */
function differences(one, other) {
  const [ours, theirs] = [contents(one), contents(other)];
  const found = [...ours.filter((line) => !theirs.includes(line)), ...theirs.filter((line) => !ours.includes(line))];
  return found.join('\n') || 'The same files: their order or the compression differs.';
}

const work = mkdtempSync(path.join(os.tmpdir(), 'reproducible-'));
try {
  const tarballs = await Promise.all(PLACES.map((place) => pack(work, place)));
  const [first = '', second = ''] = tarballs;
  const same = readFileSync(first).equals(readFileSync(second));
  for (const file of tarballs) console.log(`sha512-${sha512(file)}  ${path.basename(file)}`);
  if (!same) console.error(differences(first, second));
  console.log(same ? 'The same to the byte.' : 'Not the same.');
  process.exitCode = same ? 0 : 1;
  const out = process.argv.indexOf('--out');
  if (same && out > 0) copyFileSync(first, path.resolve(process.argv[out + 1] ?? path.basename(first)));
} finally {
  rmSync(work, { recursive: true, force: true });
}
