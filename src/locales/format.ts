/** Numbers and dates as each language writes them: fixed, whatever the visitor's computer is set to. */
import type { LanguageCode } from '../core/model/registration.js';

// Browsers disagree on whether they know Frisian, so its months stand here; its numbers are written as in Dutch.
const FRISIAN_MONTHS =
  'jannewaris febrewaris maart april maaie juny july augustus septimber oktober novimber desimber'.split(' ');
const TAGS = { nl: 'nl-NL', en: 'en-GB', fy: 'nl-NL' } as const;

const numbers = new Map<LanguageCode, Intl.NumberFormat>();

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
  const name =
    code === 'fy'
      ? FRISIAN_MONTHS[+month - 1]
      : new Intl.DateTimeFormat(TAGS[code], { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, +month - 1));
  return `${day ? `${String(+day)} ` : ''}${String(name)} ${year}`;
}
