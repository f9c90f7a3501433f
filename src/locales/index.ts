import type { LanguageCode } from '../core/model/registration.js';
import { en } from './en.js';
import { fy } from './fy.js';
import { nl } from './nl.js';
import type { Texts } from './texts.js';

export { formatDate, formatNumber } from './format.js';
export type { ErrorTextName, FieldName, Texts } from './texts.js';

const LOCALES: Record<LanguageCode, Texts> = { nl, en, fy };

/** The sentences of a language; Dutch for every language that is not here. */
export function textsFor(code: string): Texts {
  return Object.hasOwn(LOCALES, code) ? LOCALES[code as LanguageCode] : nl;
}
