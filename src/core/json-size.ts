/** How large JSON is, told without reading it: what is small in bytes can still take seconds to read. */
import { LIMITS } from './limits.js';

const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;

export interface JsonSize {
  /** How many brackets, braces and strings are open at the end. */
  readonly open: number;
  /** What it is too much of to be read at all. */
  readonly excess?: 'depth' | 'values';
}

export function jsonSize(text: string): JsonSize {
  let open = 0;
  let values = 0;
  /** How many more members each of the open objects may have. */
  const room = [Infinity];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      do {
        at = text.indexOf('"', at + 1);
        if (at < 0) return { open: open + 1 };
      } while (isEscaped(text, at));
    } else if (code === COMMA) {
      values++;
      if ((room[open] = (room[open] ?? 0) - 1) < 1) return { open, excess: 'values' };
    } else if (code === 0x5b || code === 0x7b) {
      values++;
      if (++open > LIMITS.jsonDepth) return { open, excess: 'depth' };
      room[open] = code === 0x7b ? LIMITS.jsonMembers : Infinity;
    } else if (code === 0x5d || code === 0x7d) open--;
    if (values > LIMITS.jsonValues) return { open, excess: 'values' };
  }
  return { open };
}

/** Whether an odd number of backslashes stands in front: of two, the first is for the second. */
function isEscaped(text: string, at: number): boolean {
  let before = at;
  while (text.charCodeAt(before - 1) === BACKSLASH) before--;
  return (at - before) % 2 === 1;
}
