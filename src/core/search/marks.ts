/** Where the words of a hit stand in a text, so that they can be marked without building markup. */
import { analyse, WORD } from '../words/analysis.js';

/** The half-open ranges `[start, end)` of `text` whose word is one of `words` (as the index writes them). */
export function markRanges(text: string, words: readonly string[]): [start: number, end: number][] {
  if (words.length === 0) return [];
  const wanted = new Set(words);
  const ranges: [number, number][] = [];
  for (const match of text.matchAll(WORD)) {
    const word = analyse(match[0]);
    if (word && wanted.has(word)) ranges.push([match.index, match.index + match[0].length]);
  }
  return ranges;
}
