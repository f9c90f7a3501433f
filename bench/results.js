/** Keeps `bench/RESULTS.md`: one section for each benchmark, so that running one leaves the others as they were. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { root } from './figures.js';

const FILE = path.join(import.meta.dirname, 'RESULTS.md');

const HEAD = `# Results of the benchmarks

Written by the commands that each section names. Quote ratios: machines differ, and the one
that measured was not idle.
`;

/** What stands behind a name on the command line, such as \`--date 2026-08-08\`. @param {string} name */
export function argument(name) {
  const place = process.argv.indexOf(`--${name}`);
  return place < 0 ? undefined : process.argv[place + 1];
}

/** The given date, else that of the commit: the clock of a machine tells nothing of what was measured. */
function version() {
  const git = (/** @type {string[]} */ ...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
  try {
    const changed = git('status', '--porcelain', '--', 'src', 'bench', 'package-lock.json', ':!bench/RESULTS.md')
      ? ', with changes'
      : '';
    return `${argument('date') ?? git('log', '-1', '--format=%cs')}, commit ${git('log', '-1', '--format=%h')}${changed}`;
  } catch {
    return argument('date') ?? 'no date given (--date)';
  }
}

/** With what else it was doing, because nobody can tell that from the figures. */
export const machine = () =>
  `${os.cpus()[0]?.model.trim() ?? '?'}, ${String(os.cpus().length)} cores, ${String(Math.round(os.totalmem() / 2 ** 30))} GB, Node ${process.version}, load ${(os.loadavg()[1] ?? NaN).toFixed(1)} over the last five minutes`;

/**
 * @param {readonly string[]} head
 * @param {readonly (readonly (string | number)[])[]} rows
 */
export function table(head, rows) {
  const line = (/** @type {readonly (string | number)[]} */ cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/**
 * Prints a section and puts it in the place of the one with the same title.
 * @param {string} title
 * @param {string} command
 * @param {string} text
 */
export async function writeSection(title, command, text) {
  // As a shell reads them.
  const options = process.argv.slice(2).map((option) => (/[^\w.,-]/.test(option) ? `'${option}'` : option));
  const typed = [command, ...(options.length > 0 ? ['--', ...options] : [])].join(' ');
  const section = `## ${title}\n\n\`${typed}\`, ${version()}. ${machine()}.\n\n${text.trim()}\n`;
  console.log(`\n${section}`);
  const old = existsSync(FILE) ? await readFile(FILE, 'utf8') : HEAD;
  const [head = HEAD, ...sections] = old.split(/^(?=## )/m);
  const place = sections.findIndex((one) => one.startsWith(`## ${title}\n`));
  if (place < 0) sections.push(section);
  else sections[place] = section;
  await writeFile(FILE, [head.trim(), ...sections.map((one) => one.trim())].join('\n\n') + '\n');
}
