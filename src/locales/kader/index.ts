import { chooser } from '../chooser.js';
import { en } from './en.js';
import { fy } from './fy.js';
import { nl } from './nl.js';
import type { KaderTexts } from './texts.js';

export type { KaderTexts, ValueTexts } from './texts.js';
export { capitalised } from './why.js';

/** The words of the kader in a language. */
export const kaderTextsFor = chooser<KaderTexts>({ nl, en, fy });
