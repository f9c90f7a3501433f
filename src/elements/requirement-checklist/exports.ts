/** The rows in view as a file. */
import { lateParts } from '../../context/late-parts.js';
import { native } from '../../context/native.js';
import { tableToCsv } from '../../core/checklist/csv.js';
import { tableToMarkdown } from '../../core/checklist/markdown.js';
import type { Answer } from '../../core/checklist/model.js';
import { checklistTable, dutchDay, type ExportRow, type Table } from '../../core/checklist/table.js';
import { writeChecklist } from '../../core/checklist/write.js';
import type { Requirement } from '../../core/kader/model.js';
import type { FileKind } from '../../locales/checklist/index.js';
import { lawName } from '../../locales/kader/index.js';
import { groupNames } from './parts/group.js';
import { isFirst, type Row } from './rows.js';
import type { ChecklistView } from './view.js';

export interface MadeFile {
  readonly name: string;
  readonly content: Blob;
}

const TYPES: Readonly<Record<FileKind, string>> = {
  json: 'application/json',
  csv: 'text/csv;charset=utf-8',
  md: 'text/markdown;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
};

/**
 * The table of exactly the requirements in view, with a line that says which those are. A requirement of several groups
 * is one row, which names them all.
 */
function tableInView(view: ChecklistView, now: string): Table {
  const { texts, checklist, kader } = view;
  const rows = view.groups.flatMap(({ kind, rows }) =>
    rows.filter(isFirst).map((row) => exportRow(view, row, groupNames(view, kind, row.groups).join('; '))),
  );
  const words = { title: texts.title, status: texts.statuses, ...texts.table };
  return checklistTable(rows, words, {
    id: checklist.id,
    profile: view.profileText || texts.noProfileChosen,
    filters: view.filterText || texts.noFilters,
    kader: { date: kader?.info.date ?? '', source: kader?.info.source ?? '' },
    now,
  });
}

function exportRow(view: ChecklistView, row: Row, group: string): ExportRow {
  const answer = view.answerOf(row.urn);
  const requirement = row.requirement ?? withdrawn(row.urn, answer);
  return {
    requirement,
    title: row.requirement ? view.titleOf(row.requirement) : (answer?.title ?? ''),
    group,
    law: lawName(view.words, requirement.law, 'name'),
    why: view.whyOf(row).join(' '),
    measures: row.measures.map((measure) => ({ title: view.titleOf(measure), ticked: !!view.tickOf(measure) })),
    answer,
  };
}

/** What is left of a requirement that the kader no longer has: what its answer says of it. */
const withdrawn = (urn: string, answer: Answer | undefined): Requirement => ({
  ...{ kind: 'requirement', urn, key: answer?.key ?? '', mark: answer?.mark ?? '', title: { nl: answer?.title ?? '' } },
  ...{ url: '', law: '', phases: [], topics: [], roles: [], sources: [], labels: {}, exceptions: [], always: false },
});

/** The library for spreadsheets is as large as all the rest, so it comes when it is asked for. */
export async function makeFile(kind: FileKind, view: ChecklistView, now: string): Promise<MadeFile> {
  const name = `${fileName(view.checklist.id)}-${dutchDay(now)}.${kind}`;
  const content = await contentOf(kind, view, now);
  return { name, content: new Blob([content], { type: TYPES[kind] }) };
}

async function contentOf(kind: FileKind, view: ChecklistView, now: string): Promise<BlobPart> {
  if (kind === 'json') return writeChecklist(view.checklist);
  const table = tableInView(view, now);
  if (kind === 'csv') return tableToCsv(table);
  if (kind === 'md') return tableToMarkdown(table);
  const write = await lateParts().spreadsheets();
  return (await write(table, kind)).bytes;
}

/** The id as the name of a file, without what a file system may refuse. */
const fileName = (id: string): string => `checklist-${id.replace(/[^\p{L}\p{N}_-]+/gu, '-').slice(0, 80) || 'default'}`;

/** Gives a file to the visitor. A link to it is an ordinary navigation, so a strict policy has nothing against it. */
export function giveFile({ name, content }: MadeFile, later: (action: () => void) => void): void {
  const link = native('createElement')('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser may still be reading it.
  later(() => {
    URL.revokeObjectURL(link.href);
  });
}
