import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codesFor } from '../../../src/core/search/columns.js';
import { readCodes, writeCodes } from '../../../src/core/snapshot/coded-text.js';

const damaged = (what: string): never => {
  throw new Error(what);
};

describe('numbers as characters', () => {
  it('are the same when they are read from JSON, also those beyond the characters that come in pairs', () => {
    const values = 0x10000;
    const numbers = fc.array(fc.integer({ min: 0, max: values - 1 }));
    fc.assert(
      fc.property(numbers, (written) => {
        const codes = codesFor(written.length, values);
        codes.set(written);
        const text = JSON.parse(JSON.stringify(writeCodes(codes))) as string;
        expect([...readCodes(text, written.length, values, damaged)]).toEqual(written);
      }),
    );
  });

  it('are refused when there are more or fewer, and when one points outside its column', () => {
    expect(() => readCodes('##', 1, 1, damaged)).toThrow('another length');
    expect(() => readCodes('#', 2, 1, damaged)).toThrow('another length');
    for (const text of ['$', ' ', '\ud800']) expect(() => readCodes(text, 1, 1, damaged)).toThrow('outside');
  });
});
