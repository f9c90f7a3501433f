import { describe, expect, it } from 'vitest';
import { isCompoundWith, split } from '../../../src/core/plan/compounds.js';
import { Families } from '../../../src/core/plan/families.js';
import { plainVocabulary } from '../../helpers/plain-vocabulary.js';

const families = new Families(
  plainVocabulary(
    'parkeer parkeren scan auto scanauto verkeer licht lichten controle beleid in den groot en parkeren aangifte',
  ),
);

describe('a compound', () => {
  it.each([
    ['parkeerscanauto', ['parkeer', 'scanauto']],
    ['verkeerslicht', ['verkeers', 'licht']],
    ['parkeercontrole', ['parkeer', 'controle']],
    ['verkeerscontrolebeleid', ['verkeers', 'controle', 'beleid']],
  ])('%s is taken apart by the words of the index', (word, parts) => {
    expect(split(word, families)).toEqual(parts);
  });

  it.each(['kwantumsprong', 'parkeerx', 'xparkeer', 'auto', 'parkeren'])('%s is none', (word) => {
    expect(split(word, families)).toBeUndefined();
  });

  it('is recognised by what is left on both sides', () => {
    const holds = (term: string, part: string): boolean => isCompoundWith(term, part, term.indexOf(part), families);
    expect(holds('parkeerscanauto', 'scanauto')).toBe(true);
    expect(holds('verkeersaangiftes', 'aangifte')).toBe(true);
    expect(holds('parkeerscanautobeleid', 'scanauto')).toBe(true);
    expect(holds('binnen', 'innen')).toBe(false);
    expect(holds('beginnend', 'innen')).toBe(false);
  });

  it('gives a letter that may link two words to the word that it makes another of', () => {
    const verbs = new Families(plainVocabulary('vast stellen tellen vaststellen bedrijf portaal bedrijfsportaal'));
    expect(isCompoundWith('vaststellen', 'tellen', 5, verbs)).toBe(false);
    expect(isCompoundWith('vaststellen', 'stellen', 4, verbs)).toBe(true);
    expect(isCompoundWith('bedrijfsportaal', 'portaal', 8, verbs)).toBe(true);
  });

  it('has no endings for parts', () => {
    expect(
      split('makkelijke', new Families(plainVocabulary('maken:90 makke:9 lijke:9 makk:9 elijke:9'))),
    ).toBeUndefined();
  });

  it('has what is an ending for a part at the beginning', () => {
    const some = new Families(plainVocabulary('ring:9 wegen:9 zuive:9'));
    expect(split('ringwegen', some)).toEqual(['ring', 'wegen']);
    expect(split('zuivering', some)).toBeUndefined();
  });

  it('is not in a word that it ends by making another of it', () => {
    const some = new Families(plainVocabulary('waarde:9 volle:9 waardevolle:9 waard:9'));
    expect(isCompoundWith('waardevolle', 'volle', 6, some)).toBe(false);
    expect(isCompoundWith('waardevolle', 'waarde', 0, some)).toBe(true);
  });

  it('has no small words for parts, nor three letters that hardly any text has', () => {
    const some = new Families(
      plainVocabulary('kinder:9 bij:90 slag:9 nota:9 ris:2 bos:9 wachter:9 best:9 rijden:9 bestrijden:9'),
    );
    expect(split('kinderbijslag', some)).toBeUndefined();
    expect(split('notaris', some)).toBeUndefined();
    expect(split('boswachter', some)).toEqual(['bos', 'wachter']);
    expect(isCompoundWith('bestrijden', 'rijden', 4, some)).toBe(false);
  });

  it.each([
    ['handhaven', 'haven'],
    ['onderzoeken', 'zoeken'],
    ['informatieverzoeken', 'zoeken'],
    ['willekeur', 'keur'],
  ])('of %s has nothing to do any more with %s', (term, part) => {
    const all = new Families(
      plainVocabulary('hand onder ond ver informatiever informatie wille haven zoeken keur verzoeken'),
    );
    expect(isCompoundWith(term, part, term.indexOf(part), all)).toBe(false);
    expect(isCompoundWith('informatieverzoeken', 'verzoeken', 'informatie'.length, all)).toBe(true);
    expect(isCompoundWith('handhavenbeleid', 'haven', 'hand'.length, all)).toBe(false);
  });

  it.each([
    ['weergegevens', 'gegevens'],
    ['weergebied', 'gebied'],
  ])('is %s with %s, though it has the letters of a word that grew together', (term, part) => {
    const all = new Families(plainVocabulary('weer gegevens gebied'));
    expect(isCompoundWith(term, part, term.indexOf(part), all)).toBe(true);
  });

  it('costs little also when everything could be a part', () => {
    const words = plainVocabulary('aaa aaaa aaaaa aaaaaa aaaaaaa aaaaaaaa');
    const lookups = (length: number): number => {
      let count = 0;
      const counting = new (class extends Families {
        override has(word: string): boolean {
          if (++count > 5_000) throw new Error('It looks further than it should');
          return super.has(word);
        }
      })(words);
      split('a'.repeat(length), counting);
      return count;
    };
    expect(lookups(64)).toBeGreaterThan(0);
    expect(lookups(128)).toBe(lookups(64));
  });
});
