import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { LIMITS } from '../../../../src/core/limits.js';
import {
  type LinkedSearch,
  readSearch,
  withQueryString,
  writeSearch,
} from '../../../../src/elements/parts/search/url-state.js';

const FACETS = ['status', 'theme', 'year'] as const;
const SORTS = ['relevance', 'name', 'newest'] as const;
type Name = (typeof FACETS)[number];
type Sort = (typeof SORTS)[number];
/** The parameters of a search with this prefix. */
const named = (prefix: string) => ({ prefix, facets: FACETS, sorts: SORTS });

const value = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
const filters = fc
  .dictionary(fc.constantFrom(...FACETS), fc.uniqueArray(value, { minLength: 1, maxLength: 4 }))
  // In the facets' own order, which is how an address is read.
  .map((chosen) => Object.fromEntries(FACETS.flatMap((name) => (chosen[name] ? [[name, chosen[name]]] : []))));
const search: fc.Arbitrary<LinkedSearch<Name, Sort>> = fc
  .record({
    query: fc.string({ unit: 'grapheme', maxLength: 60 }),
    filters: filters,
    sort: fc.constantFrom(...SORTS),
    literal: fc.boolean(),
  })
  // Only words can be taken literally.
  .map((given) => ({ ...given, literal: given.literal && !!given.query.trim() }));
/** Parameters of others, in spellings that parsing and writing again would change. */
const piece = fc.constantFrom(
  'a=b%20c',
  'flag',
  'q=1',
  'utm_x=%C3%A9',
  'x=1&x=2',
  'd=2026-08-08',
  '?ar-q=not-ours',
  '',
  'a+b=c+d',
);
const others = fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join('&'));

describe('a search in an address', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(others, search, (present, wanted) => {
        expect(readSearch(writeSearch(present, named('ar'), wanted), named('ar'))).to.deep.equal(wanted);
      }),
    );
  });

  it('leaves every other parameter as it stands, letter for letter', () => {
    fc.assert(
      fc.property(others, search, search, (present, one, two) => {
        const written = writeSearch(writeSearch(present && `?${present}`, named('ar'), one), named('ar'), two);
        const none = { query: '', filters: {}, sort: 'relevance' as const, literal: false };
        expect(writeSearch(written, named('ar'), none)).to.equal(present && `?${present}`);
      }),
    );
  });

  it('touches nothing of a second search with its own prefix', () => {
    const first = writeSearch('', named('ar'), { query: 'a', filters: {}, sort: 'name', literal: true });
    const second = { query: 'b', filters: { status: ['in-use'] }, sort: 'newest', literal: false } as const;
    const both = writeSearch(first, named('ar2'), second);
    expect(both).to.equal('?ar-q=a&ar-literal=1&ar-sort=name&ar2-q=b&ar2-status=in-use&ar2-sort=newest');
    expect(readSearch(both, named('ar'))).to.deep.equal({ query: 'a', filters: {}, sort: 'name', literal: true });
  });

  it('keeps the path and the hash, also a hash that looks like a query', () => {
    expect(withQueryString('https://x.example/p?old=1#h?z', '?n=1')).to.equal('https://x.example/p?n=1#h?z');
    expect(withQueryString('https://x.example/p#', '')).to.equal('https://x.example/p#');
    expect(withQueryString('https://x.example/p?a', '')).to.equal('https://x.example/p');
  });

  it('keeps of a long query all that is searched, and no more', () => {
    const query = `${'woord '.repeat(60)}${'x'.repeat(LIMITS.queryLength)}`;
    const given = { query, filters: {}, sort: 'relevance', literal: false } as const;
    const written = writeSearch('', named('ar'), given);
    expect(readSearch(written, named('ar')).query).to.equal(query.slice(0, LIMITS.queryLength));
    expect(written).to.have.length('?ar-q='.length + LIMITS.queryLength);
  });

  it('keeps of filters all that a register can have, and writes no more than is read', () => {
    const theme = Array.from({ length: LIMITS.listItems + 1 }, (_, n) => `thema ${n}`);
    const status = ['x'.repeat(LIMITS.lineLength), 'y'.repeat(LIMITS.lineLength + 1)];
    const given = { query: '', filters: { status, theme }, sort: 'relevance', literal: false } as const;
    const written = writeSearch('', named('ar'), given);
    const read = readSearch(written, named('ar'));
    expect(read.filters).to.deep.equal({ status: status.slice(0, 1), theme: theme.slice(0, -1) });
    expect(writeSearch('', named('ar'), read)).to.equal(written);
  });

  it('takes an address for what it is, untrusted: too long, too many, unknown', () => {
    const many = Array.from({ length: LIMITS.listItems + 30 }, (_, n) => `ar-theme=${n}`).join('&');
    const read = readSearch(
      `?ar-q=${'x'.repeat(5000)}&ar-sort=constructor&ar-status=${'y'.repeat(LIMITS.lineLength + 1)}&${many}`,
      named('ar'),
    );
    expect(read.query).to.have.length(LIMITS.queryLength);
    expect(read.sort).to.equal('relevance');
    expect(read.filters.status).to.equal(undefined);
    expect(read.filters.theme).to.have.length(LIMITS.listItems);
    expect(readSearch('?ar-q=a&ar-literal=yes', named('ar')).literal).to.be.false;
    expect(readSearch('?ar-literal=1', named('ar')).literal).to.be.false;
  });
});
