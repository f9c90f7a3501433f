import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse, parts, words } from '../../../src/core/words/analysis.js';

describe('the words of a text', () => {
  it('are what stands between white space and punctuation, as written', () => {
    expect(words('Wél/niet (parkeren),\u00A0in “Fantasiedam-Noord”.')).toEqual([
      'Wél',
      'niet',
      'parkeren',
      'in',
      'Fantasiedam',
      'Noord',
    ]);
    expect(words(' … ')).toEqual([]);
  });

  it('hold on to the points of an abbreviation and the apostrophe inside', () => {
    expect(words("De W.O.Z. en foto's, zo’n ZZP'er.")).toEqual(['De', 'W.O.Z', 'en', "foto's", 'zo’n', "ZZP'er"]);
  });
});

describe('a word of the index', () => {
  it.each([
    ["Foto's", 'foto'],
    ['W.O.Z', 'woz'],
    ['Reïntegratie', 'reintegratie'],
    ['Re\u0308integratie', 'reintegratie'],
    ["ZZP'er", 'zzper'],
    ["'s", ''],
  ])('%s is %j', (written, word) => {
    expect(analyse(written)).toBe(word);
  });

  it('has at most 64 letters', () => {
    expect(analyse('x'.repeat(1_000))).toBe('x'.repeat(64));
  });
});

describe('the parts of a word', () => {
  it.each([
    ['Key2Burgerzaken', ['key', '2', 'burgerzaken']],
    ['iBurgerzaken', ['i', 'burgerzaken']],
    ['GovChat', ['gov', 'chat']],
    ['GovChat-NL', ['gov', 'chat', 'nl']],
    ['ChatGPT', ['chat', 'gpt']],
    ['TLCGen', ['tlc', 'gen']],
    ['CO2', ['co', '2']],
    ['iVRI’s', ['i', 'vri']],
    ['CoördinatiePunt', ['coordinatie', 'punt']],
    ['CROWËnCo\u0308ordinatie', ['crow', 'en', 'coordinatie']],
    ['IJsselAssist', ['ijssel', 'assist']],
  ])('of %s are %j', (written, expected) => {
    expect(parts(written)).toEqual(expected);
  });

  it.each([
    'Burgerzaken',
    'burgerzaken',
    'WOZ',
    'W.O.Z',
    'REÏNTEGRATIE',
    'REI\u0308NTEGRATIE',
    "API's",
    'BSNs',
    "ZZP'er",
    'IJsselland',
    'OV+',
    '2026',
    '…',
    '',
  ])('are none for %s, which is one piece', (written) => {
    expect(parts(written)).toEqual([]);
  });

  it('together are the word of the index: no letter is lost, and none is made up', () => {
    const letter = fc.constantFrom(...'aeijsxAEIJSXëËßç019');
    fc.assert(
      fc.property(fc.string({ unit: letter, maxLength: 40 }), (written) => {
        const pieces = parts(written);
        if (pieces.length > 0) expect(pieces.join('')).toBe(analyse(written));
        expect(pieces).not.toHaveLength(1);
        // Each small letter before a capital is an end, apart from the `s` of more.
        if (/[aeijxëßç][AEIJSXË]/.test(written)) expect(pieces).not.toEqual([]);
      }),
    );
  });

  it('are words of the index, and few enough, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (written) => {
        const pieces = parts(written);
        expect(pieces.length).toBeLessThanOrEqual(256);
        for (const piece of pieces) {
          expect(piece).not.toBe('');
          expect(analyse(piece)).toBe(piece);
        }
      }),
    );
    expect(parts('aB'.repeat(5_000))).toHaveLength(256 / 2 + 1);
  });
});
