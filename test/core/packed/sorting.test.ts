import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestOf, Sorter } from '../../../src/core/packed/sorting.js';

/** Many equal scores, neighbours that differ by the last bit only, and far ends. */
const score = fc.oneof(
  fc.constantFrom(1, 2, 3),
  fc.double({ min: 1, max: 1 + 2 ** -40, noNaN: true }),
  fc.double({ min: Number.MIN_VALUE, max: 1e300, noNaN: true }),
);

function expectSorted(scores: readonly number[]): void {
  const places = Uint32Array.from(scores.map((_, at) => at * 3));
  const found = new Sorter(scores.length + 5).sort({ places, scores: Float64Array.from(scores) });
  const expected = scores
    .map((score, at) => ({ score, place: at * 3 }))
    .sort((a, b) => b.score - a.score || a.place - b.place);
  expect([...found.places]).toEqual(expected.map(({ place }) => place));
  expect([...found.scores]).toEqual(expected.map(({ score }) => score));
}

describe('what was found', () => {
  it('stands best first, and equal scores by place', () => {
    fc.assert(fc.property(fc.array(score, { maxLength: 300 }), expectSorted), { numRuns: 300 });
  });

  it('gives the best of it without sorting the rest', () => {
    fc.assert(
      fc.property(fc.array(score, { maxLength: 300 }), fc.nat(320), (scores, count) => {
        const found = { places: Uint32Array.from(scores.map((_, at) => at * 3)), scores: Float64Array.from(scores) };
        const all = new Sorter(scores.length).sort(found);
        const best = bestOf(found, count);
        expect([...best.places]).toEqual([...all.places.subarray(0, count)]);
        expect([...best.scores]).toEqual([...all.scores.subarray(0, count)]);
      }),
      { numRuns: 300 },
    );
  });

  it('does so too where all scores are one, or differ by next to nothing', () => {
    expectSorted([]);
    expectSorted([2]);
    expectSorted([2, 2, 2]);
    expectSorted([Number.MIN_VALUE, 2 * Number.MIN_VALUE, Number.MIN_VALUE]);
  });
});
