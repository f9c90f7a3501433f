import { cutAtWord } from '../../core/text/plain.js';

/** A query, or something pasted, in a sentence: whole it would push the results off the screen, and be read out to the end. */
export const shortened = (text: string): string => cutAtWord(text, 80);
