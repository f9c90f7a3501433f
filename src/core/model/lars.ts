/** The register's number for an algorithm ("lars") and its check digit. */

/**
 * Whether a text is a number that the register can have given out: seven digits from 1 to 9 and a check digit, which
 * is `((d1 + d3 + d5 + d7) * 3 + d2 + d4 + d6) mod 10`.
 */
export function isLars(text: string): boolean {
  return /^[1-9]{7}\d$/.test(text) && checkDigit(text) === Number(text[7]);
}

/** The check digit that belongs after the first seven digits of a text. */
export function checkDigit(text: string): number {
  let sum = 0;
  for (let place = 0; place < 7; place++) sum += Number(text[place]) * (place % 2 === 0 ? 3 : 1);
  return sum % 10;
}

/** Whether a text is the id of a preview: it works once, and asking for it uses it up, so never fetch one. */
export const isPreviewId = (text: string): boolean => /^c\d{8}$/i.test(text);
