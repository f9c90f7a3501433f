import { expect } from '@open-wc/testing';
import {
  chosenFacets,
  type FacetFold,
  unknownFacets,
  visibleValues,
} from '../../../../src/elements/parts/search/facet-view.js';

const NAMES = ['status', 'organisation', 'theme', 'year'] as const;

const values = Array.from({ length: 12 }, (_, n) => ({ value: `Waarde ${n + 1}`, count: 12 - n }));
const shape = (given: Partial<FacetFold> = {}): FacetFold => ({ open: false, needle: '', kept: new Set(), ...given });
const seen = (given: Partial<FacetFold>, chosen: string[] = []): string[] =>
  visibleValues(values, shape(given), chosen, (value) => value, 8).map(({ value }) => value);

describe('how facets are shown', () => {
  it('takes commas between the names of facets, as people write lists', () => {
    expect(chosenFacets('theme,status, year', NAMES)).to.deep.equal(['theme', 'status', 'year']);
    expect(unknownFacets('theme, colour none colour', NAMES)).to.deep.equal(['colour']);
  });

  it('draws the facets an editor asks for, in that order, and nothing unknown', () => {
    expect(chosenFacets('', NAMES)).to.deep.equal([...NAMES]);
    expect(chosenFacets(' theme  Status nonsense status', NAMES)).to.deep.equal(['theme', 'status']);
    expect(chosenFacets('none', NAMES)).to.deep.equal([]);
    expect(chosenFacets('', NAMES, 'organisation')).not.to.include('organisation');
  });

  it('folds a long list to six, with what is or was chosen beside them', () => {
    expect(seen({})).to.have.length(6);
    expect(seen({}, ['Waarde 11']))
      .to.have.length(7)
      .and.include('Waarde 11');
    expect(seen({ kept: new Set(['Waarde 9']) })).to.include('Waarde 9');
    expect(visibleValues(values.slice(0, 8), shape(), [], String, 8)).to.have.length(8);
  });

  it('shortens an open list by what is typed, without accents or capitals', () => {
    expect(seen({ open: true })).to.have.length(12);
    expect(seen({ open: true, needle: 'wáárde 1' })).to.deep.equal(['Waarde 1', 'Waarde 10', 'Waarde 11', 'Waarde 12']);
  });
});
