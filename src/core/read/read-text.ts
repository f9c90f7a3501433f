/** A text of any shape as a register. */
import { RegisterError, throwIfAborted } from '../errors.js';
import { dayOf } from '../model/dates.js';
import { recordLanguage } from '../model/normalise.js';
import type { LanguageCode, Register } from '../model/registration.js';
import { ORGANISATION_ID } from '../model/standard.js';
import type { Progress } from '../progress.js';
import { Slices } from '../slices.js';
import { fold } from '../text/fold.js';
import { csvRecords } from './csv-records.js';
import { jsonParts } from './json-records.js';
import { LISTS, recognise, type Shape } from './recognise.js';
import { keepOrganisation, RegisterBuilder } from './register-builder.js';

export interface ReadTextOptions {
  /** Where the text came from, for people: an address or a file name. */
  source: string;
  /** The language to keep when the text has several. Default `nl`. */
  language?: LanguageCode | undefined;
  /** The id or exact name of the one organisation to keep. */
  organisation?: string | undefined;
  signal?: AbortSignal | undefined;
  /** `done` and `total` are UTF-16 units of the text. */
  onProgress?: ((progress: Progress) => void) | undefined;
}

/** A record with its place, and what the CSV says against it. */
interface Raw {
  list: string;
  record: number;
  value: unknown;
  fault?: string | undefined;
  flaw?: string | undefined;
  at: number;
}

/** What one pass over the text found. */
interface Pass {
  builder: RegisterBuilder;
  /** The languages of all records, in the order in which they appeared. */
  languages: Set<LanguageCode>;
  /** Records of the wanted language, whether or not they could be read. */
  records: number;
  date: string | undefined;
}

/**
 * Reads a register: one language, each registration once, problems beside it.
 *
 * @throws RegisterError `not-data`, `truncated`, `wrong-shape`, `too-deep`, `unknown-organisation` or `aborted`
 */
export function readText(text: string, options: ReadTextOptions): Promise<Register> {
  return located(options.source, () => read(text, options));
}

/** Does something with a text; its errors name the place the text came from. */
export async function located<T>(where: string, task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (error) {
    if (!(error instanceof RegisterError) || error.where !== '') throw error;
    throw new RegisterError({ ...error.toJSON(), where, cause: error });
  }
}

async function read(source: string, options: ReadTextOptions): Promise<Register> {
  const slices = new Slices();
  // A byte order mark counts as white space.
  const text = source.trimStart();
  const shape = await recognise(text, slices);
  const wanted = options.language ?? 'nl';
  let language = wanted;
  let pass = await readOnce(text, shape, language, slices, options);
  if (pass.records === 0 && pass.languages.size > 0) {
    const [first = wanted] = pass.languages;
    language = pass.languages.has('nl') ? 'nl' : first;
    pass = await readOnce(text, shape, language, slices, options);
    pass.builder.remark(
      `The source has nothing in the language ${wanted}; ${language} was read`,
      'Choose another language',
    );
  }
  const { builder, records, date } = pass;
  if (records > 0 && builder.size === 0 && builder.dropped >= records) throw builder.noRegister();
  const register = builder.finish({ language, source: options.source, date });
  return options.organisation === undefined ? register : keepOrganisation(register, options.organisation);
}

async function readOnce(
  text: string,
  shape: Shape,
  language: LanguageCode,
  slices: Slices,
  { signal, onProgress }: ReadTextOptions,
): Promise<Pass> {
  const pass: Pass = { builder: new RegisterBuilder(), languages: new Set(), records: 0, date: undefined };
  const { builder } = pass;
  const organisations = new Map<string, string>();
  let unpublished = 0;
  let announced = 0;
  let found = 0;

  for await (const { list, record, value, fault, flaw, at } of rawRecords(text, shape, slices)) {
    if (slices.spent) {
      throwIfAborted(signal);
      onProgress?.({ stage: 'read', done: at, total: text.length });
      await slices.breathe();
    }
    if (record === 0) {
      if (list === 'fetched_at' && typeof value === 'string') pass.date = dayOf(value);
      if (list === 'total_count' || list === 'count') announced = Number(value);
      continue;
    }
    if (builder.hopeless) throw builder.noRegister();
    if (list !== 'organisation_details') found++;
    if (fault !== undefined) {
      pass.records++;
      builder.report({ kind: 'dropped', record, id: '', field: '', what: fault, remedy: 'Export it again' });
      continue;
    }
    const spoken = recordLanguage(value);
    if (list === 'organisation_details') {
      if (spoken === language) rememberOrganisation(organisations, value);
      continue;
    }
    pass.languages.add(spoken);
    if (spoken !== language) continue;
    pass.records++;
    if (isUnpublished(value)) unpublished++;
    else {
      builder.read(value, record);
      if (flaw !== undefined)
        builder.report({ kind: 'mended', record, id: '', field: '', what: flaw, remedy: 'Export it again' });
    }
  }
  throwIfAborted(signal);
  onProgress?.({ stage: 'read', done: text.length, total: text.length });

  if (announced > found) {
    builder.remark(`The source holds ${found} of ${announced} records`, 'Give all pages, or the address of the API');
  }
  if (unpublished > 0) {
    const what = `${unpublished} records are not published and are left out`;
    builder.report({ kind: 'passed-over', record: 0, id: '', field: 'state', what, remedy: 'Publish them first' });
  }
  for (const registration of builder.registrations) {
    const id = organisations.get(fold(registration.organisation));
    if (id !== undefined) registration.organisationId ??= id;
  }
  return pass;
}

/** The records of any shape, and with record 0 the scalar members of the top object, `list` being their key. */
async function* rawRecords(text: string, shape: Shape, slices: Slices): AsyncGenerator<Raw> {
  if (shape === 'manifest') {
    const remedy = 'Give the address of its manifest.json';
    throw new RegisterError({
      code: 'wrong-shape',
      what: 'This is the manifest of a snapshot and no register',
      remedy,
    });
  }
  if (shape === 'csv') {
    for (const row of csvRecords(text)) yield { list: '', ...row };
  } else if (shape === 'record') {
    for await (const { key, ...part } of jsonParts(`[${text}]`, [], slices)) {
      // A scraper's file has the API's answer inside, under detail.
      const detail = member(part.value, 'detail');
      yield { list: key, ...part, value: typeof detail === 'object' && detail !== null ? detail : part.value };
    }
  } else {
    for await (const { key, ...part } of jsonParts(text, LISTS[shape], slices))
      yield { list: key, value: undefined, ...part };
  }
}

const member = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;

/** Site data holds versions in other states too; only the published ones are the register. */
const isUnpublished = (value: unknown): boolean =>
  ![undefined, null, '', 'PUBLISHED'].includes(member(value, 'state') as string);

/** Site data gives the ids of organisations in a list of their own, by name. */
function rememberOrganisation(organisations: Map<string, string>, value: unknown): void {
  const name = member(value, 'name');
  const id = member(value, 'org_id') ?? member(value, 'code');
  if (typeof name !== 'string' || typeof id !== 'string') return;
  if (ORGANISATION_ID.test(id.toLowerCase())) organisations.set(fold(name), id.toLowerCase());
}
