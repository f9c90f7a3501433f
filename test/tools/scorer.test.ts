/** The scorer against figures worked out by hand. */
import { describe, expect, it } from 'vitest';
import { random } from '../../bench/random.js';
import { crossValidated, folds, interval, score, together } from '../../bench/scorer.js';

describe('the score of a query', () => {
  it('follows the definitions', () => {
    // Gains 7, 3, 1, 0 for grades 3, 2, 1, 0; places weigh 1, 1 / log2(3) = 0.63093, 1/2, 1 / log2(5) = 0.43068.
    const { ndcg10, recall20, mrr, zero, unjudged10 } = score(['b', 'x', 'a', 'n'], { a: 3, b: 1, c: 2, n: 0 });
    // Found: 1 * 1 + nothing + 7 * 0.5 = 4.5. Ideal: 7 + 3 * 0.63093 + 1 * 0.5 = 9.39279.
    expect(ndcg10).toBeCloseTo(4.5 / 9.39279, 5);
    expect(recall20).toBe(1 / 2);
    expect(mrr).toBe(1 / 3);
    expect(zero).toBe(0);
    expect(unjudged10).toBe(1 / 4);
  });

  it('is whole for the best order, and nothing for no answer', () => {
    const grades = { a: 3, b: 2, c: 2, d: 0 };
    expect(score(['a', 'b', 'c'], grades)).toEqual({ ndcg10: 1, recall20: 1, mrr: 1, zero: 0, unjudged10: 0 });
    expect(score([], grades)).toEqual({ ndcg10: 0, recall20: 0, mrr: 0, zero: 1, unjudged10: 0 });
  });

  it('looks at ten places, twenty places and fifty places', () => {
    const others = (count: number): string[] => [...Array(count).keys()].map((n) => `o${n}`);
    expect(score([...others(10), 'a'], { a: 3 })).toMatchObject({ ndcg10: 0, recall20: 1, mrr: 1 / 11 });
    expect(score([...others(20), 'a'], { a: 3 })).toMatchObject({ recall20: 0, mrr: 1 / 21 });
    expect(score([...others(50), 'a'], { a: 3 }).mrr).toBe(0);
  });

  it('can reach a recall of one when there are more answers than places', () => {
    const ids = [...Array(40).keys()].map(String);
    expect(score(ids, Object.fromEntries(ids.map((id) => [id, 2]))).recall20).toBe(1);
  });

  it('counts a record once, however often an engine names it', () => {
    expect(score(['a', 'a', 'b'], { a: 2, b: 3 })).toEqual(score(['a', 'b'], { a: 2, b: 3 }));
  });

  it('is nothing, not an error, where nothing was judged to be an answer', () => {
    expect(score(['a'], { a: 0 })).toMatchObject({ ndcg10: 0, recall20: 0, mrr: 0 });
  });
});

describe('figures of many queries', () => {
  it('are means', () => {
    const one = score(['a'], { a: 3 });
    const none = score([], { a: 3 });
    expect(together([one, none])).toEqual({ ndcg10: 0.5, recall20: 0.5, mrr: 0.5, zero: 0.5, unjudged10: 0 });
  });

  it('have an interval around their mean, none where all are equal', () => {
    expect(interval([0.5, 0.5, 0.5], random(1), 100)).toEqual([0.5, 0.5]);
    const [low, high] = interval([0, 0, 1, 1], random(1), 2_000);
    // Of four fair tosses, all fall alike in 1 of 16 rounds each way, which is more than 2.5 %.
    expect([low, high]).toEqual([0, 1]);
  });

  it('deals every query to one fold, as even as can be', () => {
    const dealt = folds([...Array(42).keys()], 5, random(7));
    expect(dealt.map(({ length }) => length)).toEqual([9, 9, 8, 8, 8]);
    expect(dealt.flat().sort((a, b) => a - b)).toEqual([...Array(42).keys()]);
  });

  it('scores each fold with the setting that the others chose', () => {
    // Without the first fold B is best, without the second A.
    const settings = { A: [1, 1, 0, 0], B: [0, 0, 0.5, 0.5] };
    const dealt = [
      [0, 1],
      [2, 3],
    ];
    expect(crossValidated(settings, dealt)).toEqual([
      { chosen: 'B', trained: 0.5, held: 0 },
      { chosen: 'A', trained: 1, held: 0 },
    ]);
  });
});
