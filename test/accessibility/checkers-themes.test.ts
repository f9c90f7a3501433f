import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { ibm } from './helpers/ibm.js';
import { each, show } from './helpers/states.js';
import { THEMES, wear } from './helpers/themes.js';

for (const theme of THEMES) {
  describe(`the tokens of ${theme}`, function () {
    let takeOff = (): void => undefined;
    before(async () => {
      await setViewport({ width: 1280, height: 900 });
      takeOff = await wear(theme);
    });
    after(() => takeOff());

    it('reach the page', function () {
      expect(getComputedStyle(document.body).getPropertyValue('--utrecht-link-color')).not.to.equal('');
    });

    for (const [tag, state] of each) {
      it(`1. axe and IBM’s checker find nothing in a house style: ${tag}, ${state}, ${theme}`, async () => {
        const { place } = await show(tag, state);
        await expect(place).to.be.accessible();
        expect(await ibm(place)).to.deep.equal({ violations: [], unjudged: [] });
      });
    }
  });
}
