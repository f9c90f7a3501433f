/** A text as people compare it: no accents, lower case, single spaces. One folding for search, facets and codes. */
export function fold(text: string): string {
  return unaccent(text).replace(/\s+/g, ' ').trim();
}

/**
 * Lower case without accents: `Reïntegratie` becomes `reintegratie`. Keeps the number of words.
 *
 * Accents that stand apart go before the others are taken apart, because browsers sort a row of them in the square of its
 * length: a million, as no writer has but any file may, would take hours.
 */
export function unaccent(text: string): string {
  return withoutMarks(withoutMarks(text).normalize('NFD')).toLowerCase();
}

/** The text without accents and other signs that stand on the one before them, where those stand apart. */
export const withoutMarks = (text: string): string => text.replace(/\p{M}+/gu, '');

/** Halves of characters that were cut apart become U+FFFD: an address cannot be made of them. */
export const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, '\uFFFD');
