import { chooser } from '../chooser.js';
import { en } from './en.js';
import { fy } from './fy.js';
import { nl } from './nl.js';
import type { ListTexts } from './texts.js';

export type { ItemFacet, ItemSort, ListTexts } from './texts.js';

/** What the lists say in a language. */
export const listTextsFor = chooser<ListTexts>({ nl, en, fy });
