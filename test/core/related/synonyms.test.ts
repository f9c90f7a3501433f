import { brotliCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RegisterError } from '../../../src/core/errors.js';
import { LIMITS } from '../../../src/core/limits.js';
import { readText } from '../../../src/core/read/read-text.js';
import { fromLine, toLines } from '../../../src/core/related/relations.js';
import { openSynonyms } from '../../../src/core/related/stored.js';
import { learnSynonyms } from '../../../src/core/related/synonyms.js';
import type { Synonyms } from '../../../src/core/related/types.js';
import { REGISTRATION_TEXT } from '../../../src/core/search/registration-text.js';
import { Slices } from '../../../src/core/slices.js';
import { entries } from '../../../src/core/thesaurus/entries.js';
import { parseThesaurus } from '../../../src/core/thesaurus/parse.js';
import { realData } from '../read/register-data.js';
import { vocabularyOf } from './words-of.js';

async function learned(documents: readonly string[][], thesaurus = ''): Promise<unknown> {
  const groups = parseThesaurus(thesaurus, 'invented.txt');
  const stored = await learnSynonyms(documents, vocabularyOf(documents), groups, new Slices());
  // As a snapshot gives it back.
  return JSON.parse(JSON.stringify(stored)) as unknown;
}

const open = async (documents: readonly string[][], thesaurus = ''): Promise<Synonyms> =>
  openSynonyms(await learned(documents, thesaurus), 'synonyms.json');

/** What is searched besides a phrase, as `words kind`. */
const also = (synonyms: Synonyms, phrase: string): string[] =>
  synonyms.of(phrase).map(({ words, kind }) => `${words.join(' ')} ${kind}`);

/** The strongest first. */
const KINDS = ['same', 'broader', 'related'] as const;
type Kind = (typeof KINDS)[number];
const weaker = (one: Kind, other: Kind): Kind | undefined =>
  one === 'related' && other === 'related' ? undefined : KINDS.indexOf(one) > KINDS.indexOf(other) ? one : other;

describe('synonyms of a register', () => {
  const lights = [['Slimme verkeerslichten', 'Een verkeersregelinstallatie regelt het verkeer.']];

  it('lead from any word of a group to those that the register has', async () => {
    const synonyms = await open(lights, 'verkeerslichten = stoplicht = verkeersregelinstallatie = ampel');
    expect(also(synonyms, 'stoplicht')).toEqual(['verkeerslichten same', 'verkeersregelinstallatie same']);
    expect(also(synonyms, 'verkeerslichten')).toEqual(['verkeersregelinstallatie same']);
  });

  it('are asked by any form of a word', async () => {
    const synonyms = await open(lights, 'verkeerslichten = stoplicht');
    expect(also(synonyms, 'stoplichten')).toEqual(also(synonyms, 'stoplicht'));
  });

  it('give a word in the form that the register has', async () => {
    expect(also(await open(lights, 'stoplicht -> verkeerslicht'), 'stoplicht')).toEqual(['verkeerslichten broader']);
  });

  it('give a word in no form of another that has the same stem', async () => {
    const cities = [['De stad is steeds drukker', 'In de stad is het steeds drukker.']];
    expect(also(await open(cities, 'city -> steden'), 'city')).toEqual([]);
    expect(also(await open(cities, 'city -> stad'), 'city')).toEqual(['stad broader']);
  });

  it('do not lead to what the register lacks, and need no word that leads nowhere', async () => {
    const synonyms = await open(lights, 'auto = wagen\nstoplicht = slimme ampel');
    expect(also(synonyms, 'auto')).toEqual([]);
    expect(also(synonyms, 'stoplicht')).toEqual([]);
    expect(synonyms.longest).toBe(0);
  });

  it('lead one way to a broader word, both ways to a related one', async () => {
    const synonyms = await open([['Kenteken en boete']], 'nummerbord -> kenteken\nkenteken ~ boete');
    expect(also(synonyms, 'nummerbord')).toEqual(['kenteken broader']);
    expect(also(synonyms, 'kenteken')).toEqual(['boete related']);
    expect(also(synonyms, 'boete')).toEqual(['kenteken related']);
  });

  it('know the abbreviations of the texts both ways, as a phrase', async () => {
    const synonyms = await open([['Zoeker', 'De Wet open overheid (Woo) geldt.']]);
    expect(also(synonyms, 'woo')).toEqual(['wet open overheid same']);
    expect(also(synonyms, 'wet open overheid')).toEqual(['woo same']);
    expect(synonyms.longest).toBe(3);
  });

  it('count each kind less than the one before, and what is said twice by its heaviest', async () => {
    const synonyms = await open([['Een twee drie vier']], 'nul = een\nnul -> twee\nnul ~ drie, een');
    const found = synonyms.of('nul');
    expect(found.map(({ words }) => words.join(' '))).toEqual(['een', 'twee', 'drie']);
    expect(found.map(({ weight }) => weight)).toEqual([...found.map(({ weight }) => weight)].sort().reverse());
    expect(new Set(found.map(({ weight }) => weight)).size).toBe(3);
  });

  it('say of all words that mean the same what is said of one', async () => {
    const thesaurus = 'kenteken = nummerbord = gele plaat\nlicense plate -> nummerbord\ngele plaat ~ bon\nboete = bon';
    const synonyms = await open([['Kenteken, nummerbord en boete']], thesaurus);
    expect(also(synonyms, 'license plate').sort()).toEqual(['boete related', 'kenteken broader', 'nummerbord broader']);
    expect(also(synonyms, 'kenteken')).toEqual(['nummerbord same', 'boete related']);
    expect(also(synonyms, 'gele plaat')).toEqual(['kenteken same', 'nummerbord same', 'boete related']);
    expect(also(synonyms, 'bon').sort()).toEqual(['boete same', 'kenteken related', 'nummerbord related']);
  });

  it('lead on through a word that the register lacks, but not from related to related', async () => {
    const thesaurus =
      'teacher -> docent\ndocent = leraar\ndocent ~ school\nles ~ docent\nlesgeven ~ klas\nklas -> school';
    const synonyms = await open([['Leraar, school']], thesaurus);
    expect(also(synonyms, 'teacher')).toEqual(['leraar broader', 'school related']);
    expect(also(synonyms, 'les')).toEqual(['leraar related']);
    expect(also(synonyms, 'lesgeven')).toEqual(['school related']);
  });

  it('lead exactly where the thesaurus leads, as far as the register has it', async () => {
    const term = fc.constantFrom('appel', 'peer', 'gele pruim', 'kers', 'druif', 'rode bes', 'mango');
    const line = fc
      .tuple(fc.constantFrom(' = ', ' -> ', ' ~ '), fc.uniqueArray(term, { minLength: 2, maxLength: 2 }))
      .map(([sign, [a = '', b = '']]) => a + sign + b);
    const known = fc.uniqueArray(term, { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 8 }), known, async (lines, names) => {
        const synonyms = await open([[names.join('. ')]], lines.join('\n'));
        const all = entries(parseThesaurus(lines.join('\n'), 'x'));
        const isKnown = (word: string): boolean => (names as string[]).includes(word);
        for (const [key, relations] of all) {
          const through = relations.flatMap(({ term: absent, kind }) =>
            isKnown(absent) ? [] : (all.get(absent) ?? []).map((next) => ({ ...next, kind: weaker(kind, next.kind) })),
          );
          const usable = [...relations, ...through].filter((each) => isKnown(each.term) && each.term !== key);
          const kinds = new Map<string, Kind>();
          for (const { term: word, kind } of usable)
            if (kind)
              kinds.set(
                word,
                KINDS[Math.min(...[kind, kinds.get(word) ?? kind].map((each) => KINDS.indexOf(each)))] ?? kind,
              );
          expect(also(synonyms, key).sort()).toEqual([...kinds].map((each) => each.join(' ')).sort());
        }
      }),
      { seed: 9 },
    );
  });

  it('are kept also of a word that a thousand others lead to', async () => {
    const streets = Array.from({ length: 1_000 }, (_, n) => `lindehofstraat${n} -> parkeren`);
    const synonyms = await open([['Parkeren en stallen']], [...streets, 'stallen = parkeren'].join('\n'));
    for (const street of ['lindehofstraat0', 'lindehofstraat567', 'lindehofstraat999'])
      expect(also(synonyms, street)).toEqual(['parkeren broader', 'stallen broader']);
    expect(also(synonyms, 'stallen')).toEqual(['parkeren same']);
  });

  it('take no cube of the words that mean the same, also when the register lacks them all', async () => {
    const chain = (name: string): string[] => Array.from({ length: 199 }, (_, n) => `${name}${n} = ${name}${n + 1}`);
    const lines = ['aap', 'noot', 'mies', 'wim', 'zus', 'jet', 'teun', 'vuur'].flatMap(chain);
    // Each word to each by way of each is 64 million; the time that a test may take is long enough for some of them.
    expect(also(await open(lights, lines.join('\n')), 'aap7')).toEqual([]);
  });

  it('leave no trace of names that an object has by itself', async () => {
    const synonyms = await open([['Constructor proto']], 'hasownproperty = constructor');
    expect(also(synonyms, 'tostring')).toEqual([]);
    expect(also(synonyms, '__proto__')).toEqual([]);
    expect(also(synonyms, 'hasownproperty')).toEqual(['constructor same']);
  });
});

describe('lines of relations', () => {
  const phrase = fc.constantFrom('a', 'b', 'c', 'd', 'e f', 'g', 'h');
  const relations = fc
    .array(fc.tuple(phrase, phrase), { maxLength: 30 })
    .map((pairs) => pairs.filter(([from, to]) => from !== to));

  it('hold exactly the relations that went in', () => {
    fc.assert(
      fc.property(relations, (pairs) => {
        const map = new Map<string, Set<string>>();
        for (const [from, to] of pairs) map.set(from, (map.get(from) ?? new Set()).add(to));
        const back = new Set<string>();
        for (const line of toLines(map)) {
          for (const { keys, others } of fromLine(line)) {
            for (const key of keys) for (const other of others) if (key !== other) back.add(`${key}>${other}`);
          }
        }
        expect(back).toEqual(new Set(pairs.map(([from, to]) => `${from}>${to}`)));
      }),
      { seed: 7, numRuns: 500 },
    );
  });

  it('are several when one would be long, and say the same together', () => {
    const words = (start: string, count: number): string[] =>
      Array.from({ length: count }, (_, n) => `${start}${'x'.repeat(20)}${n}`);
    const [left, right] = [words('a', 300), words('b', 400)];
    for (const isBothWays of [false, true]) {
      const map = new Map(left.map((key) => [key, new Set(right)]));
      if (isBothWays) for (const other of right) map.set(other, new Set(left));
      const lines = toLines(map);
      expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(4_100);
      const said = new Set(
        lines.flatMap(fromLine).flatMap(({ keys, others }) => keys.flatMap((a) => others.map((b) => `${a}>${b}`))),
      );
      expect(said.size).toBe(isBothWays ? 2 * 300 * 400 : 300 * 400);
    }
  });

  it('hold what goes both ways once', () => {
    const pairs = { hub: ['a', 'b', 'c'], a: ['hub'], b: ['hub'], c: ['hub'] };
    expect(toLines(new Map(Object.entries(pairs).map(([key, others]) => [key, new Set(others)])))).toEqual([
      'a/b/c;hub',
    ]);
  });
});

describe('stored synonyms', () => {
  const none = { kind: 'same', weight: 0.8, lines: [] };
  const set = (parts: object): unknown => ({ meanings: none, relations: [{ ...none, lines: ['a:b'], ...parts }] });

  it('open when they are whole', () => {
    expect(openSynonyms(set({}), 'x').of('b')).toEqual([{ words: ['a'], kind: 'same', weight: 0.8 }]);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a text', 'synonyms'],
    ['a list', []],
    ['no relations', { meanings: none }],
    ['no meanings', { relations: [] }],
    ['relations that are no list', { meanings: none, relations: { length: 1 } }],
    ['a kind that nobody knows', set({ kind: 'opposite' })],
    ['a weight of nothing', set({ weight: 0 })],
    ['a weight above one', set({ weight: 1.1 })],
    ['a weight that is no number', set({ weight: NaN })],
    ['lines that are no list', set({ lines: 'a:b' })],
    ['a line that is no text', set({ lines: [['a', 'b']] })],
    ['a line without a sign', set({ lines: ['a/b'] })],
    ['a line that leads nowhere', set({ lines: [':b'] })],
    ['a line from nothing', set({ lines: ['a:'] })],
    ['an empty phrase', set({ lines: ['a//b:c'] })],
    ['a phrase of empty words', set({ lines: ['a  b:c'] })],
    ['a phrase of very many words', set({ lines: ['a b c d e f g h i:j'] })],
    ['a very long word', set({ lines: [`${'a'.repeat(LIMITS.lineLength + 1)}:b`] })],
    ['a very long line', set({ lines: [`a:${'b/'.repeat(LIMITS.textLength)}c`] })],
    [
      'more pairs than any register has',
      set({ lines: [...Array(600).keys()].map((n) => `a${n}${'/b'.repeat(4_000)}&`) }),
    ],
  ])('are refused when they are %s', (_, stored) => {
    const opening = (): unknown => openSynonyms(stored, 'synonyms-1.json');
    expect(opening).toThrow(RegisterError);
    expect(opening).toThrow(expect.objectContaining({ code: 'damaged', where: 'synonyms-1.json' }));
  });

  it('are read so far only that one phrase takes no time', () => {
    const others = Array.from({ length: 5_000 }, (_, n) => `w${n}`).join('/');
    const lines = Array.from({ length: 20 }, (_, n) => `a${n}:w/${others}`);
    const found = openSynonyms(set({ lines }), 'x').of('w');
    expect(found.map(({ words }) => words[0])).toEqual(['a0', 'a1', 'a2', 'a3', 'a4', 'a5']);
  });

  it('are refused as damaged or can be asked, whatever they hold', () => {
    const line = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '/', ':', '&', '<') });
    const parts = fc.record({
      kind: fc.constantFrom('same', 'related', 1),
      weight: fc.double(),
      lines: fc.array(line),
    });
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.record({ meanings: parts, relations: fc.array(parts) })), (stored) => {
        try {
          for (const { words } of openSynonyms(stored, 'x').of('a')) expect(words.every(Boolean)).toBe(true);
        } catch (error) {
          expect(error).toMatchObject({ code: 'damaged' });
        }
      }),
      { seed: 8, numRuns: 500 },
    );
  });
});

describe('synonyms of the real register', () => {
  const load = async (context: Parameters<typeof realData>[1]): Promise<string[][]> => {
    const text = realData('scrape-2026-08-08.json', context);
    const { registrations } = await readText(text, { source: 'scrape-2026-08-08.json' });
    return registrations.map((registration) => Object.values(REGISTRATION_TEXT.texts(registration)));
  };

  it('know its laws and services, each both ways, and lead only to words that it has', async (context) => {
    const documents = await load(context);
    const synonyms = await open(documents);
    expect(also(synonyms, 'avg')).toContain('algemene verordening gegevensbescherming same');
    expect(also(synonyms, 'wet open overheid')).toContain('woo same');
    expect(also(synonyms, 'brp')).toContain('basisregistratie personen same');
    expect(also(synonyms, 'anpr')).toContain('automatic number plate recognition same');
    expect(also(synonyms, 'parkeren').length).toBeGreaterThan(0);
  });

  it('are small, and the same each time', async (context) => {
    const documents = await load(context);
    const json = JSON.stringify(await learned(documents));
    expect(JSON.stringify(await learned(documents))).toBe(json);
    expect(brotliCompressSync(json).length).toBeLessThan(9_000);
  });
});
