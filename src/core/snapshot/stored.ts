/**
 * Checks on what a snapshot's files hold.
 *
 * The builder wrote them, but a visitor's browser gets them from a server it does not know, so they are input like any
 * other: wrong types are refused, long texts cut, and only the six tags survive in rich text.
 */
import { LIMITS } from '../limits.js';
import { isLars } from '../model/lars.js';
import {
  type Assessed,
  LANGUAGE_CODES,
  type Registration,
  type RegistrationSummary,
  type RichNode,
  type RichTag,
  type RichText,
} from '../model/registration.js';
import { isRecord, links, type Stored, text, texts } from '../model/stored-values.js';
import { damagedFile, type SnapshotFile } from './manifest-parts.js';

const TAGS = new Set<unknown>(['div', 'br', 'p', 'ul', 'ol', 'li'] satisfies RichTag[]);

const RICH_FIELDS = [
  'goal',
  'proportionality',
  'humanIntervention',
  'risks',
  'lawfulBasis',
  'assessmentNotes',
  'sourceData',
  'methods',
] as const satisfies (keyof Registration)[];
const LINKS_FIELDS = ['lawfulBasisLinks', 'sourceDataLinks'] as const satisfies (keyof Registration)[];
const LINK_FIELDS = [
  'contact',
  'website',
  'sourceRegistration',
  'processIndex',
  'sourceCode',
] as const satisfies (keyof Registration)[];
const TEXT_FIELDS = ['provider', 'tags', 'sourceId'] as const satisfies (keyof Registration)[];
const SUMMARY_OPTIONALS = ['organisationId', 'begin', 'end', 'published', 'saved'] as const;

/** What stands in a summary as well; `undefined` when it cannot be a registration. */
function common(stored: unknown): Omit<RegistrationSummary, 'assessments'> | undefined {
  if (!isRecord(stored)) return undefined;
  const id = text(stored['id']);
  const language = stored['language'];
  const assessed = stored['assessed'];
  if (!isLars(id)) return undefined;
  const optionals = SUMMARY_OPTIONALS.flatMap((key) => (text(stored[key]) ? [[key, text(stored[key])]] : []));
  return {
    id,
    name: text(stored['name']) || id,
    organisation: text(stored['organisation']),
    language: LANGUAGE_CODES.find((code) => code === language) ?? 'nl',
    description: text(stored['description'], LIMITS.textLength),
    status: text(stored['status']),
    publicationCategory: text(stored['publicationCategory']),
    themes: texts(stored['themes']),
    assessed: (assessed === 'yes' || assessed === 'no' ? assessed : 'unknown') satisfies Assessed,
    ...(Object.fromEntries(optionals) as Pick<RegistrationSummary, (typeof SUMMARY_OPTIONALS)[number]>),
  };
}

/** A stored registration, checked; `undefined` when it is none. */
export function checkRegistration(stored: unknown): Registration | undefined {
  const found = common(stored);
  if (!found) return undefined;
  const source = stored as Stored;
  const registration: Registration = {
    ...found,
    standard: text(source['standard']),
    assessments: links(source['assessments']),
  };
  for (const key of RICH_FIELDS) if (Array.isArray(source[key])) registration[key] = richText(source[key]);
  for (const key of LINKS_FIELDS) if (Array.isArray(source[key])) registration[key] = links(source[key]);
  for (const key of TEXT_FIELDS) if (text(source[key])) registration[key] = text(source[key], LIMITS.textLength);
  for (const key of LINK_FIELDS) {
    const [found] = links([source[key]]);
    if (found) registration[key] = found;
  }
  if (isRecord(source['other'])) {
    const others = Object.entries(source['other']).slice(0, LIMITS.otherFields);
    registration.other = Object.fromEntries(others.map(([key, value]) => [key, text(value, LIMITS.textLength)]));
  }
  return registration;
}

function richText(value: unknown, depth = 0): RichText {
  if (!Array.isArray(value) || depth > LIMITS.richTextDepth) return [];
  return value.flatMap((node: unknown): RichNode[] => {
    if (typeof node === 'string') return [node.slice(0, LIMITS.textLength)];
    if (!Array.isArray(node) || !TAGS.has(node[0])) return [];
    return [[node[0] as RichTag, ...richText(node.slice(1), depth + 1)]];
  });
}

/** What a shard holds. */
export function registrationsIn(stored: unknown, file: SnapshotFile): Registration[] {
  if (!Array.isArray(stored)) throw damagedFile(file, 'is no list');
  const ids = new Set<string>();
  return stored.map((item, number) => {
    const checked = checkRegistration(item);
    if (!checked) throw damagedFile(file, `holds something that is no registration, as number ${number + 1}`);
    if (ids.has(checked.id)) throw damagedFile(file, `holds registration ${checked.id} twice`);
    ids.add(checked.id);
    return checked;
  });
}
