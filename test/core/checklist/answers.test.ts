import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  emptyAnswer,
  handled,
  isBlank,
  isDay,
  isFull,
  LONGEST,
  withPatch,
} from '../../../src/core/checklist/answers.js';
import type { Answer } from '../../../src/core/checklist/model.js';
import { answer, anyPatch, moment, requirement } from './fixtures.js';

const empty = emptyAnswer(requirement(1), 'Eis 1');

describe('an empty answer', () => {
  it('is blank, was never changed and remembers its requirement', () => {
    expect(isBlank(empty)).toBe(true);
    expect(empty).toMatchObject({
      urn: 'urn:nl:ak:ver:eis-1',
      key: 'eis-1',
      title: 'Eis 1',
      mark: '00000001',
      changed: '',
    });
  });
});

describe('a change', () => {
  it('is noted with its moment', () => {
    const changed = withPatch(empty, { status: 'done', note: 'Gezien' }, moment(1));
    expect(changed).toEqual({ ...empty, status: 'done', note: 'Gezien', changed: moment(1) });
    expect(isBlank(changed)).toBe(false);
  });

  it('that changes nothing gives the same answer back', () => {
    const present = answer(1, { note: 'x', evidence: ['zaak 1'] });
    expect(withPatch(present, { note: 'x', evidence: ['zaak 1'] }, moment(9))).toBe(present);
    expect(withPatch(present, {}, moment(9))).toBe(present);
  });

  it.each(['2026-02-30', '31-12-2026', '0202-01-01', '2026-1-1', 'morgen', '2026-01-01T00:00'])(
    'to the due date %j leaves the date that was there',
    (due) => {
      const present = answer(1, { due: '2026-12-31' });
      expect(withPatch(present, { due }, moment(9))).toBe(present);
      expect(isDay(due)).toBe(false);
    },
  );

  it('can empty the due date', () => {
    expect(withPatch(answer(1, { due: '2028-02-29' }), { due: '' }, moment(1)).due).toBe('');
  });

  it('to a status that nobody knows leaves the status that was there', () => {
    const patch = { status: 'klaar' } as unknown as Partial<Answer>;
    expect(withPatch(answer(1, { status: 'done' }), patch, moment(1)).status).toBe('done');
  });

  it('keeps lines in notes and reasons, and no lines elsewhere', () => {
    const text = 'een\r\ntwee\tdrie';
    const changed = withPatch(empty, { note: text, reason: text, responsible: text, evidence: [text] }, moment(1));
    expect(changed).toMatchObject({ note: 'een\ntwee\tdrie', reason: 'een\ntwee\tdrie', responsible: 'een twee drie' });
    expect(changed.evidence).toEqual(['een twee drie']);
  });

  it('removes what cannot be seen and mends halves of characters', () => {
    const changed = withPatch(empty, { note: 'a\u0000b\u0085c\u202Ed\u2066e\uD800f👩‍💻' }, moment(1));
    expect(changed.note).toBe('abcde\uFFFDf👩‍💻');
  });

  it('is not trimmed, because it may be half typed', () => {
    expect(withPatch(empty, { responsible: 'Jan ' }, moment(1)).responsible).toBe('Jan ');
  });

  it('cuts texts where their control ends, and never inside a character', () => {
    const changed = withPatch(
      empty,
      { note: 'x'.repeat(LONGEST.note + 5), reviewer: '😀'.repeat(LONGEST.reviewer) },
      moment(1),
    );
    expect(changed.note).toHaveLength(LONGEST.note);
    expect(changed.reviewer).toBe('😀'.repeat(LONGEST.reviewer / 2));
    const odd = withPatch(empty, { reviewer: `x${'😀'.repeat(LONGEST.reviewer)}` }, moment(1));
    expect(odd.reviewer).toBe(`x${'😀'.repeat(LONGEST.reviewer / 2 - 1)}`);
  });

  it('fills a field from where it takes no more', () => {
    for (const field of ['note', 'reviewer', 'evidence'] as const) {
      expect(isFull(field, 'x'.repeat(LONGEST[field] - 1))).toBe(false);
      expect(isFull(field, 'x'.repeat(LONGEST[field]))).toBe(true);
    }
  });

  it('keeps each piece of evidence once, and a hundred of them', () => {
    const many = Array.from({ length: 150 }, (_, n) => `zaak ${n}`);
    expect(withPatch(empty, { evidence: ['a', ' ', '', 'b', 'a'] }, moment(1)).evidence).toEqual(['a', 'b']);
    expect(withPatch(empty, { evidence: many }, moment(1)).evidence).toEqual(many.slice(0, 100));
  });

  it('made twice is the same as made once', () => {
    fc.assert(
      fc.property(anyPatch, (patch) => {
        const once = withPatch(empty, patch, moment(1));
        expect(withPatch(once, patch, moment(2))).toEqual(once);
      }),
    );
  });
});

describe('a requirement is handled', () => {
  it.each([
    [{ status: 'done' }, true],
    [{ status: 'not-applicable', reason: 'Er zijn geen persoonsgegevens' }, true],
    [{ status: 'not-applicable' }, false],
    [{ status: 'not-applicable', reason: ' \n' }, false],
    [{ status: 'in-review' }, false],
    [{ reason: 'x' }, false],
  ] as const)('%j: %s', (patch, expected) => {
    expect(handled(answer(1, patch))).toBe(expected);
  });

  it('not without an answer', () => {
    expect(handled(undefined)).toBe(false);
  });
});
