/** HTML entities without a DOM: the numeric ones, and those named ones that Dutch, English and Frisian texts hold. */

/** From U+00A0 on, in the order of Latin-1. Lower case letters follow from the capitals. */
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro ' +
  'para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil ' +
  'Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave ' +
  'Uacute Ucirc Uuml Yacute THORN szlig';

/** Each name with its character behind it. */
const OTHERS =
  'amp& lt< gt> quot" apos\' hellip… ndash– mdash— lsquo‘ rsquo’ sbquo‚ ldquo“ rdquo” bdquo„ lsaquo‹ rsaquo› bull• ' +
  'euro€ trade™ dagger† Dagger‡ permil‰ prime′ Prime″ OElig\u0152 oelig\u0153 Scaron\u0160 scaron\u0161 Yuml\u0178 ' +
  'fnof\u0192 circ\u02C6 tilde\u02DC ensp\u2002 emsp\u2003 thinsp\u2009 zwnj\u200C zwj\u200D lrm\u200E rlm\u200F ' +
  'larr← uarr↑ rarr→ darr↓ harr↔ rArr⇒ le≤ ge≥ ne≠ asymp≈ infin∞ minus− radic√ sum∑ check✓';

/** What browsers make of the code points 128 to 159: old editors wrote windows-1252. */
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9Dž\u0178';

const named = new Map<string, string>([
  ['divide', '÷'],
  ['yuml', 'ÿ'],
]);
LATIN.split(' ').forEach((name, index) => {
  const code = 0xa0 + index;
  named.set(name, String.fromCharCode(code));
  if (code >= 0xc0 && name !== 'times' && name !== 'szlig') {
    named.set(name.toLowerCase(), String.fromCharCode(code + 0x20));
  }
});
for (const entry of OTHERS.split(' ')) named.set(entry.slice(0, -1), entry.slice(-1));

function fromCode(code: number): string {
  if (code >= 0x80 && code < 0xa0) return WINDOWS.charAt(code - 0x80);
  const invalid = code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000);
  return invalid ? '\uFFFD' : String.fromCodePoint(code);
}

/**
 * The text with its entities decoded once: `&amp;lt;` becomes `&lt;`. Unknown names and entities without a semicolon
 * stay as they are; code points that do not exist become U+FFFD.
 */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([\da-f]+)|#(\d+)|([a-z][a-z\d]{1,7}));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return named.get(name) ?? whole;
      return fromCode(hex === undefined ? parseInt(decimal ?? '', 10) : parseInt(hex, 16));
    },
  );
}
