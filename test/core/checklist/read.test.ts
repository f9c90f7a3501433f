import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { emptyChecklist, withKader } from '../../../src/core/checklist/checklist.js';
import { readChecklist } from '../../../src/core/checklist/read.js';
import { writeChecklist } from '../../../src/core/checklist/write.js';
import { RegisterError } from '../../../src/core/errors.js';
import { LIMITS } from '../../../src/core/limits.js';
import { answer, anyChange, anyText, checklistOf, kader, moment, played } from './fixtures.js';

const checklist = checklistOf(answer(1, { note: 'een' }), answer(2, { status: 'done', evidence: ['zaak 2'] }, 1));
/** The file as somebody with an editor sees it. */
interface Raw {
  [name: string]: unknown;
  answers: [RawAnswer, RawAnswer, ...unknown[]];
  measures: unknown[];
}
type RawAnswer = Record<string, unknown>;
/** The JSON of the checklist, changed by hand. */
const tampered = (change: (raw: Raw) => void): Raw => {
  const raw = JSON.parse(writeChecklist(checklist)) as Raw;
  change(raw);
  return raw;
};
const problemsOf = (change: (raw: Raw) => void) =>
  readChecklist(tampered(change), 'test').problems.map(({ code, field, value }) => [code, field, value]);
const codeOf = (given: unknown): string => {
  try {
    readChecklist(given, 'kopie.json');
    return '';
  } catch (thrown) {
    expect(thrown).toBeInstanceOf(RegisterError);
    const { code, where, remedy } = thrown as RegisterError;
    expect([where, remedy !== '']).toEqual(['kopie.json', true]);
    return code;
  }
};

describe('what was written', () => {
  it('is read back as it was, and written again as the same text, after any changes', () => {
    fc.assert(
      fc.property(fc.array(anyChange, { maxLength: 30 }), anyText, (changes, id) => {
        const made = played(withKader(emptyChecklist(id), kader()), changes);
        const text = writeChecklist(made);
        const { checklist: again, problems } = readChecklist(text, '');
        expect(again).toEqual(made);
        expect(problems).toEqual([]);
        expect(writeChecklist(again)).toBe(text);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is found again as a value too', () => {
    expect(readChecklist(checklist, '')).toEqual({ checklist, problems: [] });
  });
});

describe('what is no checklist', () => {
  it.each([
    ['', 'not-data'],
    [' \n\uFEFF', 'not-data'],
    ['<!doctype html>', 'not-data'],
    ['PK\u0003\u0004', 'not-data'],
    [undefined, 'not-data'],
    [() => 1, 'not-data'],
    ['hallo', 'wrong-shape'],
    ['{"format":"x"}', 'wrong-shape'],
    ['null', 'wrong-shape'],
    ['[]', 'wrong-shape'],
    [[checklist], 'wrong-shape'],
    [42, 'wrong-shape'],
    ['{"a": nee}', 'wrong-shape'],
    [writeChecklist(checklist).slice(0, 300), 'truncated'],
    [writeChecklist(checklist).slice(0, -3), 'truncated'],
    ['{"format":"algoritmekader-checkl', 'truncated'],
    [`${'['.repeat(100_000)}`, 'too-deep'],
    [tampered((raw) => (raw['formatVersion'] = 2)), 'newer-format'],
    [tampered((raw) => (raw['formatVersion'] = '1')), 'wrong-shape'],
    [tampered((raw) => (raw['formatVersion'] = 0.5)), 'wrong-shape'],
    [tampered((raw) => delete raw['format']), 'wrong-shape'],
  ])('%# is refused as %j', (given, code) => {
    expect(codeOf(given)).toBe(code);
  });

  it('is refused when it contains itself, has no JSON, or fails when looked at', () => {
    expect(codeOf(10n)).toBe('not-data');
    const round: Record<string, unknown> = { ...checklist };
    round['self'] = round;
    expect(codeOf(round)).toBe('not-data');
    expect(
      codeOf({
        get format(): string {
          throw new TypeError('nee');
        },
      }),
    ).toBe('not-data');
  });

  it('is refused when it is larger than any checklist', () => {
    expect(codeOf(' '.repeat(40 * 1024 * 1024 + 1))).toBe('too-large');
  });

  it('is refused before it is read when it has more values than any checklist, or an object with more fields', () => {
    expect(codeOf(`[${'{},'.repeat(LIMITS.jsonValues / 2)}{}]`)).toBe('too-large');
    const fields = (count: number): string =>
      `{"format":"algoritmekader-checklist","a":{${Array.from({ length: count }, (_, n) => `"f${n}":1`).join(',')}}`;
    expect(codeOf(fields(LIMITS.jsonMembers + 1))).toBe('too-large');
    expect(codeOf(fields(LIMITS.jsonMembers))).toBe('truncated');
    // What stands in a text is no value.
    expect(codeOf(JSON.stringify({ a: '{,'.repeat(LIMITS.jsonValues) }))).toBe('wrong-shape');
  });
});

describe('what is wrong in a checklist', () => {
  it.each<[string, (raw: Raw) => void, [string, string, string][]]>([
    ['a status', (raw) => (raw.answers[0]['status'] = 'klaar'), [['unknown-status', 'status', 'klaar']]],
    ['a day', (raw) => (raw.answers[0]['due'] = '2026-02-30'), [['bad-day', 'due', '2026-02-30']]],
    ['a number for a day', (raw) => (raw.answers[0]['due'] = 20260230), [['bad-day', 'due', '20260230']]],
    ['a moment', (raw) => (raw.answers[0]['changed'] = 'gisteren'), [['bad-moment', 'changed', 'gisteren']]],
    [
      'a moment that is not',
      (raw) => (raw.answers[0]['changed'] = '2026-13-01T00:00:00Z'),
      [['bad-moment', 'changed', '2026-13-01T00:00:00Z']],
    ],
    [
      'a moment of a day that is not',
      (raw) => (raw.answers[0]['changed'] = '2026-02-31T10:00:00.000Z'),
      [['bad-moment', 'changed', '2026-02-31T10:00:00.000Z']],
    ],
    ['a list for a text', (raw) => (raw.answers[1]['note'] = ['a', 1]), [['wrong-type', 'note', '["a",1]']]],
    [
      'an object as evidence',
      (raw) => (raw.answers[0]['evidence'] = ['b', { a: 1 }]),
      [['wrong-type', 'evidence', '{"a":1}']],
    ],
    ['a field that nobody knows', (raw) => (raw.answers[0]['colour'] = 'rood'), [['unknown-field', 'colour', 'rood']]],
    ['no URN', (raw) => raw.answers.push({ note: 'verloren' }), [['no-urn', 'urn', '{"note":"verloren"}']]],
    ['a text for an answer', (raw) => raw.answers.push('ja'), [['wrong-type', '', 'ja']]],
    ['a tick without a key', (raw) => raw.measures.push({ urn: 'x' }), [['no-urn', 'key', '{"urn":"x"}']]],
    [
      'a profile',
      (raw) => (raw['profile'] = { role: ['koning'], colour: 'rood' }),
      [
        ['bad-profile', 'role', 'koning'],
        ['bad-profile', 'colour', 'rood'],
      ],
    ],
    [
      'a profile behind many good answers',
      (raw) => (raw['profile'] = { role: [...Array<string>(120).fill('aanbieder'), 'koning'] }),
      [['bad-profile', 'role', 'koning']],
    ],
    [
      'a long name',
      (raw) => (raw.answers[0]['reviewer'] = `${'x'.repeat(1_100)}rest`),
      [['too-long', 'reviewer', 'rest']],
    ],
    [
      'too much evidence',
      (raw) => (raw.answers[0]['evidence'] = Array.from({ length: 101 }, (_, n) => `${n}`)),
      [['too-many', 'evidence', '["100"]']],
    ],
    [
      'the kader',
      (raw) => (raw['kader'] = { source: 1, date: 'ooit', requirements: [1] }),
      [
        ['wrong-type', 'requirements', '1'],
        ['wrong-type', 'source', '1'],
        ['bad-day', 'date', 'ooit'],
      ],
    ],
  ])('%s is reported with what stood there', (_, change, expected) => {
    expect(problemsOf(change)).toEqual(expected);
  });

  it('says for developers what, where and what to do', () => {
    const [problem] = readChecklist(
      tampered((raw) => (raw.answers[0]['due'] = 'ooit')),
      '',
    ).problems;
    expect(problem).toMatchObject({ record: 'urn:nl:ak:ver:eis-1' });
    expect(problem?.message).toMatch(/^urn:nl:ak:ver:eis-1, due: "ooit" is no day .*fill it in again/);
  });

  it('an unknown status is to do again, and the rest of the answer stays', () => {
    const { checklist: read } = readChecklist(
      tampered((raw) => (raw.answers[0]['status'] = null)),
      '',
    );
    expect(read).toEqual(checklist);
    const other = readChecklist(
      tampered((raw) => (raw.answers[1]['status'] = 'x')),
      '',
    ).checklist.answers[1];
    expect(other).toEqual({ ...checklist.answers[1], status: 'to-do' });
  });

  it('the same requirement twice is one, by the newest of each field', () => {
    const { checklist: read, problems } = readChecklist(
      tampered((raw) =>
        raw.answers.push(
          { ...raw.answers[0], note: 'nieuwer', changed: moment(9) },
          { ...raw.answers[1], note: 'ouder', changed: moment(0) },
        ),
      ),
      '',
    );
    expect(read.answers).toEqual([
      { ...checklist.answers[0], note: 'nieuwer', changed: moment(9) },
      { ...checklist.answers[1], note: 'ouder' },
    ]);
    // Of the second nothing is lost, so there is nothing to tell.
    expect(problems.map(({ code, record, value }) => [code, record, value])).toEqual([
      ['duplicate', checklist.answers[0]?.urn, 'een'],
    ]);
  });

  it('the same measure twice is one, ticked at the newest moment', () => {
    const tick = (title: string, at: number) => ({ key: 'm', urn: 'u', title, mark: '', changed: moment(at) });
    const given = tampered((raw) => raw.measures.push(tick('oud', 1), tick('nieuw', 3), tick('tussen', 2)));
    expect(readChecklist(given, '').checklist.measures).toEqual([tick('nieuw', 3)]);
  });

  it('moments are spelled in one way, so that they can be compared', () => {
    const { checklist: read } = readChecklist(
      tampered((raw) => (raw.answers[0]['changed'] = '2026-06-01T00:00:00Z')),
      '',
    );
    expect(read).toEqual(checklist);
  });

  it('brackets and quotes in a text are only signs', () => {
    const note = `\\"${'['.repeat(100)}\\`;
    expect(
      readChecklist(
        tampered((raw) => (raw.answers[0]['note'] = note)),
        '',
      ).checklist.answers[0]?.note,
    ).toBe(note);
  });

  it('names of the language are only names', () => {
    const text = writeChecklist(checklist).replace(
      '"profile": {}',
      '"profile": {"__proto__": {"riskGroup": "verboden-ai"}}',
    );
    const { checklist: read } = readChecklist(
      text.replace('"note": "een"', '"__proto__": {"note": "vals"}, "note": "een"'),
      '',
    );
    expect(read).toEqual(checklist);
    expect(({} as Record<string, unknown>)['riskGroup']).toBeUndefined();
  });

  it('a thousand problems are listed, and how many more there are', () => {
    const { checklist: read, problems } = readChecklist(
      tampered((raw) => raw.answers.push(...Array.from({ length: 1_500 }, () => 1))),
      '',
    );
    expect(read).toEqual(checklist);
    expect(problems).toHaveLength(1_001);
    expect(problems.at(-1)).toMatchObject({ code: 'more', value: '500' });
  });

  it('no more than twenty thousand answers are read', () => {
    const { checklist: read, problems } = readChecklist(
      tampered((raw) => {
        raw['answers'] = Array.from({ length: 20_001 }, (_, n) => ({ urn: `u${n}`, note: 'x' })) as never;
      }),
      '',
    );
    expect(read.answers).toHaveLength(20_000);
    expect(problems.map(({ code }) => code)).toEqual(['too-many']);
  });

  it('the same requirement many times costs no more than its texts', () => {
    const evidence = Array.from({ length: 100 }, (_, n) => `bewijs ${n}`);
    const given = tampered((raw) => {
      raw.answers = [{ ...raw.answers[0], evidence }, ...Array.from({ length: 200 }, () => raw.answers[0])] as never;
    });
    // Each text is cleaned by replacing in it; a file may have a hundred long ones, and the requirement 20,000 times.
    const replace = vi.spyOn(String.prototype, 'replace');
    const stringify = vi.spyOn(JSON, 'stringify');
    const { checklist: read } = readChecklist(given, '');
    const cleaned = replace.mock.contexts.filter((text) => String(text).startsWith('bewijs')).length;
    const spelled = stringify.mock.results.filter(({ value }) => String(value).includes('bewijs 99')).length;
    vi.restoreAllMocks();
    expect(read.answers[0]?.evidence).toEqual(evidence);
    expect(cleaned).toBeLessThan(20 * evidence.length);
    expect(spelled).toBeLessThan(20);
  });
});
