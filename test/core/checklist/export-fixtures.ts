/** Words and rows for exports, invented. */
import type { Answer } from '../../../src/core/checklist/model.js';
import {
  checklistTable,
  EXPORT_COLUMNS,
  type ExportContext,
  type ExportRow,
  type ExportWords,
  type Table,
} from '../../../src/core/checklist/table.js';
import { answer, requirement } from './fixtures.js';

export const words: ExportWords = {
  title: 'Checklist Algoritmekader',
  columns: Object.fromEntries(EXPORT_COLUMNS.map((name) => [name, `Kopje ${name}`])) as ExportWords['columns'],
  status: {
    'to-do': 'Te doen',
    'in-progress': 'Bezig',
    'in-review': 'In controle',
    done: 'Klaar',
    'not-applicable': 'Niet van toepassing',
  },
  lead: {
    checklist: 'Checklist',
    profile: 'Profiel',
    filters: 'Filters',
    kaderDate: 'Kader van',
    kaderSource: 'Bron',
    exported: 'Gemaakt op',
  },
  dateUnknown: 'datum onbekend',
  cut: 'De tekst gaat verder in het JSON-bestand',
};

export const context: ExportContext = {
  id: 'systeem-1',
  profile: 'Aanbieder van een AI-systeem',
  filters: 'Wet: AI-verordening',
  kader: { date: '2026-06-01', source: 'Voorbeeldkader' },
  now: '2026-07-01T23:30:00.000Z',
};

const full = (n: number): Answer =>
  answer(n, {
    status: 'done',
    reason: 'reden',
    responsible: 'Jan',
    reviewer: 'Piet',
    accountable: 'Klaas',
    due: '2026-12-31',
    note: 'eerste\ntweede',
    evidence: ['https://voorbeeld.nl/zaak', 'zaak 2'],
  });

export const exportRow = (n: number, given: Answer | undefined = full(n)): ExportRow => ({
  requirement: requirement(n),
  title: `Eis ${n}`,
  group: 'Ontwerp',
  law: 'Voorbeeldwet',
  why: 'Omdat u aanbieder bent.',
  measures: [
    { title: 'Maatregel 1', ticked: true },
    { title: 'Maatregel 2', ticked: false },
  ],
  answer: given,
});

/** Of two requirements, with nothing filled in about the second. */
export const table = checklistTable([exportRow(1), { ...exportRow(2), answer: undefined }], words, context);

/** The table with one row for each text, which stands in all its cells of text. */
export const withCells = (texts: readonly string[]): Table => ({
  ...table,
  rows: texts.map((text) => table.columns.map(({ type }) => (type === 'text' ? text : ''))),
});
