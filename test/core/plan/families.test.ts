import { describe, expect, it } from 'vitest';
import { Families } from '../../../src/core/plan/families.js';
import { plainVocabulary } from '../../helpers/plain-vocabulary.js';

const families = new Families(
  plainVocabulary(`model:3 modellen:9 modelleren brief brieven huis huizen adres adressen auto autos algoritme:40 algoritmes:20 algoritmen boom bomen
    controle controleren:4 controleert gecontroleerd anonimiseren geanonimiseerd onderzoek onderzocht gemeente gemeten aanvragen:8 aanvraag vaststellen inzetten opleggen overgewicht gezicht zicht gebieden bieden met:900 x
    beoordelen afwijzen onderzoeken besluiten verkopen bestaan bestand controles registratie registreren analyse:5 analyseren leven leveren opgelegd schrijven schrijft melden werken paarden gepaard pakket:3 pakketten:2 pakketje baan:2 banen bon kaart app:4 apps bsn`),
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
    ['beoordeeld', 'beoordelen'],
    ['afgewezen', 'afwijzen'],
    ['onderzocht', 'onderzoeken'],
    ['besloten', 'besluiten'],
    ['verkocht', 'verkopen'],
    ['gemeld', 'melden'],
    ['gewerkt', 'werken'],
  ])('of %s have the verb %s', (word, verb) => {
    expect(families.ofBases(word)).toContain(verb);
  });

  it.each([
    ['pakketjes', ['pakket', 'pakketten']],
    ['baantje', ['baan', 'banen']],
    ['bonnetjes', ['bon']],
    ['boompje', ['bomen', 'boom']],
    ['kaartje', ['kaart']],
    ['autootje', ['auto', 'autos']],
    ['appje', ['app', 'apps']],
    ['bsns', ['bsn']],
  ])('of %s have those of what is small or one of several: %j', (word, large) => {
    expect(families.ofBases(word)).toEqual(expect.arrayContaining(large));
  });

  it.each([
    ['controleren', ['controleert', 'gecontroleerd']],
    ['anonimiseert', ['geanonimiseerd']],
    ['opleggen', ['opgelegd']],
    ['schrijven', ['schrijft']],
  ])('of %s have what the stemmer keeps apart: %j', (word, forms) => {
    for (const form of forms) expect(families.derived(word)).toContain(form);
  });

  it.each([
    ['geld', 'geldt'],
    ['zorg', 'zorgt'],
    ['sporen', 'sport'],
    ['oude', 'ouderen'],
    ['beeld', 'bellen'],
    ['verkeerd', 'verkeer'],
    ['verkeerde', 'verkeer'],
    ['gemiddeld', 'middelen'],
    ['afgewezen', 'afwezig'],
    ['gerechten', 'rechten'],
    ['straatje', 'stra'],
    ['feestje', 'gefeest'],
  ])('of %s have no other word: %s', (word, other) => {
    const vocabulary = plainVocabulary(
      `${other} geld zorg sporen oude beeld verkeerd gemiddeld gerechten afwijzen straat feest feesten`,
    );
    const index = new Families(vocabulary);
    expect([...index.ofBases(word), ...index.derived(word)]).not.toContain(other);
  });

  it.each(['gezicht', 'gebieden', 'gemeten', 'bestand', 'gepaard'])(
    'of %s have nothing without its first letters',
    (word) => {
      expect(families.ofBases(word)).toEqual([word]);
    },
  );

  it.each([
    ['controles', ['controleren']],
    ['registreren', ['registratie']],
    ['analyses', ['analyseren']],
    ['leveren', []],
    ['brief', []],
    ['pakket', ['pakketje']],
  ])('of %s are no nouns and verbs that are made of it, which are %j', (word, derived) => {
    expect(families.derived(word)).toEqual(derived);
    for (const other of derived) expect(families.of(word)).not.toContain(other);
  });

  it('start with the word itself when asked so', () => {
    expect(families.forms('model')).toEqual(['model', 'modellen']);
  });

  it('of one letter are that letter', () => {
    expect(families.of('x')).toEqual(['x']);
    expect(families.of('y')).toEqual([]);
  });
});
