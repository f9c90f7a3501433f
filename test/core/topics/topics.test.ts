import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Slices } from '../../../src/core/slices.js';
import { chooseTopics, type Elsewhere, type IndexedTerms } from '../../../src/core/topics/choose.js';
import { MOST_TOPICS } from '../../../src/core/topics/layout.js';
import { Topics, writeTopics } from '../../../src/core/topics/topics.js';

/** An index of texts in two fields, the first of which is the name. */
function indexOf(...documents: [name: string, text: string][]): IndexedTerms {
  const split = documents.map((texts) => texts.map((text) => text.split(' ').filter(Boolean)));
  return {
    documentCount: documents.length,
    terms: () => new Set(split.flat(2)),
    visit: (term, visit) => {
      for (const [place, texts] of split.entries()) {
        for (const [field, words] of texts.entries()) {
          const times = words.filter((word) => word === term).length;
          if (times > 0) visit(place, field, times);
        }
      }
    },
  };
}

const plural = (term: string): string => term.replace(/en$/, '');
const choose = (index: IndexedTerms, ignored: number[] = [], elsewhere?: Elsewhere): Promise<string[][]> =>
  chooseTopics(
    index,
    { ignored: new Set(ignored), name: 0, root: plural, saysNothing: (term) => term === 'nietszeggend', elsewhere },
    new Slices(),
  );

/** Documents that say nothing, so that a word of a few documents is rare. */
const others = Array.from({ length: 40 }, (): [string, string] => ['iets', 'nietszeggend']);

describe('the topics of a document', () => {
  it('are the words that few documents have and it has often, those of its name before those of its text', async () => {
    const [first] = await choose(indexOf(['scan', 'paal paal licht'], ['scan', 'licht'], ['paal', ''], ...others));
    expect(first).toEqual(['scan', 'paal', 'licht']);
  });

  it('are no words of one document, of many, of two letters, numbers, and those that say nothing', async () => {
    const index = indexOf(['eenmalig iets', 'nietszeggend ab 2024'], ['iets', 'nietszeggend ab 2024'], ...others);
    expect((await choose(index)).flat()).toEqual([]);
  });

  it('are none of a field that is ignored', async () => {
    expect((await choose(indexOf(['scan', 'paal'], ['scan', 'paal'], ...others), [1])).slice(0, 2)).toEqual([
      ['scan'],
      ['scan'],
    ]);
  });

  it('are one for all forms of a word, called by the form that most documents have', async () => {
    const [one, other] = await choose(indexOf(['lamp', ''], ['lampen', ''], ['lampen', ''], ...others));
    expect([one, other]).toEqual([['lampen'], ['lampen']]);
  });

  it('are none that no other document has as one, unless that may stand in another index', async () => {
    const words = 'aap bes cel dak eik fee';
    const index = indexOf([words, 'hek'], [words, ''], ['hek', ''], ...others);
    expect(await choose(index)).not.toContainEqual(['hek']);
    const elsewhere = { documentCount: 40, documents: () => 1 };
    expect(await choose(index, [], elsewhere)).toContainEqual(['hek']);
  });

  it(`are at most ${MOST_TOPICS}`, async () => {
    const words = 'aap bes cel dak eik fee gif hek';
    const [first = []] = await choose(indexOf(['', words], ['', words], ...others));
    expect(first).toHaveLength(MOST_TOPICS);
  });
});

const lists = fc.array(fc.uniqueArray(fc.stringMatching(/^[a-z]{3,8}$/), { maxLength: MOST_TOPICS }));

describe('a file of topics', () => {
  it('gives back what was written, and the same bytes for the same topics', () => {
    fc.assert(
      fc.property(lists, (written) => {
        const bytes = writeTopics(written);
        expect(writeTopics(written)).toEqual(bytes);
        const topics = Topics.open(bytes, written.length, 'topics.bin');
        expect(read(topics)).toEqual(written);
      }),
    );
  });

  it('knows the documents of each topic, and its rank there', () => {
    fc.assert(
      fc.property(lists, (written) => {
        const topics = Topics.open(writeTopics(written), written.length, 'topics.bin');
        for (const [topic, word] of topics.words.entries()) {
          const sought = { topics: Uint32Array.of(topic), weights: Float64Array.of(2) };
          const found = topics.likenessTo(sought, Float64Array.from([1, 2, 3, 4, 5, 6]));
          const expected = written.map((list) => 2 * (list.indexOf(word) + 1));
          expect([...found.of]).toEqual(expected);
          expect([...found.places].sort((a, b) => a - b)).toEqual([...expected.keys()].filter((at) => expected[at]));
          expect(found.most).toBe(Math.max(...expected));
        }
      }),
    );
  });

  it('joins two as if they were one', () => {
    fc.assert(
      fc.property(lists, lists, (first, second) => {
        const all = [first, second].map((each) => Topics.open(writeTopics(each), each.length, 'topics.bin'));
        expect(read(Topics.joined(all))).toEqual([...first, ...second]);
      }),
    );
  });

  it('is refused when a bit is wrong, when it is cut off, and for another list', () => {
    const bytes = writeTopics([['paal', 'scan'], ['paal']]);
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const wrong = bytes.slice();
      wrong[bit >> 3] = (wrong[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(() => Topics.open(wrong, 2, 'topics.bin')).toThrow(expect.objectContaining({ code: 'damaged' }) as Error);
    }
    for (let length = 0; length < bytes.length; length++) {
      expect(() => Topics.open(bytes.subarray(0, length), 2, 'topics.bin')).toThrow();
    }
    expect(() => Topics.open(bytes, 3, 'topics.bin')).toThrow();
  });
});

function read(topics: Topics): string[][] {
  const all: string[][] = [];
  for (let place = 0; place < topics.documentCount; place++) {
    const alone = { places: Uint32Array.of(place), scores: Float64Array.of(1) };
    const found = topics.heaviest(alone, Float64Array.of(6, 5, 4, 3, 2, 1), MOST_TOPICS);
    all.push(Array.from(found.topics, (topic) => topics.words[topic] ?? ''));
  }
  return all;
}
