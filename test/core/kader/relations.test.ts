import { describe, expect, it } from 'vitest';
import { Relations } from '../../../src/core/kader/relations.js';
import { instrument, inventedKader, measure, requirement } from '../../../stories/support/invented-kader.js';

const keys = (items: readonly { key: string }[]): string[] => items.map(({ key }) => key);

describe('the relations in a kader', () => {
  const relations = new Relations(inventedKader());

  it('are known from both ends', () => {
    expect(keys(relations.measuresOf('aia-90-uitlegbare-robots'))).toEqual(['0-org-90-cursus', '2-owp-90-tekening']);
    expect(keys(relations.requirementsOf('0-org-90-cursus'))).toEqual([
      'aia-90-uitlegbare-robots',
      'aia-91-handleiding-volgen',
    ]);
    expect(keys(relations.instrumentsOf('aia-90-uitlegbare-robots'))).toEqual(['robottoets']);
    expect(keys(relations.instrumentsOf('3-dat-90-sleutel'))).toEqual(['wegwijzer-sleutels']);
    expect(keys(relations.measuresWith('robottoets'))).toEqual(['2-owp-90-tekening']);
    expect(keys(relations.requirementsOf('robottoets'))).toHaveLength(2);
  });

  it('find an item by its key, and a requirement by its URN', () => {
    expect(relations.item('robottoets')?.kind).toBe('instrument');
    expect(relations.byUrn('urn:nl:ak:ver:aia-91')?.key).toBe('aia-91-handleiding-volgen');
    expect(relations.byUrn('urn:nl:ak:mtr:org-90')).toBeUndefined();
  });

  it('are none for what is not there, also under names that every object has', () => {
    for (const key of ['', 'weg', '__proto__', 'constructor']) {
      expect(relations.item(key)).toBeUndefined();
      expect(relations.byUrn(key)).toBeUndefined();
      expect([relations.measuresOf(key), relations.requirementsOf(key), relations.instrumentsOf(key)]).toEqual([
        [],
        [],
        [],
      ]);
    }
    expect(relations.measuresOf('bio-90-deur-op-slot')).toEqual([]);
  });

  it('name each item once, and only of the kind that is asked for', () => {
    const made = new Relations(
      inventedKader({
        requirements: [requirement('aia-01', { key: 'r' })],
        measures: [measure('owp-01', { key: 'm', requirements: ['r', 'r', 'm', 'weg'] })],
        instruments: [instrument('i', { requirements: ['r'], measures: ['m', 'm'] })],
      }),
    );
    expect(keys(made.measuresOf('r'))).toEqual(['m']);
    expect(keys(made.instrumentsOf('m'))).toEqual(['i']);
    expect(keys(made.requirementsOf('m'))).toEqual(['r']);
  });
});
