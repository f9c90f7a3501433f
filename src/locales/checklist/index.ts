import { chooser } from '../chooser.js';
import { en } from './en.js';
import { fy } from './fy.js';
import { nl } from './nl.js';
import type { ChecklistTexts } from './texts.js';

export type { ChecklistTexts, FileFault, FileKind, GroupName, OtherGroup } from './texts.js';

/** The sentences of the checklist in a language. */
export const checklistTextsFor = chooser<ChecklistTexts>({ nl, en, fy });
