import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../src/core/limits.js';
import { type JsonPart, jsonParts } from '../../../src/core/read/json-records.js';
import { Slices } from '../../../src/core/slices.js';
import { failure } from './register-data.js';

async function parts(text: string, lists: readonly string[] = []): Promise<JsonPart[]> {
  const found = [];
  for await (const part of jsonParts(text, lists, new Slices())) found.push(part);
  return found;
}

const values = (found: JsonPart[]): unknown[] => found.filter(({ record }) => record > 0).map(({ value }) => value);

/** JSON text of a value with white space wherever JSON allows it. */
const spaced = (value: unknown): string => JSON.stringify(value, null, '\t \n');

describe('JSON', () => {
  it('gives the elements of the top list as JSON.parse does', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.jsonValue()), fc.boolean(), async (list, wide) => {
        const text = wide ? ` ${spaced(list)} ` : JSON.stringify(list);
        expect(values(await parts(text))).toEqual(JSON.parse(text));
      }),
    );
  });

  it('gives the members and the elements of the wanted lists as JSON.parse does', async () => {
    const scalar = fc.oneof(
      fc.string(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
      fc.constant(null),
    );
    const document = fc.record({
      rijen: fc.array(fc.jsonValue()),
      'ne"ven': scalar,
      diep: fc.jsonValue(),
      meer: fc.array(fc.jsonValue()),
    });
    await fc.assert(
      fc.asyncProperty(document, async (document) => {
        const parsed = JSON.parse(JSON.stringify(document)) as typeof document;
        const found = await parts(spaced(document), ['rijen', 'meer']);
        expect(values(found.filter(({ key }) => key === 'rijen'))).toEqual(parsed.rijen);
        expect(values(found.filter(({ key }) => key === 'meer'))).toEqual(parsed.meer);
        expect(found.find(({ key }) => key === 'ne"ven')?.value).toEqual(parsed['ne"ven']);
        expect(found.filter(({ record }) => record === 0).map(({ key }) => key)).toEqual(Object.keys(parsed));
      }),
    );
  });

  it('numbers the records of each list from 1', async () => {
    const found = await parts('{"a":[{},{}],"b":[{}]}', ['a', 'b']);
    expect(found.map(({ key, record }) => [key, record])).toEqual([
      ['a', 0],
      ['a', 1],
      ['a', 2],
      ['b', 0],
      ['b', 1],
    ]);
  });

  it.each([
    '[{"a":1},{"a":},{"a":3}]',
    '[{"a":1},{"a":[1,2},{"a":3}]',
    '[{"a":1},{"a":2]},{"a":3}]',
    '[{"a":1},{a:2},{"a":3}]',
    '[{"a":1},nul,{"a":3}]',
  ])('loses one broken record of %s and no more', async (text) => {
    const found = await parts(text);
    expect(values(found)).toEqual([{ a: 1 }, undefined, { a: 3 }]);
    expect(found[1]?.fault).toContain('not valid JSON');
  });

  it('finds the end of a string full of quotes', async () => {
    const text = '\\"'.repeat(123_456);
    expect(values(await parts(`[{"a":"${text}"},{"a":1}]`))).toEqual([{ a: '"'.repeat(123_456) }, { a: 1 }]);
    expect(await parts(`{"${text}":"${text}"}`)).toEqual([expect.objectContaining({ value: '"'.repeat(123_456) })]);
  });

  it('leaves out a record that is too long, and goes on', async () => {
    const found = await parts(`[{"a":"${'x'.repeat(LIMITS.recordLength)}"},{"a":1}]`);
    expect(found[0]?.fault).toContain('longer than');
    expect(found[1]?.value).toEqual({ a: 1 });
  });

  it('knows half a file from a broken one, and where it stops', async () => {
    const text = '{"rijen": [{"a": "1"}, {"a": ["2"]}, {"a": "\\"3"}], "naam": "x"}';
    for (let end = 1; end < text.length; end++) {
      const { code, message } = await failure(parts(text.slice(0, end), ['rijen']));
      expect(code, text.slice(0, end)).toBe('truncated');
      if (end > 40 && end < 48) expect(message).toContain('in record 3 of rijen');
    }
  });

  it.each(['{"a":1}}', '[1] [2]', '{"a" 1}', '{a:1}', '[1 2]', '{"a":1 "b":2}', '1', 'tekst', '{"a":1}{"a":2}'])(
    'refuses %s',
    async (text) => {
      expect((await failure(parts(text))).code).toBe('wrong-shape');
    },
  );

  it.each<[string, string]>([
    ['lists', '['.repeat(10_000)],
    ['objects', '[' + '{"a":'.repeat(10_000)],
    ['both, closed', `{"a":${'[{"a":'.repeat(5_000)}1${'}]'.repeat(5_000)}}`],
  ])('refuses a depth of 10,000 %s', async (_name, text) => {
    expect((await failure(parts(text, ['a']))).code).toBe('too-deep');
  });

  it('allows the depth of the limit', async () => {
    const levels = LIMITS.jsonDepth - 1;
    expect(await parts(`[${'['.repeat(levels)}${']'.repeat(levels)}]`)).toHaveLength(1);
    expect((await failure(parts(`[${'['.repeat(levels + 1)}${']'.repeat(levels + 1)}]`))).code).toBe('too-deep');
  });

  it('refuses an object of thousands of members', async () => {
    expect((await failure(parts(`{${'"a":1,'.repeat(2_000)}"a":1}`))).code).toBe('wrong-shape');
  });

  it('gives __proto__ as an own key, as JSON.parse does', async () => {
    const [record] = values(await parts('[{"__proto__":{"a":1}}]')) as [object];
    expect(Object.hasOwn(record, '__proto__')).toBe(true);
    expect(Object.getPrototypeOf(record)).toBe(Object.prototype);
  });
});
