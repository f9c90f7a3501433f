/** The registers that the benchmarks recombine, from the sample where the real listing copy is not there. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { heaps, wordsOf } from '../../bench/new-words.js';
import { realRecords, recombined, registerNumber, writeRegister } from '../../bench/registers.js';
import { isLars } from '../../src/core/model/lars.js';
import { readText } from '../../src/core/read/read-text.js';

const textOf = (r: { title: string; organisatie: string; doel: string; juridische_basis: string }): string =>
  [r.title, r.organisatie, r.doel, r.juridische_basis].join(' ');

async function folder(): Promise<string> {
  const made = await mkdtemp(path.join(os.tmpdir(), 'ar-registers-'));
  onTestFinished(() => rm(made, { recursive: true }));
  return made;
}

describe('a recombined register', () => {
  it('is the same to the byte each time, and the readers read all of it', async () => {
    const work = await folder();
    const files = ['one.json', 'two.json'].map((name) => path.join(work, name));
    for (const file of files) await writeRegister(file, 700);
    const [one, two] = await Promise.all(files.map((file) => readFile(file, 'utf8')));
    expect(one).toBe(two);
    const register = await readText(one!, { source: 'one.json' });
    expect(register.registrations).toHaveLength(700);
    expect(register.dropped).toBe(0);
    expect(register.problems).toEqual([]);
  });

  it('gives every record a valid number that neither another nor the real register has', async () => {
    const real = await realRecords();
    const ids = [...recombined(real, 2_000)].map(({ id }) => id);
    expect(ids.filter((id) => !isLars(id))).toEqual([]);
    expect(new Set([...ids, ...real.map(({ id }) => id)]).size).toBe(ids.length + real.length);
  });

  it('never gives a number twice, up to all there are', () => {
    const numbers = [0, 1, 9, 150_000, 9 ** 7 - 1].map(registerNumber);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(registerNumber(9 ** 7)).toBe(registerNumber(0));
  });

  it('takes its organisations from the real ones', async () => {
    const real = await realRecords();
    const known = new Set(real.map(({ organisatie }) => organisatie));
    for (const { organisatie } of recombined(real, 300)) expect(known).toContain(organisatie);
  });

  it('has the words that the curve of the real one foretells', async () => {
    const real = await realRecords();
    const { power, factor, length } = heaps(real.map(textOf));
    const seen = new Set(real.map(textOf).flatMap(wordsOf));
    let written = length;
    for (const record of recombined(real, 3_000)) {
      const words = wordsOf(textOf(record));
      for (const word of words) seen.add(word);
      written += words.length;
    }
    expect(seen.size / (factor * written ** power)).toBeGreaterThan(0.9);
    expect(seen.size / (factor * written ** power)).toBeLessThan(1.1);
  });
});
