import { cutAtWord } from '../../core/text/plain.js';

/** A query as it is shown in a sentence: a pasted text would push the results off the screen, and be read out to the end. */
export const shortened = (query: string): string => cutAtWord(query, 80);
