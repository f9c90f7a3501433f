import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { soundsLike } from '../../../src/core/words/sounds.js';

describe('other ways to write the sounds of a word', () => {
  it.each([
    ['ondermeining', 'ondermijning'],
    ['fraudegevallen', 'froudegevallen'],
    ['wachtlijst', 'wagtlijst'],
    ['wachtlijst', 'wachtleist'],
    ['telefoon', 'telephoon'],
    ['examen', 'eksamen'],
  ])('of %s have %s', (word, other) => {
    expect(soundsLike(word)).toContain(other);
  });

  it('differ from the word in one place', () => {
    expect(soundsLike('rijbewijs')).toEqual(['reibewijs', 'rijbeweis']);
    expect(soundsLike('bom')).toEqual([]);
  });

  it('lead back to it', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aeioujhgcxksqwft'), maxLength: 9 }), (word) => {
        for (const other of soundsLike(word)) expect(soundsLike(other)).toContain(word);
        expect(soundsLike(word)).not.toContain(word);
      }),
    );
  });
});
