import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makePlan } from '../../../src/core/plan/plan.js';
import { readQuery } from '../../../src/core/plan/query.js';
import { type Technique, TECHNIQUES } from '../../../src/core/plan/technique.js';
import { WEIGHTS } from '../../../src/core/plan/weights.js';
import type { Synonym } from '../../../src/core/related/types.js';
import { plainVocabulary } from '../../helpers/plain-vocabulary.js';
import { answers, none, plan, synonyms, vocabulary, weightOf } from '../../helpers/plans.js';

describe('a plan', () => {
  it('has what was typed first, then its forms, compounds with it, and words that begin with it', () => {
    expect(answers('scanauto')).toEqual(['typed: scanauto', 'stem: scanautos', 'compound: parkeerscanauto']);
    expect(answers('parkeer')).toEqual([
      'typed: parkeer',
      'stem: parkeren',
      'prefix: parkeercontrole',
      'prefix: parkeerscanauto',
    ]);
  });

  it('takes no word for a compound because letters happen to be in it', () => {
    expect(answers('innen')).not.toContain('compound: binnen');
  });

  it('joins words that the index writes as one', () => {
    expect(answers('verkeers licht')).toContain('joined: verkeerslicht');
    expect(answers('verkeers licht', 1)).toContain('joined: verkeerslicht');
    expect(answers('i burgerzaken')).toContain('joined: iburgerzaken');
  });

  it('has what is made of a verb, which counts less than its forms', () => {
    const { slots } = makePlan(readQuery('gecontroleerd'), plainVocabulary('controle:9 controleren controleert'), none);
    const weights = new Map(slots[0]?.alternatives.map(({ terms, weight }) => [terms.join(), weight]));
    expect([...weights.keys()].sort()).toEqual(['controle', 'controleert', 'controleren']);
    expect(weights.get('controle')).toBeLessThan(weights.get('controleren') ?? 0);
  });

  it.each([
    ['welke gemeente gebruikt een scanauto', 'scanauto'],
    ['which municipalities use a scanauto', 'scanauto'],
    ['hokker gemeente brûkt in scanauto', 'scanauto'],
    ['wurdt der foar parkeren in scanauto brûkt', 'parkeren, scanauto'],
    ['waaraan en waarmee werkt hiervan een scanauto', 'werkt, scanauto'],
  ])('leaves out of "%s" what every question has: %s', (question, left) => {
    expect(plan(question).slots.map(({ word }) => word)).toEqual(left.split(', '));
  });

  it('takes no word that is in any text for a form of another, nor of a part of it', () => {
    expect(answers('meten').some((answer) => answer.endsWith(': met'))).toBe(false);
    const parts = makePlan(readQuery('mensenhandel'), plainVocabulary('men:90 mens:9 mensen:90 handel:9'), none);
    const words = parts.slots.flatMap(({ alternatives }) => alternatives.flatMap(({ terms }) => terms));
    expect([...new Set(words)].sort()).toEqual(['handel', 'mens']);
  });

  it('joins a verb to what stands before it, when `te` is between them', () => {
    const slots = plan('om fraude op te sporen').slots.map(({ word }) => word);
    expect(slots).toEqual(['fraude', 'opsporen']);
    expect(answers('op te sporen')).toContain('typed: opsporen');
    expect(plan('om te schrijven').slots.map(({ word }) => word)).toEqual(['schrijven']);
    expect(plan('op te fraude').slots.map(({ word }) => word)).toEqual(['fraude']);
    expect(plan('"op te sporen"').slots.map(({ word }) => word)).not.toContain('opsporen');
  });

  it('takes no ending for the part that it knows of a compound', () => {
    const { slots } = makePlan(readQuery('rioolzuivering'), plainVocabulary('ring:9 archivering:9'), none);
    expect(slots[0]?.alternatives.flatMap(({ terms }) => terms)).not.toContain('ring');
  });

  it('splits a compound that the index lacks into words that have to be there together, or count less', () => {
    const found = answers('parkeerherkenning');
    expect(found).toContain('part: parkeer + herkenning');
    expect(found).toContain('part: herkenning');
    const { alternatives = [] } = plan('parkeerherkenning').slots[0] ?? {};
    const both = alternatives.find(({ terms }) => terms.length === 2)?.weight ?? 0;
    expect(both).toBeGreaterThan(alternatives.find(({ terms }) => terms.join() === 'herkenning')?.weight ?? 1);
  });

  it('takes no part alone, beside other words, for a compound that the index has synonyms of', () => {
    const known = (words: string[], query = 'parkeerherkenning fraude'): string[] =>
      answers(query, 0, {
        synonyms: synonyms({ parkeerherkenning: [{ words, kind: 'same', weight: 0.9 }] }),
      });
    expect(known(['scanauto'])).toContain('part: parkeer + herkenning');
    expect(known(['scanauto'])).not.toContain('part: herkenning');
    expect(known(['parkeerrobot'])).toContain('part: herkenning');
    expect(known(['scanauto'], 'parkeerherkenning')).toContain('part: herkenning');
  });

  it('finds the pieces of a name that the index lacks', () => {
    expect(answers('Key2Burgerzaken')).toContain('part: burgerzaken');
  });

  it('takes no base for a beginning that the word itself does not begin with', () => {
    const words = plainVocabulary('straat:20 straten:9 straatmeubilair:3 strategie:9 strategisch:9');
    const { alternatives = [] } = makePlan(readQuery('straat'), words, none).slots[0] ?? {};
    expect(alternatives.map(({ terms }) => terms.join())).toEqual(['straat', 'straten', 'straatmeubilair']);
  });

  it('takes no word of another family for one with the same beginning', () => {
    const words = plainVocabulary('ouders:20 ouder:9 ouderen:9 ouderbijdrage:3');
    const { alternatives = [] } = makePlan(readQuery('ouders'), words, none).slots[0] ?? {};
    expect(alternatives.map(({ terms }) => terms.join())).toEqual(['ouders', 'ouder', 'ouderbijdrage']);
    const bodies = plainVocabulary('overheid:99 overheden:9 overheidsdata:3');
    const { alternatives: own = [] } = makePlan(readQuery('overheden'), bodies, none).slots[0] ?? {};
    expect(own.map(({ terms }) => terms.join()).sort()).toEqual(['overheden', 'overheid', 'overheidsdata']);
  });

  it('takes the words that an unknown word begins and ends with, when nothing else answers', () => {
    const vocabulary = plainVocabulary('huizen:9 huis:3 kopers:2 koper zen op');
    const { slots } = makePlan(readQuery('huizenopkopers'), vocabulary, none);
    expect(slots[0]?.alternatives.map(({ terms }) => terms.join())).toEqual(['huizen', 'huis', 'kopers', 'koper']);
    for (const { weight, reason } of slots[0]?.alternatives ?? []) {
      expect(reason).toBe('part');
      expect(weight).toBeLessThan(0.5);
    }
    const [zen] = makePlan(readQuery('zenuwkopers'), vocabulary, none).slots;
    expect(zen?.alternatives.map(({ terms }) => terms.join())).toEqual(['kopers', 'koper']);
  });

  it('falls back to letters when nothing else answers', () => {
    expect(answers('kentekenplaat')).toContain('letters: kentekenherkenning');
    const many = plainVocabulary('visserij:1 behandelaar:9 accurate:2');
    const found = (typed: string): number => makePlan(readQuery(typed), many, none).slots[0]?.alternatives.length ?? 0;
    expect(['batterij', 'goochelaar', 'xisserij'].map(found)).toEqual([0, 0, 1]);
    expect(answers('fraude').join()).not.toContain('letters');
    const inside = makePlan(readQuery('china'), plainVocabulary('matching zoekmachine'), none);
    expect(inside.slots[0]?.alternatives).toEqual([]);
  });

  it('looks for the beginning of one or two letters in names, and only while it is the last word', () => {
    const [slot] = plan('wa').slots;
    expect(slot?.alternatives).toMatchObject([
      { terms: ['waterschap'], reason: 'prefix', field: 0 },
      { terms: ['wabo'], reason: 'prefix', field: 0 },
    ]);
    expect(answers('wa fraude')).toEqual([]);
  });

  it('looks for it in all texts where no name begins so, rather than say that nothing is found', () => {
    const texts = plainVocabulary('stikstof');
    const inTexts = {
      ...texts,
      beginningWith: (start: string, limit: number, field?: number): string[] =>
        field === undefined ? texts.beginningWith(start, limit) : [],
    };
    expect(makePlan(readQuery('st'), inTexts, none).slots[0]?.alternatives).toEqual([
      { terms: ['stikstof'], weight: WEIGHTS.beginning, reason: 'prefix' },
    ]);
  });

  it('does not search words that say nothing, except when there are no others', () => {
    expect(plan('krijgen een scanauto').slots.map(({ word }) => word)).toEqual(['scanauto']);
    expect(plan('een').slots.map(({ word }) => word)).toEqual(['een']);
  });

  it('looks for words that mean the same, in all their forms', () => {
    const meaning = synonyms({ stoplicht: [{ words: ['verkeerslicht'], kind: 'same', weight: 0.9 }] });
    expect(answers('stoplichten', 0, { synonyms: meaning })).toEqual(
      expect.arrayContaining(['same: verkeerslicht', 'same: verkeerslichten']),
    );
  });

  it('knows synonyms of several words, on both sides', () => {
    const meaning = synonyms({
      'license plate': [{ words: ['kenteken', 'herkenning'], kind: 'broader', weight: 0.6 }],
    });
    const found = plan('license plate', { synonyms: meaning });
    for (const { alternatives } of found.slots)
      expect(alternatives).toMatchObject([{ terms: ['kenteken', 'herkenning'], reason: 'broader' }]);
  });

  it('knows the synonyms of two words as those of the one word that they are', () => {
    const meaning = synonyms({ geluidsoverlast: [{ words: ['scanauto'], kind: 'same', weight: 0.8 }] });
    for (const at of [0, 1]) {
      expect(answers('geluid overlast', at, { synonyms: meaning })).toContain('same: scanauto');
      expect(answers('geluids overlast', at, { synonyms: meaning })).toContain('same: scanauto');
    }
    const apart = new Set(TECHNIQUES.filter((each) => each !== 'joining'));
    expect(answers('geluid overlast', 0, { synonyms: meaning, techniques: apart })).toEqual([]);
  });

  it('knows the synonyms of a verb in any of its forms, and takes those for no typing error', () => {
    const film = synonyms({ film: [{ words: ['video'], kind: 'same', weight: 0.8 }] });
    const { slots } = makePlan(readQuery('gefilmd'), plainVocabulary('video:9 gefilterd'), film);
    expect(slots[0]?.alternatives.map(({ terms, reason }) => `${reason}: ${terms.join()}`)).toEqual(['same: video']);
  });

  it('lets a word of everyday speech tell less than another that is as rare', () => {
    const [said, asked] = makePlan(readQuery('stiekem meten'), plainVocabulary('stiekem:9 meten:9 de:900'), none).slots;
    expect(said?.tells).toBeCloseTo((asked?.tells ?? 0) * WEIGHTS.everyday);
  });

  it('asks more of a word that few registrations have, when a document does not answer all words', () => {
    const [rare, frequent] = plan('scanauto controle').slots;
    expect(rare?.tells).toBeGreaterThan(frequent?.tells ?? Infinity);
    // All forms of a word are the word.
    expect(plan('verkeerslicht').slots[0]?.tells).toBeCloseTo(Math.log(1 + (1000 - 15 + 0.5) / (15 + 0.5)), 10);
    const others = new Set(TECHNIQUES.filter((each) => each !== 'rarity'));
    expect(plan('scanauto controle', { techniques: others }).slots.map(({ tells }) => tells)).toEqual([1, 1]);
  });

  it('lets a word that was typed answer for itself only, unless something covers both words', () => {
    const meaning = synonyms({
      scanauto: [{ words: ['parkeer'], kind: 'related', weight: 0.4 }],
      'scanauto fraude': [{ words: ['controle', 'fraude'], kind: 'same', weight: 0.8 }],
    });
    expect(answers('scanauto parkeren', 0, { synonyms: meaning }).join()).not.toContain('parkeer,');
    expect(answers('scanauto', 0, { synonyms: meaning })).toContain('related: parkeer');
    for (const at of [0, 1])
      expect(answers('scanauto fraude', at, { synonyms: meaning })).toContain('same: controle + fraude');
  });

  it('takes a compound apart only when hardly any text has it', () => {
    const asked = (documents: number): string[] =>
      makePlan(
        readQuery('parkeercontrole'),
        plainVocabulary(`parkeercontrole:${documents} parkeer:9 controle:9`),
        none,
      ).slots.flatMap(({ alternatives }) => alternatives.map(({ reason }) => reason));
    expect(asked(4)).toContain('part');
    expect(asked(5)).not.toContain('part');
  });

  it('does not look for compounds with a word that is only related', () => {
    const related = (kind: Synonym['kind']): string[] =>
      answers('qqqq', 0, { synonyms: synonyms({ qqqq: [{ words: ['scanauto'], kind, weight: 0.5 }] }) });
    expect(related('same')).toContain('same: parkeerscanauto');
    expect(related('related').join()).not.toContain('parkeerscanauto');
  });

  it('takes no small words of a phrase that means the same for the phrase', () => {
    const meaning = synonyms({ qqqq: [{ words: ['niet', 'gebruik'], kind: 'same', weight: 0.8 }] });
    const words = plainVocabulary('niet:300 gebruik:400 toeslag:9');
    expect(makePlan(readQuery('qqqq'), words, meaning).slots[0]?.alternatives).toEqual([]);
  });

  it.each([
    ['kind', 'kinderen', 'kind kinderen kinder:3 kinderopvang'],
    ['parkeren', 'geparkeerde', 'parkeren parkeert geparkeerd geparkeerde parkeergarage'],
    ['geparkeerd', 'parkeren', 'parkeren geparkeerd geparkeerde parkeergarage'],
    ['schepen', 'schip', 'schip schepen schipper'],
    ['bieden', 'biedt', 'bieden biedt gebied gebieden'],
  ])('leaves out with %s also %s, and no words that are made of it', (word, form, words) => {
    const index = plainVocabulary(words);
    const left = makePlan(readQuery(`x -${word}`), index, none).without.flat();
    expect(left).toContain(form);
    for (const other of ['kinderopvang', 'parkeergarage', 'schipper', 'gebied']) expect(left).not.toContain(other);
  });

  it('leaves out all forms of a word after a minus, and just the words of a phrase', () => {
    expect(plan('controle -scanauto').without).toEqual([['scanauto'], ['scanautos']]);
    expect(plan('controle -"scanauto fraude"').without).toEqual([['scanauto', 'fraude']]);
  });

  it('searches literally what was typed, and no more', () => {
    expect(answers('scanauto', 0, { literal: true })).toEqual(['typed: scanauto']);
    expect(answers('belastingdinst', 0, { literal: true })).toEqual([]);
  });

  it('takes the words of a phrase as they stand', () => {
    expect(answers('"scanauto"')).toEqual(['typed: scanauto']);
    expect(plan('"de scanauto" -fraude')).toMatchObject({ phrases: [['de', 'scanauto']], without: [['fraude']] });
  });

  it('searches for nothing besides what stands between quotation marks', () => {
    const meaning = synonyms({ scanauto: [{ words: ['kenteken'], kind: 'same', weight: 0.8 }] });
    expect(answers('scanauto', 0, { synonyms: meaning })).toContain('same: kenteken');
    expect(answers('"scanauto"', 0, { synonyms: meaning })).toEqual(['typed: scanauto']);
    expect(answers('fraude "scanauto"', 1, { synonyms: meaning })).toEqual(['typed: scanauto']);
    expect(answers('"verkeers licht"', 1)).toEqual(['typed: licht']);
  });

  it('lets the word itself count most', () => {
    expect(weightOf('scanauto', 'typed')).toBeGreaterThan(weightOf('scanauto', 'stem'));
    expect(weightOf('scanauto', 'stem')).toBeGreaterThan(weightOf('scanauto', 'compound'));
  });

  it('lets a compound that few have count half of the way as if it were as frequent as the word', () => {
    const rarityOf = (documents: number): number => Math.log(1 + (1000 - documents + 0.5) / (documents + 0.5));
    const compound = plan('scanauto').slots[0]?.alternatives.find(({ reason }) => reason === 'compound');
    const others = new Set(TECHNIQUES.filter((each) => each !== 'rarity'));
    const before = plan('scanauto', { techniques: others }).slots[0]?.alternatives.find(
      ({ reason }) => reason === 'compound',
    );
    // Twenty have the word, and four another form of it.
    const expected = (before?.weight ?? 0) * Math.sqrt(rarityOf(24) / rarityOf(3));
    expect(compound?.weight).toBeCloseTo(expected, 10);
    expect(compound?.weight).toBeLessThan(before?.weight ?? 0);
  });

  it.each([
    ['stems', 'scanauto', 'stem'],
    ['compounds', 'scanauto', 'compound'],
    ['joining', 'verkeers licht', 'joined'],
    ['splitting', 'parkeerherkenning', 'part'],
    ['beginnings', 'parkeer', 'prefix'],
    ['typos', 'belastingdinst', 'typo'],
    ['letters', 'kentekenplaat', 'letters'],
  ] satisfies [Technique, string, string][])(
    'can do without %s, to measure what it adds',
    (technique, text, reason) => {
      const others = new Set(TECHNIQUES.filter((each) => each !== technique));
      expect(answers(text).join()).toContain(`${reason}: `);
      expect(answers(text, 0, { techniques: others }).join()).not.toContain(`${reason}: `);
    },
  );

  it('holds only words of the index, with weights from 0 to 1, whatever is typed', () => {
    const typed = fc.array(
      fc.oneof(fc.constantFrom('scanauto', 'parkeer', 'verkeerslicht', 'fraud', 'de', '"', '-', 'x'), fc.string()),
    );
    fc.assert(
      fc.property(typed, (pieces) => {
        for (const { alternatives } of plan(pieces.join(' ')).slots) {
          for (const { terms, weight } of alternatives) {
            expect(terms.every((term) => vocabulary.documents(term) > 0)).toBe(true);
            expect(weight).toBeGreaterThan(0);
            expect(weight).toBeLessThanOrEqual(1);
          }
        }
      }),
    );
  });
});
