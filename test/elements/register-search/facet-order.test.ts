import { expect } from '@open-wc/testing';
import { inOrder } from '../../../src/elements/register-search/facet-order.js';

describe('the order of values in a facet', () => {
  it('lists years from new to old, and what is no kind of assessment last', () => {
    const list = (...names: string[]): { value: string; count: number }[] =>
      names.map((value) => ({ value, count: 1 }));
    expect(inOrder('year', list('2021', '2026', '2019')).map(({ value }) => value)).to.deep.equal([
      '2026',
      '2021',
      '2019',
    ]);
    expect(inOrder('assessment', list('unknown', 'dpia', 'no', 'iama')).map(({ value }) => value)).to.deep.equal([
      'dpia',
      'iama',
      'unknown',
      'no',
    ]);
  });
});
