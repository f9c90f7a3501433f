/** Numbers and dates as each language writes them: fixed, whatever the visitor's computer is set to. */
import type { LanguageCode } from '../core/model/registration.js';

// Browsers disagree on whether they know Frisian, so its months stand here; its numbers are written as in Dutch.
const FRISIAN_MONTHS =
  'jannewaris febrewaris maart april maaie juny july augustus septimber oktober novimber desimber'.split(' ');
const TAGS = { nl: 'nl-NL', en: 'en-GB', fy: 'nl-NL' } as const;

// Kept, because making one takes longer than drawing a card.
const numbers = new Map<LanguageCode, Intl.NumberFormat>();
const months = new Map<LanguageCode, readonly string[]>();

/** A whole number with its thousands marked: 1.530 or 1,530. */
export function formatNumber(value: number, code: LanguageCode): string {
  let format = numbers.get(code);
  if (!format) numbers.set(code, (format = new Intl.NumberFormat(TAGS[code])));
  return format.format(value);
}

/** `2026-08-08` as 8 augustus 2026, `2026-08` as augustus 2026; anything else as it stands. */
export function formatDate(iso: string, code: LanguageCode): string {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d\d)(?:-(\d\d))?/.exec(iso) ?? [];
  if (!year || +month < 1 || +month > 12) return iso;
  let names = months.get(code);
  if (!names) months.set(code, (names = code === 'fy' ? FRISIAN_MONTHS : monthsOf(code)));
  return `${day ? `${String(+day)} ` : ''}${String(names[+month - 1])} ${year}`;
}

function monthsOf(code: LanguageCode): readonly string[] {
  // Nothing inherited: a page may have put a name on what all objects inherit from.
  const options = Object.setPrototypeOf({ month: 'long', timeZone: 'UTC' }, null) as Intl.DateTimeFormatOptions;
  const format = new Intl.DateTimeFormat(TAGS[code], options);
  return FRISIAN_MONTHS.map((_, month) => format.format(Date.UTC(2000, month)));
}
