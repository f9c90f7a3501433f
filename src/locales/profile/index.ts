import { chooser } from '../chooser.js';
import { en } from './en.js';
import { fy } from './fy.js';
import { nl } from './nl.js';
import type { ProfileTexts } from './texts.js';

export type { DifferenceName, ProfileTexts } from './texts.js';

/** The sentences of the profile in a language. */
export const profileTextsFor = chooser<ProfileTexts>({ nl, en, fy });
