/** Whatever somebody does to one part of a stored checklist, the other parts are read as they were. */
import { describe, expect, it } from 'vitest';
import { answerOf } from '../../../src/core/checklist/checklist.js';
import { withMeasure } from '../../../src/core/checklist/measures.js';
import { readChecklist } from '../../../src/core/checklist/read.js';
import { writeChecklist } from '../../../src/core/checklist/write.js';
import { RegisterError } from '../../../src/core/errors.js';
import { answer, checklistOf, measure, moment } from './fixtures.js';

const checklist = [1, 2].reduce(
  (list, n) => withMeasure(list, measure(n), `Maatregel ${n}`, true, moment(n)),
  checklistOf(
    answer(1, {
      status: 'not-applicable',
      reason: 'Geen besluit',
      note: 'een',
      due: '2027-01-31',
      evidence: ['zaak 1'],
    }),
    answer(2, { status: 'done', note: 'twee' }, 2),
    answer(3, { responsible: 'Jan', reviewer: 'Piet', accountable: 'Klaas' }, 3),
  ),
);
const text = writeChecklist(checklist);
const rest = checklist.answers.slice(1);

/** What is put where something else belongs; texts are JSON, so that `__proto__` is a key. */
const VALUES: readonly string[] = [
  ...['null', 'true', '-1', '1e999', '""', '"\\u0000\\ud800\\u202e"', '"<img src=x onerror=alert(1)>"', '[]', '{}'],
  ...['[[[[[[1]]]]]]', '{"__proto__":{"status":"done"}}', '{"toString":1,"constructor":{"prototype":{"x":1}}}'],
  ...[`"${'x'.repeat(200_000)}"`, `[${'1,'.repeat(5_000)}1]`, '{"length":4294967295,"0":"a"}'],
];
const FIELDS = ['urn', 'key', 'title', 'mark', 'status', 'reason', 'responsible', 'note', 'due', 'evidence', 'changed'];

/** The text with a value in place of a field of the first answer, at its own place in the file. */
const replaced = (field: string, value: string): string => {
  const raw = JSON.parse(text) as { answers: Record<string, unknown>[] };
  raw.answers[0] = { ...raw.answers[0], [field]: '@@' };
  return JSON.stringify(raw).replace('"@@"', () => value);
};

/** Whole members of the file: the answers survive what is done to the others. */
const TOP = ['id', 'profile', 'kader', 'measures'].flatMap((name) =>
  VALUES.map((value): [string, string] => {
    const raw = { ...(JSON.parse(text) as object), [name]: '@@' };
    return [`${name}: ${value.slice(0, 30)}`, JSON.stringify(raw).replace('"@@"', () => value)];
  }),
);
const IN_ANSWER = FIELDS.flatMap((field) =>
  VALUES.map((value): [string, string] => [`${field}: ${value.slice(0, 30)}`, replaced(field, value)]),
);
const WHOLE = VALUES.map((value): [string, string] => {
  const raw = JSON.parse(text) as { answers: unknown[] };
  raw.answers[0] = '@@';
  return [value.slice(0, 30), JSON.stringify(raw).replace('"@@"', () => value)];
});

describe('a store that somebody changed', () => {
  it('was changed in more than 200 ways here', () => {
    expect(TOP.length + IN_ANSWER.length + WHOLE.length).toBeGreaterThan(200);
  });

  it.each(IN_ANSWER)('in a field of one answer, %s', (_, changed) => {
    const { checklist: read } = readChecklist(changed, '');
    expect(rest.map(({ urn }) => answerOf(read, urn))).toEqual(rest);
    expect(read.measures).toEqual(checklist.measures);
    expect(read.answers.length).toBeLessThanOrEqual(3);
  });

  it.each(WHOLE)('in a whole answer, %s', (_, changed) => {
    expect(readChecklist(changed, '').checklist.answers).toEqual(rest);
  });

  it.each(TOP)('next to the answers, %s', (_, changed) => {
    const { checklist: read } = readChecklist(changed, '');
    expect(read.answers).toEqual(checklist.answers);
    // What was read can always be written and read again, so a tampered store mends itself.
    expect(readChecklist(writeChecklist(read), '')).toEqual({ checklist: read, problems: [] });
  });

  it('letter by letter, gives a checklist or an error that says what to do', () => {
    let refused = 0;
    for (let at = 0; at < text.length; at += 3) {
      for (const changed of [
        text.slice(0, at) + text.slice(at + 1),
        `${text.slice(0, at)}"${text.slice(at)}`,
        text.slice(0, at),
      ]) {
        try {
          readChecklist(changed, '');
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(RegisterError);
          expect((thrown as RegisterError).code).not.toBe('internal');
          refused++;
        }
      }
    }
    expect(refused).toBeGreaterThan(100);
  });
});
