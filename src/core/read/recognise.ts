/** Which of the shapes of a register a text has, judged by its content: file names and media types are often wrong. */
import { RegisterError } from '../errors.js';
import { Slices } from '../slices.js';
import { csvHeader } from './csv-records.js';
import { jsonParts } from './json-records.js';

/**
 * - `site-data`: the register's download of everything, or its answer about one organisation
 * - `listing-copy`: the daily copy of the listing
 * - `api-answer`: a page of the API's listing
 * - `record`: one registration as an object
 * - `records`: a list of registrations of any kind
 * - `csv`: the CSV download
 * - `manifest`: the manifest of a snapshot of this library
 */
export type Shape = 'site-data' | 'listing-copy' | 'api-answer' | 'record' | 'records' | 'csv' | 'manifest';

/** The lists of each shape that are read as records. */
export const LISTS: Record<Exclude<Shape, 'csv' | 'manifest'>, readonly string[]> = {
  'site-data': ['algoritme_versions', 'organisation_details'],
  'listing-copy': ['algoritmes'],
  'api-answer': ['results'],
  record: [],
  records: [],
};

const EXPECTED =
  'Give site data, a listing copy, an answer of the API, a CSV download, or a manifest.json of a snapshot of the register';

/**
 * The shape of a text. Reads no further than the first member that tells.
 *
 * @throws RegisterError `not-data` for an empty text or a web page, `busy` and `not-found` for an error of the API,
 * `wrong-shape` for anything else, and what `jsonParts` throws
 */
export async function recognise(text: string, slices = new Slices()): Promise<Shape> {
  const start = text.search(/\S/);
  const sign = text.charAt(start);
  if (sign === '') throw new RegisterError({ code: 'not-data', what: 'The answer is empty', remedy: EXPECTED });
  if (sign === '<') {
    const what = 'This is a web page and no data';
    throw new RegisterError({
      code: 'not-data',
      what,
      remedy: 'Open the address in a browser',
    });
  }
  if (sign === '{') return recogniseObject(text, slices);
  if (sign === '[' && /^\s*(?:[{\]]|$)/.test(text.slice(start + 1, start + 1_000))) return 'records';
  const header = new Set(sign === '[' ? [] : csvHeader(text.slice(0, 50_000)));
  if (['algorithm_id', 'lars'].some((name) => header.has(name)) || (header.has('id') && header.has('name')))
    return 'csv';
  throw wrongShape('This is no register');
}

async function recogniseObject(text: string, slices: Slices): Promise<Shape> {
  const scalars = new Map<string, unknown>();
  for await (const { key, value, at } of jsonParts(text, [], slices)) {
    if (key === 'algoritme_versions' || key === 'organisation_details') return 'site-data';
    if (key === 'algoritmes') return 'listing-copy';
    if (key === 'results') return 'api-answer';
    if (key === 'format' && value === 'algoritmeregister-snapshot') return 'manifest';
    if (key === 'lars' || key === 'algorithm_id' || (key === 'detail' && text.charAt(at) === '{')) return 'record';
    if (scalars.size < 100) scalars.set(key, value);
  }
  if (scalars.has('id') && (scalars.has('name') || scalars.has('title'))) return 'record';
  const keys = [...scalars.keys()];
  const said = scalars.get('error') ?? scalars.get('detail');
  if (typeof said !== 'string' || keys.length > 3) {
    throw wrongShape(`This is no register: its keys are ${keys.slice(0, 5).join(', ').slice(0, 200) || 'none'}`);
  }
  const what = `The register answered with an error: ${said.slice(0, 200)}`;
  const busy = /rate limit/i.test(said);
  const remedy = busy ? 'Try again in a minute' : 'Check the address';
  throw new RegisterError({ code: busy ? 'busy' : 'not-found', what, remedy });
}

const wrongShape = (what: string): RegisterError => new RegisterError({ code: 'wrong-shape', what, remedy: EXPECTED });
