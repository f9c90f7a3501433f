import { chooser } from '../chooser.js';
import { en } from './en.js';
import { fy } from './fy.js';
import { nl } from './nl.js';
import type { KaderSourceTexts } from './texts.js';

export type { KaderSourceTexts } from './texts.js';

/** The sentences of a kader's source in a language. */
export const kaderSourceTextsFor = chooser<KaderSourceTexts>({ nl, en, fy });
