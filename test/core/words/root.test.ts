import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { familyKey, familyStarts, mayEnd } from '../../../src/core/words/root.js';

const letters = fc.constantFrom(
  ...'aeiouybdfghjklmnprstvwz',
  'aa',
  'ee',
  'oo',
  'uu',
  'bb',
  'dd',
  'kk',
  'ss',
  'tt',
  'zz',
);
const ending = fc.constantFrom(
  ...['', 'e', 'en', 's', 'es', 'se', 'ene', 'heid', 'heden', 'ing', 'ingen', 'ig', 'ige', 'igheid', 'iging', 'igende'],
  ...[
    'lijk',
    'lijke',
    'elijk',
    'lijkheid',
    'lijkheden',
    'baar',
    'bare',
    'baarheid',
    'bar',
    'end',
    'ende',
    'eren',
    't',
    'de',
  ],
);
/** Like Dutch, so that endings are found and doubled letters are in the way. */
const word = fc
  .tuple(fc.array(letters, { minLength: 1, maxLength: 6 }), ending, ending)
  .map(([root, one, other]) => root.join('') + one + other)
  .filter((made) => made.length > 2 && familyKey(made).length > 1);

describe('the key of a word', () => {
  it('tells what all words with it begin with, and what may stand behind that', () => {
    fc.assert(
      fc.property(word, (made) => {
        const key = familyKey(made);
        expect(familyStarts(key).some((start) => made.startsWith(start))).toBe(true);
        expect(mayEnd(key, made, key.length)).toBe(true);
        expect(mayEnd(key, `${made} zaak`, key.length)).toBe(true);
      }),
      { numRuns: 5_000 },
    );
  });

  it.each(['onderzoek', 'onderdeel', 'onderhoud', 'onderstaand'])(
    'tells of %s that it is no form of onder',
    (other) => {
      expect(mayEnd(familyKey('onder'), other, 5)).toBe(false);
    },
  );

  it.each([
    ['boten', 'boot', 'bot'],
    ['gelezen', 'lees', 'lessen'],
    ['bommen', 'bom', 'bomen'],
    ['artsen', 'arts', 'art'],
    ['ouderen', 'oudere', 'ouders'],
    ['openbare', 'openbaarheid', 'open'],
    ['zakken', 'zak', 'zaken'],
    ['stads', 'stad', 'steeds'],
    ['handels', 'handel', 'handelen'],
    ['weten', 'weet', 'wet'],
    ['leest', 'lezen', 'lessen'],
    ['plaatsen', 'plaats', 'platen'],
  ])('has %s in one family with %s, and not with %s', (form, word, other) => {
    const key = familyKey(form);
    expect(familyKey(word)).toBe(key);
    expect(familyKey(other)).not.toBe(key);
    for (const each of [form, word]) {
      // And not with so few letters that half of a vocabulary begins with them.
      expect(familyStarts(key).some((start) => start.length >= 3 && each.startsWith(start))).toBe(true);
      expect(mayEnd(key, each, key.length)).toBe(true);
    }
  });
});
