import type { LanguageCode } from '../../core/model/registration.js';
import { en } from './en.js';
import { fy } from './fy.js';
import { nl } from './nl.js';
import type { ProfileTexts } from './texts.js';

export type { DifferenceName, ProfileTexts } from './texts.js';

const LOCALES: Record<LanguageCode, ProfileTexts> = { nl, en, fy };

/** The sentences of the profile in a language; Dutch for every language that is not here. */
export function profileTextsFor(code: string): ProfileTexts {
  return Object.hasOwn(LOCALES, code) ? LOCALES[code as LanguageCode] : nl;
}
