import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonSize } from '../../src/core/json-size.js';
import { LIMITS } from '../../src/core/limits.js';

describe('the size of JSON', () => {
  it('counts no sign inside a text, wherever that ends', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom('\\', '"', '[', '{', ',', 'a', '\u2028') })), (texts) => {
        expect(jsonSize(JSON.stringify(texts))).toEqual({ open: 0 });
        // Without its last two signs, a quote and a bracket, the last text is open.
        const cut = JSON.stringify([...texts, 'x']).slice(0, -2);
        expect(jsonSize(cut)).toEqual({ open: 2 });
      }),
    );
  });

  it('tells when it is too deep, and when it has too many values', () => {
    expect(jsonSize('['.repeat(LIMITS.jsonDepth))).toEqual({ open: LIMITS.jsonDepth });
    expect(jsonSize('['.repeat(LIMITS.jsonDepth + 1))).toMatchObject({ excess: 'depth' });
    expect(jsonSize(`[${'0,'.repeat(LIMITS.jsonValues)}0]`)).toMatchObject({ excess: 'values' });
    expect(jsonSize(`{${'"":0,'.repeat(LIMITS.jsonMembers)}"":0}`)).toMatchObject({ excess: 'values' });
  });
});
