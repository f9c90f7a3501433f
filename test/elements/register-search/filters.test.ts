import '../../../src/define/register-search.js';
import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import { FakeStore } from '../../../stories/support/fake-register.js';
import { register, registration } from '../../../stories/support/registrations.js';
import * as states from '../../../stories/support/states.js';
import { searchIn, typeInto, until, visible } from '../helpers/harness.js';

describe('filters', () => {
  before(() => setViewport({ width: 1280, height: 800 }));

  it('7. are groups of checkboxes with the count in the label', async () => {
    const { screen } = await searchIn(states.ready());
    expect(screen.texts('fieldset > legend')).to.deep.equal([
      ...['Status', 'Organisatie', 'Publicatiecategorie', 'Impacttoets', 'Thema', 'Gepubliceerd of bijgewerkt in'],
    ]);
    expect(screen.texts('.choice').slice(0, 3)).to.deep.equal([
      ...['In gebruik (50)', 'In ontwikkeling (10)', 'Buiten gebruik (10)'],
    ]);
    expect(screen.checkbox('In gebruik').type).to.equal('checkbox');
  });

  it('are those of the attribute, in its order', async () => {
    const { element, screen } = await searchIn(
      states.ready(),
      html`<register-search facets="theme status"></register-search>`,
    );
    expect(screen.texts('legend')).to.deep.equal(['Thema', 'Status']);
    element.facets = 'none';
    await element.updateComplete;
    expect(screen.has('.filters')).to.be.false;
  });

  it('are not drawn without data', async () => {
    const { screen } = await searchIn(new FakeStore(undefined, register({ registrations: [registration(1)] })));
    expect(screen.texts('legend')).to.deep.equal(['Organisatie']);
  });

  it('take room as long as they may still come, and none when there is nothing to filter', async () => {
    const store = states.loading();
    const { screen } = await searchIn(store);
    const left = (selector: string): number => screen.one(selector).getBoundingClientRect().left;
    const beside = (): boolean => left('.results') > left('.body');
    expect(beside(), 'while it loads').to.be.true;
    store.become(store.ready);
    await until(() => screen.has('.filters'));
    expect(beside(), 'with filters').to.be.true;
    typeInto(screen.field, 'zwembad');
    await until(() => screen.heading.startsWith('Geen'));
    expect(beside(), 'with no result').to.be.false;
    const broken = states.loading();
    const failed = await searchIn(broken);
    typeInto(failed.screen.field, 'park');
    broken.become(states.failed().state);
    await until(() => failed.screen.has('.notice.error'));
    expect(failed.screen.all('.body > *').map(({ className }) => className)).to.deep.equal(['results']);
  });

  it('17. narrow the results by several values at once, and the focus stays', async () => {
    const store = states.ready();
    const { screen } = await searchIn(store);
    screen.checkbox('In ontwikkeling').focus();
    await sendKeys({ press: ' ' });
    await until(() => screen.heading === '10 algoritmes');
    expect(screen.focused === screen.checkbox('In ontwikkeling')).to.be.true;
    screen.checkbox('Buiten gebruik').click();
    await until(() => screen.heading === '20 algoritmes');
    screen.checkbox('Hoog-risico').click();
    await until(() => screen.heading === '10 algoritmes');
    expect(store.searches.at(-1)?.options.filters).to.deep.equal({
      status: ['in-development', 'out-of-use'],
      category: ['high-risk'],
    });
  });

  it('fold a long list, open it into a field, and shorten it there', async () => {
    const { screen } = await searchIn(states.ready(), html`<register-search facets="organisation"></register-search>`);
    expect(screen.all('.choice')).to.have.length(6);
    const toggle = screen.button('Toon alle 10');
    expect(toggle.getAttribute('aria-expanded')).to.equal('false');
    toggle.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => screen.all('.choice').length === 10);
    // On the button still, which now stands before the list: a field would open the keyboard of a phone.
    expect(screen.focused === screen.button('Toon minder')).to.be.true;
    expect(screen.focused!.getAttribute('aria-expanded')).to.equal('true');
    await sendKeys({ press: 'Tab' });
    const field = screen.focused as HTMLInputElement;
    expect(field.labels?.[0]?.textContent).to.include('organisatie');
    await sendKeys({ press: 'Tab' });
    expect(screen.focused === screen.all('.choice input')[0]).to.be.true;
    field.focus();
    await sendKeys({ type: 'waters' });
    await until(() => screen.all('.choice').length === 1);
    screen.checkbox('Waterschap').click();
    await until(() => screen.heading === '7 algoritmes');

    screen.button('Toon minder').click();
    await until(() => screen.all('.choice').length === 7);
    // Unchecked, it stays where the focus is.
    screen.checkbox('Waterschap').focus();
    await sendKeys({ press: ' ' });
    await until(() => screen.heading === '70 algoritmes');
    expect(screen.focused === screen.checkbox('Waterschap')).to.be.true;
  });

  it('14. fold a long list again with Escape, when its field is empty', async () => {
    const { screen } = await searchIn(states.ready(), html`<register-search facets="organisation"></register-search>`);
    screen.button('Toon alle 10').click();
    const field = await until(() => screen.all<HTMLInputElement>('fieldset input[type=search]')[0]);
    field.focus();
    await sendKeys({ type: 'x' });
    await until(() => screen.all('.choice').length === 0);
    // Some browsers empty the field at this key, and some leave that to the visitor.
    await sendKeys({ press: 'Escape' });
    expect(screen.focused === field).to.be.true;
    if (field.value) await sendKeys({ press: 'Backspace' });
    await until(() => screen.all('.choice').length === 10);
    await sendKeys({ press: 'Escape' });
    await until(() => screen.all('.choice').length === 6);
    expect(screen.focused === screen.button('Toon alle 10')).to.be.true;
  });

  it('are a list with a name when they are chosen', async () => {
    const { screen } = await searchIn(states.ready());
    screen.checkbox('In gebruik').click();
    const list = await until(() => screen.all('.chips ul')[0]);
    expect(list.ariaLabel).to.equal('Gekozen filters');
  });

  it('are in the voice of the register where we have no word of our own', async () => {
    const { screen } = await searchIn(states.ready(), html`<register-search lang="en"></register-search>`);
    screen.checkbox('Verkeer').click();
    screen.checkbox('In use').click();
    await until(() => screen.all('.chip').length === 2);
    const foreign = (selector: string): string[] => screen.texts(`${selector} [lang=nl]`);
    expect(foreign('.chip')).to.deep.equal(['Verkeer']);
    expect(foreign('.choice')).to.include('Verkeer').and.include('Gemeente Fantasiedam');
    expect(foreign('.choice').some((text) => text === 'In use' || text === '2026')).to.be.false;
  });

  it('have counts that a name cannot turn around', async () => {
    const name = '\u202Eatseoreg';
    const store = new FakeStore(undefined, register({ registrations: [{ ...registration(1), organisation: name }] }));
    const { element } = await searchIn(store);
    const counts = [...(element.shadowRoot?.querySelectorAll('.count') ?? [])];
    expect(counts.map((count) => getComputedStyle(count).unicodeBidi)).to.deep.equal(['isolate']);
  });

  it('have no heading and no button as long as there is nothing to choose', async () => {
    const store = states.loading();
    const { screen } = await searchIn(store);
    expect(screen.has('.filters')).to.be.false;
    const { left } = screen.one('.results').getBoundingClientRect();
    store.become(store.ready);
    await until(() => screen.has('.filters'));
    expect(screen.one('.results').getBoundingClientRect().left).to.equal(left);
    typeInto(screen.field, 'zwembad');
    await until(() => screen.heading.startsWith('Geen'));
    expect(screen.has('.filters')).to.be.false;
  });

  it('23. can be taken away as chips, and the focus goes on to the next one', async () => {
    const { screen } = await searchIn(states.ready());
    for (const name of ['In gebruik', 'In ontwikkeling', 'Buiten gebruik']) screen.checkbox(name).click();
    await until(() => screen.all('.chip').length === 3);
    expect(screen.texts('.chip')[1]).to.equal('Verwijder filter Status: In ontwikkeling');
    screen.all('.chip')[1]!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => screen.all('.chip').length === 2);
    expect(screen.focused?.textContent).to.include('Buiten gebruik');
    expect(screen.checkbox('In ontwikkeling').checked).to.be.false;
    await sendKeys({ press: 'Enter' });
    await until(() => screen.all('.chip').length === 1);
    await until(() => screen.focused === screen.one('.results h3'));
  });

  it('can all be cleared, and the focus goes to the results', async () => {
    const { screen } = await searchIn(states.ready());
    screen.checkbox('In gebruik').click();
    screen.checkbox('Hoog-risico').click();
    await until(() => screen.all('.chip').length === 2);
    screen.button('Wis alle filters').click();
    // The focus follows the drawing, so that it never goes to a heading that says something else.
    await until(() => screen.heading === '70 algoritmes' && screen.focused === screen.one('.results h3'));
    expect(screen.all<HTMLInputElement>('.choice input').some((box) => box.checked)).to.be.false;
  });

  it('stay listed when a query leaves none of them', async () => {
    const { screen } = await searchIn(states.ready());
    screen.checkbox('Buiten gebruik').click();
    typeInto(screen.field, 'chatbot');
    await until(() => screen.heading.startsWith('Geen'));
    expect(screen.checkbox('Buiten gebruik (0)').checked).to.be.true;
  });

  it('come after the field and before the results by keyboard, as they are seen', async () => {
    const { screen } = await searchIn(states.ready());
    screen.field.focus();
    await sendKeys({ press: 'Tab' });
    expect(screen.focused === screen.button('Zoeken')).to.be.true;
    await sendKeys({ press: 'Tab' });
    expect(screen.focused === screen.one('[part=help] summary')).to.be.true;
    await sendKeys({ press: 'Tab' });
    expect(screen.focused === screen.checkbox('In gebruik')).to.be.true;
    expect(visible(screen.one('.narrow'))).to.be.false;
  });

  it('stay in sight when the page gets narrow around the focus', async () => {
    const { screen } = await searchIn(states.ready());
    screen.checkbox('In gebruik').focus();
    await setViewport({ width: 320, height: 640 });
    try {
      await until(() => visible(screen.one('.narrow')));
      expect(visible(screen.checkbox('In gebruik'))).to.be.true;
      expect(screen.focused === screen.checkbox('In gebruik')).to.be.true;
    } finally {
      await setViewport({ width: 1280, height: 800 });
    }
  });

  it('are behind a button on a narrow page', async () => {
    await setViewport({ width: 320, height: 640 });
    try {
      const { screen } = await searchIn(states.ready());
      const toggle = screen.one<HTMLButtonElement>('.narrow');
      expect(visible(toggle)).to.be.true;
      expect(visible(screen.checkbox('In gebruik'))).to.be.false;
      toggle.focus();
      await sendKeys({ press: 'Enter' });
      await until(() => visible(screen.checkbox('In gebruik')));
      expect(toggle.getAttribute('aria-expanded')).to.equal('true');
      screen.checkbox('In gebruik').click();
      await until(() => toggle.textContent?.includes('Filters (1)'));
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
    } finally {
      await setViewport({ width: 1280, height: 800 });
    }
  });
});
