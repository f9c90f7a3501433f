/** `snapshot`: reads sources, builds the files, writes the folder. */
import { createHash } from 'node:crypto';
import { LIMITS } from '../core/limits.js';
import { countOrganisations, type LanguageCode, type Register } from '../core/model/registration.js';
import { buildSnapshot } from '../core/snapshot/build.js';
import { outputFolder, REGISTER_FOLDER, writeFolder } from './output-folder.js';
import { progressLine } from './progress.js';
import { readRegister } from './read-register.js';
import { say, tell } from './terminal.js';
import { parse, UsageError } from './usage.js';

/** Problems listed on the terminal; the rest is counted. */
const LISTED = 20;

export async function snapshotCommand(args: string[]): Promise<boolean> {
  const { values, positionals: sources } = parse('snapshot', args, {
    out: { type: 'string' },
    organisation: { type: 'string' },
    lang: { type: 'string', default: 'nl' },
    strict: { type: 'boolean', default: false },
    quiet: { type: 'boolean', default: false },
  });
  const { out, organisation, strict, quiet } = values;
  if (sources.length === 0) throw new UsageError('Name at least one source', 'snapshot');
  if (!out) throw new UsageError('Say with --out where the snapshot goes', 'snapshot');
  const language = languageOf(values.lang);
  const target = await outputFolder(out, REGISTER_FOLDER);

  const line = progressLine(quiet);
  try {
    const register = await readRegister(sources, {
      language,
      ...(organisation === undefined ? {} : { organisation }),
      onProgress: line.show,
    });
    line.clear();
    if (!quiet || strict) report(register);
    if (strict && register.problems.some(({ kind }) => kind !== 'passed-over')) {
      tell('Nothing is written, because of --strict\n');
      return false;
    }
    const files = await buildSnapshot(register, { hash: sha256, onProgress: line.show });
    await writeFolder(target, files, REGISTER_FOLDER);
    line.clear();
    say(`${summary(register, out, files)}\n`);
    return true;
  } finally {
    line.clear();
  }
}

function languageOf(value: string): LanguageCode {
  if (value === 'nl' || value === 'en' || value === 'fy') return value;
  throw new UsageError(`--lang takes nl, en or fy, not "${value}"`, 'snapshot');
}

const sha256 = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

function report({ problems, dropped }: Register): void {
  const faults = problems.filter(({ kind }) => kind !== 'passed-over');
  for (const { kind, record, id, field, what, remedy } of faults.slice(0, LISTED)) {
    const place = [`record ${record}`, id && `id ${id}`, field].filter(Boolean).join(', ');
    tell(`${kind === 'dropped' ? 'Left out' : 'Mended'}: ${place}: ${what}. ${remedy}.\n`);
  }
  if (faults.length > LISTED) tell(`... and ${faults.length - LISTED} more\n`);
  const passedOver = problems.length - faults.length;
  // The list of them is capped.
  const count = passedOver < LIMITS.problems ? passedOver : `${passedOver} or more`;
  if (passedOver > 0) tell(`${count} older or unpublished versions were passed over\n`);
  if (dropped > 0) tell(`${dropped} of the records could not be read\n`);
}

function summary(register: Register, out: string, files: ReadonlyMap<string, Uint8Array>): string {
  const organisations = countOrganisations(register.registrations);
  const kilobytes = Math.round([...files.values()].reduce((sum, { length }) => sum + length, 0) / 1000);
  const date = register.date ? ` of ${register.date}` : '';
  const left = register.dropped > 0 ? `, ${register.dropped} left out` : '';
  return `${register.registrations.length} registrations${date} of ${organisations} organisations${left}: ${files.size} files, ${kilobytes} kB in ${out}`;
}
