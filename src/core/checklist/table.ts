/** The rows in view as a table for people: what every export for a spreadsheet or a text is made of. */
import { bare } from '../bare.js';
import type { Requirement } from '../kader/model.js';
import { codeOf } from '../kader/vocabulary.js';
import { isWebAddress } from '../parsed-url.js';
import { reasonOf } from './answers.js';
import type { Answer, ChecklistStatus } from './model.js';

/** The columns, in their order. */
export const EXPORT_COLUMNS = [
  'group',
  'code',
  'title',
  'law',
  'why',
  'status',
  'reason',
  'taken',
  'measures',
  'measuresTaken',
  'measuresOpen',
  'evidence',
  'responsible',
  'reviewer',
  'accountable',
  'due',
  'note',
  'changed',
  'url',
] as const;
export type ExportColumn = (typeof EXPORT_COLUMNS)[number];

/** One requirement in view, with what only its element knows. */
export interface ExportRow {
  readonly requirement: Requirement;
  /** Its title in the visitor's language. */
  readonly title: string;
  /** The heading that it stands under, and the name of its law. */
  readonly group: string;
  readonly law: string;
  /** The sentence that says why it applies. */
  readonly why: string;
  readonly measures: readonly { readonly title: string; readonly ticked: boolean }[];
  readonly answer: Answer | undefined;
}

/** The words of an export, in the visitor's language. */
export interface ExportWords {
  readonly title: string;
  readonly columns: Readonly<Record<ExportColumn, string>>;
  readonly status: Readonly<Record<ChecklistStatus, string>>;
  /** What stands before the facts above the table. */
  readonly lead: Readonly<
    Record<'checklist' | 'profile' | 'filters' | 'kaderDate' | 'kaderSource' | 'exported', string>
  >;
  /** In the place of the date of the kader, when nobody knows it. */
  readonly dateUnknown: string;
  /** What is said at the end of a text that does not fit in a cell: that it goes on, and that JSON holds all of it. */
  readonly cut: string;
}

/** What the export is of. The texts are as the visitor sees them, also when there is no profile or filter. */
export interface ExportContext {
  readonly id: string;
  readonly profile: string;
  readonly filters: string;
  readonly kader: { readonly date: string; readonly source: string };
  /** The moment of the export, ISO 8601 in UTC. */
  readonly now: string;
}

/** A `date` is `YYYY-MM-DD`, a `link` an address; an empty text is an empty cell. */
export type CellType = 'text' | 'number' | 'date' | 'link';
export type TableCell = string | number;

export interface TableColumn {
  readonly name: ExportColumn;
  readonly heading: string;
  readonly type: CellType;
  /** In characters. */
  readonly width: number;
}

export interface Table {
  readonly title: string;
  /** What the table is of, to stand above it. */
  readonly lead: readonly { readonly label: string; readonly value: string }[];
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
  readonly cut: string;
}

const TYPES: Readonly<Partial<Record<ExportColumn, CellType>>> = {
  taken: 'number',
  measures: 'number',
  due: 'date',
  changed: 'date',
  url: 'link',
};
const WIDE: ReadonlySet<ExportColumn> = new Set([
  'title',
  'why',
  'reason',
  'measuresTaken',
  'measuresOpen',
  'evidence',
  'note',
  'url',
]);

/** The table of exactly these rows, in their order. */
export function checklistTable(rows: readonly ExportRow[], words: ExportWords, context: ExportContext): Table {
  const { id, profile, filters, kader, now } = context;
  const facts = {
    checklist: id,
    profile,
    filters,
    kaderDate: kader.date || words.dateUnknown,
    kaderSource: kader.source,
    exported: dutchDay(now),
  };
  const columns = EXPORT_COLUMNS.map((name): TableColumn => {
    return { name, heading: words.columns[name], type: TYPES[name] ?? 'text', width: WIDE.has(name) ? 45 : 16 };
  });
  return {
    title: words.title,
    lead: Object.entries(facts).flatMap(([name, value]) =>
      value === '' ? [] : [{ label: words.lead[name as keyof typeof facts], value }],
    ),
    columns,
    rows: rows.map((row) => {
      const cells = cellsOf(row, words);
      return EXPORT_COLUMNS.map((name) => cells[name]);
    }),
    cut: words.cut,
  };
}

function cellsOf(row: ExportRow, words: ExportWords): Record<ExportColumn, TableCell> {
  const { requirement, title, group, law, why, measures, answer } = row;
  const taken = measures.filter(({ ticked }) => ticked).map((measure) => measure.title);
  const open = measures.filter(({ ticked }) => !ticked).map((measure) => measure.title);
  return {
    group,
    code: codeOf(requirement.urn),
    title,
    law,
    why,
    status: words.status[answer?.status ?? 'to-do'],
    reason: reasonOf(answer),
    taken: taken.length,
    measures: measures.length,
    measuresTaken: taken.join('\n'),
    measuresOpen: open.join('\n'),
    evidence: answer?.evidence.join('\n') ?? '',
    responsible: answer?.responsible ?? '',
    reviewer: answer?.reviewer ?? '',
    accountable: answer?.accountable ?? '',
    due: answer?.due ?? '',
    note: answer?.note ?? '',
    changed: dutchDay(answer?.changed ?? ''),
    url: webAddress(requirement.url),
  };
}

/** Only what a browser may open from a file. */
const webAddress = (address: string): string => (isWebAddress(address) ? address : '');

const DUTCH_DAY = new Intl.DateTimeFormat(
  'en-GB',
  bare({ timeZone: 'Europe/Amsterdam', year: 'numeric', month: '2-digit', day: '2-digit' } as const),
);

/** The day of a moment in the Netherlands, as `YYYY-MM-DD`: a change late in the evening is of that day. */
export function dutchDay(moment: string): string {
  const time = Date.parse(moment);
  if (Number.isNaN(time)) return '';
  const parts = new Map(DUTCH_DAY.formatToParts(time).map(({ type, value }) => [type, value]));
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
}
