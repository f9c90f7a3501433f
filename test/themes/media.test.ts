import { expect } from '@open-wc/testing';
import { emulateMedia, executeServerCommand } from '@web/test-runner-commands';
import { skip } from '../helpers/skip.js';
import { asLine, measure, tooLow, within } from './support/contrast.js';
import { show, STORIES } from './support/gallery.js';
import { takeOff, wear } from './support/themes.js';

const place = document.createElement('main');

describe('what a reader asks of the browser', () => {
  const canEmulate = navigator.userAgent.includes('Chrome');
  before(() => document.body.append(place));
  beforeEach(function () {
    if (!canEmulate) skip(this, 'this browser cannot pretend to print or to have other colours');
  });
  afterEach(async () => {
    takeOff();
    document.body.style.removeProperty('background');
    if (!canEmulate) return;
    await executeServerCommand('force-colours', false);
    await emulateMedia({ media: 'screen', reducedMotion: 'no-preference' });
  });
  after(() => place.remove());

  for (const [tag, stories] of STORIES) {
    it(`is given by ${tag}: forced colours show texts, edges and the focus, in a theme too`, async function () {
      await executeServerCommand('force-colours', true);
      expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
      await wear('Utrecht');
      const faults: string[] = [];
      for (const name of stories.keys()) {
        const element = await show(place, tag, name);
        faults.push(...tooLow(measure(element)).map((one) => `${name}: ${asLine(one)}`));
        for (const box of within(element)) {
          // What colour set apart, a line does.
          if (box.matches('.notice') && parseFloat(getComputedStyle(box).borderBlockEndWidth) < 1)
            faults.push(`${name}: no line around ${box.className}`);
        }
      }
      expect(faults).to.deep.equal([]);
    });

    it(`is given by ${tag}: paper has black text, and nothing to press`, async function () {
      // A dark house style: paper is white all the same.
      await wear('Utrecht, dark');
      document.body.style.setProperty('background', '#fff', 'important');
      const faults: string[] = [];
      for (const name of stories.keys()) {
        // What is pressed in a story is pressed on a screen.
        await emulateMedia({ media: 'screen' });
        const element = await show(place, tag, name);
        await emulateMedia({ media: 'print' });
        for (const one of within(element)) {
          if (!one.checkVisibility() || one.closest('.hidden-visually') || !one.getClientRects().length) continue;
          const isTitle = one.matches('.open, .opener');
          if (one.matches('button, select, summary, input[type=search]') && !isTitle && !one.assignedSlot)
            faults.push(`${name}: ${one.localName}.${one.className}`);
          const { color, textDecorationLine } = getComputedStyle(one);
          if (one.matches('.open > span, .opener > span') && `${color} ${textDecorationLine}` !== 'rgb(0, 0, 0) none')
            faults.push(`${name}: ${one.textContent} looks like a link`);
          if (one.matches('.room:empty')) faults.push(`${name}: room for what does not come`);
        }
        faults.push(...tooLow(measure(element).filter(({ what }) => what === 'text')).map(asLine));
      }
      expect(faults).to.deep.equal([]);
    });

    it(`is given by ${tag}: nothing moves for who asked for less motion`, async () => {
      await emulateMedia({ media: 'screen', reducedMotion: 'reduce' });
      for (const name of stories.keys()) {
        await show(place, tag, name);
        expect(document.getAnimations(), name).to.deep.equal([]);
      }
    });
  }
});
