import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../src/core/limits.js';
import type { Register } from '../../../src/core/model/registration.js';
import { readText, type ReadTextOptions } from '../../../src/core/read/read-text.js';
import { mergeRegisters, RegisterBuilder } from '../../../src/core/read/register-builder.js';
import { lars, register, registration } from '../../helpers/registrations.js';
import { apiRecord, failure } from './register-data.js';

const read = (value: unknown, options: Partial<ReadTextOptions> = {}): Promise<Register> =>
  readText(typeof value === 'string' ? value : JSON.stringify(value), { source: 'proef.json', ...options });

const ids = ({ registrations }: Register): string[] => registrations.map(({ id }) => id);

const siteData = (versions: unknown[], details: unknown[] = []): unknown => ({
  algoritme_versions: versions,
  organisation_details: details,
});

describe('a register', () => {
  it.each<[string, unknown]>([
    ['site data', siteData([apiRecord(1), apiRecord(2)])],
    [
      'a listing copy',
      {
        algoritmes: [
          { id: lars(1), title: 'a' },
          { id: lars(2), title: 'b' },
        ],
        count: 2,
      },
    ],
    ['an answer of the API', { results: [apiRecord(1), apiRecord(2)], total_count: 2, filter_data: {} }],
    ['a list of records', [apiRecord(1), { algorithm_id: lars(2), name: 'b' }]],
    ['a CSV download', `"algorithm_id","name"\r\n"${lars(1)}","a"\r\n"${lars(2)}","b"\r\n`],
    ['a CSV as Excel saves it', `\uFEFFalgorithm_id;name\n${lars(1)};a\n${lars(2)};b\n`],
  ])('is read from %s', async (_name, value) => {
    expect(ids(await read(value))).toEqual([lars(1), lars(2)]);
  });

  it.each<[string, unknown]>([
    ['one record', apiRecord(1)],
    ["a scraper's file about one", { id: lars(1), fetched_at: 'x', detail: apiRecord(1) }],
  ])('is read from %s', async (_name, value) => {
    expect(ids(await read(value))).toEqual([lars(1)]);
  });

  it.each([siteData([]), { algoritmes: [] }, { results: [], total_count: 0 }, [], '"algorithm_id","name"\r\n'])(
    'may be empty: %j',
    async (value) => {
      expect(await read(value)).toMatchObject({ registrations: [], problems: [], dropped: 0, date: '' });
    },
  );

  it('has the day on which a listing copy was made, or the newest day of a registration', async () => {
    const algoritmes = [{ id: lars(1), title: 'a', geregistreerd: '2026-01-01' }];
    expect((await read({ algoritmes, fetched_at: '2026-08-08T23:59:59Z' })).date).toBe('2026-08-08');
    expect((await read({ algoritmes })).date).toBe('2026-01-01');
    expect((await read([apiRecord(1), apiRecord(2, { create_dt: '2025-01-01T00:00:00Z' })])).date).toBe('2026-03-04');
  });

  it('keeps the newest of two records with one number, and reports the other', async () => {
    const old = apiRecord(1, { name: 'oud', create_dt: '2024-01-01T00:00:00Z' });
    for (const [records, lost] of [
      [[old, apiRecord(1)], 1],
      [[apiRecord(1), old], 2],
    ] as const) {
      const { registrations, problems, dropped } = await read(records);
      expect(registrations.map(({ name }) => name)).toEqual(['Algoritme 1']);
      expect(dropped).toBe(0);
      expect(problems).toEqual([expect.objectContaining({ kind: 'passed-over', record: lost, id: lars(1) })]);
    }
  });

  it('keeps the newest of two versions of one day, also from two sources', async () => {
    const old = apiRecord(1, { name: 'oud', create_dt: '2026-03-04T08:00:00Z' });
    const next = apiRecord(1, { name: 'nieuw', create_dt: '2026-03-04T18:00:00Z' });
    for (const records of [
      [old, next],
      [next, old],
    ]) {
      expect((await read(records)).registrations.map(({ name }) => name)).toEqual(['nieuw']);
      const merged = mergeRegisters([await read([records[0]]), await read([records[1]])]);
      expect(merged.registrations.map(({ name }) => name)).toEqual(['nieuw']);
    }
  });

  it.each(['foo', 'name', 'category', 'create_dt', 'lang', 'iama', 'org_id'])(
    'survives a record whose %s is an object that is no text',
    async (key) => {
      const { registrations } = await read([apiRecord(1), apiRecord(2, { [key]: { toString: 1, valueOf: 1 } })]);
      expect(registrations).toHaveLength(2);
    },
  );

  it('survives a record that cannot even be looked at', () => {
    const builder = new RegisterBuilder();
    const hostile = new Proxy({}, { getOwnPropertyDescriptor: () => expect.fail('looked at') });
    [apiRecord(1), hostile, apiRecord(2)].forEach((raw, index) => builder.read(raw, index + 1));
    expect(builder.finish({ language: 'nl', source: '' })).toMatchObject({
      registrations: [{ id: lars(1) }, { id: lars(2) }],
      problems: [{ kind: 'dropped', record: 2 }],
      dropped: 1,
    });
  });

  it('survives bad records, and names them', async () => {
    const text = `[${JSON.stringify(apiRecord(1))},{"lars":},"tekst",{"lars":"12345678"},${JSON.stringify(apiRecord(2))}]`;
    const { registrations, problems, dropped } = await read(text);
    expect(registrations).toHaveLength(2);
    expect(dropped).toBe(3);
    expect(problems.map(({ kind, record }) => `${kind} ${record}`)).toEqual(['dropped 2', 'dropped 3', 'dropped 4']);
  });

  it('lists so many problems, and counts all', async () => {
    const good = Array.from({ length: LIMITS.problems / 2 }, (_, n) => apiRecord(n));
    const records = Array.from({ length: LIMITS.problems + 5 }, () => ({ lars: '1' }));
    const { problems, dropped } = await read([...good, ...records]);
    expect(dropped).toBe(LIMITS.problems + 5);
    expect(problems).toHaveLength(LIMITS.problems + 1);
    expect(problems.at(-1)?.what).toBe('5 more problems are not listed');
  });

  it('says so when it is one page of many', async () => {
    const { problems } = await read({ results: [apiRecord(1)], total_count: 1_530 });
    expect(problems).toEqual([expect.objectContaining({ kind: 'mended', what: 'The source holds 1 of 1530 records' })]);
  });

  it('reports ragged rows', async () => {
    const { problems } = await read(`algorithm_id,name,organization\n${lars(1)},a,b,c\n`);
    expect(problems).toEqual([
      expect.objectContaining({ kind: 'mended', record: 1, what: 'The row has 4 cells where the header has 3' }),
    ]);
  });
});

describe('site data', () => {
  const english = { language: 'ENG' };

  it('is kept in one language', async () => {
    const data = siteData([
      apiRecord(1),
      apiRecord(1, english),
      apiRecord(2, english),
      apiRecord(3, { language: 'FRY' }),
    ]);
    expect(await read(data)).toMatchObject({ language: 'nl', problems: [], dropped: 0 });
    expect(ids(await read(data))).toEqual([lars(1)]);
    const inEnglish = await read(data, { language: 'en' });
    expect(ids(inEnglish)).toEqual([lars(1), lars(2)]);
    expect(inEnglish.registrations[0]?.language).toBe('en');
  });

  it('is read in Dutch when it lacks the language, and says so', async () => {
    const { language, registrations, problems } = await read(siteData([apiRecord(1), apiRecord(2, english)]), {
      language: 'fy',
    });
    expect(language).toBe('nl');
    expect(registrations).toHaveLength(1);
    expect(problems).toEqual([
      expect.objectContaining({ kind: 'mended', record: 0, what: expect.stringContaining('fy') as string }),
    ]);
  });

  it('is read in what it has when it lacks Dutch too', async () => {
    expect((await read(siteData([apiRecord(2, english)]))).language).toBe('en');
  });

  it('leaves out what is not published, and says so', async () => {
    const { registrations, problems, dropped } = await read(
      siteData([
        apiRecord(1, { state: 'PUBLISHED' }),
        apiRecord(2, { state: 'STATE_1' }),
        apiRecord(3, { state: 'ARCHIVED' }),
      ]),
    );
    expect(registrations).toHaveLength(1);
    expect(dropped).toBe(0);
    expect(problems).toEqual([
      expect.objectContaining({ kind: 'passed-over', what: '2 records are not published and are left out' }),
    ]);
  });

  it('gives the ids of organisations by their names, per language', async () => {
    const { registrations } = await read(
      siteData(
        [apiRecord(1), apiRecord(2)],
        [
          { name: 'gemeente 1', org_id: 'GM0001', language: 'NLD' },
          { name: 'Gemeente 2', org_id: 'gm0009', language: 'ENG' },
          { name: 'Gemeente 2', code: 'gemeente-2', language: 'NLD' },
          null,
        ],
      ),
    );
    expect(registrations.map(({ organisationId }) => organisationId)).toEqual(['gm0001', undefined]);
  });
});

describe('one organisation', () => {
  const records = [apiRecord(1, { org_id: 'gm0001' }), apiRecord(2), apiRecord(4)];

  it.each(['gm0001', 'GM0001'])('is chosen by its id %s', async (organisation) => {
    expect(ids(await read(records, { organisation }))).toEqual([lars(1)]);
  });

  it('is chosen by its name, case and accents aside', async () => {
    expect(ids(await read(records, { organisation: 'gemeente  1' }))).toEqual([lars(1), lars(4)]);
  });

  it('counts its own bad records, and those that may be its own', async () => {
    const bad = [
      { lars: '1', organization: 'Gemeente 1' },
      { lars: '2', organization: 'gemeente 2' },
      { lars: '3' },
      apiRecord(5, { end_date: 'ooit' }),
      apiRecord(7, { end_date: 'ooit' }),
    ];
    const { problems, dropped } = await read([...records, ...bad], { organisation: 'gm0001' });
    expect(problems.map(({ id, record }) => [id, record])).toEqual([
      ['1', 4],
      ['3', 6],
    ]);
    expect(dropped).toBe(2);
  });

  it('that is not in the register is an error, and in an empty register none', async () => {
    const { code, message } = await failure(read(records, { organisation: 'Gemeente' }));
    expect(code).toBe('unknown-organisation');
    expect(message).toContain('"Gemeente"');
    expect(message).toContain('Write "Gemeente 1" or "Gemeente 2"');
    expect(ids(await read([], { organisation: 'Gemeente' }))).toEqual([]);
  });
});

describe('several registers', () => {
  it('become one with the newest of each registration', () => {
    const merged = mergeRegisters([
      register([registration(1, { saved: '2026-01-01', name: 'oud' }), registration(2)], {
        source: 'a',
        date: '2026-01-02',
        dropped: 1,
      }),
      register([registration(1, { saved: '2026-02-01', name: 'nieuw' }), registration(3)], {
        source: 'b',
        date: '2026-02-02',
      }),
    ]);
    expect(merged.registrations.map(({ name }) => name)).toEqual(['nieuw', 'Algoritme 2', 'Algoritme 3']);
    expect(merged).toMatchObject({ source: 'a, b', date: '2026-02-02', dropped: 1 });
  });

  it('keep their problems', () => {
    const problem = { kind: 'dropped', record: 3, id: '', field: '', what: 'a', remedy: 'b' } as const;
    const merged = mergeRegisters([register([], { problems: [problem], dropped: 5 }), register([])]);
    expect(merged).toMatchObject({ problems: [problem], dropped: 5 });
  });
});

describe('bad input', () => {
  it.each<[string, unknown]>([
    ['not-data', '<html>Onderhoud</html>'],
    ['not-data', ''],
    ['wrong-shape', '{"type":"FeatureCollection"}'],
    ['wrong-shape', [{ urn: 'urn:nl:ak' }, { urn: 'urn:nl:ak2' }]],
    ['wrong-shape', '[1,2,3]'],
    ['wrong-shape', '{"format":"algoritmeregister-snapshot"}'],
    ['not-found', '{"detail":"Kan algoritme niet vinden."}'],
    ['too-deep', `{"algoritmes":[${'['.repeat(10_000)}`],
    ['truncated', '"algorithm_id","name"\r\n"1234'],
  ])('ends as %s: %s', async (code, value) => {
    const error = await failure(read(value));
    expect(error.code).toBe(code);
    expect(error.message).toContain('proef.json');
  });

  it('that is cut off ends as truncated, wherever it is cut', async () => {
    const text = JSON.stringify(siteData([apiRecord(1), apiRecord(2)], [{ name: 'Gemeente 1', org_id: 'gm0001' }]));
    for (let tenth = 1; tenth < 10; tenth++) {
      expect((await failure(read(text.slice(0, Math.floor((text.length * tenth) / 10))))).code).toBe('truncated');
    }
  });

  it('of millions of empty records is given up early', async () => {
    const error = await failure(read(`[${'{},'.repeat(1_000_000)}{}]`));
    expect(error.code).toBe('wrong-shape');
    expect(error.message).toContain(`None of the ${LIMITS.problems + 1} records is a registration`);
  });

  it.each<[string, string]>([
    ['JSON', `[${JSON.stringify(apiRecord(1))}${',0'.repeat(1_000_000)}]`],
    ['CSV', `algorithm_id,name\n${lars(1)},a\n${'1\n'.repeat(1_000_000)}`],
  ])('of millions of bad records behind a good one is given up early: %s', async (_name, text) => {
    const error = await failure(read(text));
    expect(error.code).toBe('wrong-shape');
    expect(error.message).toContain(`Only 1 of the first ${LIMITS.problems + 2} records is a registration`);
  });

  it('of one stray quotation mark in a CSV costs its row only', async () => {
    const rows = Array.from(
      { length: 100 },
      (_, n) => `${lars(n)},Algoritme ${n},Gemeente,${n === 50 ? '"half open' : 'a'}`,
    );
    const { registrations, problems, dropped } = await read(
      `algorithm_id,name,organization,goal\n${rows.join('\n')}\n`,
    );
    expect(registrations).toHaveLength(99);
    expect(dropped).toBe(1);
    expect(problems).toEqual([expect.objectContaining({ kind: 'dropped', record: 51 })]);
  });

  it('of one string of a megabyte is cut', async () => {
    const { registrations, problems } = await read([
      apiRecord(1, { goal: '<div>'.repeat(200_000), risks: 'x'.repeat(1e6) }),
    ]);
    expect(registrations[0]?.risks?.[0]).toHaveLength(LIMITS.textLength);
    expect(problems.map(({ field }) => field).sort()).toEqual(['goal', 'risks']);
  });
});

describe('reading', () => {
  it('tells how far it is', async () => {
    const done: number[] = [];
    const text = JSON.stringify([apiRecord(1)]);
    await read(text, { onProgress: (progress) => done.push(progress.done / progress.total) });
    expect(done.at(-1)).toBe(1);
  });

  it('stops when nobody waits for it', async () => {
    expect((await failure(read([apiRecord(1)], { signal: AbortSignal.abort() }))).code).toBe('aborted');
  });
});
