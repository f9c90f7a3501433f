/** A text as people compare it: no accents, lower case, single spaces. One folding for search, facets and codes. */
export function fold(text: string): string {
  return unaccent(text).replace(/\s+/g, ' ').trim();
}

/** Lower case without accents: `Reïntegratie` becomes `reintegratie`. Keeps the number of words. */
export function unaccent(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

/** Halves of characters that were cut apart become U+FFFD: an address cannot be made of them. */
export const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, '\uFFFD');
