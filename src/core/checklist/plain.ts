/** Texts of a checklist as they are kept: typed by people, or from a file of which nobody knows who made it. */
import { wellFormed } from '../text/fold.js';

/** Controls, and the signs that turn the rest of a line around: with those a text can read as something it is not. */
const UNWANTED = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;

/** The beginning of a text, at most `longest` UTF-16 units and never half a character. */
export function beginning(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const last = text.charCodeAt(longest - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? longest - 1 : longest);
}

/** The text with its lines and tabs, without what cannot be seen and may not be in a file. Not trimmed: it may be half typed. */
export const lines = (text: string): string =>
  wellFormed(text.replace(/\r\n?/g, '\n')).replace(UNWANTED, (sign) => (sign === '\n' || sign === '\t' ? sign : ''));

/** The same on one line. */
export const line = (text: string): string => lines(text).replace(/[\n\t\u2028\u2029]/g, ' ');
