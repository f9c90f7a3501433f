/**
 * Many small numbers as a text, a character for each: compressed, that is a sixth less than a list of them in JSON. 0
 * is the first character that JSON writes as it is behind the quotation mark; halves of pairs are left out.
 */
import type { RegisterError } from '../errors.js';
import { type Codes, codesFor } from '../search/columns.js';

const FIRST = 0x23;
const SURROGATES = 0xd800;
const SURROGATE_COUNT = 0x800;

export const writeCodes = (codes: Codes): string =>
  [...codes]
    .map((code) => {
      const point = FIRST + code;
      return String.fromCodePoint(point < SURROGATES ? point : point + SURROGATE_COUNT);
    })
    .join('');

/** So many numbers, each below `values`. */
export function readCodes(
  text: string,
  count: number,
  values: number,
  damaged: (what: string) => RegisterError,
): Codes {
  const codes = codesFor(count, values);
  let place = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    const code = (point < SURROGATES ? point : point - SURROGATE_COUNT) - FIRST;
    if (place < count && (code < 0 || code >= values)) throw damaged('has a column that points outside itself');
    codes[place++] = code;
  }
  if (place !== count) throw damaged('has a column of another length');
  return codes;
}
