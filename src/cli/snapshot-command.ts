/** `snapshot`: reads sources, builds the files, writes the folder. */
import { createHash } from 'node:crypto';
import { RegisterError } from '../core/errors.js';
import { LIMITS } from '../core/limits.js';
import { countOrganisations, LANGUAGE_CODES, type LanguageCode, type Register } from '../core/model/registration.js';
import { buildSnapshot } from '../core/snapshot/build.js';
import type { Manifest } from '../core/snapshot/manifest.js';
import type { SnapshotParts } from '../core/snapshot/open.js';
import { type Group, parseThesaurus, thesaurus } from '../core/thesaurus/index.js';
import { readTextFile } from '../node/files.js';
import { snapshotInFolder } from '../node/snapshot-folder.js';
import { outputFolder, REGISTER_FOLDER, writeFolder, type Written } from './output-folder.js';
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
    thesaurus: { type: 'string' },
    whole: { type: 'boolean', default: false },
    strict: { type: 'boolean', default: false },
    quiet: { type: 'boolean', default: false },
  });
  const { out, organisation, strict, quiet } = values;
  if (sources.length === 0) throw new UsageError('Name at least one source', 'snapshot');
  if (!out) throw new UsageError('Say with --out where the snapshot goes', 'snapshot');
  const language = languageOf(values.lang);
  const target = await outputFolder(out, REGISTER_FOLDER);
  const groups = [...thesaurus(), ...(await ownGroups(values.thesaurus))];

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
    const earlier = values.whole ? undefined : await earlierSnapshot(target);
    const made = { hash: sha256, thesaurus: groups, earlier, onProgress: line.show };
    let manifest: Manifest | undefined;
    const written = await writeFolder(
      target,
      async (write) => (manifest = await buildSnapshot(register, { ...made, write })),
      REGISTER_FOLDER,
    );
    line.clear();
    say(`${summary(register, out, written, manifest)}\n`);
    return true;
  } finally {
    line.clear();
  }
}

/** What stands in the folder already; `undefined` when that is nothing, or of a version that is no longer read. */
async function earlierSnapshot(folder: string): Promise<SnapshotParts | undefined> {
  try {
    return await snapshotInFolder(folder);
  } catch (error) {
    if (error instanceof RegisterError) return undefined;
    throw error;
  }
}

async function ownGroups(file: string | undefined): Promise<Group[]> {
  return file === undefined ? [] : parseThesaurus(await readTextFile(file, LIMITS.manifestBytes), file);
}

function languageOf(value: string): LanguageCode {
  const known = LANGUAGE_CODES.find((code) => code === value);
  if (known) return known;
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

function summary(register: Register, out: string, { files, bytes, fresh }: Written, manifest?: Manifest): string {
  const organisations = countOrganisations(register.registrations);
  const date = register.date ? ` of ${register.date}` : '';
  const left = register.dropped > 0 ? `, ${register.dropped} left out` : '';
  const [, added] = manifest?.files.segments ?? [];
  const changed = added ? `, ${added.count} of them beside the earlier files` : '';
  const kept =
    fresh.files < files ? `; ${fresh.files} of these files are new, ${Math.round(fresh.bytes / 1000)} kB` : '';
  return `${register.registrations.length} registrations${date} of ${organisations} organisations${left}${changed}: ${files} files, ${Math.round(bytes / 1000)} kB in ${out}${kept}`;
}
