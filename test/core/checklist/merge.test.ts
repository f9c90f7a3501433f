import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyAnswer, withPatch } from '../../../src/core/checklist/answers.js';
import { answerOf, emptyChecklist, withKader, withProfile } from '../../../src/core/checklist/checklist.js';
import { withMeasure } from '../../../src/core/checklist/measures.js';
import {
  compareChecklists,
  isNoChange,
  mergeChecklists,
  mergeTabs,
  type Preference,
} from '../../../src/core/checklist/merge.js';
import { ANSWER_FIELDS, mergeAnswer } from '../../../src/core/checklist/merge-answer.js';
import { type Answer, type Checklist, TEXT_FIELDS } from '../../../src/core/checklist/model.js';
import { readChecklist } from '../../../src/core/checklist/read.js';
import { writeChecklist } from '../../../src/core/checklist/write.js';
import {
  answer,
  anyChange,
  anyChecklist,
  anyPatch,
  checklistOf,
  kader,
  measure,
  moment,
  played,
  requirement,
} from './fixtures.js';

const preference = fc.constantFrom<Preference>('newest', 'incoming', 'present');
const minute = fc.integer({ min: 1, max: 4 });
/** A base, and two answers that were made from it. */
const threeAnswers = fc
  .tuple(anyPatch, anyPatch, minute, anyPatch, minute)
  .map(([before, patch, at, other, then]): [Answer, Answer, Answer] => {
    const base = withPatch(emptyAnswer(requirement(1), 'Eis 1'), before, moment(0));
    return [base, withPatch(base, patch, moment(at)), withPatch(base, other, moment(then))];
  });

describe('answers of two tabs', () => {
  const base = answer(1, { note: 'n', responsible: 'Jan', evidence: ['a', 'b'] });

  it('have the changes of both', () => {
    const mine = withPatch(base, { note: 'mijn', evidence: ['b', 'c'] }, moment(1));
    const theirs = withPatch(base, { responsible: 'Piet', evidence: ['a', 'b', 'd'] }, moment(2));
    const { answer: merged, conflicts } = mergeAnswer(base, mine, theirs);
    expect(merged).toMatchObject({ note: 'mijn', responsible: 'Piet', changed: moment(2) });
    expect(new Set(merged.evidence)).toEqual(new Set(['b', 'c', 'd']));
    expect(conflicts).toEqual([]);
  });

  it('have the newest where both changed the same field, and tell what the other said', () => {
    const mine = withPatch(base, { note: 'mijn', due: '2027-01-01' }, moment(3));
    const theirs = withPatch(base, { note: 'hun', due: '2027-01-01' }, moment(2));
    const { answer: merged, conflicts } = mergeAnswer(base, mine, theirs);
    expect(merged).toMatchObject({ note: 'mijn', due: '2027-01-01' });
    expect(conflicts).toEqual([{ field: 'note', mine: 'mijn', theirs: 'hun', kept: 'mine' }]);
  });

  it('stay empty where one tab emptied a field', () => {
    const mine = withPatch(base, { note: '' }, moment(1));
    const theirs = withPatch(base, { status: 'done' }, moment(2));
    expect(mergeAnswer(base, mine, theirs).answer).toMatchObject({ note: '', status: 'done' });
  });

  it('of one moment have their evidence in one order, whoever merges', () => {
    const lists = [['a', 'b', 'c'], ['a', 'c', 'b'], ['c', 'a', 'b'], ['a', 'b'], ['a'], []];
    for (const one of lists) {
      for (const other of lists) {
        const [mine, theirs] = [one, other].map((evidence) => withPatch(answer(1, {}), { evidence }, moment(1)));
        const merged = mergeAnswer(undefined, mine!, theirs!).answer;
        const { evidence } = mergeAnswer(undefined, theirs!, mine!).answer;
        expect(evidence, `${String(one)} ${String(other)}`).toEqual(merged.evidence);
        expect(new Set(merged.evidence)).toEqual(new Set([...one, ...other]));
      }
    }
  });

  it('tell when the evidence of both together is more than can be kept', () => {
    const many = (name: string): string[] => Array.from({ length: 60 }, (_, n) => `${name}${n}`);
    const mine = answer(1, { evidence: many('a') }, 1);
    const theirs = answer(1, { evidence: many('b') }, 2);
    const { answer: merged, conflicts } = mergeAnswer(undefined, mine, theirs);
    expect(merged.evidence).toHaveLength(100);
    expect(conflicts).toEqual([{ field: 'evidence', mine: mine.evidence, theirs: theirs.evidence, kept: 'theirs' }]);
  });

  it('are the same whoever merges, and merging again changes nothing', () => {
    fc.assert(
      fc.property(threeAnswers, ([before, mine, theirs]) => {
        const { answer: merged, conflicts } = mergeAnswer(before, mine, theirs);
        const other = mergeAnswer(before, theirs, mine);
        expect(other.answer).toEqual(merged);
        expect(other.conflicts.map(({ field }) => field)).toEqual(conflicts.map(({ field }) => field));
        expect(mergeAnswer(before, merged, merged)).toEqual({ answer: merged, conflicts: [] });
        expect(mergeAnswer(before, before, theirs).answer).toEqual(theirs);
        expect(mergeAnswer(before, mine, before).answer).toEqual(mine);
      }),
    );
  });

  it('lose no value without a conflict that holds it', () => {
    fc.assert(
      fc.property(threeAnswers, ([before, mine, theirs]) => {
        const { answer: merged, conflicts } = mergeAnswer(before, mine, theirs);
        for (const field of ['status', ...TEXT_FIELDS] as const) {
          for (const side of [mine, theirs]) {
            if (side[field] === before[field] || side[field] === merged[field]) continue;
            const conflict = conflicts.find((one) => one.field === field);
            expect(conflict?.[side === mine ? 'mine' : 'theirs']).toBe(side[field]);
            expect(merged[field]).toBe(conflict?.[conflict.kept]);
          }
        }
        for (const item of [...mine.evidence, ...theirs.evidence]) {
          if (!before.evidence.includes(item)) expect(merged.evidence).toContain(item);
        }
        for (const item of before.evidence) {
          const both = mine.evidence.includes(item) && theirs.evidence.includes(item);
          expect(merged.evidence.includes(item)).toBe(both);
        }
      }),
    );
  });
});

describe('checklists of two tabs', () => {
  const tabs = fc
    .tuple(anyChecklist, fc.array(anyChange, { maxLength: 8 }), fc.array(anyChange, { maxLength: 8 }))
    .map(([base, mine, theirs]): [Checklist, Checklist, Checklist] => [
      base,
      played(base, mine, 100),
      played(base, theirs, 103),
    ]);

  it('do not overwrite each other', () => {
    const base = withMeasure(checklistOf(answer(1, { note: 'een' })), measure(1), '', true, moment(0));
    const mine = withMeasure(withMeasure(base, measure(1), '', false, moment(1)), measure(2), '', true, moment(1));
    const theirs = played(base, [
      (list) => withMeasure(list, measure(3), '', true, moment(2)),
      (list) => withProfile(list, { role: ['aanbieder'] }),
      (list) => ({ ...list, answers: [answer(1, { note: 'twee' }), answer(2, { status: 'done' })] }),
    ]);
    const { checklist, conflicts } = mergeTabs(base, mine, theirs);
    expect(checklist.measures.map(({ key }) => key)).toEqual(['maatregel-2', 'maatregel-3']);
    expect(checklist.answers).toEqual(theirs.answers);
    expect(checklist.profile).toEqual({ role: ['aanbieder'] });
    expect(conflicts).toEqual([]);
  });

  it('keep an answer that one tab emptied and the other filled in further, and say so', () => {
    const base = checklistOf(answer(1, { note: 'een' }));
    const { checklist, conflicts } = mergeTabs(base, checklistOf(), checklistOf(answer(1, { note: 'meer' }, 1)));
    expect(checklist.answers.map(({ note }) => note)).toEqual(['meer']);
    expect(conflicts).toEqual([
      {
        urn: requirement(1).urn,
        title: 'Eis 1',
        fields: [{ field: 'note', mine: '', theirs: 'meer', kept: 'theirs' }],
      },
    ]);
    expect(mergeTabs(base, checklistOf(), base)).toEqual({ checklist: checklistOf(), conflicts: [] });
  });

  it('know the kader that either saw last', () => {
    const base = checklistOf();
    const renewed = withKader(base, kader({ requirements: [requirement(1)] }));
    expect(mergeTabs(base, base, renewed).checklist).toEqual(renewed);
    expect(mergeTabs(base, renewed, base).checklist).toEqual(renewed);
  });

  it('tell of the profile that was not kept', () => {
    const base = checklistOf();
    const mine = withProfile(checklistOf(answer(1, { note: 'x' }, 1)), { role: ['aanbieder'] });
    const theirs = withProfile(checklistOf(answer(2, { note: 'y' }, 2)), { openSource: 'open-source' });
    expect(mergeTabs(base, mine, theirs)).toMatchObject({
      checklist: { profile: theirs.profile },
      otherProfile: mine.profile,
    });
  });

  it('are the other when one did nothing, and the same whoever merges', () => {
    fc.assert(
      fc.property(tabs, ([base, mine, theirs]) => {
        expect(mergeTabs(base, mine, base).checklist).toEqual(mine);
        expect(mergeTabs(base, base, theirs).checklist).toEqual(theirs);
        const { checklist } = mergeTabs(base, mine, theirs);
        const other = mergeTabs(base, theirs, mine).checklist;
        expect(other.answers).toEqual(checklist.answers);
        expect(other.measures).toEqual(checklist.measures);
        expect(mergeTabs(base, checklist, checklist)).toEqual({ checklist, conflicts: [] });
      }),
    );
  });
});

describe('an import', () => {
  const present = checklistOf(answer(1, { note: 'hier', responsible: 'Jan' }, 5), answer(2, { status: 'done' }, 5));
  const incoming = {
    ...withMeasure(
      checklistOf(answer(1, { note: 'bestand', reviewer: 'Piet' }, 9), answer(3, { note: 'nieuw' }, 1)),
      measure(1),
      'Maatregel 1',
      true,
      moment(1),
    ),
    id: 'systeem-2',
    profile: { role: ['aanbieder'] as const },
  };

  it('knows its own checklist by the name that a file can have', () => {
    const long = { ...present, id: `systeem\n${'x'.repeat(2_000)}` };
    const read = readChecklist(writeChecklist(long), 'bestand');
    expect(compareChecklists(long, read.checklist)).not.toHaveProperty('otherId');
  });

  it('says what it will change: what is new, what becomes otherwise, what stays', () => {
    expect(compareChecklists(present, incoming)).toEqual({
      otherId: 'systeem-2',
      added: [answer(3, { note: 'nieuw' }, 1)],
      changed: [
        {
          urn: requirement(1).urn,
          title: 'Eis 1',
          fields: [
            { field: 'reviewer', from: '', to: 'Piet' },
            { field: 'note', from: 'hier', to: 'bestand' },
          ],
        },
      ],
      kept: [],
      unchanged: 1,
      measures: incoming.measures,
      profile: { from: {}, to: { role: ['aanbieder'] } },
    });
  });

  it('says what of the file is not taken over', () => {
    const { changed, kept } = compareChecklists(present, incoming, 'present');
    expect(changed.flatMap(({ fields }) => fields)).toEqual([{ field: 'reviewer', from: '', to: 'Piet' }]);
    expect(kept.flatMap(({ fields }) => fields)).toEqual([{ field: 'note', from: 'hier', to: 'bestand' }]);
    expect(answerOf(mergeChecklists(present, incoming, 'present'), requirement(1).urn)?.note).toBe('hier');
  });

  it('says which evidence of the file has no room', () => {
    const evidence = Array.from({ length: 100 }, (_, n) => `zaak ${String(n)}`);
    const full = checklistOf(answer(1, { evidence }, 5));
    const file = checklistOf(answer(1, { evidence: ['zaak 1', 'zaak 100'] }, 1));
    const fields = [{ field: 'evidence', from: evidence, to: ['zaak 1', 'zaak 100'] }];
    expect(compareChecklists(full, file).kept).toEqual([{ urn: requirement(1).urn, title: 'Eis 1', fields }]);
    expect(compareChecklists(full, checklistOf(answer(1, { evidence: ['zaak 1'] }, 1))).kept).toEqual([]);
  });

  it('is no change only when no answer, tick or profile becomes another', () => {
    const changes = (file: Checklist): boolean => isNoChange(compareChecklists(present, file));
    expect(changes(present)).toBe(true);
    expect(changes(checklistOf())).toBe(true);
    expect(changes(checklistOf(answer(3, { note: 'nieuw' }, 1)))).toBe(false);
    expect(changes(checklistOf(answer(2, { note: 'gezien' }, 9)))).toBe(false);
    expect(changes(withMeasure(checklistOf(), measure(1), 'Maatregel 1', true, moment(1)))).toBe(false);
    expect(changes({ ...present, profile: incoming.profile })).toBe(false);
  });

  it('says that the file has another profile, where that of here stays', () => {
    const here = { ...present, profile: { role: ['importeur'] as const } };
    const changes = compareChecklists(here, { ...here, profile: incoming.profile }, 'present');
    expect(changes.keptProfile).toEqual({ here: here.profile, file: incoming.profile });
    expect(changes.profile).toBeUndefined();
    expect(isNoChange(changes)).toBe(true);
    for (const profile of [{}, here.profile]) {
      expect(compareChecklists(here, { ...here, profile }, 'present')).not.toHaveProperty('keptProfile');
    }
    expect(compareChecklists(here, { ...here, profile: incoming.profile }, 'incoming')).not.toHaveProperty(
      'keptProfile',
    );
  });

  it('ticks a measure once, whatever key its source gives it', () => {
    const moved = { key: 'nummer-9', urn: 'urn:nl:ak:mtr:nummer-9' };
    const here = withMeasure(present, measure(1), 'Maatregel 1', true, moment(1));
    const file = withMeasure(present, measure(1, moved), 'Maatregel 1', true, moment(2));
    expect(compareChecklists(here, file).measures).toEqual([]);
    expect(mergeChecklists(here, file).measures).toEqual(here.measures);
    const other = withMeasure(present, measure(2, moved), 'Maatregel 2', true, moment(2));
    expect(mergeChecklists(here, other).measures.map(({ title }) => title)).toEqual(['Maatregel 1', 'Maatregel 2']);
  });

  it('does not speak of what the file leaves blank', () => {
    const file = checklistOf(answer(2, { note: 'gezien' }, 9));
    expect(compareChecklists(present, file)).toMatchObject({ changed: [{ fields: [{ field: 'note' }] }], kept: [] });
    expect(mergeChecklists(present, file).answers[1]).toMatchObject({ status: 'done', note: 'gezien' });
  });

  it('takes the file where that is preferred, also when it is older', () => {
    const older = checklistOf(answer(1, { note: 'oud' }, 1));
    expect(mergeChecklists(present, older).answers[0]?.note).toBe('hier');
    expect(mergeChecklists(present, older, 'incoming').answers[0]?.note).toBe('oud');
  });

  it('takes one whole profile: the preferred, or that of the last change, and never none', () => {
    const here = withProfile(present, { role: ['importeur'], openSource: 'open-source' });
    const older = withProfile(checklistOf(answer(1, { note: 'oud' }, 1)), { role: ['aanbieder'] });
    const profileOf = (of: Checklist, file: Checklist, prefer?: Preference) =>
      mergeChecklists(of, file, prefer).profile;
    expect(profileOf(here, older)).toBe(here.profile);
    expect(profileOf(here, incoming)).toBe(incoming.profile);
    expect(profileOf(here, older, 'incoming')).toBe(older.profile);
    expect(profileOf(here, incoming, 'present')).toBe(here.profile);
    expect(profileOf(here, present, 'incoming')).toBe(here.profile);
    expect(profileOf(present, older, 'present')).toBe(older.profile);
  });

  it('stays the checklist of this system', () => {
    const merged = mergeChecklists(present, incoming, 'incoming');
    expect([merged.id, merged.kader]).toEqual([present.id, present.kader]);
    const first = mergeChecklists(emptyChecklist('systeem-1'), incoming);
    expect(first).toEqual({ ...incoming, id: 'systeem-1' });
  });

  /** What the comparison says, done by hand. */
  const carriedOut = (from: Checklist, file: Checklist, prefer: Preference): unknown => {
    const { added, changed, measures, profile } = compareChecklists(from, file, prefer);
    const answers = [...from.answers, ...added].map((one) => {
      const fields = changed.find(({ urn }) => urn === one.urn)?.fields ?? [];
      return content({ ...one, ...Object.fromEntries(fields.map(({ field, to }) => [field, to])) });
    });
    return {
      answers: answers.sort((a, b) => (a.urn < b.urn ? -1 : 1)),
      measures: [...from.measures, ...measures].map(({ key }) => key).sort(),
      profile: profile?.to ?? from.profile,
    };
  };
  const content = (one: Answer): { urn: string } & Record<string, unknown> => ({
    urn: one.urn,
    ...Object.fromEntries(ANSWER_FIELDS.map((field) => [field, one[field]])),
  });

  it('does exactly what it said, for every preference', () => {
    fc.assert(
      fc.property(anyChecklist, anyChecklist, preference, (here, file, prefer) => {
        const merged = mergeChecklists(here, file, prefer);
        expect(carriedOut(here, file, prefer)).toEqual({
          answers: merged.answers.map(content),
          measures: merged.measures.map(({ key }) => key),
          profile: merged.profile,
        });
      }),
    );
  });

  it('empties nothing, and names every value of the file that it does not take over', () => {
    fc.assert(
      fc.property(anyChecklist, anyChecklist, preference, (here, file, prefer) => {
        const merged = mergeChecklists(here, file, prefer);
        const { changed, kept } = compareChecklists(here, file, prefer);
        for (const [from, told] of [
          [here, changed],
          [file, kept],
        ] as const) {
          for (const one of from.answers) {
            const now = answerOf(merged, one.urn);
            const named = told.find(({ urn }) => urn === one.urn)?.fields.map(({ field }) => field) ?? [];
            for (const field of ['status', ...TEXT_FIELDS] as const) {
              if (one[field] === '' || one[field] === 'to-do') continue;
              expect(now?.[field] === one[field] || named.includes(field)).toBe(true);
              expect(now?.[field] || 'empty').not.toBe('empty');
            }
            for (const item of one.evidence) expect(now?.evidence).toContain(item);
          }
          for (const tick of from.measures) expect(merged.measures.map(({ key }) => key)).toContain(tick.key);
        }
      }),
    );
  });

  it('done again changes nothing, and of its own file neither', () => {
    fc.assert(
      fc.property(anyChecklist, anyChecklist, preference, (here, file, prefer) => {
        const merged = mergeChecklists(here, file, prefer);
        expect(mergeChecklists(here, here, prefer)).toEqual(here);
        expect(isNoChange(compareChecklists(here, here, prefer))).toBe(true);
        expect(isNoChange(compareChecklists(merged, merged, prefer))).toBe(true);
        if (prefer !== 'newest') expect(isNoChange(compareChecklists(merged, file, prefer))).toBe(true);
      }),
    );
  });

  it('of the newest gives the same answers and ticks in both directions', () => {
    fc.assert(
      fc.property(anyChecklist, anyChecklist, (here, file) => {
        const [there, back] = [mergeChecklists(here, file), mergeChecklists(file, here)];
        expect(back.answers).toEqual(there.answers);
        expect(back.measures).toEqual(there.measures);
      }),
    );
  });
});
