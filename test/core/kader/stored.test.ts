import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Kader } from '../../../src/core/kader/model.js';
import { checkKader, isItemKey } from '../../../src/core/kader/stored.js';
import { checkItemText } from '../../../src/core/kader/stored-text.js';
import { LIMITS } from '../../../src/core/limits.js';
import {
  instrument,
  inventedKader,
  inventedText,
  measure,
  requirement,
} from '../../../stories/support/invented-kader.js';

const WHERE = 'https://kader.example/kader.json';
const stored = (given: object = {}): unknown => JSON.parse(JSON.stringify({ ...inventedKader(), ...given }));
const check = (value: unknown): Promise<Kader> => checkKader(value, WHERE);
/** The only requirement of a kader whose file has this one. */
const only = async (item: unknown): Promise<Kader['requirements'][number] | undefined> =>
  (await check(stored({ requirements: [item], measures: [], instruments: [] }))).requirements[0];

describe('a kader from a file', () => {
  it('is the same as the one that was written', async () => {
    expect(await check(stored())).toEqual(inventedKader());
  });

  it.each([
    undefined,
    null,
    5,
    'kader',
    [],
    {},
    { requirements: [], measures: [] },
    { ...inventedKader(), measures: {} },
  ])('is refused when it is none at all: %j', async (value) => {
    await expect(check(value)).rejects.toMatchObject({ code: 'wrong-shape', where: WHERE });
  });

  it('is left without what is no item, and counts that', async () => {
    const { requirements } = inventedKader();
    const bad = [null, 5, 'x', [], {}, { key: '../x' }, { key: '__proto__', urn: 'urn:x' }, { key: 'a', urn: '' }];
    const kader = await check(stored({ requirements: [...bad, ...requirements] }));
    expect(kader.requirements).toEqual(requirements);
    expect(kader.info.dropped).toBe(bad.length);
  });

  it('has every item once, by its key and a requirement also by its URN', async () => {
    const one = requirement('aia-01', { key: 'one' });
    const kader = await check(
      stored({
        requirements: [one, { ...one, key: 'two' }, { ...one, urn: 'urn:nl:ak:ver:aia-02' }],
        measures: [measure('owp-01', { key: 'one' }), measure('owp-01', { key: 'm' }), measure('owp-01', { key: 'n' })],
        instruments: [instrument('i'), instrument('i')],
        info: { dropped: 3 },
      }),
    );
    expect([...kader.requirements, ...kader.measures, ...kader.instruments].map(({ key }) => key)).toEqual([
      'one',
      'm',
      'n',
      'i',
    ]);
    expect(kader.info.dropped).toBe(3 + 4);
  });

  it('links only to what is there, of the right kind, and once', async () => {
    const kader = await check(
      stored({
        requirements: [requirement('aia-01', { key: 'r' })],
        measures: [measure('owp-01', { key: 'm', requirements: ['r', 'r', 'm', 'weg', '__proto__'] })],
        instruments: [instrument('i', { requirements: ['r', 'm'], measures: ['m', 'r', 'i'] })],
      }),
    );
    expect(kader.measures[0]?.requirements).toEqual(['r']);
    expect(kader.instruments[0]).toMatchObject({ requirements: ['r'], measures: ['m'] });
    expect(kader.info.dropped).toBe(0);
  });

  it('keeps every link of a measure that helps with very many', async () => {
    const requirements = Array.from({ length: 300 }, (_, n) =>
      requirement(`aia-${String(n)}`, { key: `r${String(n)}` }),
    );
    const many = measure('owp-01', { requirements: requirements.map(({ key }) => key) });
    expect((await check(stored({ requirements, measures: [many] }))).measures[0]?.requirements).toHaveLength(300);
  });

  it('has addresses only that can be followed', async () => {
    const item = await only({
      ...requirement('aia-01'),
      url: 'javascript:alert(1)',
      sources: [
        { title: 'a', url: 'data:text/html,x' },
        { title: 'b', url: 'https://wet.example/' },
        { url: 'mailto:x@y.example' },
        { title: 'd', url: 'https://wet.example/' + 'x'.repeat(LIMITS.lineLength) },
        5,
      ],
    });
    expect(item?.url).toBe('');
    expect(item?.sources).toEqual([
      { title: 'a' },
      { title: 'b', url: 'https://wet.example/' },
      { title: '', url: 'mailto:x@y.example' },
      { title: 'd' },
    ]);
  });

  it('reads the law from the URN and computes the mark where there is none', async () => {
    expect(await only({ ...requirement('avg-01'), law: 'aia', mark: 'x' })).toMatchObject({
      law: 'avg',
      mark: requirement('avg-01').mark,
    });
  });

  it('is told the key where an item has no title', async () => {
    expect((await only({ ...requirement('aia-01'), title: '<b>' }))?.title).toEqual({ nl: 'aia-01' });
    expect((await only({ ...requirement('aia-01'), title: { nl: 'x', en: 5, de: 'y' } }))?.title).toEqual({ nl: 'x' });
  });

  it('does not cut an expression, because a part of it says something else', async () => {
    expect(
      await only({ ...requirement('aia-01'), exceptions: ['x'.repeat(LIMITS.exceptionLength + 1)] }),
    ).toBeUndefined();
    expect(await only({ ...requirement('aia-01'), exceptions: [5] })).toBeUndefined();
    expect((await only({ ...requirement('aia-01'), exceptions: undefined }))?.exceptions).toEqual([]);
  });

  it('is left without a requirement with more exceptions than anybody writes, alone or together', async () => {
    const some = (count: number, from = 0): string[] => Array.from({ length: count }, (_, n) => `a${String(from + n)}`);
    const many = { ...requirement('aia-01'), exceptions: some(LIMITS.exceptions + 1) };
    expect(await only(many)).toBeUndefined();
    expect((await check(stored({ requirements: [many] }))).info.dropped).toBe(1);
    const rows = Array.from({ length: LIMITS.kaderExceptions }, (_, n) =>
      requirement(`aia-${String(n)}`, { exceptions: some(LIMITS.exceptions, n * LIMITS.exceptions) }),
    );
    const same = requirement('aia-same', { exceptions: some(LIMITS.exceptions) });
    const kader = await check(stored({ requirements: [...rows, same] }));
    expect(kader.requirements).toHaveLength(LIMITS.kaderExceptions / LIMITS.exceptions + 1);
    expect(kader.requirements.at(-1)?.key).toBe(same.key);
    expect(kader.info.dropped).toBe(rows.length - kader.requirements.length + 1);
  });

  it('has labels in small letters, as the site of the kader reads them', async () => {
    const labels = { risicogroep: ['Hoog-risico-AI-systeem', 'hoog-risico-ai-systeem'] };
    const item = await only({ ...requirement('aia-01'), labels, exceptions: ['!Rol-AI-Act-Aanbieder'] });
    expect(item?.labels).toEqual({ risicogroep: ['hoog-risico-ai-systeem'] });
    expect(item?.exceptions).toEqual(['!rol-ai-act-aanbieder']);
  });

  it('has phases in the order of the life cycle, each once', async () => {
    const phases = ['uitfaseren', 'ontwerp', 'probleemanalyse', 'ontwerp'];
    expect((await only({ ...requirement('aia-01'), phases }))?.phases).toEqual([
      'probleemanalyse',
      'ontwerp',
      'uitfaseren',
    ]);
  });

  it('leaves the thread to others while it is read', async () => {
    const items = Array.from({ length: LIMITS.kaderItems }, (_, n) =>
      measure(`owp-${String(n)}`, { key: `m${String(n)}` }),
    );
    let turns = 0;
    let done = false;
    const others = (async () => {
      while (!done) {
        await new Promise((resolve) => setImmediate(resolve));
        turns++;
      }
    })();
    await check({ ...inventedKader(), measures: items });
    done = true;
    await others;
    expect(turns).toBeGreaterThan(1);
  });

  it('applies to every algorithm only where it says so', async () => {
    for (const always of ['true', 1, {}, undefined])
      expect((await only({ ...requirement('aia-01'), always }))?.always).toBe(false);
  });

  it('has caps', async () => {
    const long = 'x'.repeat(LIMITS.textLength + 1);
    const item = await only({
      ...requirement('aia-01'),
      title: { nl: long },
      summary: long,
      topics: Array(500).fill(long),
    });
    expect(item?.title.nl).toHaveLength(LIMITS.lineLength);
    expect(item?.summary).toHaveLength(LIMITS.textLength);
    expect(item?.topics).toHaveLength(1);
    const items = Array.from({ length: LIMITS.kaderItems + 5 }, (_, n) => instrument(`i${String(n)}`));
    expect((await check({ ...inventedKader(), instruments: items })).info.dropped).toBe(5);
  });

  it('survives anything in the place of anything, with nothing but texts where texts belong', async () => {
    const hostile = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom('__proto__', 'constructor', 'javascript:0', '<img onerror=x>', '=1+1'),
    );
    const base = stored() as Record<string, Record<string, unknown>[]>;
    const places = ['requirements', 'measures', 'instruments'].flatMap((list) =>
      Object.keys(base[list]?.[0] ?? {}).map((field) => [list, field] as const),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), hostile, async ([list, field], value) => {
        const changed = structuredClone(base);
        Object.defineProperty(changed[list]?.[0], field, { value, enumerable: true });
        const kader = await check(changed);
        for (const item of [...kader.requirements, ...kader.measures, ...kader.instruments]) {
          expect(isItemKey(item.key)).toBe(true);
          expect(item.title.nl).not.toBe('');
          expect([...item.phases, ...item.topics, ...item.roles].every((slug) => typeof slug === 'string')).toBe(true);
          expect(/^(https?:|mailto:|$)/i.test(item.url)).toBe(true);
        }
        // What was written by us again reads the same.
        expect(await check(JSON.parse(JSON.stringify(kader)))).toEqual(kader);
      }),
      { numRuns: 500 },
    );
  });
});

describe('an official text from a file', () => {
  it('is the same as the one that was written', () => {
    expect(checkItemText(JSON.parse(JSON.stringify(inventedText)))).toEqual(inventedText);
  });

  it.each([undefined, null, 5, [], {}, { key: '..' }, { key: 5, sections: [] }])('is none: %j', (value) => {
    expect(checkItemText(value)).toBeUndefined();
  });

  it('keeps the six tags and links that can be followed; of another link the words', () => {
    const text = [
      ['p', 'a', ['a', 'https://wet.example/', 'b'], ['a', 'javascript:alert(1)', 'c'], ['a', 'data:,', 5]],
      ['script', 'd'],
      ['a', 'https://wet.example/'],
      { p: 'e' },
      7,
    ];
    expect(checkItemText({ key: 'k', sections: [{ heading: 'h', text }, 'x', {}] })).toEqual({
      key: 'k',
      sections: [
        {
          heading: 'h',
          text: [
            ['p', 'a', ['a', 'https://wet.example/', 'b'], 'c'],
            ['a', 'https://wet.example/', 'https://wet.example/'],
          ],
        },
      ],
    });
  });

  it('has caps on depth and on pieces', () => {
    let deep: unknown = 'bottom';
    for (let n = 0; n < 10_000; n++) deep = ['div', deep];
    expect(JSON.stringify(checkItemText({ key: 'k', sections: [{ text: [deep] }] }))).not.toContain('bottom');
    const wide = { heading: '', text: Array(LIMITS.kaderTextNodes).fill(['p', 'x']) };
    const checked = checkItemText({ key: 'k', sections: [wide, wide] });
    expect(checked?.sections.flatMap(({ text }) => text)).toHaveLength(LIMITS.kaderTextNodes / 2);
  });
});
