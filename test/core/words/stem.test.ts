/** The stemmer by example, and against the one that Snowball's own compiler made of the algorithm. */
import { readdirSync, readFileSync } from 'node:fs';
import { stemmer as snowball } from '@orama/stemmers/dutch';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse, words } from '../../../src/core/words/analysis.js';
import { stem } from '../../../src/core/words/stem.js';
import { realData } from '../read/register-data.js';

describe('the stem of a Dutch word', () => {
  it.each([
    ['vergunn', ['vergunning', 'vergunningen']],
    ['aanvrag', ['aanvraag', 'aanvragen', 'aanvragend', 'aanvragende']],
    ['veilig', ['veilig', 'veilige', 'veiligheid', 'veiligheden']],
    ['mogelijk', ['mogelijke', 'mogelijkheid', 'mogelijkheden']],
    ['gemeent', ['gemeente', 'gemeenten', 'gemeentelijk', 'gemeentelijke']],
    ['betal', ['betaal', 'betalen', 'betaling', 'betaalbaar', 'betaalbare']],
    ['brod', ['brood', 'broden']],
    ['bak', ['bak', 'bakken']],
    ['tafel', ['tafel', 'tafels']],
  ])('%s is shared by %j', (expected, forms) => {
    expect(forms.map(stem)).toEqual(forms.map(() => expected));
  });

  it.each([
    ['keeps its first three letters', 'ens', 'ens'],
    ['keeps a syllable before heid', 'eenheid', 'eenheid'],
    ['keeps heid behind a c', 'onderscheid', 'onderscheid'],
    ['keeps en behind gem', 'bodemgemen', 'bodemgemen'],
    ['keeps s behind a vowel or j', 'geijs', 'geijs'],
    ['keeps bar without an e behind it', 'betalbar', 'betalbar'],
    ['loses ig together with ing', 'beveiliging', 'beveil'],
    ['takes an i between vowels and a y after one for consonants', 'yoyoiaas', 'yoyoias'],
  ])('%s: %s', (_rule, word, expected) => {
    expect(stem(word)).toBe(expected);
    expect(snowball(word)).toBe(expected);
  });

  it('leaves accents to the analysis: Snowball takes most of them off by itself, and keeps è as a vowel', () => {
    expect(snowball('coördinerende')).toBe(stem(analyse('coördinerende')));
    expect(snowball('schèèrs')).toBe('schèèr');
    expect(stem(analyse('schèèrs'))).toBe('scher');
  });
});

/** The different words of all texts in a JSON file, as the index writes them. */
function wordsIn(json: string): Set<string> {
  const found = new Set<string>();
  JSON.parse(json, (_key, value: unknown) => {
    if (typeof value === 'string') for (const word of words(value)) found.add(analyse(word));
    return value;
  });
  found.delete('');
  return found;
}

const differences = (all: Iterable<string>): string[][] =>
  [...all].map((word) => [word, stem(word), snowball(word)]).filter(([, ours, theirs]) => ours !== theirs);

describe('stems and those of Snowball', () => {
  it('are the same for every word of the sample register', () => {
    const sample = readdirSync('src/sample').filter((name) => name.endsWith('.json'));
    const all = new Set(sample.flatMap((name) => [...wordsIn(readFileSync(`src/sample/${name}`, 'utf8'))]));
    expect(all.size).toBeGreaterThan(500);
    expect(differences(all)).toEqual([]);
  });

  it('are the same for every word of the real register', (context) => {
    const all = wordsIn(realData('scrape-2026-08-08.json', context));
    expect(all.size).toBeGreaterThan(10_000);
    expect(differences(all)).toEqual([]);
  });

  it('are the same for words of endings and of what the rules look at before them', () => {
    const pieces = 'heden heid en ene se s e end ing ig lijk baar bar gem kk dd tt aa ee oo uu i y j c n r a o u b ß 9';
    const word = fc.array(fc.constantFrom(...pieces.split(' ')), { maxLength: 8 }).map((all) => all.join(''));
    fc.assert(
      fc.property(word, (made) => {
        expect(stem(made)).toBe(snowball(made));
      }),
      { numRuns: 20_000 },
    );
  });
});

it('the stem of any text is not longer than the text, and only of nothing it is nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const stemmed = stem(text);
      expect(stemmed.length).toBeLessThanOrEqual(text.length);
      expect(stemmed === '').toBe(text === '');
    }),
  );
});
