/**
 * One record of any shape as a registration: an answer of the API, an element of the site data, a row of the CSV download
 * or of the listing copy. The shapes differ in their keys only, so one table reads them all (`standard.ts`).
 */
import { LIMITS } from '../limits.js';
import { oneLine } from '../text/plain.js';
import { ASSESSMENT_KEYS, readAssessments } from './assessments.js';
import { isLars, isPreviewId } from './lars.js';
import { RecordReader } from './record-reader.js';
import type { LanguageCode, Problem, Registration } from './registration.js';
import { FIELDS, HOUSEHOLD, ID_KEYS, ORGANISATION_ID } from './standard.js';
import { isRecord } from './stored-values.js';

/** Where a record stands in its source. */
export interface Place {
  /** Counted from 1. */
  record: number;
}

export type Report = (problem: Problem) => void;

const LANGUAGES = new Map<string, LanguageCode>(
  Object.entries({ nld: 'nl', nl: 'nl', dut: 'nl', eng: 'en', en: 'en', fry: 'fy', fy: 'fy' }),
);

const KNOWN = new Set<string>([...FIELDS.map(([key]) => key), ...ASSESSMENT_KEYS, ...HOUSEHOLD]);

const ORGANISATION_KEYS = FIELDS.filter(([, , property]) => property === 'organisation').map(([key]) => key);

const own = (record: object, key: string): unknown =>
  Object.hasOwn(record, key) ? (record as Record<string, unknown>)[key] : undefined;

/** The language that a record says it is in, and `nl` when it says none that the register knows. */
export function recordLanguage(raw: unknown): LanguageCode {
  if (!isRecord(raw)) return 'nl';
  for (const key of ['language', 'lang']) {
    const value = own(raw, key);
    const language = typeof value === 'string' ? LANGUAGES.get(value.trim().toLowerCase()) : undefined;
    if (language) return language;
  }
  return 'nl';
}

/** The organisation that a record names, for a report about a record that is left out. */
function bodyOf(raw: unknown): Pick<Problem, 'organisation'> {
  const texts = isRecord(raw) ? ORGANISATION_KEYS.map((key) => own(raw, key)) : [];
  const name = texts.find((text) => typeof text === 'string' && text !== '') as string | undefined;
  return name === undefined ? {} : { organisation: oneLine(name.slice(0, LIMITS.lineLength)) };
}

/**
 * The registration in a raw record, or `undefined` when it cannot be one: no valid id, or neither a name nor an
 * organisation. Everything that is left out, shortened or changed is reported.
 */
export function normaliseRecord(raw: unknown, { record }: Place, report: Report): Registration | undefined {
  const drop = (id: string, field: string, what: string, remedy: string): undefined => {
    report({ kind: 'dropped', record, id, field, what, remedy, ...bodyOf(raw) });
    return undefined;
  };
  if (!isRecord(raw)) return drop('', '', 'The record is no object', 'Give an object with the fields of the standard');

  const idKey = ID_KEYS.find((key) => /^(?:string|number)$/.test(typeof own(raw, key)) && own(raw, key) !== '');
  const id = idKey ? oneLine(String(own(raw, idKey))).slice(0, 40) : '';
  if (!idKey)
    return drop('', 'lars', 'The record has no number of the register', 'Give the field lars (in CSV: algorithm_id)');
  if (isPreviewId(id)) return drop(id, idKey, 'The record is a preview', 'Publish it first');
  if (!isLars(id))
    return drop(id, idKey, 'The check digit of the number is wrong', 'Copy the number from the register');

  const mend = (field: string, what: string, remedy: string): void =>
    report({ kind: 'mended', record, id, field, what, remedy });
  const reader = new RecordReader(raw, mend);
  const keys = reader.keys();
  const draft: Registration = {
    id,
    name: '',
    organisation: '',
    language: recordLanguage(raw),
    standard: '',
    description: '',
    status: '',
    publicationCategory: '',
    themes: [],
    assessments: [],
    assessed: 'unknown',
  };
  for (const [key, reading, property] of FIELDS) reader.readInto(draft, key, reading, property);

  if (draft.name === '' && draft.organisation === '') {
    return drop(id, 'name', 'The record has neither a name nor an organisation', 'Fill in both');
  }
  if (draft.name === '') {
    mend('name', 'The record has no name; its number stands for it', 'Fill in the name');
    draft.name = id;
  } else if (draft.organisation === '')
    mend('organization', 'The record has no organisation', 'Fill in the organisation');

  // The listing copy gives the register's own page of the algorithm under the key that means another register.
  const page = draft.sourceRegistration?.url;
  if (page?.includes('algoritmes.overheid.nl/') && page.includes(id)) delete draft.sourceRegistration;

  const { assessments, assessed, notes } = readAssessments(reader, draft.standard);
  Object.assign(draft, { assessments, assessed }, notes.length > 0 && { assessmentNotes: notes });

  const organisationId = ['org_id', 'code']
    .map((key) => reader.line(key).toLowerCase())
    .find((code) => ORGANISATION_ID.test(code));
  if (organisationId !== undefined) draft.organisationId = organisationId;
  else if (reader.line('org_id') !== '') {
    reader.flaw('org_id')('is no id of an organisation', 'Copy it from the register');
    reader.keep('org_id');
  }

  // A language that is none of the register's would otherwise be lost: Dutch stands for it.
  const saysOther = draft.language === 'nl' && !/^(?:nl|nld|dut)?$/i.test(reader.line('lang'));
  if (saysOther) reader.keep('lang');
  const named = new Set([draft.id, draft.name, draft.organisation]);
  for (const key of keys) {
    const value = own(raw, key);
    // Not an object, whose own `toString` may be no function.
    const repeats = /^(?:string|number)$/.test(typeof value) && named.has(`${value as string}`);
    if (!KNOWN.has(key) && key !== idKey && !repeats) reader.keep(key);
  }
  if (Object.keys(reader.other).length > 0) draft.other = reader.other;
  return draft;
}
