import { expect } from '@open-wc/testing';
import { show } from './helpers/states.js';
import { called, everything, nameOf, words } from './helpers/walk.js';

const STATES = [
  ['ai-act-profile', 'detail open'],
  ['requirement-checklist', 'detail open'],
  ['requirement-checklist', 'light DOM'],
] as const;

describe('the checklist and its form', () => {
  for (const [tag, state] of STATES) {
    it(`33. answers are the browser’s own boxes, with what explains them in the same root: ${tag}, ${state}`, async () => {
      const { place } = await show(tag, state);
      expect(everything(place, '[role=checkbox], [role=radio], [role=switch]')).to.deep.equal([]);
      const boxes = everything<HTMLInputElement>(place, 'input[type=checkbox], input[type=radio]');
      expect(boxes).not.to.deep.equal([]);
      const described = everything(place, '[aria-describedby]');
      expect(described).not.to.deep.equal([]);
      for (const field of described) {
        for (const id of field.getAttribute('aria-describedby')!.split(' ')) {
          const hint = (field.getRootNode() as ShadowRoot).getElementById(id);
          expect(hint, called(field)).to.exist;
          // Of a field, a place for what may be wrong with it later.
          if (boxes.includes(field as HTMLInputElement)) expect(words(hint!.textContent)).not.to.equal('');
        }
      }
    });
  }

  it('34. progress is a sentence, and a bar with a name', async () => {
    const { screens } = await show('requirement-checklist', 'default');
    const bars = screens[0]!.all('progress');
    expect(bars).not.to.deep.equal([]);
    for (const bar of bars) expect(nameOf(bar)).not.to.equal('');
    expect(screens[0]!.text('.root')).to.match(/\d+ van \d+ vereisten klaar/);
  });
});
