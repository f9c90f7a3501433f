import { describe, expect, it } from 'vitest';
import { makePlan } from '../../../src/core/plan/plan.js';
import { readQuery } from '../../../src/core/plan/query.js';
import { TECHNIQUES } from '../../../src/core/plan/technique.js';
import { plainVocabulary } from '../../helpers/plain-vocabulary.js';
import { answers, none, plan, synonyms } from '../../helpers/plans.js';

describe('a word that is not written as it was meant', () => {
  it('joins a mistyped word as what it was to be, which counts less', () => {
    const words = plainVocabulary('subsidie:9 aanvraag:9 subsidieaanvraag:3');
    const weight = (text: string): number =>
      makePlan(readQuery(text), words, none).slots[1]?.alternatives.find(({ reason }) => reason === 'joined')?.weight ??
      0;
    expect(weight('subsidie aanvraag')).toBe(1);
    expect(weight('subsiedie aanvraag')).toBeGreaterThan(0);
    expect(weight('subsiedie aanvraag')).toBeLessThan(1);
  });

  it('finds with a mistyped word what the word finds that it was to be, and it counts less', () => {
    const words = plainVocabulary('samenleving:6 samenlevingszaken:10 zaken:40');
    const counts = (typed: string): number | undefined =>
      makePlan(readQuery(typed), words, none).slots[0]?.alternatives.find(
        ({ terms }) => terms[0] === 'samenlevingszaken',
      )?.weight;
    expect(counts('samenleving')).toBeGreaterThan(0);
    expect(counts('samenlevign')).toBeLessThan(counts('samenleving') ?? 0);
    expect(counts('iSamenleving')).toBeLessThan(counts('samenleving') ?? 0);
  });

  it('takes a word of four letters for no typing error: with another letter it is another word', () => {
    expect(makePlan(readQuery('mest'), plainVocabulary('meest:90 moest:9'), none).slots[0]?.alternatives).toEqual([]);
  });

  it('takes a word for none of the small ones that point to others, nor for what has those inside', () => {
    const kraan = makePlan(readQuery('kraan'), plainVocabulary('eraan:20 hieraan:60 daaraan:9'), none);
    expect(kraan.slots.flatMap(({ alternatives }) => alternatives)).toEqual([]);
  });

  it('takes only a word that is nowhere for a typing error', () => {
    expect(answers('belastingdinst')).toContain('typo: belastingdienst');
    expect(answers('belastingdienst').join()).not.toContain('typo');
  });

  it('takes a word for a typing error also when others begin as its base does, but not when they begin with all of it', () => {
    const reasonOf = (typed: string): string | undefined =>
      makePlan(readQuery(typed), plainVocabulary('kwijtschelding:9'), none).slots[0]?.alternatives[0]?.reason;
    expect(reasonOf('kwijtscheling')).toBe('typo');
    expect(reasonOf('kwijtscheldin')).toBe('prefix');
  });

  it('takes a word for a typing error also when its letters happen to be other words', () => {
    const found = makePlan(readQuery('hoofstuk'), plainVocabulary('hoofdstuk:9 hof:20 stuk:30'), none);
    const best = [...(found.slots[0]?.alternatives ?? [])].sort((a, b) => b.weight - a.weight)[0];
    expect(best).toMatchObject({ terms: ['hoofdstuk'], reason: 'typo' });
  });

  it('knows the synonyms of what a mistyped word was to be, with one error, and they count less', () => {
    const meaning = synonyms({ belastingdienst: [{ words: ['scanauto'], kind: 'same', weight: 0.8 }] });
    const same = (text: string): number[] =>
      plan(text, { synonyms: meaning }).slots.flatMap(({ alternatives }) =>
        alternatives.filter(({ terms }) => terms.join() === 'scanauto').map(({ weight }) => weight),
      );
    expect(same('belastingdienst')).toEqual([0.8]);
    expect(same('belastingdinst')[0]).toBeLessThan(0.8);
  });

  it('takes a word that sounds like another for that one, also when only the thesaurus has it', () => {
    const heard = makePlan(readQuery('ondermeining'), plainVocabulary('ondermijning ondermijningsthema thema'), none);
    expect(heard.slots[0]?.alternatives.map(({ terms, reason }) => `${reason}: ${terms.join()}`)).toEqual([
      'typo: ondermijning',
      'prefix: ondermijningsthema',
    ]);
    const known = synonyms({ kwijtschelding: [{ words: ['belasting'], kind: 'broader', weight: 0.6 }] });
    expect(answers('kweitschelding', 0, { synonyms: known })).toContain('broader: belasting');
  });

  it('takes no short word for one that sounds like it: they are two words', () => {
    const other = makePlan(readQuery('lijden'), plainVocabulary('leiden'), none);
    expect(other.slots[0]?.alternatives.filter(({ reason }) => reason === 'typo' || reason === 'typed')).toEqual([]);
    const known = synonyms({ leiding: [{ words: ['belasting'], kind: 'broader', weight: 0.6 }] });
    expect(answers('lijding', 0, { synonyms: known, techniques: new Set(['typos']) }).join()).not.toContain(
      'belasting',
    );
  });

  it('knows the synonyms of a word that was mistyped and that only the thesaurus has', () => {
    const meaning = synonyms({ gezichtsherkenning: [{ words: ['scanauto'], kind: 'same', weight: 0.8 }] });
    const weight = (text: string): number | undefined =>
      plan(text, { synonyms: meaning }).slots[0]?.alternatives.find(({ terms }) => terms[0] === 'scanauto')?.weight;
    expect(weight('gezichtsherkening')).toBeLessThan(0.8);
    expect(weight('gezichtherkening')).toBeLessThan(weight('gezichtsherkening') ?? 0);
    expect(weight('gezichterkening')).toBeUndefined();
    const others = new Set(TECHNIQUES.filter((each) => each !== 'typos'));
    expect(answers('gezichtherkening', 0, { synonyms: meaning, techniques: others }).join()).not.toContain('scanauto');
  });

  it('allows one error, not two, in a word of the thesaurus for one that the index has compounds with', () => {
    const known = synonyms({ schuldhulp: [{ words: ['sanering'], kind: 'same', weight: 0.8 }] });
    const found = (typed: string, words: string): string[] =>
      (makePlan(readQuery(typed), plainVocabulary(`sanering:9 ${words}`), known).slots[0]?.alternatives ?? []).map(
        ({ terms }) => terms.join(),
      );
    expect(found('schildhelp', 'schildhelpdesk:1')).not.toContain('sanering');
    expect(found('schildhelp', 'fraude:1')).toContain('sanering');
    expect(found('schuldhelp', 'schuldhelpdesk:1')).toContain('sanering');
  });

  it('takes no word that the thesaurus knows for a typing error, nor one for a word that says nothing', () => {
    const known = synonyms({ belastingdinst: [{ words: ['dienst'], kind: 'related', weight: 0.4 }] });
    expect(answers('belastingdinst', 0, { synonyms: known }).join()).not.toContain('typo');
    expect(answers('kryjgen').join()).not.toContain('typo: krijgen');
  });

  it('lets a word count less that only a typing error answers, and a word that nothing answers as much as any', () => {
    expect(plan('scanauto belastingdinst').slots.map(({ weight }) => weight < 1)).toEqual([false, true]);
    expect(plan('scanauto qqqq').slots.map(({ weight }) => weight)).toEqual([1, 1]);
  });

  it('allows one typing error, not two, in a word that has words of the index for parts', () => {
    const words = plainVocabulary('hof:20 stuk:30 hoofdstuk:9 hoofdstuw:9');
    const found = makePlan(readQuery('hoofstuk'), words, none).slots[0]?.alternatives ?? [];
    const typos = found.filter(({ reason }) => reason === 'typo').flatMap(({ terms }) => terms);
    expect(typos).toEqual(['hoofdstuk']);
  });

  it('mends at most eight words of a query', () => {
    const words = 'aaaaaa bbbbbb cccccc dddddd eeeeee ffffff gggggg hhhhhh iiiiii jjjjjj';
    const mistyped = words.replace(/(\w)\w( |$)/g, '$1x$2');
    const found = makePlan(readQuery(mistyped), plainVocabulary(words), none).slots;
    expect(found.filter(({ alternatives }) => alternatives.some(({ reason }) => reason === 'typo'))).toHaveLength(8);
  });

  it.each(['moslim', 'Joden', 'homoseksueel', 'transgender', 'sekswerkers', 'hoofddoeken', 'genocide'])(
    'takes %s, of which the register has nothing, for no other word with such letters',
    (word) => {
      const others = plainVocabulary(
        'slim:9 slimme:9 geboden:9 loden:9 seksueel:9 transponder:9 seks:9 werker:9 islam:1 hoofddoelen:9 genoemde:9',
      );
      const meaning = synonyms({ sloden: [{ words: ['slim'], kind: 'same', weight: 0.8 }] });
      expect(makePlan(readQuery(word), others, meaning).slots[0]?.alternatives).toEqual([]);
    },
  );
});
