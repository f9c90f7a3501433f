import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { LAWS, PHASES, ROLES, TOPICS } from '../../../src/core/kader/vocabulary.js';
import { VALUES } from '../../../src/elements/kader-list/item-facets.js';
import { ItemList, type ListQuestion } from '../../../src/elements/kader-list/item-list.js';
import { Verdicts } from '../../../src/elements/kader-list/verdicts.js';
import { kaderTextsFor } from '../../../src/locales/kader/index.js';
import { type ItemFacet, listTextsFor } from '../../../src/locales/lists/index.js';
import { inventedKader, requirement } from '../../../stories/support/invented-kader.js';

const FACETS = ['law', 'role', 'phase', 'topic'] as const;
const some = (list: readonly string[]) => fc.uniqueArray(fc.constantFrom(...list), { maxLength: 3 });
const items = fc
  .array(fc.record({ law: fc.constantFrom(...LAWS), roles: some(ROLES), phases: some(PHASES), topics: some(TOPICS) }), {
    maxLength: 30,
  })
  .map((list) => list.map((given, n) => requirement(`${given.law}-${String(n)}`, { ...given, key: `k${String(n)}` })));
const choice = fc.record({ law: some(LAWS), role: some(ROLES), phase: some(PHASES), topic: some(TOPICS) });
const question: ListQuestion = {
  ...{ hits: undefined, choice: {}, sort: 'kader', verdicts: undefined, language: 'nl', limit: 1000 },
};

describe('which items answer', () => {
  it('are those that a reading of each item by itself gives, and so are the counts', () => {
    fc.assert(
      fc.property(items, choice, (requirements, chosen) => {
        const list = new ItemList(inventedKader({ requirements }), 'requirement');
        const { rows, total, facets } = list.answer({ ...question, choice: chosen });
        const fits = (item: (typeof requirements)[number], but?: ItemFacet): boolean =>
          FACETS.every(
            (facet) =>
              facet === but ||
              chosen[facet].length === 0 ||
              VALUES[facet](item).some((value) => chosen[facet].includes(value)),
          );
        const expected = requirements.filter((item) => fits(item));
        expect(rows.map(({ item }) => item.key)).to.deep.equal(expected.map(({ key }) => key));
        expect(total).to.equal(expected.length);
        for (const facet of FACETS) {
          for (const { value, count } of facets[facet]) {
            const would = requirements.filter((item) => fits(item, facet) && VALUES[facet](item).includes(value));
            expect(count, `${facet} ${value}`).to.equal(would.length);
          }
        }
      }),
    );
  });

  it('come best first with words, unless another order is asked for', () => {
    const list = new ItemList(inventedKader(), 'requirement');
    const hits = ['bio-90-deur-op-slot', 'gone', 'aia-90-uitlegbare-robots'].map((key) => ({
      key,
      score: 1,
      words: ['x'],
    }));
    const keys = (given: Partial<ListQuestion>) =>
      list.answer({ ...question, hits, ...given }).rows.map(({ item }) => item.key);
    expect(keys({ sort: 'relevance' })).to.deep.equal(['bio-90-deur-op-slot', 'aia-90-uitlegbare-robots']);
    expect(keys({ sort: 'kader' })).to.deep.equal(['aia-90-uitlegbare-robots', 'bio-90-deur-op-slot']);
  });

  it('keep what is not sure for the end, in every order, and count it', () => {
    const kader = inventedKader();
    const verdicts = new Verdicts(kader, 'requirement', { role: ['gebruiksverantwoordelijke'] }, 'strict');
    for (const sort of ['kader', 'title'] as const) {
      const { rows, open, total } = new ItemList(kader, 'requirement').answer({ ...question, verdicts, sort });
      const doubts = rows.map(({ verdict }) => verdict === 'unknown');
      expect(doubts).to.deep.equal([...doubts].sort());
      expect(open).to.equal(doubts.filter(Boolean).length);
      expect(open).to.be.greaterThan(0);
      expect(total).to.equal(rows.length);
    }
  });
});

describe('the sentences of lists', () => {
  const { requirement: kind } = kaderTextsFor('nl').kinds;

  it('count in the singular, the plural and not at all', () => {
    const { found, applying } = listTextsFor('nl');
    expect(found(kind, 1, 'log')).to.equal('1 vereiste gevonden voor ‘log’');
    expect(found(kind, 1530, '')).to.equal('1.530 vereisten');
    expect(found(kind, 0, '')).to.equal('Geen vereisten gevonden');
    expect(applying(kind, 1, 1, 'log')).to.equal(
      '1 vereiste dat geldt, en 1 dat nog van uw antwoorden afhangt (gezocht op ‘log’)',
    );
    expect(applying(kind, 0, 3, '')).to.equal('Geen vereisten die gelden, en 3 die nog van uw antwoorden afhangen');
  });

  it('fall back on Dutch, also for a name that every object has', () => {
    for (const code of ['de', '', 'constructor']) expect(listTextsFor(code)).to.equal(listTextsFor('nl'));
  });
});
