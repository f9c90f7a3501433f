/**
 * The built-in catalogue: the facts of the Algoritmekader with short titles of our own in three languages. It has no
 * official sentence in it; the official text is behind every item's address, and decides.
 */
import type { Instrument, ItemKind, Kader, KaderItem, Measure, Requirement } from '../core/kader/model.js';
import { LABEL_GROUPS } from '../core/kader/model.js';
import { officialList, SITE } from '../core/kader/site.js';
import type { LanguageCode } from '../core/model/registration.js';
import { CATEGORY_CODES, EXCEPTION_CODES, LABEL_CODES, PHASE_CODES, ROLE_CODES, TOPIC_CODES } from './codes.js';
import { flaw, links, list, rows, titles, words } from './decode.js';
import { INSTRUMENTS } from './instruments.js';
import { MEASURES } from './measures.js';
import { REQUIREMENTS } from './requirements.js';
import { acts, source } from './sources.js';
import { INSTRUMENT_TITLES as INSTRUMENTS_EN } from './titles/instruments.en.js';
import { INSTRUMENT_TITLES as INSTRUMENTS_FY } from './titles/instruments.fy.js';
import { INSTRUMENT_TITLES as INSTRUMENTS_NL } from './titles/instruments.nl.js';
import { MEASURE_TITLES as MEASURES_EN } from './titles/measures.en.js';
import { MEASURE_TITLES as MEASURES_FY } from './titles/measures.fy.js';
import { MEASURE_TITLES as MEASURES_NL } from './titles/measures.nl.js';
import { REQUIREMENT_TITLES as REQUIREMENTS_EN } from './titles/requirements.en.js';
import { REQUIREMENT_TITLES as REQUIREMENTS_FY } from './titles/requirements.fy.js';
import { REQUIREMENT_TITLES as REQUIREMENTS_NL } from './titles/requirements.nl.js';

/** The day of the kader of which these are the facts. */
const DATE = '2026-06-17';

let built: Kader | undefined;

/** Keys of a kind by their short code, in the order of the kader. */
type Keys = ReadonlyMap<string, string>;

/** The catalogue, built when it is first asked for. */
export function catalogue(): Kader {
  built ??= build();
  return built;
}

function build(): Kader {
  const requirements = readRequirements();
  const requirementKeys = new Map(requirements.map(({ key }) => [shortCode(key), key]));
  const measures = readMeasures(requirementKeys);
  const measureKeys = new Map(measures.map(({ key }) => [shortCode(key), key]));
  return {
    info: { date: DATE, source: SITE, origin: 'catalogue', dropped: 0 },
    requirements,
    measures,
    instruments: readInstruments(requirementKeys, measureKeys),
  };
}

/** The law or series with its number: `aia-24` of `aia-24-informeren-werknemers`, `org-00` of `0-org-00-inventariseren`. */
function shortCode(key: string): string {
  const [, code] = /^(?:\d-)?([a-z]{3}-\d{2})(?=-)/.exec(key) ?? [];
  if (code === undefined) throw flaw('A key does not begin with a code', `'${key}'`);
  return code;
}

function readRequirements(): Requirement[] {
  const title = titlesOf({ nl: REQUIREMENTS_NL, en: REQUIREMENTS_EN, fy: REQUIREMENTS_FY });
  const known = acts();
  const columns = [...SHARED, ...LABEL_GROUPS, 'exceptions', 'sources'] as const;
  return rows(REQUIREMENTS, columns, 'requirements').map((row) => {
    const { key } = row;
    const code = shortCode(key);
    const law = code.slice(0, 3);
    const labels = LABEL_GROUPS.map((group) => [group, words(row[group], LABEL_CODES[group], key)] as const);
    return {
      kind: 'requirement',
      ...shared(row, 'requirement', title(code)),
      urn: `urn:nl:ak:ver:${code}`,
      law,
      labels: Object.fromEntries(labels.filter(([, values]) => values.length > 0)),
      exceptions: words(row.exceptions, EXCEPTION_CODES, key),
      // What other laws ask does not depend on what the AI Act makes of a system.
      always: law !== 'aia',
      sources: list(row.sources, key).map((reference) => source(reference, known, key)),
    };
  });
}

function readMeasures(requirementKeys: Keys): Measure[] {
  const title = titlesOf({ nl: MEASURES_NL, en: MEASURES_EN, fy: MEASURES_FY });
  return rows(MEASURES, [...SHARED, 'requirements', 'adr', 'ark'], 'measures').map((row) => {
    const { key } = row;
    const code = shortCode(key);
    const audits = [['ADR', list(row.adr, key)] as const, ['ARK', list(row.ark, key)] as const];
    return {
      kind: 'measure',
      ...shared(row, 'measure', title(code)),
      urn: `urn:nl:ak:mtr:${code}`,
      requirements: links(row.requirements, requirementKeys, key),
      audits: Object.fromEntries(audits.filter(([, norms]) => norms.length > 0)),
      sources: [],
    };
  });
}

function readInstruments(requirementKeys: Keys, measureKeys: Keys): Instrument[] {
  const title = titlesOf({ nl: INSTRUMENTS_NL, en: INSTRUMENTS_EN, fy: INSTRUMENTS_FY });
  const columns = [...SHARED, 'categories', 'requirements', 'measures', 'at'] as const;
  return rows(INSTRUMENTS, columns, 'instruments').map((row) => {
    const { key, at } = row;
    return {
      kind: 'instrument',
      ...shared(row, 'instrument', title(key)),
      urn: '',
      categories: words(row.categories, CATEGORY_CODES, key),
      requirements: links(row.requirements, requirementKeys, key),
      measures: links(row.measures, measureKeys, key),
      sources: at === '-' ? [] : [{ title: new URL(at).hostname.replace(/^www\./, ''), url: at }],
    };
  });
}

/** The first columns of every table. */
const SHARED = ['key', 'mark', 'phases', 'topics', 'roles'] as const;
type Shared = Pick<KaderItem, 'key' | 'title' | 'mark' | 'url' | 'phases' | 'topics' | 'roles'>;

/** What every item has. */
function shared(row: Record<(typeof SHARED)[number], string>, kind: ItemKind, title: KaderItem['title']): Shared {
  const { key, mark } = row;
  if (!/^[\da-f]{8}$/.test(mark)) throw flaw(`'${mark}' is no mark`, key);
  return {
    key,
    title,
    mark,
    url: `${officialList(kind)}${key}/`,
    phases: words(row.phases, PHASE_CODES, key),
    topics: words(row.topics, TOPIC_CODES, key),
    roles: words(row.roles, ROLE_CODES, key),
  };
}

/** Finds the titles of an item by its code. */
function titlesOf(texts: Readonly<Record<LanguageCode, string>>): (code: string) => Record<LanguageCode, string> {
  const found = {
    nl: titles(texts.nl, 'titles nl'),
    en: titles(texts.en, 'titles en'),
    fy: titles(texts.fy, 'titles fy'),
  };
  const title = (language: LanguageCode, code: string): string => {
    const text = found[language].get(code);
    if (text === undefined) throw flaw(`There is no title in ${language}`, `'${code}'`);
    return text;
  };
  return (code) => ({ nl: title('nl', code), en: title('en', code), fy: title('fy', code) });
}
