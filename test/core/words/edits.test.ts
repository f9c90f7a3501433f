import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { errorsBetween } from '../../../src/core/words/edits.js';

describe('typing errors between two words', () => {
  it.each([
    ['kenteken', 'kenteken', 0],
    ['kentken', 'kenteken', 1],
    ['kenteeken', 'kenteken', 1],
    ['kentekan', 'kenteken', 1],
    ['knetken', 'kenteken', 2],
    ['ekntkeen', 'kenteken', 2],
    ['gezichtherkening', 'gezichtsherkenning', 2],
    ['kenteken', 'kenmerk', 3],
    ['', 'ab', 2],
  ])('from %s to %s are %i', (one, other, errors) => {
    expect(errorsBetween(one, other, 2)).toBe(errors);
  });

  it('are the same both ways, none for a word itself, and no more than one above what matters', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 1, max: 3 }), (one, other, most) => {
        expect(errorsBetween(one, other, most)).toBe(errorsBetween(other, one, most));
        expect(errorsBetween(one, other, most)).toBeLessThanOrEqual(most + 1);
        expect(errorsBetween(one, other, most) === 0).toBe(one === other);
      }),
    );
  });
});
