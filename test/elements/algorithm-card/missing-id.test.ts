import '../../../src/define/algorithm-card.js';
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import type { AlgorithmCard } from '../../../src/index.js';
import { Patience } from '../../helpers/patience.js';
import { Warnings } from '../../helpers/warnings.js';
import { id, summary } from './cards.js';

describe('an algorithm-card without an algorithm-id', () => {
  const warnings = new Warnings();
  const patience = new Patience();
  beforeEach(() => {
    warnings.hear();
    patience.start();
  });
  afterEach(() => {
    patience.stop();
    warnings.stop();
  });
  const card = (): Promise<AlgorithmCard> =>
    fixture<AlgorithmCard>(html`<algorithm-card src="/a.json" algorithm-id=" "></algorithm-card>`);

  it('tells its author once what to write, when nothing came', async () => {
    const element = await card();
    expect(warnings.all).to.deep.equal([]);
    await patience.ends();
    element.headingLevel = 4;
    await element.updateComplete;
    await patience.ends();
    expect(warnings.all).to.have.length(1);
    expect(warnings.all[0]).to.contain('<algorithm-card> has no algorithm-id: give it');
  });

  for (const [what, comes] of Object.entries<(element: AlgorithmCard) => void>({
    'an id comes as a property': (element) => void (element.algorithmId = id),
    'a registration comes as a property': (element) => void (element.registration = summary()),
    'it is taken away': (element) => element.remove(),
  })) {
    it(`says nothing when ${what} in time`, async () => {
      const element = await card();
      element.src = '';
      comes(element);
      await patience.ends();
      expect(warnings.all.filter((said) => said.includes('algorithm-id'))).to.deep.equal([]);
    });
  }

  it('waits for none when it has a registration from the start, as the cards of a list do', async () => {
    await fixture(html`<algorithm-card .registration=${summary()}></algorithm-card>`);
    expect(patience.waiting).to.deep.equal([]);
  });
});
