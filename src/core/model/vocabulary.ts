/**
 * The register's fixed values: one code for what it writes in three languages, in several standards, and as the codes of
 * the daily listing copy. Source: publication standard of 2024-11-29 and the register's translation tables.
 *
 * The words for visitors are in `locales/`.
 */
import { fold } from '../text/fold.js';
import type { AssessmentCode, CategoryCode, StatusCode } from './codes.js';

const STATUS_WORDS: Record<StatusCode, string[]> = {
  'in-use': ['In gebruik', 'In use', 'Yn gebrûk', 'in_gebruik'],
  'in-development': ['In ontwikkeling', 'In development', 'Yn ûntwikkeling', 'ontwikkeling', 'in_ontwikkeling'],
  'out-of-use': ['Buiten gebruik', 'Out of use', 'Bûten gebrûk', 'buiten_gebruik'],
};

const CATEGORY_WORDS: Record<CategoryCode, string[]> = {
  // The manual writes the plural where the standard has the singular.
  'high-risk': ['Hoog-risico AI-systeem', 'Hoog-risico AI-systemen', 'High-Risk AI-system', 'Heechrisiko AI-systeem'],
  impactful: ['Impactvolle algoritmes', 'Impactful algorithms', 'Ympaktfolle algoritmes'],
  other: ['Overige algoritmes', 'Other algorithms', 'Oare algoritmes'],
};

const ASSESSMENT_WORDS: Record<AssessmentCode, string[]> = {
  dpia: ['Data Protection Impact Assessment (DPIA)', 'DPIA', 'Gegevensbeschermingseffectbeoordeling (DPIA)'],
  iama: [
    'Impact Assessment Mensenrechten en Algoritmes (IAMA)',
    'Human Rights and Algorithms Impact Assessment (IAMA)',
    'Ympact Assessment Minskerjochten en Algoritmes (IAMA)',
    'IAMA',
  ],
  fria: ['Fundamental Rights Impact Assessment (FRIA)', 'Fundamental Rights and Impact Assessment (FRIA)', 'FRIA'],
  // The form of standard 1.0 recommends the spelling with one s.
  aiia: ['AI Impact Assessment (AIIA)', 'AI Impact Assesment (AIIA)', 'AI Ympact Assessment (AIIA)', 'AIIA'],
  fraia: [
    'Fundamentele Rechten en Algoritme Impact Assessment (FRAIA)',
    'Fundamental Rights and Algorithm Impact Assessment (FRAIA)',
    'Fûnemintele rjochten en algoritme-ynfloedbeoardieling (FRAIA)',
    'FRAIA',
  ],
  // The translation table writes Assistent where the standard has Assistant.
  deda: [
    'De Ethische Data Assistant (DEDA)',
    'De Ethische Data Assistent (DEDA)',
    'Data Ethics Decision Aid (DEDA)',
    'DEDA',
  ],
  uthiek: ['Utrecht Uthiek Assessment', 'Uthiek'],
  rekenkamer: [
    'Toetsingskader Algemene Rekenkamer',
    'Assessment framework of the Court of Audit',
    "Beoardielingskader fan 'e Rekkenkeamer",
  ],
  'z-inspection': ['Z-Inspection', 'Z-ynspeksje'],
  bijsluiter: ['De Ethische Bijsluiter', 'The Ethical Guide', 'De Etyske Folder'],
  'privacy-quickscan': ['Privacy Quickscan'],
  'pre-scan-dpia': ['Pre-scan DPIA', 'DPIA foarôf scan'],
};

function codeBook(words: Record<string, string[]>): Map<string, string> {
  const book = new Map<string, string>();
  for (const [code, forms] of Object.entries(words)) {
    book.set(code, code);
    for (const form of forms) book.set(fold(form), code);
  }
  return book;
}

const statusBook = codeBook(STATUS_WORDS);
const categoryBook = codeBook(CATEGORY_WORDS);
const assessmentBook = codeBook(ASSESSMENT_WORDS);

const lookUp = (book: Map<string, string>, text: string): string => book.get(fold(text)) ?? text;

/** The code of a status, or the text itself when it is none of the register's. */
export const statusCode = (text: string): string => lookUp(statusBook, text);

/** The code of a publication category, or the text itself. */
export const categoryCode = (text: string): string => lookUp(categoryBook, text);

/** The code of an impact assessment's title, or the text itself. */
export const assessmentCode = (text: string): string => lookUp(assessmentBook, text);

/** The languages as they stand in the paths of the register's API. */
export const LANGUAGE_PATH = { nl: 'NLD', en: 'ENG', fy: 'FRY' } as const;

/** Texts that say that a field is empty. */
const EMPTY_WORDS = new Set(['', 'nvt', 'n.v.t.', 'n.v.t', 'niet van toepassing', 'geen', '-', 'null', 'none', 'n/a']);

/** Whether a text says nothing, such as `n.v.t.`: the register holds many of them. */
export const saysNothing = (text: string): boolean => EMPTY_WORDS.has(fold(text));
