/** Which of equal scores come first, when places are not in order of name. */
import { describe, expect, it } from 'vitest';
import { TextColumn } from '../../../src/core/search/columns.js';
import { firstOf } from '../../../src/core/search/first.js';
import { type NameColumns, Names } from '../../../src/core/search/names.js';

/** Registrations by name, each with its number. */
const segment = (registrations: Record<string, number>, names = Object.keys(registrations)): NameColumns => ({
  ids: Uint32Array.from(Object.values(registrations)),
  names: new TextColumn(names.join('\n'), names.length),
  organisations: { values: [''], codes: new Uint8Array(names.length) },
});

const first = (names: Names, scores: number[], limit = 10): string[] => {
  const places = Uint32Array.from(names.order).sort();
  const found = { places, scores: Float64Array.from(scores) };
  const drawn = firstOf(found, { sort: 'relevance', limit, query: 'x' }, names).places;
  return [...drawn].map((place) => names.name(place));
};

describe('ties over two segments', () => {
  it('stand in order of name when registrations are added', () => {
    const names = new Names(segment({ aap: 1, mees: 2 }), {
      ...segment({ beer: 3, zwaan: 4 }),
      removed: new Uint32Array(),
      before: Uint32Array.of(1, 2),
    });
    expect(first(names, [1, 1, 1, 1])).toEqual(['aap', 'beer', 'mees', 'zwaan']);
    expect(first(names, [1, 2, 1, 2])).toEqual(['mees', 'zwaan', 'aap', 'beer']);
    // The first of a tie that the limit cuts through are those of more.
    expect(first(names, [1, 1, 1, 1], 2)).toEqual(['aap', 'beer']);
  });

  it('stand in order of name when one is replaced', () => {
    const names = new Names(segment({ aap: 1, mees: 2 }), {
      ...segment({ beer: 1 }),
      removed: new Uint32Array(),
      before: Uint32Array.of(1),
    });
    expect(first(names, [1, 1])).toEqual(['beer', 'mees']);
  });
});
