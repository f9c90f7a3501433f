import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { ibm } from './helpers/ibm.js';
import { each, show } from './helpers/states.js';

describe('the checkers, two of each element on the page', function () {
  // A narrow table hides its heads from sight, and IBM's checker then sees none.
  before(() => setViewport({ width: 1280, height: 900 }));

  for (const [tag, state] of each) {
    it(`1. axe and IBM’s checker find nothing: ${tag}, ${state}`, async () => {
      const { place } = await show(tag, state, 2);
      await expect(place).to.be.accessible();
      expect(await ibm(place)).to.deep.equal({ violations: [], unjudged: [] });
    });
  }
});
