import { describe, expect, it } from 'vitest';
import { TextIndex } from '../../../src/core/packed/text-index.js';
import type { Plan } from '../../../src/core/packed/types.js';
import { REGISTRATION_TEXT } from '../../../src/core/search/registration-text.js';
import { Slices } from '../../../src/core/slices.js';
import { sampleRegister } from './registers.js';

interface Item {
  title: string;
  body?: string;
}

const SCHEMA = { fields: ['title', 'body'], texts: ({ title, body = '' }: Item) => ({ title, body }) };
const ITEMS: Item[] = [
  { title: 'Parkeren', body: 'Een scanauto leest kentekens van auto’s.' },
  { title: 'Parkeervergunning', body: 'Wie mag parkeren, en waar? Kentekens leest de scanauto.' },
  { title: 'Chatbot', body: 'De chatbot geeft antwoord.' },
];

const build = (items: readonly Item[] = ITEMS): Promise<TextIndex> => TextIndex.build(SCHEMA, items, new Slices());

/** Finds everything that has one of the words. */
const planOf = (words: string[], more: Partial<Plan> = {}): Plan => ({
  slots: words.map((word) => ({
    word,
    alternatives: [{ terms: [word], weight: 1, reason: 'typed' }],
    weight: 1,
    tells: 1,
  })),
  phrases: [],
  without: [],
  ...more,
});
const placesOf = (index: TextIndex, plan: Plan): number[] => [...index.rank(plan).places];

describe('a text index', () => {
  it('puts a word in a short field before the same word in a long one', async () => {
    expect(placesOf(await build(), planOf(['parkeren']))).toEqual([0, 1]);
  });

  it('says in which fields words stand, in the order of the fields', async () => {
    const index = await build();
    expect(index.foundIn(0, ['leest', 'parkeren', 'chatbot'])).toEqual([
      { field: 'title', words: ['parkeren'] },
      { field: 'body', words: ['leest'] },
    ]);
    expect(index.foundInEach([2, 1], ['parkeren'])).toEqual([[], [{ field: 'body', words: ['parkeren'] }]]);
    expect(index.foundIn(99, ['parkeren'])).toEqual([]);
  });

  it('holds phrases to one field, in their order, next to each other', async () => {
    const index = await build();
    const all = ['scanauto', 'leest', 'kentekens'];
    expect(placesOf(index, planOf(all, { phrases: [['scanauto', 'leest']] }))).toEqual([0]);
    expect(placesOf(index, planOf(all, { phrases: [['leest', 'scanauto']] }))).toEqual([]);
    expect(placesOf(index, planOf(all, { phrases: [['kentekens', 'leest', 'de', 'scanauto']] }))).toEqual([1]);
    // The end of one field and the beginning of the next are no neighbours.
    expect(placesOf(index, planOf(all, { phrases: [['parkeren', 'een']] }))).toEqual([]);
    expect(placesOf(index, planOf(all, { phrases: [['parkeren', 'en']] }))).toEqual([1]);
    expect(placesOf(index, planOf(all, { phrases: [['parkeren']] }))).toEqual([0, 1]);
    expect(placesOf(index, planOf(all, { without: [['parkeervergunning']] }))).toEqual([0]);
    expect(placesOf(index, planOf(all, { without: [['scanauto', 'leest'], ['staatnergens']] }))).toEqual([1]);
  });

  it('looks at the first twelve words of a phrase, which may have a word several times', async () => {
    const bodies = ['de '.repeat(12), 'de '.repeat(11), 'wie de bal de bal kaatst', 'wie de bal kaatst'];
    const index = await build(bodies.map((body) => ({ title: 'Iets', body })));
    const phrase = (text: string): Plan => planOf(['de'], { phrases: [text.trim().split(' ')] });
    expect(placesOf(index, phrase('de '.repeat(12)))).toEqual([0]);
    expect(placesOf(index, phrase('de '.repeat(133)))).toEqual([0]);
    expect(placesOf(index, phrase('de bal de bal'))).toEqual([2]);
  });

  it('needs its positions for a phrase of several words, and refuses those of another index', async () => {
    const files = (await build()).toFiles();
    const index = TextIndex.fromSegments(SCHEMA.fields, [{ index: files.index, count: 3, where: 'index.bin' }]);
    const plan = planOf(['scanauto'], { phrases: [['scanauto', 'leest']] });
    expect(index.needsPositions(planOf(['scanauto'], { phrases: [['scanauto']] }))).toBe(false);
    expect(index.needsPositions(plan)).toBe(true);
    expect(() => index.rank(plan)).toThrow();
    const other = (await build([...ITEMS].reverse())).toFiles();
    expect(() => index.addPositions([{ positions: other.positions, where: 'p.bin' }])).toThrow(/p\.bin/);
    expect(() => index.addPositions([])).toThrow(/cannot be read/);
    index.addPositions([{ positions: files.positions, where: 'p.bin' }]);
    expect(index.needsPositions(plan)).toBe(false);
    expect(placesOf(index, plan)).toEqual([0]);
  });

  it('counts an alternative of several words only where all of them are', async () => {
    const index = await build();
    const plan = planOf(['staatnergens']);
    const both = { terms: ['scanauto', 'parkeervergunning'], weight: 1, reason: 'same' } as const;
    const [slot] = plan.slots;
    expect(placesOf(index, { ...plan, slots: [{ ...slot!, alternatives: [both] }] })).toEqual([1]);
  });

  it('looks at one field when asked to', async () => {
    const index = await build();
    const inTitle = { terms: ['parkeren'], weight: 1, reason: 'typed', field: 0 } as const;
    expect(
      placesOf(index, { ...planOf([]), slots: [{ word: 'parkeren', alternatives: [inTitle], weight: 1, tells: 1 }] }),
    ).toEqual([0]);
  });

  it('finds nothing by what weighs nothing, and is ready for the next search', async () => {
    const index = await build();
    const slot = {
      word: 'leest',
      alternatives: [{ terms: ['leest'], weight: 0, reason: 'typed' } as const],
      weight: 1,
      tells: 1,
    };
    expect(
      placesOf(index, { ...planOf([]), slots: [slot, { ...slot, weight: 0 }, { ...slot, alternatives: [] }] }),
    ).toEqual([]);
    expect(placesOf(index, planOf([]))).toEqual([]);
    expect(placesOf(index, planOf(['leest']))).toEqual([0, 1]);
  });

  it('gives the same bytes for the same items, and an index of no items', async () => {
    const list = await sampleRegister();
    const [one, other] = [0, 1].map(() => TextIndex.build(REGISTRATION_TEXT, list, new Slices()));
    expect((await one!).toFiles()).toEqual((await other!).toFiles());
    const none = await build([]);
    expect(placesOf(none, planOf(['parkeren']))).toEqual([]);
    expect(
      TextIndex.fromSegments(SCHEMA.fields, [{ index: none.toFiles().index, count: 0, where: '' }]).vocabulary.size,
    ).toBe(0);
  });

  it('reads from the middle of a larger piece of memory', async () => {
    const { index } = (await build()).toFiles();
    const larger = new Uint8Array(index.length + 5);
    larger.set(index, 3);
    const moved = larger.subarray(3, 3 + index.length);
    const opened = TextIndex.fromSegments(SCHEMA.fields, [{ index: moved, count: 3, where: '' }]);
    expect(placesOf(opened, planOf(['leest']))).toHaveLength(2);
  });

  it('hears how many items are in, and lets the page work in between', async () => {
    const done: number[] = [];
    let ticks = 0;
    const timer = setInterval(() => ticks++, 0);
    const many = Array.from({ length: 400 }).map(() => ITEMS[1]!);
    await TextIndex.build(SCHEMA, many, new Slices(0), (count) => done.push(count));
    clearInterval(timer);
    expect(done.slice(0, 3)).toEqual([0, 50, 100]);
    expect(ticks).toBeGreaterThan(0);
  });
});
