/** Months and days as the register writes them, and as people do. No zone arithmetic: a day is the day as written. */

/** `YYYY-MM-DD` when that day exists. */
function isoDay(year = '', month = '', day = ''): string | undefined {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00Z`);
  const exists = /^(?:19|20)/.test(year) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
  return exists ? iso : undefined;
}

/** `YYYY-MM-DD`, from a moment in ISO 8601 or from `31-1-2023`; otherwise `undefined`. */
export function dayOf(text: string): string | undefined {
  const iso = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/.exec(text);
  if (iso) return isoDay(iso[1], iso[2], iso[3]);
  const dutch = /^\s*(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)/.exec(text);
  return dutch ? isoDay(dutch[3], dutch[2], dutch[1]) : undefined;
}

/** `YYYY-MM` or `YYYY`, from `2023-01`, `1-2023`, `2023`, or a day in that month; otherwise `undefined`. */
export function monthOf(text: string): string | undefined {
  const yearFirst = /^\s*(\d{4})(?:[-/.](\d{1,2}))?\s*$/.exec(text);
  const yearLast = /^\s*(\d{1,2})[-/.](\d{4})\s*$/.exec(text);
  if (!yearFirst && !yearLast) return dayOf(text)?.slice(0, 7);
  const month = yearFirst ? yearFirst[2] : yearLast?.[1];
  const day = isoDay(yearFirst ? yearFirst[1] : yearLast?.[2], month ?? '1', '1');
  return day?.slice(0, month === undefined ? 4 : 7);
}
