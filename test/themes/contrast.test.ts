import { expect } from '@open-wc/testing';
import { asLine, luminance, measure, ratio, tooLow } from './support/contrast.js';
import { show, STORIES } from './support/gallery.js';
import { takeOff, THEMES, wear } from './support/themes.js';

const place = document.createElement('main');

describe('every text, edge and focus ring can be seen', () => {
  before(() => document.body.append(place));
  after(() => {
    takeOff();
    place.remove();
  });

  it('which is told by the computed colours', () => {
    expect(ratio(['#000'], ['#fff'])).to.be.closeTo(21, 0.01);
    expect(ratio(['#fff', 'rgb(0 0 0 / 50%)'], ['#fff'])).to.be.closeTo(3.98, 0.05);
  });

  it('in the colours of the theme, to the last digit, with its class on the page or on an element around ours', async () => {
    const card = await show(place, 'algorithm-card', 'Ready');
    const linkOf = (): string => getComputedStyle(card.shadowRoot!.querySelector('a')!).color;
    const plain = linkOf();
    for (const on of [document.documentElement, place]) {
      await wear('Utrecht', on);
      const colour = getComputedStyle(place).getPropertyValue('--utrecht-link-color');
      expect(linkOf()).not.to.equal(plain);
      expect(luminance([linkOf()])).to.equal(luminance([colour]));
    }
    takeOff();
    expect(linkOf()).to.equal(plain);
  });

  for (const [tag, stories] of STORIES) {
    it(`in ${tag}, in each of its states and each theme`, async function () {
      this.timeout(120_000);
      const faults = new Set<string>();
      for (const name of stories.keys()) {
        const element = await show(place, tag, name);
        for (const theme of THEMES) {
          await wear(theme.name);
          for (const finding of tooLow(measure(element))) faults.add(`${theme.name}: ${asLine(finding)}`);
        }
        takeOff();
      }
      expect([...faults]).to.deep.equal([]);
    });
  }
});
