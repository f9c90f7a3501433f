/** Registers to index: the sample that ships, and the real one where it is. */
import { readdirSync, readFileSync } from 'node:fs';
import type { TestContext } from 'vitest';
import type { Registration } from '../../../src/core/model/registration.js';
import { readText } from '../../../src/core/read/read-text.js';
import { realData } from '../read/register-data.js';

const SAMPLE = 'src/sample';

let sample: Promise<Registration[]> | undefined;
let real: Promise<readonly Registration[]> | undefined;

export const sampleRegister = (): Promise<Registration[]> => (sample ??= readSample());

async function readSample(): Promise<Registration[]> {
  const all: Registration[] = [];
  for (const name of readdirSync(SAMPLE).sort()) {
    if (!name.endsWith('.json')) continue;
    const { registrations } = await readText(readFileSync(`${SAMPLE}/${name}`, 'utf8'), { source: name });
    all.push(...registrations);
  }
  return all;
}

/** Without the data the test is skipped. */
export const realRegister = (context: TestContext): Promise<readonly Registration[]> => {
  const text = realData('scrape-2026-08-08.json', context);
  return (real ??= readText(text, { source: 'scrape-2026-08-08.json' }).then(({ registrations }) => registrations));
};
