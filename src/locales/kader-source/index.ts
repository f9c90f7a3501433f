import type { LanguageCode } from '../../core/model/registration.js';
import { en } from './en.js';
import { fy } from './fy.js';
import { nl } from './nl.js';
import type { KaderSourceTexts } from './texts.js';

export type { KaderSourceTexts } from './texts.js';

const LOCALES: Record<LanguageCode, KaderSourceTexts> = { nl, en, fy };

/** The sentences of a kader's source in a language; Dutch for every language that is not here. */
export function kaderSourceTextsFor(code: string): KaderSourceTexts {
  return Object.hasOwn(LOCALES, code) ? LOCALES[code as LanguageCode] : nl;
}
