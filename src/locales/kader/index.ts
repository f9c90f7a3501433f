import type { Law } from '../../core/kader/vocabulary.js';
import { chooser } from '../chooser.js';
import { en } from './en.js';
import { fy } from './fy.js';
import { nl } from './nl.js';
import type { KaderTexts } from './texts.js';

export type { KaderTexts, ValueTexts } from './texts.js';
export { capitalised } from './why.js';

/** The words of the kader in a language. */
export const kaderTextsFor = chooser<KaderTexts>({ nl, en, fy });

/** The name that people use for a law, or its whole name; of a law that we do not know the code that the kader has. */
export const lawName = ({ laws }: KaderTexts, law: string, form: 'name' | 'full'): string =>
  Object.hasOwn(laws, law) ? laws[law as Law][form] : law;
