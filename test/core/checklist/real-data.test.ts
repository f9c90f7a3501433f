/** Ticks of the built-in catalogue in the real kader and task registry, which are not part of the repository. */
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/catalogue/index.js';
import { emptyChecklist, withKader } from '../../../src/core/checklist/checklist.js';
import { tickOf, withMeasure } from '../../../src/core/checklist/measures.js';
import { renewal } from '../../../src/core/checklist/renewal.js';
import { readFolder, realFolder } from '../kader-read/kader-files.js';
import { moment } from './fixtures.js';

const own = catalogue();
const checklist = own.measures.reduce(
  (list, measure) => withMeasure(list, measure, measure.title.nl, true, moment(1), own),
  withKader(emptyChecklist('x'), own),
);

describe('all measures of the catalogue, ticked', () => {
  it('are all ticked in the Algoritmekader, of which there is nothing to tell but that the source is another', async (context) => {
    const { kader } = await readFolder(realFolder('kader', context));
    for (const measure of kader.measures) expect(tickOf(checklist, measure, kader)?.mark).toBe(measure.mark);
    expect(renewal(checklist, kader, ({ key }) => key)).toEqual({
      ...{ sourceChanged: true, renamed: [], added: [], withdrawn: [] },
      measures: { renamed: [], withdrawn: [], replaced: [] },
    });
  });

  it('are ticked in the task registry under their title or key, and none because of a number', async (context) => {
    const { kader } = await readFolder(realFolder('task-registry', context));
    const { measures } = renewal(checklist, kader, ({ key }) => key);
    for (const { kept, item } of measures.renamed) expect(item.key).toBe(kept.key);
    for (const { kept, item } of measures.replaced) {
      expect([item.key, item.mark]).not.toEqual([kept.key, kept.mark]);
      expect(tickOf(checklist, item, kader)?.key).not.toBe(kept.key);
    }
    const marks = new Set(kader.measures.map(({ mark }) => mark));
    const lost = [...measures.withdrawn, ...measures.replaced.map(({ kept }) => kept)];
    for (const { mark } of lost) expect(marks.has(mark)).toBe(false);
    expect(kader.measures.filter((measure) => tickOf(checklist, measure, kader))).toHaveLength(
      own.measures.length - lost.length,
    );
    const titles = new Set(own.measures.map(({ mark }) => mark));
    for (const { item } of measures.renamed) expect(titles.has(item.mark)).toBe(false);
  });
});
