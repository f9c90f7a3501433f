import { describe, expect, it } from 'vitest';
import { emptyChecklist } from '../../../src/core/checklist/checklist.js';
import { withMeasure } from '../../../src/core/checklist/measures.js';
import { isNoRenewal, renewal, withRenewal } from '../../../src/core/checklist/renewal.js';
import { answer, checklistOf, kader, measure, moment, requirement } from './fixtures.js';

const titleOf = ({ title }: { title: { nl: string } }): string => title.nl;
const checklist = [1, 2, 3].reduce(
  (list, n) => withMeasure(list, measure(n), `Maatregel ${n}`, true, moment(n)),
  checklistOf(answer(1, { note: 'a' }), answer(2, { note: 'b' })),
);

describe('another kader', () => {
  it('with the same items has no news', () => {
    const same = kader({ info: { ...kader().info, date: '2027-01-01' } });
    expect(isNoRenewal(renewal(checklist, same, titleOf))).toBe(true);
  });

  it('of another source is news also with the same items: other requirements may apply', () => {
    const same = kader({ info: { ...kader().info, source: 'Elders' } });
    const found = renewal(checklist, same, titleOf);
    expect(found).toMatchObject({ sourceChanged: true, renamed: [], added: [], withdrawn: [] });
    expect(isNoRenewal(found)).toBe(false);
    const seen = withRenewal(checklist, same, titleOf);
    expect(isNoRenewal(renewal(seen, same, titleOf))).toBe(true);
  });

  it('says nothing of measures that only have another key, and keeps their ticks', () => {
    const keyed = kader({
      measures: [
        measure(1, { key: 'nummer-7', urn: measure(7).urn }),
        measure(2, { key: 'maatregel-3' }),
        measure(3, { key: 'maatregel-2', urn: measure(1).urn }),
      ],
    });
    const found = renewal(checklist, keyed, titleOf);
    expect(isNoRenewal(found)).toBe(true);
    const { measures } = withRenewal(checklist, keyed, titleOf);
    expect(measures.map(({ key, title }) => [key, title])).toEqual([
      ['maatregel-2', 'Maatregel 3'],
      ['maatregel-3', 'Maatregel 2'],
      ['nummer-7', 'Maatregel 1'],
    ]);
    expect(measures[2]).toEqual({ ...checklist.measures[0], key: 'nummer-7', urn: measure(7).urn });
  });

  it('has no news for a checklist that never saw one', () => {
    expect(isNoRenewal(renewal(emptyChecklist('x'), kader(), titleOf))).toBe(true);
  });

  const [, , ...others] = kader().requirements;
  const next = kader({
    requirements: [
      requirement(1, { key: 'eis-1-nieuw', mark: 'ffffffff', title: { nl: 'Eis 1, anders' } }),
      ...others,
      requirement(99),
    ],
    // 1 is renamed, 2 is gone, and the URN of 3 was given to something else.
    measures: [
      measure(1, { mark: 'ffffffff', title: { nl: 'Maatregel 1, anders' } }),
      measure(4, { urn: measure(3).urn }),
    ],
  });
  const found = renewal(checklist, next, titleOf);

  it('tells which requirements were renamed, added and withdrawn', () => {
    expect(found.renamed.map(({ kept, title }) => [kept.title, title])).toEqual([['Eis 1', 'Eis 1, anders']]);
    expect(found.added.map(({ key }) => key)).toEqual(['eis-99']);
    expect(found.withdrawn).toEqual([{ urn: requirement(2).urn, answer: checklist.answers[1] }]);
  });

  it('tells of withdrawn requirements without an answer too', () => {
    const few = kader({ requirements: kader().requirements.slice(0, 11) });
    expect(renewal(checklist, few, titleOf).withdrawn).toEqual([{ urn: requirement(12).urn, answer: undefined }]);
  });

  it('tells which measures were renamed, withdrawn and replaced, and joins none by URN', () => {
    expect(found.sourceChanged).toBe(false);
    expect(found.measures.renamed.map(({ kept, title }) => [kept.key, title])).toEqual([
      ['maatregel-1', 'Maatregel 1, anders'],
    ]);
    expect(found.measures.withdrawn.map(({ key }) => key)).toEqual(['maatregel-2']);
    expect(found.measures.replaced.map(({ kept, item }) => [kept.key, item.key])).toEqual([
      ['maatregel-3', 'maatregel-4'],
    ]);
  });

  it('takes no answer and no tick away, and gives the renamed their new names', () => {
    const renewed = withRenewal(checklist, next, titleOf);
    expect(renewed.answers.map(({ note }) => note)).toEqual(['a', 'b']);
    expect(renewed.answers[0]).toMatchObject({ title: 'Eis 1, anders', mark: 'ffffffff', key: 'eis-1-nieuw' });
    expect(renewed.answers[1]).toBe(checklist.answers[1]);
    expect(renewed.measures.map(({ title }) => title)).toEqual(['Maatregel 1, anders', 'Maatregel 2', 'Maatregel 3']);
    expect(renewal(renewed, next, titleOf)).toMatchObject({ renamed: [], added: [], measures: { renamed: [] } });
  });
});
