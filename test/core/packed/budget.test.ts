import { describe, expect, it } from 'vitest';
import { Ranker } from '../../../src/core/packed/ranking.js';
import { PackedIndex } from '../../../src/core/packed/read.js';
import { Segments } from '../../../src/core/packed/segments.js';
import { TextIndex } from '../../../src/core/packed/text-index.js';
import type { Alternative, Plan } from '../../../src/core/packed/types.js';
import { Slices } from '../../../src/core/slices.js';

/** `often` stands in four texts, `seldom` and `other` in one each. */
const TEXTS = ['often', 'often seldom', 'often', 'often', 'other'];

async function segments(): Promise<Segments> {
  const schema = { fields: ['text'], texts: (text: string) => ({ text }) };
  const { index } = (await TextIndex.build(schema, TEXTS, new Slices())).toFiles();
  return new Segments([PackedIndex.open(index, { fields: ['text'], count: TEXTS.length }, 'index.bin')]);
}

const planOf = (...alternatives: Alternative[]): Plan => ({
  slots: [{ word: 'word', alternatives, weight: 1, tells: 1 }],
  phrases: [],
  without: [],
});
const typed: Alternative = { terms: ['often'], weight: 1, reason: 'typed' };
const prefix = (term: string, weight: number): Alternative => ({ terms: [term], weight, reason: 'prefix' });

describe('a search that would look at more postings than it may', () => {
  const found = async (budget: number, ...alternatives: Alternative[]): Promise<number[]> =>
    [...new Ranker(await segments(), budget).find(planOf(...alternatives)).places].sort();

  it('leaves out the alternatives of least weight first, and the longest of equal ones', async () => {
    expect(await found(6, prefix('often', 0.5), prefix('seldom', 0.2), prefix('other', 0.1))).toEqual([0, 1, 2, 3, 4]);
    expect(await found(5, prefix('often', 0.5), prefix('seldom', 0.2), prefix('other', 0.1))).toEqual([0, 1, 2, 3]);
    expect(await found(2, prefix('often', 0.2), prefix('seldom', 0.2), prefix('other', 0.2))).toEqual([1, 4]);
  });

  it('never leaves out a word as typed', async () => {
    expect(await found(0, typed, prefix('other', 0.9))).toEqual([0, 1, 2, 3]);
  });
});
