/** Reporting what cannot be kept as it stands. */
import { cutAtWord } from '../text/plain.js';

/** Takes note of a value that is left out, shortened or doubtful: what is wrong with it, and what can be done. */
export type Flaw = (what: string, remedy: string) => void;

/** The text, cut at `max` UTF-16 units when it is longer, which is reported. */
export function capped(text: string, max: number, flaw: Flaw): string {
  if (text.length > max) flaw(`is longer than ${max} characters and was cut`, 'Shorten it');
  return cutAtWord(text, max);
}

/** The items, no more than `max`; the rest is reported. */
export function cappedList<T>(items: readonly T[], max: number, flaw: Flaw): T[] {
  if (items.length > max) flaw(`holds more than ${max} items`, 'Shorten it');
  return items.slice(0, max);
}
