/**
 * What the engines are timed with: some 300 queries made from the records themselves, as people type them, the same for
 * every engine. No person wrote them, so they say nothing of quality.
 */
import { random } from './random.js';

/** @typedef {'word' | 'typing' | 'letter' | 'error' | 'words' | 'common'} Kind */
/** @typedef {{ text: string, kind: Kind }} Query */

const SEED = 300;
const COMMON = ['de', 'het', 'een', 'van de', 'voor', 'en of', 'in', 'wat is het', 'om te', 'is', 'op de', 'met een'];

/**
 * @param {readonly { name: string, organisation: string, goal: string }[]} records
 * @returns {Query[]} in an order that says nothing, so that the first of them stand for all
 */
export function benchQueries(records) {
  const chance = random(SEED);
  /** The words of a text as people would type them. @param {string} text */
  const typed = (text) => text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];
  /** A run of words from a name or a goal. @param {number} count */
  const run = (count) => {
    for (;;) {
      const { name, goal, organisation } = chance.pick(records);
      const words = typed(chance.pick([name, name, goal, organisation]));
      if (words.length < count) continue;
      const start = chance.whole(words.length - count + 1);
      return words.slice(start, start + count);
    }
  };
  /** @param {number} shortest */
  const word = (shortest) => {
    for (;;) {
      const [found = ''] = run(1);
      if (found.length >= shortest) return found;
    }
  };
  /** @param {string} text @param {number} place */
  const mistyped = (text, place) =>
    chance.pick([
      text.slice(0, place) + text.slice(place + 1),
      text.slice(0, place) + text.charAt(place) + text.slice(place),
      text.slice(0, place) + chance.pick([...'abdegiklmnorstuvz']) + text.slice(place + 1),
      text.slice(0, place - 1) + text.charAt(place) + text.charAt(place - 1) + text.slice(place + 1),
    ]);

  /** @type {Query[]} */
  const queries = [];
  const add = (/** @type {Kind} */ kind, /** @type {string} */ text) => queries.push({ kind, text });
  for (let made = 0; made < 80; made++) add('word', word(3));
  // Letter by letter, as a field that searches while one types is asked.
  for (let made = 0; made < 8; made++) {
    const text = made % 2 ? run(2).join(' ') : word(6);
    for (let end = 2; end <= Math.min(text.length, 14); end++) add('typing', text.slice(0, end));
  }
  for (const letter of 'abcdefghijklmnoprstuvwz') add('letter', letter);
  for (let made = 0; made < 45; made++) {
    const text = word(5);
    add('error', mistyped(text, 1 + chance.whole(text.length - 2)));
  }
  for (let made = 0; made < 60; made++) add('words', run(2 + (made % 5)).join(' '));
  for (const text of COMMON) add('common', text);
  return chance.shuffled(queries);
}
