import { cutAtWord, visible } from '../../core/text/plain.js';

/**
 * A query, or something pasted, in a sentence: whole it would push the results off the screen, and be read out to the end.
 * A link may have signs in its words that turn the sentence around.
 */
export const shortened = (text: string): string => cutAtWord(visible(text), 80);
