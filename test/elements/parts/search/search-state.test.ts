import { expect } from '@open-wc/testing';
import { LIMITS } from '../../../../src/core/limits.js';
import { checkedSearch } from '../../../../src/core/search/options.js';
import * as reduce from '../../../../src/elements/parts/search/search-state.js';

const SORTS = ['relevance', 'name', 'newest'] as const;
type State = reduce.SearchState<'status' | 'theme', (typeof SORTS)[number]>;
const start: State = reduce.startState(SORTS, 10);

describe('the state of a search', () => {
  it('toggles several values of a facet and forgets a facet without values', () => {
    const two = reduce.withToggled(reduce.withToggled(start, 'status', 'in-use', 10), 'status', 'out-of-use', 10);
    expect(two.filters).to.deep.equal({ status: ['in-use', 'out-of-use'] });
    const one = reduce.withToggled(two, 'status', 'in-use', 10);
    expect(one.filters).to.deep.equal({ status: ['out-of-use'] });
    expect(reduce.withToggled(one, 'status', 'out-of-use', 10).filters).to.deep.equal({});
  });

  it('starts at the first page again after every change but asking for more', () => {
    const more = reduce.withMore(start, 10);
    expect(more.shown).to.equal(20);
    expect(reduce.withQuery(more, 'x', 10).shown).to.equal(10);
    expect(reduce.withSort(more, 'name', 10).shown).to.equal(10);
    expect(reduce.withLiteral(more, true, 10).shown).to.equal(10);
    expect(reduce.withToggled(more, 'theme', 'x', 10).shown).to.equal(10);
    expect(reduce.withoutFilters(more, 10).shown).to.equal(10);
  });

  it('asks for no more results than a register gives at once', () => {
    let state = start;
    for (let page = 0; page < 12; page++) state = reduce.withMore(state, 999);
    expect(state.shown).to.equal(LIMITS.results);
    expect(() => checkedSearch('', { limit: state.shown })).not.to.throw();
    expect(() => checkedSearch('', { limit: state.shown + 1 })).to.throw('10001');
  });

  it('takes the same words literally until there are others', () => {
    const literal = reduce.withLiteral(reduce.withQuery(start, 'stoplicht', 10), true, 10);
    expect(reduce.withQuery(literal, 'stoplicht ', 10).literal).to.be.true;
    expect(reduce.withToggled(literal, 'theme', 'x', 10).literal).to.be.true;
    expect(reduce.withMore(literal, 10).literal).to.be.true;
    expect(reduce.withQuery(literal, 'stoplichten', 10).literal).to.be.false;
    expect(reduce.withLiteral(literal, false, 10).literal).to.be.false;
  });

  it('changes nothing in the state it was given', () => {
    const frozen = Object.freeze({ ...start, filters: Object.freeze({}) });
    reduce.withToggled(frozen, 'theme', '2026', 10);
    expect(frozen.filters).to.deep.equal({});
  });

  it('offers relevance only when there is a query', () => {
    expect(reduce.sortsFor(SORTS, ' ')).to.deep.equal(['name', 'newest']);
    expect(reduce.sortsFor(SORTS, 'x')).to.deep.equal(['relevance', 'name', 'newest']);
    expect(reduce.sortInUse(SORTS, start)).to.equal('name');
    expect(reduce.sortInUse(SORTS, { ...start, query: 'x' })).to.equal('relevance');
    expect(reduce.sortInUse(SORTS, { ...start, sort: 'newest' })).to.equal('newest');
  });

  it('keeps of an address only values that the source knows, and stays the same when all are known', () => {
    const state: State = { ...start, filters: { status: ['in-use', 'nonsense'], theme: ['x'] } };
    const facets = { status: [{ value: 'in-use', count: 0 }], theme: [] };
    const known = reduce.withKnownValues(state, facets);
    expect(known.filters).to.deep.equal({ status: ['in-use'] });
    expect(reduce.withKnownValues(known, facets)).to.equal(known);
    expect(reduce.withKnownValues(state, facets, (facet) => facet === 'theme').filters).to.deep.equal({
      ...{ status: ['in-use'], theme: ['x'] },
    });
  });
});
