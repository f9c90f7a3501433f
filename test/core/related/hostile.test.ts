/** Synonyms that are not what was written: refused as damaged, or asked without harm; `LONG=1` tries many more. */
import { describe, expect, it } from 'vitest';
import { RegisterError } from '../../../src/core/errors.js';
import { openSynonyms } from '../../../src/core/related/stored.js';
import { Seeded } from '../../helpers/seeded.js';

const ROUNDS = process.env['LONG'] ? 60_000 : 3_000;

const STORED = JSON.stringify({
  meanings: { kind: 'same', weight: 0.8, lines: ['kenteken/nummerbord&gele plaat', 'woo&', 'é/a&b'] },
  relations: [
    { kind: 'broader', weight: 0.6, lines: ['kenteken:license plate/plaat', 'boete/parkeren;wielklem'] },
    { kind: 'related', weight: 0.2, lines: ['wet open overheid;woo', 'a/b;c'] },
  ],
});
const PIECES = ['/', ':', ';', '&', ' ', '"', ',', '\\n', '0', 'e9', '-', '[', '}', 'kenteken', 'null', '\\ud800', '1'];
const ASKED = ['kentekens', 'nummerbord', 'gele plaat', 'license plate', 'woo', 'a', 'b', 'c', '', ' ', '/', '\n', 'é'];

/** Opens and asks; whether they could be read. */
function survives(text: string): boolean {
  let stored: unknown;
  try {
    stored = JSON.parse(text);
  } catch {
    return false;
  }
  try {
    const synonyms = openSynonyms(stored, 'synonyms.json');
    for (const phrase of ASKED) {
      for (const { words, weight } of synonyms.of(phrase)) {
        if (!(weight > 0 && weight <= 1 && words.every((word) => word !== '' && !/[/:;&\n]/.test(word))))
          throw new Error(`${phrase} leads to ${words.join(' ')}, ${weight}`);
      }
    }
    return true;
  } catch (error) {
    if (!(error instanceof RegisterError && error.code === 'damaged' && error.where === 'synonyms.json')) throw error;
    return false;
  }
}

describe('damaged synonyms', () => {
  it('are refused, or lead to words only, whatever changed in them', { timeout: 5 * 60_000 }, () => {
    const random = new Seeded(5);
    const outcomes = { read: 0, refused: 0 };
    expect(survives(STORED)).toBe(true);
    for (let round = 0; round < ROUNDS; round++) {
      let text = STORED;
      for (let left = 1 + random.below(3); left > 0; left--) {
        const at = random.below(text.length);
        text = text.slice(0, at) + (random.chance(0.3) ? '' : random.pick(PIECES)) + text.slice(at + random.below(3));
      }
      outcomes[survives(text) ? 'read' : 'refused']++;
    }
    expect(outcomes.read).toBeGreaterThan(ROUNDS / 20);
    expect(outcomes.refused).toBeGreaterThan(ROUNDS / 20);
  });
});
