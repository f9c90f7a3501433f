import { expect } from '@open-wc/testing';
import { emptyChecklist, withKader } from '../../../src/core/checklist/checklist.js';
import { withMeasure } from '../../../src/core/checklist/measures.js';
import { FakeKaderStore, inventedKader } from '../../../stories/support/fake-kader.js';
import { checklistIn, clean, MOMENT } from './checklists.js';

describe('a checklist that was made with another source of the kader', () => {
  afterEach(clean);

  const here = inventedKader();
  const [first, second] = here.measures;
  // The other source numbers its measures otherwise: the number of the first is of one that is not here.
  const moved = { ...second!, key: 'ander-nummer', urn: 'urn:nl:ak:mtr:zzz-01' };
  const gone = { ...first!, key: 'weg', mark: 'ffffffff' };
  const made = [moved, gone].reduce(
    (list, measure) => withMeasure(list, measure, measure.title.nl, true, MOMENT),
    withKader(emptyChecklist('x'), { ...here, info: { ...here.info, source: 'Elders' } }),
  );

  it('says so and not that the kader was renewed, and calls no measure by the name of another', async () => {
    const { screen } = await checklistIn({ checklist: made, store: new FakeKaderStore(undefined, here) });
    const notice = screen.all('.notice').find((one) => one.textContent.includes('andere bron'))!;
    expect(notice.textContent).to.include('Misschien gelden er nu andere vereisten');
    expect(notice.textContent).not.to.include('vernieuwd').and.not.to.include('heet nu');
    expect(
      [...notice.querySelectorAll('li')].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()),
    ).to.deep.equal([
      `‘${gone.title.nl}’ staat niet meer in het kader; onder dit nummer staat nu een andere maatregel: ‘${first!.title.nl}’`,
    ]);
  });

  it('keeps the tick of a measure with the same title, and gives it to no other', async () => {
    const { element, screen } = await checklistIn({
      checklist: made,
      profile: '',
      store: new FakeKaderStore(undefined, here),
    });
    const ticks = new Map<string, boolean>();
    for (const opener of screen.all('[part=title]')) opener.click();
    await element.updateComplete;
    for (const box of screen.all<HTMLInputElement>('[part=measures] input')) {
      ticks.set(box.closest('label')!.textContent.trim(), box.checked);
    }
    const ticked = [...ticks].filter(([, isTicked]) => isTicked).map(([title]) => title);
    expect(ticks.size).to.be.greaterThan(1);
    expect(ticked).to.deep.equal([second!.title.nl]);
  });
});

describe('a checklist of a source that has no addresses', () => {
  afterEach(clean);

  it('has no links, which would lead to the page itself, nor the words of them', async () => {
    const kader = inventedKader();
    const without = <T extends object>(items: readonly T[]): T[] => items.map((item) => ({ ...item, url: '' }));
    const { element, screen } = await checklistIn({
      store: new FakeKaderStore(undefined, {
        ...kader,
        requirements: without(kader.requirements),
        measures: without(kader.measures),
      }),
    });
    for (const opener of screen.all('[part=title]')) opener.click();
    await element.updateComplete;
    expect(screen.all('[part=measures] li')).not.to.have.length(0);
    expect(screen.text('.about')).not.to.include('Lees dit vereiste');
    expect(screen.all('.about a, [part=measures] a')).to.have.length(0);
  });
});
