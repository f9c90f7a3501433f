import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { denies } from '../../../src/core/model/assessments.js';
import { normaliseRecord } from '../../../src/core/model/normalise.js';
import type { Registration } from '../../../src/core/model/registration.js';
import { apiRecord } from '../read/register-data.js';

function read(fields: Record<string, unknown>): Pick<Registration, 'assessments' | 'assessed' | 'assessmentNotes'> {
  const registration = normaliseRecord(apiRecord(1, fields), { record: 1 }, () => undefined)!;
  const { assessments, assessed, assessmentNotes } = registration;
  return { assessments, assessed, ...(assessmentNotes && { assessmentNotes }) };
}

describe('a field that is full of commas', () => {
  it.each(['a, ', 'A, '])('%j is folded about once', (item) => {
    const impacttoetsen = item.repeat(13_300);
    const normalize = vi.spyOn(String.prototype, 'normalize');
    onTestFinished(() => normalize.mockRestore());
    read({ standard_version: '0.4', impacttoetsen });
    const folded = normalize.mock.contexts.reduce<number>((sum, text) => sum + String(text).length, 0);
    expect(folded).toBeGreaterThan(0);
    expect(folded).toBeLessThan(10 * impacttoetsen.length);
  });
});

describe('the assessments of standard 1.0', () => {
  it('are a list with links and an explanation', () => {
    const fields = {
      impacttoetsen_grouping: [
        { title: 'Data Protection Impact Assessment (DPIA)', link: null },
        { title: 'AI Impact Assesment (AIIA)', link: 'https://voorbeeld.nl/aiia' },
        { title: 'Eigen toets', link: '' },
      ],
      impacttoetsen: '<p>In 2024 herzien.</p>',
    };
    expect(read(fields)).toEqual({
      assessments: [{ title: 'dpia' }, { title: 'aiia', url: 'https://voorbeeld.nl/aiia' }, { title: 'Eigen toets' }],
      assessed: 'yes',
      assessmentNotes: [['p', 'In 2024 herzien.']],
    });
  });

  it('say something with an explanation alone', () => {
    expect(read({ impacttoetsen: 'De DPIA is in voorbereiding.' })).toMatchObject({ assessments: [], assessed: 'yes' });
  });

  it('deny with an explanation that says so', () => {
    expect(read({ impacttoetsen: '<p>Nog niet uitgevoerd.</p>', impacttoetsen_grouping: [] })).toEqual({
      assessments: [],
      assessed: 'no',
      assessmentNotes: [['p', 'Nog niet uitgevoerd.']],
    });
    expect(read({ impacttoetsen_grouping: [{ title: 'Geen', link: null }] })).toEqual({
      assessments: [],
      assessed: 'no',
    });
  });

  it('are unknown when nothing is said', () => {
    expect(read({ impacttoetsen: '', impacttoetsen_grouping: null })).toEqual({ assessments: [], assessed: 'unknown' });
    expect(read({ impacttoetsen: '-' })).toEqual({ assessments: [], assessed: 'unknown' });
  });
});

describe('the assessments of standard 0.4', () => {
  const old = { standard_version: '0.4' };

  it.each([
    ['an array', ['DPIA', 'DPIA, via gemeenten', 'IAMA']],
    ['a Postgres literal', '{DPIA,"DPIA, via gemeenten",IAMA}'],
    ['joined text', 'DPIA, DPIA, via gemeenten, IAMA'],
  ])('are read from %s', (_name, impacttoetsen) => {
    expect(read({ ...old, impacttoetsen }).assessments).toEqual([
      { title: 'dpia' },
      { title: 'DPIA, via gemeenten' },
      { title: 'iama' },
    ]);
  });

  it('get the one link that goes with them', () => {
    const iama_description = '<p>https://voorbeeld.nl/toets</p>';
    expect(read({ ...old, impacttoetsen: ['DPIA'], iama_description }).assessments).toEqual([
      { title: 'dpia', url: 'https://voorbeeld.nl/toets' },
    ]);
    expect(read({ ...old, impacttoetsen: '{DPIA,IAMA}', iama_description }).assessments).toEqual([
      { title: 'dpia' },
      { title: 'iama', url: 'https://voorbeeld.nl/toets' },
    ]);
  });

  it('keep a link that belongs to none of them in the notes', () => {
    expect(
      read({ ...old, impacttoetsen: ['DPIA', 'Eigen toets'], iama_description: 'https://voorbeeld.nl/toets' }),
    ).toEqual({
      assessments: [{ title: 'dpia' }, { title: 'Eigen toets' }],
      assessed: 'yes',
      assessmentNotes: ['https://voorbeeld.nl/toets'],
    });
  });
});

describe('the assessments of standard 0.1', () => {
  const old = { standard_version: '0.1' };

  it('are two answers with a description each', () => {
    expect(read({ ...old, iama: 'Nee', dpia: 'Ja', dpia_description: 'https://voorbeeld.nl/dpia' })).toEqual({
      assessments: [{ title: 'dpia', url: 'https://voorbeeld.nl/dpia' }],
      assessed: 'yes',
    });
  });

  it('are denied when both are', () => {
    expect(read({ ...old, iama: 'Nee', dpia: 'n.v.t.' })).toEqual({ assessments: [], assessed: 'no' });
  });

  it('keep what an answer says besides yes or no', () => {
    expect(read({ ...old, iama: 'Ja, in 2022', iama_description: 'Met burgers.' })).toEqual({
      assessments: [{ title: 'iama' }],
      assessed: 'yes',
      assessmentNotes: [
        ['p', 'Ja, in 2022'],
        ['p', 'Met burgers.'],
      ],
    });
  });
});

describe('a denial', () => {
  it.each([
    ...[
      'nvt',
      'N.v.t.',
      'n v t',
      'Nee',
      'Neen.',
      'geen',
      'Geen DPIA',
      'Nog niet uitgevoerd',
      'Nog geen',
      'Niet van toepassing',
    ],
    ...[
      'Er is nog geen DPIA',
      'IAMA is niet van toepassing, omdat',
      'Een DPIA is nog niet',
      'No',
      'None',
      'Not applicable',
      'N/A',
      'Gjin',
    ],
  ])('is %s', (text) => {
    expect(denies(text)).toBe(true);
  });

  it.each([
    'Ja',
    'De DPIA is uitgevoerd',
    'Net afgerond',
    'Notitie',
    'Nota',
    'Geenszins',
    '',
    'DPIA',
    'IAMA niet, DPIA wel',
  ])('is not %j', (text) => {
    expect(denies(text)).toBe(false);
  });
});

describe('an odd value', () => {
  it('of an assessment field is kept under other, and reported', () => {
    const problems: string[] = [];
    const raw = apiRecord(1, { impacttoetsen: { a: 1 }, impacttoetsen_grouping: { b: 2 }, iama: ['c'] });
    const registration = normaliseRecord(raw, { record: 1 }, ({ field }) => problems.push(field));
    expect(registration?.other).toEqual({ impacttoetsen: '{"a":1}', impacttoetsen_grouping: '{"b":2}', iama: 'c' });
    expect(problems.sort()).toEqual(['iama', 'impacttoetsen', 'impacttoetsen_grouping']);
  });

  it('of the listing copy is read as what it says', () => {
    expect(read({ impactassessment: 'Nog niet' })).toMatchObject({ assessed: 'no' });
  });

  it('is cut when it is a list without end, and reported', () => {
    const problems: string[] = [];
    const titles = Array.from({ length: 1_000 }, (_, n) => `Toets ${n}`);
    const raw = apiRecord(1, { standard_version: '0.4', impacttoetsen: titles });
    const registration = normaliseRecord(raw, { record: 1 }, ({ what }) => problems.push(what));
    expect(registration?.assessments).toHaveLength(100);
    expect(problems).toEqual(['The field impacttoetsen holds more than 100 items']);
  });
});
