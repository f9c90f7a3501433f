/** Files of a made-up kader, and the real ones where they are. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { TestContext } from 'vitest';
import type { ItemKind } from '../../../src/core/kader/model.js';
import { readKader } from '../../../src/core/kader-read/read-kader.js';
import type { ImportedKader, KaderSource, SourceFile } from '../../../src/core/kader-read/read-types.js';
import { readKaderFolder } from '../../../src/node/kader-folder.js';

const KINDS: Record<string, ItemKind> = {
  vereisten: 'requirement',
  maatregelen: 'measure',
  hulpmiddelen: 'instrument',
};

/** A source of files by path, such as `vereisten/aia-01-proef.md`. */
export function sourceOf(origin: KaderSource['origin'], files: Record<string, string>): KaderSource {
  return {
    origin,
    problems: [],
    files: Object.entries(files).map(([file, text]): SourceFile => {
      const [folder = '', name = ''] = file.split('/');
      const kind = KINDS[folder] ?? (folder.slice(0, -1) as ItemKind);
      return { kind, key: name.replace(/\.\w+$/, ''), path: file, text };
    }),
  };
}

export const read = (files: Record<string, string>): Promise<ImportedKader> =>
  readKader(sourceOf('kader', files), { where: 'proef' });

export const readRegistry = (files: Record<string, string>): Promise<ImportedKader> =>
  readKader(sourceOf('task-registry', files), { where: 'proef' });

/** The problems as lines that can be compared. */
export const told = ({ problems }: Pick<ImportedKader, 'problems'>): string[] =>
  problems.map(({ file, line, kind, what }) => `${file}:${line} ${kind}: ${what}`);

const LABELS = `rol-ai-act:
- aanbieder
soort-toepassing:
- ai-systeem
risicogroep:
- hoog-risico-ai-systeem
transparantieverplichting:
- transparantieverplichting
systeemrisico:
- niet-van-toepassing
open-source:
- open-source
`;

const common = (code: string, title: string): string => `title: ${title}
${code === '' ? '' : `id: urn:nl:ak:${code}\n`}toelichting: Een toelichting.
levenscyclus:
- ontwerp
onderwerp:
- data
rollen:
- jurist
`;

/** A file without anything wrong; `more` is front matter, `body` Markdown. */
export const requirement = (
  code: string,
  { title = 'Een eis', more = '', body = '## Vereiste\nTekst.\n' } = {},
): string => `---\n${common(`ver:${code}`, title)}${LABELS}${more}---\n${body}`;

export const measure = (
  code: string,
  { title = 'Een maatregel', more = '', body = '## Maatregel\nTekst.\n' } = {},
): string => `---\n${common(`mtr:${code}`, title)}${more}---\n${body}`;

export const instrument = ({ title = 'Een hulpmiddel', more = '', body = '## Hulpmiddel\nTekst.\n' } = {}): string =>
  `---\n${common('', title)}categorie:\n- handreiking\n${more}---\n${body}`;

/** A folder of real data that is not part of the repository; without it the test is skipped and says so. */
export function realFolder(name: string, context: TestContext): string {
  const folder = path.resolve(process.env['ALGORITMEREGISTER_DATA'] ?? '../shared/data', name);
  if (!existsSync(folder)) context.skip(`no ${folder}: set ALGORITMEREGISTER_DATA to a folder that has it`);
  return folder;
}

export async function readFolder(folder: string, date = ''): Promise<ImportedKader> {
  return readKader(await readKaderFolder(folder), { where: folder, date });
}
