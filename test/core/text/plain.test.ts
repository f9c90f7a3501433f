import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAtWord, mojibake, oneLine, visible } from '../../../src/core/text/plain.js';

describe('a text on one line', () => {
  it('has single spaces', () => {
    expect(oneLine(' a\u00A0 b\r\n\tc ')).toBe('a b c');
  });

  it('has nothing invisible', () => {
    expect(oneLine('Zorg\u00ADverzekering\u200B \u202Etxt\u202C\u0000\u0007\uFEFF')).toBe('Zorgverzekering txt');
    expect(visible('half \uD83D en heel 😀')).toBe('half \uFFFD en heel 😀');
  });
});

describe('cutting', () => {
  it('leaves a text that fits', () => {
    expect(cutAtWord('een twee', 8)).toBe('een twee');
  });

  it('ends behind a whole word, without its comma', () => {
    expect(cutAtWord('een twee, drie vier', 12)).toBe('een twee…');
    expect(cutAtWord('een twee drie', 9)).toBe('een twee…');
  });

  it('ends inside a word that fills more than half', () => {
    expect(cutAtWord('arbeidsongeschiktheidsverzekering', 10)).toBe('arbeidson…');
  });

  it('does not split a character from its accents or its other half', () => {
    expect(cutAtWord('aaaaae\u0301\u0301bbbb', 8)).toBe('aaaaa…');
    expect(cutAtWord('aaaaa👍🏽bbbb', 9)).toBe('aaaaa…');
  });

  it('never makes a text too long or ill-formed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 30 }), (text, max) => {
        const cut = cutAtWord(text, max);
        expect(cut.length).toBeLessThanOrEqual(max);
        expect(cut).not.toMatch(/\p{Cs}/u);
        if (cut !== text) expect(cut.endsWith('…')).toBe(true);
      }),
    );
  });
});

describe('broken characters', () => {
  it.each(['co√∂rdineert', 'coÃ¶rdineert', 'foto’s en fotoâ€™s', '5 Â°C', 'co\uFFFDrdineert'])(
    'are found in %s',
    (text) => {
      expect(mojibake(text)).toMatch(/√|Ã|â€|Â|\uFFFD/);
    },
  );

  it.each(['coördineert', '√2 en √n', 'SÃO PAULO', '± 5 °C', 'Ë © ®', 'a√b'])('are not found in %s', (text) => {
    expect(mojibake(text)).toBeUndefined();
  });
});
