import { afterEach, describe, expect, it, vi } from 'vitest';
import { harmless } from '../../../src/core/checklist/csv.js';
import { readText } from '../../../src/core/read/read-text.js';
import { fold } from '../../../src/core/text/fold.js';

/** Two accents by turns, of which the second belongs before the first: what engines sort in quadratic time. */
const MARKS = '\u0301\u0316'.repeat(1_000);

/** The longest row of accents that is asked to be sorted from now on: a function that tells it. */
function longestRow(): () => number {
  const normalize = vi.spyOn(String.prototype, 'normalize');
  return () => Math.max(0, ...normalize.mock.contexts.map((text) => /\p{M}+/u.exec(String(text))?.[0].length ?? 0));
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('fold', () => {
  it.each([
    ['Reïntegratie', 'reintegratie'],
    ['Rei\u0308ntegratie', 'reintegratie'],
    ['  Sûnens \n en  wolwêzen ', 'sunens en wolwezen'],
    ['\u0344a\u0316\u0301b', 'ab'],
  ])('%j becomes %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('takes away a long row of accents', () => {
    expect(fold(`a${MARKS}b`)).toBe('ab');
  });
});

describe('a sign with an accent', () => {
  it('is guarded in a CSV like the sign alone, which is what a program reads first', () => {
    expect(harmless('=\u0338SUM(1)')).toBe("'=\u0338SUM(1)");
  });
});

describe('a long row of accents is never sorted', () => {
  it('in the name of an organisation, of which no length is known when it is folded', async () => {
    const longest = longestRow();
    const source = { organisation_details: [{ name: `a${MARKS}`, org_id: 'gm0363' }], algoritme_versions: [] };
    await readText(JSON.stringify(source), { source: 'test' });
    expect(longest()).toBeLessThan(100);
  });

  it('in a cell of a CSV', () => {
    const longest = longestRow();
    expect(harmless(`- a${MARKS}`)).toBe(`'- a${MARKS}`);
    expect(longest()).toBeLessThan(100);
  });
});
