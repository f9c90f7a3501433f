import { describe, expect, it } from 'vitest';
import type { Found } from '../../../src/core/packed/types.js';
import { feedback } from '../../../src/core/topics/feedback.js';
import { Topics, writeTopics } from '../../../src/core/topics/topics.js';

const topicsOf = (lists: string[][]): Topics => Topics.open(writeTopics(lists), lists.length, 'topics.bin');

const found = (...scores: [place: number, score: number][]): Found => ({
  places: Uint32Array.from(scores.map(([place]) => place)),
  scores: Float64Array.from(scores.map(([, score]) => score)),
});

const topics = topicsOf([
  ['scanauto', 'parkeren', 'kenteken'],
  ['parkeren', 'kenteken'],
  ['bijstand'],
  ['parkeren', 'kenteken', 'scanauto'],
  ['zwembad'],
]);

const scoresOf = ({ places, scores }: Found): Map<number, number> =>
  new Map([...places].map((place, at) => [place, scores[at] ?? 0]));

describe('what the best results have in common', () => {
  it('lifts results that share it more than those that do not', () => {
    const before = found([0, 10], [1, 4], [2, 4]);
    const after = scoresOf(feedback(before, topics).found);
    expect(after.get(1)).toBeGreaterThan((after.get(2) ?? 0) + 0.5);
    expect(after.get(2)).toBeGreaterThanOrEqual(4);
  });

  it('brings in what has it without the words typed, below the best', () => {
    const after = scoresOf(feedback(found([0, 10]), topics).found);
    expect(after.get(3)).toBeGreaterThan(0);
    expect(after.get(3)).toBeLessThan(after.get(0) ?? 0);
    expect(after.has(4)).toBe(false);
  });

  it('brings in only what may come', () => {
    const { places } = feedback(found([0, 10]), topics, (place) => place !== 3).found;
    expect([...places]).toEqual([0, 1]);
  });

  it('finds each registration once', () => {
    const before = found([0, 10], [1, 4], [3, 1]);
    const { places } = feedback(before, topics).found;
    expect([...places].sort()).toEqual([0, 1, 3]);
  });

  it('says what was looked for, the strongest first', () => {
    expect(feedback(found([0, 10]), topics).topics).toEqual(['scanauto', 'parkeren', 'kenteken']);
  });

  it('changes nothing when nothing was found, or without topics', () => {
    expect(feedback(found(), topics)).toEqual({ found: found(), topics: [] });
    const one = found([0, 3]);
    expect(feedback(one, topicsOf([[]]))).toEqual({ found: one, topics: [] });
  });
});
