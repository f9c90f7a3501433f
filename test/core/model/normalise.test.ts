import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../src/core/limits.js';
import { normaliseRecord, recordLanguage } from '../../../src/core/model/normalise.js';
import type { Problem, Registration } from '../../../src/core/model/registration.js';
import { plainText } from '../../../src/core/text/rich-plain.js';
import { lars } from '../../helpers/registrations.js';
import { apiRecord } from '../read/register-data.js';

const ID = lars(1);

function normalise(raw: unknown): { registration: Registration | undefined; problems: Problem[] } {
  const problems: Problem[] = [];
  return { registration: normaliseRecord(raw, { record: 7 }, (problem) => problems.push(problem)), problems };
}

const read = (fields: Record<string, unknown>): Registration => normalise(apiRecord(1, fields)).registration!;

describe('a record of the API', () => {
  it('becomes a registration', () => {
    const fields = {
      organization: ' Gemeente  Nergens ',
      org_id: 'GM0001',
      publication_category: 'High-Risk AI-system',
      category: ['Verkeer', 'Werk'],
      begin_date: '2023-05',
      description_short: '<p>Helpt &amp; telt.</p>',
      goal: '<div>Sneller</div>',
      contact_email: 'algoritmes@nergens.nl',
      tags: '<p>tellen, rekenen</p>',
      provider: null,
      iama: null,
      uuid: '',
    };
    expect(normalise(apiRecord(1, fields))).toEqual({
      registration: {
        id: ID,
        name: 'Algoritme 1',
        organisation: 'Gemeente Nergens',
        organisationId: 'gm0001',
        language: 'nl',
        standard: '1.0',
        description: 'Helpt & telt.',
        status: 'in-use',
        publicationCategory: 'high-risk',
        themes: ['Verkeer', 'Werk'],
        assessments: [],
        assessed: 'unknown',
        begin: '2023-05',
        saved: '2026-03-04',
        goal: [['div', 'Sneller']],
        contact: { title: 'algoritmes@nergens.nl', url: 'mailto:algoritmes@nergens.nl' },
        tags: 'tellen, rekenen',
      },
      problems: [],
    });
  });

  it.each<[string, unknown]>([
    ['an array', ['Verkeer', 'n.v.t.', 'Werk', 'Verkeer']],
    ['a Postgres literal', '{Verkeer,"Werk"}'],
    ['joined text', 'Verkeer, Werk'],
  ])('has its themes from %s', (_name, category) => {
    expect(read({ category }).themes).toEqual(['Verkeer', 'Werk']);
  });

  it('puts the older fields where 1.0 has them', () => {
    const registration = read({
      standard_version: '0.1',
      goal: 'Sneller.',
      impact: 'Kleiner.',
      methods_and_models: 'Regels.',
      description: 'Uitleg.',
      lawful_basis_link: 'https://wet.nl/a\nhttps://wet.nl/b',
      source_data_link: 'BRP: https://brp.nl',
      department: 'Afdeling Zeven',
      risks: 'n.v.t.',
    });
    expect(registration.goal).toEqual([
      ['p', 'Sneller.'],
      ['p', 'Kleiner.'],
    ]);
    expect(plainText(registration.methods ?? [])).toBe('Uitleg.\nRegels.');
    expect(registration.lawfulBasisLinks).toEqual([
      { title: 'https://wet.nl/a', url: 'https://wet.nl/a' },
      { title: 'https://wet.nl/b', url: 'https://wet.nl/b' },
    ]);
    expect(registration.sourceDataLinks).toEqual([{ title: 'BRP', url: 'https://brp.nl/' }]);
    expect(registration.risks).toEqual(['n.v.t.']);
    expect(registration.other).toEqual({ department: 'Afdeling Zeven' });
  });

  it('keeps every field that it does not know, by its own key', () => {
    const fields = {
      type: 'Nee',
      uuid: 'abc',
      objection_procedure: '<p>Bel.</p><p>Schrijf.</p>',
      eigen_veld: ['a', 'b'],
      diep: { a: [1] },
    };
    expect(read(fields).other).toEqual({
      type: 'Nee',
      uuid: 'abc',
      objection_procedure: 'Bel.\nSchrijf.',
      eigen_veld: 'a, b',
      diep: '{"a":[1]}',
    });
  });

  it('does not keep what only repeats, nor the household of the register', () => {
    const fields = {
      preferred_name: 'Gemeente 1',
      id: ID,
      owner: 'x',
      state: 'PUBLISHED',
      code: 'gemeente-1',
      hierarchy_path: '/a',
    };
    expect(read(fields).other).toBeUndefined();
  });

  it.each<[string, unknown]>([
    ['begin_date', 'voorjaar'],
    ['end_date', '2023-99'],
    ['create_dt', 'gisteren'],
  ])('keeps a %s that is no date as text, and says so', (key, value) => {
    const { registration, problems } = normalise(apiRecord(1, { [key]: value }));
    expect(registration?.other).toEqual({ [key]: value });
    expect(problems).toEqual([expect.objectContaining({ kind: 'mended', record: 7, id: ID, field: key })]);
  });

  it.each<[string, unknown]>([
    ['goal', { a: 1 }],
    ['status', ['In gebruik']],
    ['website', {}],
  ])('keeps a %s that is no text under other, and says so', (key, value) => {
    const { registration, problems } = normalise(apiRecord(1, { [key]: value }));
    expect(registration?.other).toHaveProperty(key);
    expect(problems).toEqual([expect.objectContaining({ field: key, what: `The field ${key} is no text` })]);
  });

  it('cuts what is too long, also inside markup, and says so', () => {
    const { registration, problems } = normalise(
      apiRecord(1, { name: 'a '.repeat(2_000), goal: `${'b'.repeat(LIMITS.textLength - 4)}<p class="x">c</p>` }),
    );
    expect(registration!.name.length).toBeLessThanOrEqual(LIMITS.lineLength);
    expect(registration!.goal).toEqual(['b'.repeat(LIMITS.textLength - 4)]);
    expect(problems.map(({ field }) => field)).toEqual(['name', 'goal']);
  });

  it('reports broken characters and leaves them', () => {
    const { registration, problems } = normalise(apiRecord(1, { goal: 'co√∂rdineert' }));
    expect(registration?.goal).toEqual(['co√∂rdineert']);
    expect(problems).toEqual([
      expect.objectContaining({ field: 'goal', what: expect.stringContaining('√∂') as string }),
    ]);
  });

  it('refuses keys that reach behind an object', () => {
    const raw: unknown = JSON.parse(
      `{"lars":"${ID}","name":"a","organization":"b","__proto__":{"goal":"x"},"constructor":"y","prototype":"z","toString":"w"}`,
    );
    const { registration, problems } = normalise(raw);
    expect(registration?.goal).toBeUndefined();
    expect(Object.keys(registration?.other ?? {})).toEqual(['toString']);
    expect(problems.map(({ field }) => field).sort()).toEqual(['__proto__', 'constructor', 'prototype']);
    expect(({} as Record<string, unknown>)['goal']).toBeUndefined();
  });

  it('reads own keys only', () => {
    const raw: unknown = Object.create({ lars: ID, name: 'a', organization: 'b' });
    expect(normalise(raw).registration).toBeUndefined();
  });

  it('keeps no more unknown fields than the limit, and says so of the rest', () => {
    const many = Object.fromEntries(Array.from({ length: LIMITS.otherFields + 2 }, (_, n) => [`veld${n}`, 'x']));
    const { registration, problems } = normalise(apiRecord(1, many));
    expect(Object.keys(registration?.other ?? {})).toHaveLength(LIMITS.otherFields);
    expect(problems).toHaveLength(2);
  });
});

describe('a record of another shape', () => {
  it('of the listing copy says of assessments what it says', () => {
    const raw = {
      id: ID,
      title: 'Teller',
      url: `https://algoritmes.overheid.nl/nl/algoritme/${ID}`,
      organisatie: 'Gemeente Nergens',
      doel: 'Tellen < rekenen',
      juridische_basis: '',
      impactassessment: 'Nee',
      status: 'buiten_gebruik',
      geregistreerd: '2026-04-07',
      toegevoegd: '2026-05-13',
    };
    expect(normalise(raw)).toEqual({
      registration: {
        id: ID,
        name: 'Teller',
        organisation: 'Gemeente Nergens',
        language: 'nl',
        standard: '',
        description: '',
        status: 'out-of-use',
        publicationCategory: '',
        themes: [],
        assessments: [],
        assessed: 'no',
        goal: ['Tellen < rekenen'],
        saved: '2026-04-07',
        other: { toegevoegd: '2026-05-13' },
      },
      problems: [],
    });
  });

  it('of the CSV download has its day of publication', () => {
    const raw = {
      algorithm_id: ID,
      name: 'Teller',
      organization: 'Gemeente Nergens',
      publication_dt: '2024-05-06 07:08:09',
    };
    expect(normalise(raw).registration).toMatchObject({ id: ID, published: '2024-05-06' });
  });

  it('may have its number as a number', () => {
    expect(normalise({ lars: Number(ID), name: 'a', organization: 'b' }).registration?.id).toBe(ID);
  });
});

describe('a record is dropped', () => {
  it.each<[string, unknown, string]>([
    ['when it is a text', 'x', ''],
    ['when it is null', null, ''],
    ['when it is a list', [], ''],
    ['without a number', { name: 'a', organization: 'b' }, ''],
    ['with an empty number', { lars: '', name: 'a', organization: 'b' }, ''],
    ['with a wrong check digit', { lars: '11111111', name: 'a' }, '11111111'],
    ['when it is a preview', { lars: `C${ID}`, name: 'a' }, `C${ID}`],
    ['without name and organisation', { lars: ID, goal: 'c' }, ID],
  ])('%s', (_name, raw, id) => {
    const { registration, problems } = normalise(raw);
    expect(registration).toBeUndefined();
    expect(problems).toEqual([expect.objectContaining({ kind: 'dropped', record: 7, id })]);
  });

  it('but not for the want of a name alone', () => {
    const { registration, problems } = normalise(apiRecord(1, { name: ' ' }));
    expect(registration?.name).toBe(ID);
    expect(problems).toEqual([expect.objectContaining({ kind: 'mended', field: 'name' })]);
  });

  it('nor for the want of an organisation alone', () => {
    const { registration, problems } = normalise(apiRecord(1, { organization: null }));
    expect(registration?.organisation).toBe('');
    expect(problems).toEqual([expect.objectContaining({ kind: 'mended', field: 'organization' })]);
  });
});

describe('the language of a record', () => {
  it.each([
    [{ language: 'NLD' }, 'nl'],
    [{ language: 'ENG', lang: 'nld' }, 'en'],
    [{ language: 'FRY' }, 'fy'],
    [{ lang: ' eng ' }, 'en'],
    [{ lang: 'Klingon' }, 'nl'],
    [{}, 'nl'],
    [null, 'nl'],
  ])('of %j is %s', (raw, language) => {
    expect(recordLanguage(raw)).toBe(language);
  });
});
