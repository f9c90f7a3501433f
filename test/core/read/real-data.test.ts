/** The readers on real data, which is not part of the repository: no sentence of it stands here. */
import { describe, expect, it, type TestContext } from 'vitest';
import type { Registration, RichText } from '../../../src/core/model/registration.js';
import { readApi } from '../../../src/core/read/api.js';
import { readText } from '../../../src/core/read/read-text.js';
import { decodeEntities } from '../../../src/core/text/entities.js';
import { plainText } from '../../../src/core/text/rich-plain.js';
import { lars } from '../../helpers/registrations.js';
import { realData, serve } from './register-data.js';

interface Listed {
  id: string;
  title: string;
  organisatie: string;
  doel: string;
  juridische_basis: string;
  status: string;
  geregistreerd: string;
}

const count = <T>(items: readonly T[], key: (item: T) => string): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const item of items) counts[key(item)] = (counts[key(item)] ?? 0) + 1;
  return counts;
};

describe('the listing copy of 8 August 2026', () => {
  const read = (context: TestContext): ReturnType<typeof readText> =>
    readText(realData('scrape-2026-08-08.json', context), { source: 'scrape-2026-08-08.json' });

  it('is read whole', async (context) => {
    const { registrations, problems, dropped, date } = await read(context);
    expect(registrations).toHaveLength(1_530);
    expect({ problems, dropped, date }).toEqual({ problems: [], dropped: 0, date: '2026-08-08' });
    expect(new Set(registrations.map(({ organisation }) => organisation)).size).toBe(336);
    expect(count(registrations, ({ status }) => status)).toEqual({
      'in-use': 1_392,
      'in-development': 73,
      'out-of-use': 65,
    });
    expect(count(registrations, ({ assessed }) => assessed)).toEqual({ unknown: 885, yes: 623, no: 22 });
    expect(registrations.filter(({ name }) => name === 'Anonimiseren')).toHaveLength(82);
  });

  it('loses no word of any goal', async (context) => {
    const { registrations } = await read(context);
    const { algoritmes } = JSON.parse(realData('scrape-2026-08-08.json', context)) as { algoritmes: Listed[] };
    const squeezed = (text: string): string => text.replace(/[\s\u200B]+/g, '');
    algoritmes.forEach(({ doel }, place) => {
      expect(squeezed(plainText(registrations[place]?.goal ?? []))).toBe(squeezed(doel));
    });
  });

  it('is the same register as the API gives', async (context) => {
    const { registrations } = await read(context);
    const { algoritmes } = JSON.parse(realData('scrape-2026-08-08.json', context)) as { algoritmes: Listed[] };
    const WORDS: Record<string, string> = {
      in_gebruik: 'In gebruik',
      ontwikkeling: 'In ontwikkeling',
      buiten_gebruik: 'Buiten gebruik',
    };
    const records = algoritmes.map((listed) => ({
      lars: listed.id,
      name: listed.title,
      organization: listed.organisatie,
      goal: listed.doel,
      lawful_basis: listed.juridische_basis || null,
      status: WORDS[listed.status],
      create_dt: `${listed.geregistreerd}T21:59:59.123456Z`,
      language: 'NLD',
    }));
    const url = await serve((request, response) => {
      const { page, limit } = JSON.parse(request.body) as { page: number; limit: number };
      const results = records.slice((page - 1) * limit, page * limit);
      response.end(JSON.stringify({ results, total_count: records.length }));
    });
    const fromApi = await readApi(url);
    const shared = ({ id, name, organisation, goal, lawfulBasis, status, saved }: Registration): object => {
      return { id, name, organisation, goal, lawfulBasis, status, saved };
    };
    expect(fromApi.registrations.map(shared)).toEqual(registrations.map(shared));
    expect(fromApi).toMatchObject({ problems: [], dropped: 0 });
  });
});

describe("the suppliers' templates", () => {
  type Template = Record<string, unknown>;

  const templates = (context: TestContext): Template[] =>
    (JSON.parse(realData('full-field-templates.json', context)) as Template[]).map(({ id: _, ...template }, n) => ({
      ...template,
      lars: lars(n),
      organization: `Gemeente ${n % 5}`,
    }));

  /** A cell as the register's CSV download writes it. */
  function cell(value: unknown): string {
    const text = typeof value === 'string' ? value : '';
    if (!Array.isArray(value)) return decodeEntities(text.replace(/<[^<>]*>/g, '')).replace(/\r?\n/g, ' ');
    const items = value as (string | { title: string; link: string | null })[];
    if (items.every((item) => typeof item === 'string')) return items.join(', ');
    return items
      .map((item, n) => (typeof item === 'string' ? item : `${n + 1}: ${item.title}, ${item.link ?? 'None'}`))
      .join('. ');
  }

  function asCsv(records: readonly Template[]): string {
    const keys = [...new Set(records.flatMap((record) => Object.keys(record)))];
    const row = (cells: string[]): string => cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(',');
    const header = row(keys.map((key) => (key === 'lars' ? 'algorithm_id' : key)));
    return `\uFEFF${[header, ...records.map((record) => row(keys.map((key) => cell(record[key]))))].join('\r\n')}`;
  }

  /** Rich text as text without spaces: the download glues the last word of a paragraph to the first of the next. */
  function comparable(registration: Registration): object {
    const squeezed = (text: string): string => text.replace(/\s/g, '');
    return Object.fromEntries(
      Object.entries(registration).map(([key, value]) => {
        const isRich =
          /^(goal|proportionality|humanIntervention|risks|lawfulBasis|assessmentNotes|sourceData|methods)$/.test(key);
        if (isRich) return [key, squeezed(plainText(value as RichText))];
        return [key, typeof value === 'string' ? squeezed(value) : value];
      }),
    );
  }

  it('are the same from an answer of the API, site data and CSV', async (context) => {
    const records = templates(context);
    const answer = await readText(JSON.stringify({ results: records, total_count: records.length }), { source: 'a' });
    const siteData = await readText(
      JSON.stringify({
        algoritme_versions: records.map((record) => ({ ...record, state: 'PUBLISHED', owner: 'ictu' })),
      }),
      { source: 'b' },
    );
    const csv = await readText(asCsv(records), { source: 'c' });
    expect(answer.registrations).toHaveLength(36);
    expect(siteData.registrations).toEqual(answer.registrations);
    expect(csv.registrations.map(comparable)).toEqual(answer.registrations.map(comparable));
    for (const { dropped } of [answer, siteData, csv]) expect(dropped).toBe(0);
  });

  it('have their texts, links and codes', async (context) => {
    const { registrations, problems } = await readText(JSON.stringify(templates(context)), { source: 'a' });
    expect(registrations.filter(({ goal }) => goal).length).toBe(29);
    const links = registrations.flatMap(({ lawfulBasisLinks = [], sourceDataLinks = [] }) => [
      ...lawfulBasisLinks,
      ...sourceDataLinks,
    ]);
    expect(links.length).toBeGreaterThan(50);
    expect(links.filter(({ url }) => url === undefined)).toHaveLength(1);
    expect(problems.map(({ field }) => field)).toEqual(['website', 'source_data_grouping']);
    expect(count(registrations, ({ publicationCategory }) => publicationCategory)).toEqual({
      '': 9,
      impactful: 17,
      other: 10,
    });
  });
});
