/** Plain text as it is kept and shown: nothing invisible in it, cut where a reader would cut. */

/** Controls, soft hyphens, zero-width and bidirectional signs, tags, and halves of surrogate pairs. */
const INVISIBLE =
  /[\p{Cc}\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}\p{Cs}]/gu;

/**
 * UTF-8 that was read as Mac Roman, as windows-1252 or as neither: `√∂` and `Ã¶` for `ö`, `â€™` for an apostrophe.
 * Each needs its second character, because `√` and `Ã` alone occur in good texts.
 */
const MOJIBAKE = /\uFFFD|√[∂©®†º°§¶ß´≈∏≠ÆØ∞]|[ÃÂ][\u0080-\u00BF‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€/;

/** The text without characters that nobody sees but that break searching and can reverse a line. Keeps white space. */
export function visible(text: string): string {
  return text.replace(INVISIBLE, (found) => (/\s/.test(found) ? found : /\p{Cs}/u.test(found) ? '\uFFFD' : ''));
}

/** Single spaces, also for line breaks and for spaces that do not break. */
export const singleSpaced = (text: string): string => text.replace(/\s\s+|[^\S ]/g, ' ');

/** The visible text on one line, with single spaces. */
export const oneLine = (text: string): string => singleSpaced(visible(text)).trim();

/** The first broken character of a text that was decoded wrongly, with what stands around it; otherwise `undefined`. */
export function mojibake(text: string): string | undefined {
  const at = text.search(MOJIBAKE);
  return at < 0 ? undefined : text.slice(Math.max(0, at - 8), at + 8);
}

/** What belongs to the character before it: accents, the second half of a surrogate pair, skin tones, joiners. */
const CONTINUES = /^[\p{M}\p{EMod}\u200D\uDC00-\uDFFF]/u;

/**
 * The text, or when it is longer than `max` UTF-16 units its beginning with `…`, together at most `max`. Cuts between
 * words; inside a word only when the word fills more than half, and then never inside a character with its accents.
 */
export function cutAtWord(text: string, max: number): string {
  if (text.length <= max) return text;
  let end = max - 1;
  while (end > max / 2 && !/\s/.test(text.charAt(end))) end--;
  if (!/\s/.test(text.charAt(end))) {
    end = max - 1;
    while (end > 0 && CONTINUES.test(text.slice(end, end + 2))) end--;
  }
  while (end > 0 && /[\s,;:–-]/.test(text.charAt(end - 1))) end--;
  return `${text.slice(0, Math.max(0, end))}…`;
}
