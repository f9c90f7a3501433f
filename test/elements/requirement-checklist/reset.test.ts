/** A page that resets a form, mostly after it has posted it. */
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { browserStorage } from '../../../src/context/checklist/browser-storage.js';
import { writeChecklist } from '../../../src/core/checklist/write.js';
import { workedOn } from '../../../stories/support/checklists.js';
import { heard } from '../helpers/harness.js';
import { DOOR, endOfTest, filledIn, listening, press } from './acts.js';
import { checklistIn, choose, keysOf, type Shown, type } from './checklists.js';

async function formAround({ element, store }: Shown): Promise<HTMLFormElement> {
  const place = await fixture(html`<story-kader .given=${store}><form></form></story-kader>`);
  const form = place.querySelector('form')!;
  form.append(element);
  await element.updateComplete;
  return form;
}

describe('a reset of the form around a checklist', () => {
  const { open } = browserStorage;
  afterEach(() => {
    browserStorage.open = open;
    endOfTest();
  });

  it('leaves what is kept, also what was kept before and what is still being typed', async () => {
    const { id, element } = await filledIn();
    element.remove();
    const later = await checklistIn({ id });
    const form = await formAround(later);
    later.screen.button(DOOR).click();
    await later.element.updateComplete;
    type(later.screen.fieldOf(DOOR, 'Notitie'), 'Nog niet af', false);
    const kept = later.element.value;
    form.reset();
    await later.element.updateComplete;
    expect(later.element.value).to.equal(kept);
    expect(localStorage.getItem(keysOf(id)[1]!)).to.include('Nog niet af');
    expect(later.screen.has('.message')).to.equal(false);
  });

  it('brings nothing back that the visitor has deleted', async () => {
    const shown = await checklistIn({ value: writeChecklist(workedOn()) });
    const form = await formAround(shown);
    await press(shown, 'Wis deze checklist');
    await press(shown, 'Ja, wis alles');
    form.reset();
    await shown.element.updateComplete;
    expect(shown.element.checklist.answers).to.deep.equal([]);
    expect(keysOf(shown.id)).to.deep.equal([]);
  });

  describe('where nothing can be kept', () => {
    beforeEach(() => {
      browserStorage.open = () => {
        throw new DOMException('denied', 'SecurityError');
      };
    });

    it('goes back to the start, tells the visitor and no script, and can be undone', async () => {
      const shown = await filledIn();
      const { screen, element } = shown;
      const form = await formAround(shown);
      const events = heard(element, 'ar-checklist-change');
      const { hears } = listening();
      form.reset();
      await hears('Het formulier is teruggezet');
      expect(element.checklist.answers).to.deep.equal([]);
      expect(events).to.deep.equal([]);
      await press(shown, 'Maak ongedaan');
      expect(screen.inRow(DOOR, '.chip').textContent).to.equal('Mee bezig');
    });

    it('says nothing when nothing was changed', async () => {
      const shown = await checklistIn();
      const form = await formAround(shown);
      form.reset();
      await shown.element.updateComplete;
      expect(shown.screen.has('.message')).to.equal(false);
    });

    for (const name of ['readonly', 'disabled'] as const) {
      it(`changes nothing when it is ${name}`, async () => {
        const shown = await filledIn();
        const form = await formAround(shown);
        shown.element.toggleAttribute(name, true);
        await shown.element.updateComplete;
        form.reset();
        await shown.element.updateComplete;
        expect(shown.element.checklist.answers).to.have.length(1);
      });
    }
  });
});

describe('an act in a checklist', () => {
  afterEach(endOfTest);

  for (const name of ['readonly', 'disabled'] as const) {
    it(`changes nothing when it has become ${name}, also before that is drawn`, async () => {
      const { screen, element } = await filledIn();
      const events = heard(element, 'ar-checklist-change');
      const status = screen.fieldOf<HTMLSelectElement>(DOOR, 'Status');
      // The field is on the screen still, until the next drawing.
      element.toggleAttribute(name, true);
      if (name === 'disabled') element.formDisabledCallback(true);
      choose(status, 'done');
      await element.updateComplete;
      expect(element.checklist.answers[0]?.status).to.equal('in-progress');
      expect(events).to.deep.equal([]);
    });
  }
});
