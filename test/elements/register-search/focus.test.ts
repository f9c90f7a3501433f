import '../../../src/define/register-search.js';
import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html, render } from 'lit';
import type { RegisterSearch } from '../../../src/index.js';
import * as states from '../../../stories/support/states.js';
import { Screen, searchIn, until } from '../helpers/harness.js';

/** A search that is asked for with Enter and has no answer yet. */
async function asked() {
  const store = states.ready();
  const { element, screen } = await searchIn(store);
  store.hold = true;
  screen.field.focus();
  await sendKeys({ type: 'ch' });
  await sendKeys({ press: 'Enter' });
  return { store, element, screen, answer: () => store.held.at(-1)!.answer() };
}

describe('the focus of a search', () => {
  it('is not taken from who went on to something else on the page', async () => {
    const { element, screen, answer } = await asked();
    const link = await fixture<HTMLElement>(html`<a href="#x">Elders</a>`);
    link.focus();
    await answer();
    await until(() => screen.heading.endsWith('‘ch’'));
    await element.updateComplete;
    expect(document.activeElement === link).to.be.true;
  });

  it('is not taken from who went away and came back', async () => {
    const { element, screen, answer } = await asked();
    const link = await fixture<HTMLElement>(html`<a href="#x">Elders</a>`);
    link.focus();
    screen.field.focus();
    await answer();
    await until(() => screen.heading.endsWith('‘ch’'));
    await element.updateComplete;
    expect(screen.focused === screen.field).to.be.true;
  });

  it('is not taken from who went on inside the element', async () => {
    const { element, screen, answer } = await asked();
    screen.checkbox('In gebruik').focus();
    await answer();
    await until(() => screen.heading.endsWith('‘ch’'));
    await element.updateComplete;
    expect(screen.focused === screen.checkbox('In gebruik')).to.be.true;
  });

  it('is not taken either when the element stands in a shadow root', async () => {
    const store = states.ready();
    const host = await fixture<HTMLElement>(html`<div></div>`);
    render(
      html`<story-register .store=${store}><register-search></register-search></story-register>
        <a href="#x">Elders</a>`,
      host.attachShadow({ mode: 'open' }),
    );
    const element = host.shadowRoot!.querySelector<RegisterSearch>('register-search')!;
    const outside = await fixture<HTMLElement>(html`<a href="#y">Buiten</a>`);
    await element.updateComplete;
    const screen = new Screen(element);
    await until(() => screen.names.length);
    store.hold = true;
    for (const link of [host.shadowRoot!.querySelector('a')!, outside]) {
      screen.field.focus();
      await sendKeys({ type: 'c' });
      await sendKeys({ press: 'Enter' });
      link.focus();
      await store.held.at(-1)!.answer();
      await until(() => screen.heading.endsWith(`‘${screen.field.value}’`));
      await element.updateComplete;
      expect(screen.focused === null).to.be.true;
      expect((link.getRootNode() as Document).activeElement === link).to.be.true;
    }
  });

  it('goes to the results after the last filter, when they are those without it', async () => {
    const store = states.ready();
    const { element, screen } = await searchIn(store);
    screen.checkbox('In gebruik').click();
    await until(() => screen.heading === '50 algoritmes');
    store.hold = true;
    screen.one('.chip').focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(screen.focused?.matches('h3')).to.not.equal(true);
    await store.held.at(-1)!.answer();
    await until(() => screen.focused?.matches('.results h3'));
    expect(screen.focused!.textContent).to.equal('70 algoritmes');
  });
});
