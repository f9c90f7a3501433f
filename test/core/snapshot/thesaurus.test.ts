/** What becomes of a thesaurus that is more than a snapshot can hold. */
import { describe, expect, it } from 'vitest';
import { parseThesaurus } from '../../../src/core/thesaurus/index.js';
import { register, registration } from '../../helpers/registrations.js';
import { type Files, filesOf, opened } from '../../helpers/snapshots.js';

const cars = Array.from({ length: 20 }, (_, n) => registration(n, { name: `Parkeren ${n}` }));

describe('a snapshot', () => {
  it('is not built with a thesaurus that visitors could not open', async () => {
    // A hundred terms of five hundred signs that mean the same are a longer line than any that is read.
    const terms = Array.from({ length: 100 }, (_, n) => `${'langwoord'.repeat(7)} `.repeat(7) + n);
    const built = (some: readonly string[]): Promise<Files> =>
      filesOf(register(cars), { thesaurus: parseThesaurus(some.map((term) => `${term} = parkeren`).join('\n'), 'x') });
    await expect(built(terms)).rejects.toMatchObject({ code: 'bad-option', where: 'the thesaurus' });
    const { engine } = opened(await built([...terms.slice(0, 50), 'stallen']));
    const { total } = await engine.search('stallen');
    expect(total).toBe((await engine.search('parkeren')).total);
  });
});
