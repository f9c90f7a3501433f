import type { LanguageCode } from '../../core/model/registration.js';
import { en } from './en.js';
import { fy } from './fy.js';
import { nl } from './nl.js';
import type { ListTexts } from './texts.js';

export type { ItemFacet, ItemSort, ListTexts } from './texts.js';

const LOCALES: Record<LanguageCode, ListTexts> = { nl, en, fy };

/** What the lists say in a language; Dutch for every language that is not here. */
export function listTextsFor(code: string): ListTexts {
  return Object.hasOwn(LOCALES, code) ? LOCALES[code as LanguageCode] : nl;
}
