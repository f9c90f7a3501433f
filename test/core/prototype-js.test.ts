import { afterEach, describe, expect, it } from 'vitest';
import { asJsonText, gathered, numbered, standsAt } from '../../src/core/prototype-js.js';

describe('what does not ask an array', () => {
  const shared = Array.prototype as unknown as { toJSON?: () => string };
  afterEach(() => void delete shared.toJSON);

  it('is as JSON, also when arrays have a toJSON of the page’s', () => {
    const value = { list: [1, ['a', { b: [] }]], day: new Date(0), none: undefined, own: { toJSON: () => [2] } };
    const expected = JSON.stringify(value);
    expect(asJsonText([value], 2)).toBe(JSON.stringify([value], null, 2));
    shared.toJSON = () => 'a list';
    expect(JSON.stringify([1])).toBe('"a list"');
    expect(asJsonText({ ...value, own: [2] })).toBe(expected);
  });

  it('counts and gathers as entries and reduce do', () => {
    expect([...numbered(['a', 'b'])]).toEqual([...['a', 'b'].entries()]);
    expect(gathered([1, 2, 3], (sum, next) => sum + next, 10)).toBe(16);
    expect(gathered([], () => 0, 10)).toBe(10);
  });

  it('finds a part at a place as startsWith does', () => {
    for (const [part, at] of [
      ['', 0],
      ['b', 1],
      ['bc', 1],
      ['cd', 2],
      ['a', 1],
      ['c', 9],
      ['', 9],
    ] as const)
      expect(standsAt('abc', part, at), `${part} ${String(at)}`).toBe('abc'.startsWith(part, at));
  });
});
