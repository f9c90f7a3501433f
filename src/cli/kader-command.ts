/** `kader`: reads the Algoritmekader or the task registry, builds the files, writes the folder. */
import { createHash } from 'node:crypto';
import { describe, readKader } from '../core/kader-read/read-kader.js';
import type { ImportedKader } from '../core/kader-read/read-types.js';
import { buildKaderSnapshot } from '../core/kader-snapshot/build.js';
import { dayOf } from '../core/model/dates.js';
import type { Hash } from '../core/snapshot/file-writer.js';
import { readKaderFolder } from '../node/kader-folder.js';
import { KADER_FOLDER, outputFolder, writeFolder, type Written } from './output-folder.js';
import { say, tell } from './terminal.js';
import { parse, UsageError } from './usage.js';

/** Problems listed on the terminal; the rest is counted. */
const LISTED = 200;

export async function kaderCommand(args: string[]): Promise<boolean> {
  const { values, positionals } = parse('kader', args, {
    out: { type: 'string' },
    date: { type: 'string' },
    strict: { type: 'boolean', default: false },
    quiet: { type: 'boolean', default: false },
  });
  const { out, date = '', strict, quiet } = values;
  const [source, ...others] = positionals;
  if (source === undefined) throw new UsageError('Name the folder of the Algoritmekader or the task registry', 'kader');
  if (others.length > 0) throw new UsageError('Name one folder', 'kader');
  if (!out) throw new UsageError('Say with --out where the kader goes', 'kader');
  if (date !== '' && dayOf(date) !== date) throw new UsageError(`--date takes YYYY-MM-DD, not "${date}"`, 'kader');
  const target = await outputFolder(out, KADER_FOLDER);

  const imported = await readKader(await readKaderFolder(source), { date, where: source });
  if (!quiet || strict) report(imported);
  if (!quiet && !imported.kader.info.date) tell('The date of the content is not known; give --date YYYY-MM-DD\n');
  if (strict && imported.problemCount > 0) {
    tell('Nothing is written, because of --strict\n');
    return false;
  }
  const hash: Hash = (content) => createHash('sha256').update(content).digest('hex');
  const written = await writeFolder(target, (write) => buildKaderSnapshot(imported, hash, write), KADER_FOLDER);
  say(`${summary(imported, out, written)}\n`);
  return true;
}

function report({ problems, problemCount }: ImportedKader): void {
  for (const problem of problems.slice(0, LISTED)) tell(`${describe(problem)}.\n`);
  if (problemCount > LISTED) tell(`... and ${problemCount - LISTED} more\n`);
}

function summary({ kader, problemCount }: ImportedKader, out: string, { files, bytes }: Written): string {
  const { requirements, measures, instruments, info } = kader;
  const counts = `${requirements.length} requirements, ${measures.length} measures, ${instruments.length} tools`;
  const date = info.date ? ` of ${info.date}` : '';
  const left = info.dropped > 0 ? `, ${info.dropped} left out` : '';
  const problems = problemCount > 0 ? `, ${problemCount} problems` : '';
  return `${counts}${date}${left}${problems}: ${files} files, ${Math.round(bytes / 1000)} kB in ${out}`;
}
