import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasMarks, readQuery } from '../../../src/core/plan/query.js';

const words = (text: string): string[] => readQuery(text).words.map(({ word }) => word);

describe('a query', () => {
  it('is words as the index writes them', () => {
    expect(words("Reïntegratie, foto's en W.O.Z.")).toEqual(['reintegratie', 'foto', 'en', 'woz']);
  });

  it('knows the pieces of a name', () => {
    expect(readQuery('Key2Burgerzaken').words).toEqual([
      { word: 'key2burgerzaken', parts: ['key', '2', 'burgerzaken'] },
    ]);
  });

  it.each(['"zwarte lijst"', '“zwarte lijst”', '„zwarte lijst”'])(
    'takes %s as a phrase, and its words as words',
    (text) => {
      const { phrases, words: all } = readQuery(`politie ${text}`);
      expect(phrases).toEqual([['zwarte', 'lijst']]);
      expect(all.map(({ word }) => word)).toEqual(['politie', 'zwarte', 'lijst']);
    },
  );

  it.each(['-fraude', '−fraude', '–fraude'])('leaves out what has a minus before it: %s', (text) => {
    expect(readQuery(`belasting ${text}`)).toMatchObject({ without: [['fraude']] });
    expect(words(`belasting ${text}`)).toEqual(['belasting']);
  });

  it('leaves out a phrase', () => {
    expect(readQuery('lijst -"zwarte lijst"')).toMatchObject({ phrases: [], without: [['zwarte', 'lijst']] });
  });

  it('takes a minus inside a word, alone, or before nothing for what it is', () => {
    expect(readQuery('e-mail i-Burgerzaken')).toMatchObject({ without: [] });
    expect(words('e-mail')).toEqual(['e', 'mail']);
    expect(readQuery('a - b -')).toMatchObject({ without: [] });
    expect(words('a - b -')).toEqual(['a', 'b']);
  });

  it('takes apostrophes for what they are', () => {
    expect(readQuery("'s-Gravenhage")).toMatchObject({ phrases: [], words: [{ word: 's' }, { word: 'gravenhage' }] });
  });

  it('survives a quotation mark without its other', () => {
    expect(readQuery('"zwarte lijst')).toMatchObject({ phrases: [] });
    expect(words('"zwarte lijst')).toEqual(['zwarte', 'lijst']);
  });

  it('has at most 24 words, as many phrases, and as many things to leave out, each of these once', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    expect(words('woord '.repeat(400))).toHaveLength(24);
    expect(readQuery(letters.map((letter) => `"${letter} x"`).join(' ')).phrases).toHaveLength(24);
    expect(readQuery(letters.map((letter) => `-${letter}`).join(' ')).without).toHaveLength(24);
    expect(readQuery('"a b" -c "A  b" -C "a c"')).toMatchObject({
      phrases: [
        ['a', 'b'],
        ['a', 'c'],
      ],
      without: [['c']],
    });
  });

  it('tells what is beyond that, as it was typed', () => {
    const numbered = (what: string, before = ''): string =>
      Array.from({ length: 26 }, (_, n) => `${before}${what}${n}`).join(' ');
    expect(readQuery(numbered('Woord')).passedOver).toEqual(['Woord24', 'Woord25']);
    expect(readQuery(`${numbered('a', '-')} "b c"`).passedOver).toEqual(['-a24', '-a25']);
    expect(readQuery(`${'woord '.repeat(30)} -a -a "b c"`).passedOver).toEqual([]);
  });

  it('has marks when a phrase or what is left out is read in it, however they are written', () => {
    for (const text of ['"a b"', '“a”', '„a b”', '«a b»', 'a -b', 'a \u2013b', 'a \u2212b', 'a -"b c"'])
      expect(hasMarks(text), text).toBe(true);
    for (const text of ['', 'a b', 'e-mail', 'a - b', 'a "b', '""']) expect(hasMarks(text), text).toBe(false);
  });

  it('is read in no time, and never thrown at, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        for (const { word } of readQuery(text).words) expect(word).not.toBe('');
      }),
    );
    for (const text of ['"'.repeat(400), '-"'.repeat(200), '- '.repeat(200), `-${'"a'.repeat(200)}`]) readQuery(text);
  });
});
