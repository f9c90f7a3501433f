/**
 * The fingerprint of an official title, so that a rename is seen also where the title itself may not be shown. Different
 * spellings of the same title give the same mark.
 */
import { fold } from '../text/fold.js';

/** Eight hexadecimal digits: FNV-1a of 32 bits over the UTF-8 of the title without accents, capitals and full stop. */
export function titleMark(title: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(fold(title).replace(/[\s.]+$/, ''))) {
    hash = Math.imul(hash ^ byte, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
