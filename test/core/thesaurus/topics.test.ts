/** The thesaurus itself: tidy enough to be edited by hand, and without lines that say the same twice. */
import { describe, expect, it } from 'vitest';
import { MOST_PHRASE_WORDS } from '../../../src/core/related/types.js';
import { entries, parseThesaurus, phraseOf, printGroup, thesaurus, TOPICS } from '../../../src/core/thesaurus/index.js';
import { words } from '../../../src/core/words/analysis.js';
import { stem } from '../../../src/core/words/stem.js';

/** Words that stand in nearly every question: as a term they would drag their targets into all of them. */
const FUNCTION_WORDS = new Set(
  (
    'aan af al als bij da dan dat de den der deze die dit door dus een en er ook of om onder op over te ten ter toch tot uit ' +
    'van veel voor waar wat we wel werd wie wij zal ze zich zijn zo zonder hoe is kan ik je mijn met na naar niet nog nu heb ' +
    'the of and to in is it for on with what how who which do does a an my'
  ).split(' '),
);

const stems = (term: string): string => phraseOf(term).split(' ').map(stem).join(' ');

describe.each([...TOPICS])('the topic %s', (topic, text) => {
  const lines = text.split('\n').map((line) => line.trim());

  it('can be read', () => {
    expect(parseThesaurus(text, topic).length).toBeGreaterThan(10);
  });

  it('has its lines in order below each comment', () => {
    for (const block of text.split(/^#.*$/m)) {
      const written = block.split('\n').filter((line) => line.trim() !== '');
      expect(written).toEqual([...written].sort());
    }
  });

  it('is written the way it is printed', () => {
    const written = lines.filter((line) => line !== '' && !line.startsWith('#'));
    expect(parseThesaurus(text, topic).map(printGroup)).toEqual(written);
  });

  it('is short enough to be read through', () => {
    expect(lines.length).toBeLessThan(400);
  });
});

describe('the thesaurus', () => {
  const all = thesaurus();

  it('has what all topics say', () => {
    expect(all).toHaveLength([...TOPICS].flatMap(([topic, text]) => parseThesaurus(text, topic)).length);
    expect(thesaurus()).toBe(all);
  });

  it('has each term in one group of terms that mean the same, so that groups do not join unseen', () => {
    const seen = new Map<string, string>();
    for (const group of all.filter(({ kind }) => kind === 'same')) {
      for (const term of group.terms.map(stems)) {
        expect.soft(seen.get(term), `${term} in ${printGroup(group)}`).toBeUndefined();
        seen.set(term, printGroup(group));
      }
    }
  });

  it('names no two forms of a word that have one stem', () => {
    for (const group of all.filter(({ kind }) => kind === 'same')) {
      expect.soft(new Set(group.terms.map(stems)).size, printGroup(group)).toBe(group.terms.length);
    }
  });

  it('says nothing twice', () => {
    const pairs = all
      .filter(({ kind }) => kind !== 'same')
      .flatMap(({ terms, targets }) => terms.flatMap((term) => targets.map((target) => [term, target].map(phraseOf))))
      .map(([term = '', target = '']) => [term, target].sort().join(' / '));
    const same = all
      .filter(({ kind }) => kind === 'same')
      .flatMap(({ terms }) => terms.flatMap((a) => terms.map((b) => [a, b].map(phraseOf).sort().join(' / '))));
    const seen = new Set(same);
    for (const pair of pairs) {
      expect.soft(seen.has(pair), pair).toBe(false);
      seen.add(pair);
    }
  });

  it('has no term that is longer than what is looked for', () => {
    for (const term of all.flatMap(({ terms, targets }) => [...terms, ...targets])) {
      expect.soft(words(phraseOf(term)).length, term).toBeLessThanOrEqual(MOST_PHRASE_WORDS);
    }
  });

  it('has no term of function words only, also not by its stem', () => {
    for (const term of all.flatMap(({ terms, targets }) => [...terms, ...targets])) {
      const each = stems(term).split(' ');
      expect.soft(each.length > 0 && !each.every((word) => FUNCTION_WORDS.has(word)), term).toBe(true);
      expect.soft(term.length, term).toBeGreaterThan(1);
    }
  });

  it.each([
    ['stoplicht', 'verkeersregelinstallatie', 'same'],
    ['traffic light', 'stoplicht', 'broader'],
    ['nummerbord', 'kenteken', 'same'],
    ['gdpr', 'avg', 'same'],
    ['copilot', 'taalmodel', 'related'],
    ['grofvuil', 'afval', 'broader'],
    ['ferkear', 'verkeer', 'broader'],
    [phraseOf('útkearing'), 'uitkering', 'broader'],
  ])('leads from %s to %s as %s', (from, to, kind) => {
    expect(entries(all).get(from)).toContainEqual({ term: to, kind });
  });

  // A visitor reads that these were searched too: what is said of people, places and offences has to be so.
  it.each([
    ['hiv', 'seksueel'],
    ['verlof', 'detentie'],
    ['proeftijd', 'reclassering'],
    ['vereniging van eigenaren', 'voorschoolse educatie'],
    ['arbeidsmigranten', 'overbewoning'],
    ['arbeidsmigranten', 'adresonderzoek'],
    ['huidskleur', 'nationaliteit'],
    ['zonder vast adres', 'adreskwaliteit'],
    ['briefadres', 'adresonderzoek'],
    ['verslaafde', 'verslavingsreclassering'],
    ['crimineel', 'verdachte'],
    ['arrestant', 'veroordeelde'],
    ['veendam', 'midden-groningen'],
    ['belastingontwijking', 'belastingfraude'],
    ['tax avoidance', 'belastingfraude'],
    ['turks', 'vertalen'],
    ['pools', 'vertalen'],
  ])('does not lead from %s to %s', (from, to) => {
    expect((entries(all).get(phraseOf(from)) ?? []).map(({ term }) => term)).not.toContain(to);
  });
});
