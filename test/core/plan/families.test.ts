import { describe, expect, it } from 'vitest';
import { Families } from '../../../src/core/plan/families.js';
import { plainVocabulary } from '../../helpers/plain-vocabulary.js';

const families = new Families(
  plainVocabulary(`model:3 modellen:9 modelleren brief brieven huis huizen adres adressen auto autos algoritme:40 algoritmes:20 algoritmen boom bomen
    controle controleren:4 controleert gecontroleerd anonimiseren geanonimiseerd onderzoek onderzocht gemeente gemeten aanvragen:8 aanvraag vaststellen inzetten opleggen overgewicht gezicht zicht gebieden bieden met:900 x`),
);

describe('the forms of a word', () => {
  it.each([
    ['modellen', ['modellen', 'model']],
    ['brief', ['brief', 'brieven']],
    ['huizen', ['huis', 'huizen']],
    ['algoritmes', ['algoritme', 'algoritmes', 'algoritmen']],
    ['bomen', ['bomen', 'boom']],
    ['adressen', ['adres', 'adressen']],
    ['autos', ['auto', 'autos']],
  ])('of %s are those of the index, most frequent first', (word, forms) => {
    expect(families.of(word)).toEqual(forms);
  });

  it('are found also for a word that the index lacks', () => {
    expect(families.of('brieve')).toEqual(['brief', 'brieven']);
    expect(families.has('brieve')).toBe(true);
    expect(families.hasExactly('brieve')).toBe(false);
  });

  it.each([
    ['controleert', 'controleren'],
    ['gecontroleerd', 'controleren'],
    ['anonimiseert', 'anonimiseren'],
    ['geanonimiseerd', 'anonimiseren'],
    ['aangevraagd', 'aanvragen'],
    ['vastgesteld', 'vaststellen'],
    ['ingezet', 'inzetten'],
    ['opgelegd', 'opleggen'],
  ])('of %s have the verb %s', (word, verb) => {
    expect(families.ofVerb(word)).toContain(verb);
  });

  it.each(['gezicht', 'gebieden', 'gemeten'])('of %s have nothing without its first letters', (word) => {
    expect(families.ofVerb(word)).toEqual([word]);
  });

  it('start with the word itself when asked so', () => {
    expect(families.forms('model')).toEqual(['model', 'modellen']);
  });

  it('of one letter are that letter', () => {
    expect(families.of('x')).toEqual(['x']);
    expect(families.of('y')).toEqual([]);
  });
});
