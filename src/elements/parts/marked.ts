import { html, type TemplateResult } from 'lit';
import { markRanges } from '../../core/search/marks.js';

/** A text with the words that were searched for in `<mark>`: text nodes only, never markup from a string. */
export function marked(text: string, words: readonly string[]): unknown {
  if (!words.length) return text;
  const pieces: (string | TemplateResult)[] = [];
  let from = 0;
  for (const [start, end] of markRanges(text, words)) {
    if (start > from) pieces.push(text.slice(from, start));
    pieces.push(html`<mark>${text.slice(start, end)}</mark>`);
    from = end;
  }
  pieces.push(text.slice(from));
  return pieces;
}

/** Whether the word, as the index writes it, stands in a text. */
export const isIn = (text: string, word: string): boolean => markRanges(text, [word]).length > 0;
