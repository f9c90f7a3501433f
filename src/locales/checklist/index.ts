import type { LanguageCode } from '../../core/model/registration.js';
import { en } from './en.js';
import { fy } from './fy.js';
import { nl } from './nl.js';
import type { ChecklistTexts } from './texts.js';

export type { ChecklistTexts, FileFault, FileKind, GroupName, OtherGroup } from './texts.js';

const LOCALES: Record<LanguageCode, ChecklistTexts> = { nl, en, fy };

/** The sentences of the checklist in a language; Dutch for every language that is not here. */
export function checklistTextsFor(code: string): ChecklistTexts {
  return Object.hasOwn(LOCALES, code) ? LOCALES[code as LanguageCode] : nl;
}
