import type { LanguageCode } from '../../core/model/registration.js';
import { en } from './en.js';
import { fy } from './fy.js';
import { nl } from './nl.js';
import type { KaderTexts } from './texts.js';

export type { KaderTexts, ValueTexts } from './texts.js';
export { capitalised } from './why.js';

const LOCALES: Record<LanguageCode, KaderTexts> = { nl, en, fy };

/** The words of the kader in a language; Dutch for every language that is not here. */
export function kaderTextsFor(code: string): KaderTexts {
  return Object.hasOwn(LOCALES, code) ? LOCALES[code as LanguageCode] : nl;
}
