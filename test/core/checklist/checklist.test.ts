import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyAnswer } from '../../../src/core/checklist/answers.js';
import { answerOf, emptyChecklist, withAnswer, withKader, withProfile } from '../../../src/core/checklist/checklist.js';
import { isTicked, tickOf, withMeasure } from '../../../src/core/checklist/measures.js';
import type { TickedMeasure } from '../../../src/core/checklist/model.js';
import { progressOf } from '../../../src/core/checklist/progress.js';
import type { Measure } from '../../../src/core/kader/model.js';
import { answer, anyChecklist, checklistOf, kader, measure, moment, requirement } from './fixtures.js';

describe('a checklist', () => {
  it('keeps its answers in order of URN, one for each requirement', () => {
    const checklist = checklistOf(answer(3, { note: 'c' }), answer(1, { note: 'a' }), answer(2, { note: 'b' }));
    expect(checklist.answers.map(({ urn }) => urn.at(-1))).toEqual(['1', '2', '3']);
    const changed = withAnswer(checklist, answer(2, { note: 'anders' }));
    expect(changed.answers.map(({ note }) => note)).toEqual(['a', 'anders', 'c']);
    expect(checklist.answers[1]?.note).toBe('b');
  });

  it('leaves out answers that became blank', () => {
    const checklist = checklistOf(answer(1, { note: 'a' }), answer(2, { note: 'b' }));
    expect(withAnswer(checklist, answer(1, {})).answers.map(({ note }) => note)).toEqual(['b']);
  });

  it('is the same object when nothing changes', () => {
    const checklist = withProfile(checklistOf(answer(1, { note: 'a' })), { role: ['aanbieder'] });
    expect(withAnswer(checklist, emptyAnswer(requirement(5), ''))).toBe(checklist);
    expect(withProfile(checklist, { role: ['aanbieder'] })).toBe(checklist);
    expect(withKader(checklist, kader())).toBe(checklist);
    expect(withMeasure(checklist, measure(1), '', false, moment(1))).toBe(checklist);
  });

  it('notes the URNs of the kader in order, each once', () => {
    const twice = kader({ requirements: [requirement(2), requirement(1), requirement(2)] });
    expect(withKader(emptyChecklist('x'), twice).kader).toEqual({
      source: 'Voorbeeldkader',
      date: '2026-06-01',
      requirements: [requirement(1).urn, requirement(2).urn],
    });
  });

  it('finds every answer, and none for other requirements', () => {
    fc.assert(
      fc.property(anyChecklist, (checklist) => {
        for (const one of checklist.answers) expect(answerOf(checklist, one.urn)).toBe(one);
        expect(answerOf(checklist, 'urn:nl:ak:ver:eis-0')).toBeUndefined();
        expect(answerOf(checklist, 'zzz')).toBeUndefined();
      }),
    );
  });
});

describe('a tick', () => {
  const ticked = withMeasure(checklistOf(), measure(1), 'Maatregel 1', true, moment(1));

  it('is of the whole system, with its moment', () => {
    expect(ticked.measures).toEqual([
      {
        key: 'maatregel-1',
        urn: 'urn:nl:ak:mtr:maatregel-1',
        title: 'Maatregel 1',
        mark: '10000001',
        changed: moment(1),
      },
    ]);
    expect(isTicked(ticked, measure(1))).toBe(true);
    expect(isTicked(ticked, measure(2))).toBe(false);
    expect(withMeasure(ticked, measure(1), '', false, moment(2)).measures).toEqual([]);
  });

  it('does not pass to another measure with the same URN', () => {
    expect(isTicked(ticked, measure(2, { urn: measure(1).urn }))).toBe(false);
  });

  it('is of the measure with its title, also when another source gives that another key', () => {
    // The kader at hand has swapped the keys of 1 and 2, and gave 3 the number of 1.
    const measures = [
      measure(1, { key: 'maatregel-2' }),
      measure(2, { key: 'maatregel-1' }),
      measure(3, { urn: measure(1).urn }),
    ];
    const [one, two, three] = measures as [Measure, Measure, Measure];
    expect(measures.map((item) => isTicked(ticked, item, { measures }))).toEqual([true, false, false]);

    const both = withMeasure(ticked, two, 'Maatregel 2', true, moment(2), { measures });
    expect(both.measures.map(({ key, title }) => [key, title])).toEqual([
      ['maatregel-1', 'Maatregel 2'],
      ['maatregel-2', 'Maatregel 1'],
    ]);
    expect(measures.map((item) => isTicked(both, item, { measures }))).toEqual([true, true, false]);
    expect(withMeasure(both, one, '', false, moment(3), { measures }).measures.map(({ title }) => title)).toEqual([
      'Maatregel 2',
    ]);
    expect(withMeasure(both, three, '', false, moment(3), { measures })).toBe(both);
    expect(progressOf([requirement(1)], ticked, () => [one, two], { measures }).measures.ticked).toBe(1);
  });

  it('of several for one measure is that with its key and title, else its title, else its key, else the last', () => {
    const [tick] = ticked.measures as [TickedMeasure];
    const here = tick;
    const renamed = { ...tick, mark: 'ffffffff', changed: moment(9) };
    const moved = { ...tick, key: 'nummer-8', changed: moment(8) };
    const later = { ...tick, key: 'nummer-9', changed: moment(9) };
    const found = (...measures: TickedMeasure[]): TickedMeasure | undefined =>
      tickOf({ ...ticked, measures }, measure(1));
    for (const [best, other] of [
      [here, moved],
      [moved, renamed],
      [later, moved],
    ] as const) {
      expect(found(best, other)).toBe(best);
      expect(found(other, best)).toBe(best);
    }
    expect(found({ ...tick, mark: '' }), 'one of which the title is not known').toBeDefined();
    expect(found({ ...moved, mark: '' })).toBeUndefined();
  });

  it('that was given twice, under two keys, is taken away at once', () => {
    const again = { ...measure(1), key: 'nummer-9' };
    const [tick] = ticked.measures;
    const twice = { ...ticked, measures: [...ticked.measures, { ...tick, key: 'nummer-9' } as TickedMeasure] };
    expect(isTicked(twice, again, { measures: [again] })).toBe(true);
    expect(withMeasure(twice, again, '', false, moment(3), { measures: [again] }).measures).toEqual([]);
  });

  it('is found without looking through the kader again', () => {
    let looks = 0;
    const measures = Array.from({ length: 5_000 }, (_, n) => {
      const { mark, ...others } = measure(n);
      return {
        ...others,
        get mark() {
          looks++;
          return mark;
        },
      };
    });
    for (const item of measures) isTicked(ticked, item, { measures });
    const next = withMeasure(ticked, measure(9), 'Maatregel 9', true, moment(2));
    for (const item of measures) isTicked(next, item, { measures });
    expect(looks).toBeLessThan(2 * measures.length);
  });

  it('stays when the measure was renamed, and tells so', () => {
    const renamed = measure(1, { mark: 'ffffffff' });
    expect(isTicked(ticked, renamed)).toBe(true);
    expect(tickOf(ticked, renamed)?.mark).not.toBe(renamed.mark);
  });

  it('given again after a rename is of the measure as it is now', () => {
    const again = withMeasure(ticked, measure(1, { mark: 'ffffffff' }), 'Anders', true, moment(3));
    expect(again.measures).toEqual([{ ...ticked.measures[0], title: 'Anders', mark: 'ffffffff', changed: moment(3) }]);
    expect(withMeasure(again, measure(1, { mark: 'ffffffff' }), 'Anders', true, moment(4))).toBe(again);
  });

  it('stays in order of key', () => {
    const three = [3, 1, 2].reduce((list, n) => withMeasure(list, measure(n), '', true, moment(n)), checklistOf());
    expect(three.measures.map(({ key }) => key)).toEqual(['maatregel-1', 'maatregel-2', 'maatregel-3']);
  });
});

describe('progress', () => {
  const links = new Map([
    ['eis-1', [measure(1), measure(2)]],
    ['eis-2', [measure(2), measure(3)]],
  ]);
  const measuresOf = (key: string) => links.get(key) ?? [];
  const items = [requirement(1), requirement(2), requirement(3)];

  it('of nothing is nothing', () => {
    expect(progressOf([], checklistOf(), measuresOf)).toEqual({
      ...{ total: 0, done: 0, notApplicable: 0, open: 0 },
      measures: { total: 0, ticked: 0 },
    });
  });

  it('counts what a person said, and not applicable only with a reason', () => {
    const checklist = checklistOf(
      answer(1, { status: 'done' }),
      answer(2, { status: 'not-applicable', reason: 'Geen besluit' }),
      answer(3, { status: 'not-applicable' }),
    );
    expect(progressOf(items, checklist, measuresOf)).toMatchObject({ total: 3, done: 1, notApplicable: 1, open: 1 });
  });

  it('never calls a requirement done because of its measures, or because it has none', () => {
    const all = [1, 2, 3].reduce((list, n) => withMeasure(list, measure(n), '', true, moment(n)), checklistOf());
    expect(progressOf(items, all, measuresOf)).toMatchObject({ done: 0, open: 3, measures: { total: 3, ticked: 3 } });
    expect(progressOf([requirement(3)], all, measuresOf)).toMatchObject({ done: 0, measures: { total: 0, ticked: 0 } });
  });

  it('counts a shared measure once in all, and in each group', () => {
    const ticked = withMeasure(checklistOf(), measure(2), '', true, moment(1));
    expect(progressOf(items, ticked, measuresOf).measures).toEqual({ total: 3, ticked: 1 });
    for (const item of items.slice(0, 2)) {
      expect(progressOf([item], ticked, measuresOf).measures).toEqual({ total: 2, ticked: 1 });
    }
  });
});
