import { expect } from '@open-wc/testing';
import {
  chosenFacets,
  inOrder,
  unknownFacets,
  visibleValues,
  type FacetFold,
} from '../../../src/elements/register-search/facet-view.js';

const values = Array.from({ length: 12 }, (_, n) => ({ value: `Waarde ${n + 1}`, count: 12 - n }));
const shape = (given: Partial<FacetFold> = {}): FacetFold => ({ open: false, needle: '', kept: new Set(), ...given });
const seen = (given: Partial<FacetFold>, chosen: string[] = []): string[] =>
  visibleValues(values, shape(given), chosen, (value) => value).map(({ value }) => value);

describe('how facets are shown', () => {
  it('takes commas between the names of facets, as people write lists', () => {
    expect(chosenFacets('theme,status, year', false)).to.deep.equal(['theme', 'status', 'year']);
    expect(unknownFacets('theme, colour none')).to.deep.equal(['colour']);
  });

  it('draws the facets an editor asks for, in that order, and nothing unknown', () => {
    expect(chosenFacets('', false)).to.deep.equal([
      'status',
      'organisation',
      'category',
      'assessment',
      'theme',
      'year',
    ]);
    expect(chosenFacets(' theme  Status nonsense status', false)).to.deep.equal(['theme', 'status']);
    expect(chosenFacets('none', false)).to.deep.equal([]);
    expect(chosenFacets('', true)).not.to.include('organisation');
  });

  it('folds a long list to six, with what is or was chosen beside them', () => {
    expect(seen({})).to.have.length(6);
    expect(seen({}, ['Waarde 11']))
      .to.have.length(7)
      .and.include('Waarde 11');
    expect(seen({ kept: new Set(['Waarde 9']) })).to.include('Waarde 9');
    expect(visibleValues(values.slice(0, 8), shape(), [], String)).to.have.length(8);
  });

  it('shortens an open list by what is typed, without accents or capitals', () => {
    expect(seen({ open: true })).to.have.length(12);
    expect(seen({ open: true, needle: 'wáárde 1' })).to.deep.equal(['Waarde 1', 'Waarde 10', 'Waarde 11', 'Waarde 12']);
  });

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
