/** What a thesaurus says of one term, once all lines are put together. */
import { describe, expect, it } from 'vitest';
import { entries, parseThesaurus, phraseOf } from '../../../src/core/thesaurus/index.js';
import { stem } from '../../../src/core/words/stem.js';

const look = (text: string, keyOf?: (term: string) => string): Map<string, string[]> =>
  new Map(
    [...entries(parseThesaurus(text, 'words.txt'), keyOf)].map(([key, relations]) => [
      key,
      relations.map(({ term, kind }) => `${kind} ${term}`),
    ]),
  );

describe('looking up a term', () => {
  it('gives all that means the same, but not the term itself', () => {
    const found = look('fiets = rijwiel = stalen ros');
    expect(found.get('rijwiel')).toEqual(['same fiets', 'same stalen ros']);
    expect(found.get('stalen ros')).toEqual(['same fiets', 'same rijwiel']);
  });

  it('joins groups that share a term', () => {
    expect(look('fiets = rijwiel\nkarretje = bak\nrijwiel = stalen ros').get('fiets')).toEqual([
      'same rijwiel',
      'same stalen ros',
    ]);
    expect(look('fiets = rijwiel\nros = paard\nrijwiel = ros').get('paard')).toEqual([
      'same fiets',
      'same rijwiel',
      'same ros',
    ]);
  });

  it('follows an arrow one way and a tilde both ways', () => {
    const found = look('step -> voertuig\nfiets ~ helm');
    expect(found.get('step')).toEqual(['broader voertuig']);
    expect(found.get('voertuig')).toBeUndefined();
    expect(found.get('fiets')).toEqual(['related helm']);
    expect(found.get('helm')).toEqual(['related fiets']);
  });

  it('takes along what means the same, on both ends', () => {
    const found = look('bike -> fiets\nfiets = rijwiel\nbike = two wheeler');
    expect(found.get('two wheeler')).toEqual(['same bike', 'broader fiets', 'broader rijwiel']);
  });

  it('goes no further than one step', () => {
    expect(look('bike -> fiets\nfiets -> voertuig\nfiets ~ helm').get('bike')).toEqual(['broader fiets']);
  });

  it('keeps the strongest of two relations, wherever it stands', () => {
    expect(look('fiets ~ rijwiel\nfiets -> rijwiel').get('fiets')).toEqual(['broader rijwiel']);
    expect(look('fiets ~ rijwiel, bel\nfiets = rijwiel').get('fiets')).toEqual(['same rijwiel', 'related bel']);
  });

  it('knows a term by the words of the index, or by another key', () => {
    const text = "foto's = E-prent\nprent ~ fotos";
    expect(look(text).get('e prent')).toEqual(["same foto's"]);
    const stems = (term: string): string => phraseOf(term).split(' ').map(stem).join(' ');
    expect(look('kaarten = plattegrond\nplattegronden ~ legenda', stems).get('kaart')).toEqual([
      'same plattegrond',
      'related legenda',
    ]);
  });

  it('relates all that means the same once, and refuses more of it than anything has', () => {
    const chain = (count: number): string =>
      Array.from({ length: count }, (_, n) => `algoritme${n} = algoritme${n + 1}`).join('\n');
    expect(look(chain(199)).get('algoritme7')).toHaveLength(199);
    expect(() => look(chain(200))).toThrow(
      expect.objectContaining({ code: 'bad-option', where: 'algoritme199 = algoritme200' }),
    );
  });

  it('names the line with which all terms together lead to more than is looked up', () => {
    const groups = Array.from({ length: 26 }, (_, group) =>
      Array.from({ length: 199 }, (_, n) => `${group}x${n} = ${group}x${n + 1}`),
    );
    // A group of 200 leads to 39,800, so the last of 26 is one too many; each is related when its first line is read.
    expect(() => entries(parseThesaurus(groups.slice(1).flat().join('\n'), 'x'))).not.toThrow();
    expect(() => entries(parseThesaurus(groups.flat().join('\n'), 'x'))).toThrow(
      expect.objectContaining({ code: 'bad-option', where: '25x0 = 25x1' }),
    );
  });

  it('has no trouble with names that objects have', () => {
    expect(look('__proto__ = constructor').get('constructor')).toEqual(['same __proto__']);
  });
});
