import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';

/** What two languages cannot share stands twice: a style sheet for before the script, and that of the card. */
it('the room that room.css holds for a card is the room that a card holds', async () => {
  const heightsIn = async (file: string): Promise<string[]> =>
    [...(await readFile(file, 'utf8')).matchAll(/padding-block-start: (max\(.*\));/g)].map(([, height = '']) => height);
  const [ofTheCard] = await heightsIn('src/elements/algorithm-card/algorithm-card.styles.ts');
  expect(ofTheCard).toBeDefined();
  expect(await heightsIn('src/embed/room.css')).toEqual([ofTheCard]);
});
