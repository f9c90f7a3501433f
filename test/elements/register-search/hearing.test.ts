import '../../../src/define/register-search.js';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import * as states from '../../../stories/support/states.js';
import { heard, searchIn, typeInto, until } from '../helpers/harness.js';
import { withEars } from './ears.js';

const answered = (query: string) => `gevonden voor ‘${query}’`;

describe('what screen readers hear of a search', () => {
  const ears = withEars();
  const { clock } = ears;

  it('27. is the count, once typing has paused, and again when it is the same', async () => {
    const { screen } = await searchIn(states.ready());
    expect(clock.waiting).to.equal(0);
    typeInto(screen.field, 'chatbo');
    await until(() => screen.heading.endsWith(answered('chatbo')));
    clock.pass(500);
    expect(ears.said).to.deep.equal([]);
    typeInto(screen.field, 't');
    await until(() => screen.heading.endsWith(answered('chatbot')));
    clock.pass(500);
    expect(ears.said).to.deep.equal([]);
    clock.pass(500);
    await until(() => ears.said.length);
    expect(ears.said).to.deep.equal([`10 algoritmes ${answered('chatbot')}`]);

    const events = heard(document.body, 'ar-search');
    screen.checkbox('In gebruik').click();
    await until(() => events.length);
    clock.pass(1000);
    await until(() => ears.said.length === 2);
    expect(ears.said[1]).to.equal(ears.said[0]);
  });

  it('is the count when the visitor goes back or forward to another search', async () => {
    const before = location.href;
    const { screen } = await searchIn(states.ready(), html`<register-search deep-link></register-search>`);
    const [, others = ''] = /\?([^#]*)/.exec(before) ?? [];
    history.replaceState(null, '', `?${[others, 'ar-q=chatbot'].filter(Boolean).join('&')}`);
    window.dispatchEvent(new PopStateEvent('popstate'));
    await until(() => screen.heading.endsWith(answered('chatbot')));
    clock.pass(1000);
    await until(() => ears.said.length);
    history.replaceState(null, '', before);
    expect(ears.said).to.deep.equal([`10 algoritmes ${answered('chatbot')}`]);
  });

  it('28. is that nothing was found within half a second, with a way on', async () => {
    const { screen } = await searchIn(states.ready());
    typeInto(screen.field, 'zwembad');
    await until(() => screen.heading.startsWith('Geen'));
    clock.pass(500);
    await until(() => ears.said.length);
    expect(ears.said[0]).to.include('Geen algoritmes gevonden voor ‘zwembad’').and.include('Controleer de spelling');
  });

  it('is to take filters away, when filters leave nothing', async () => {
    const { screen } = await searchIn(states.ready());
    screen.checkbox('Buiten gebruik').click();
    typeInto(screen.field, 'chatbot');
    await until(() => screen.heading.startsWith('Geen'));
    clock.pass(500);
    await until(() => ears.said.length);
    expect(ears.said[0]).to.include('minder filters').and.not.include('spelling');
  });

  it('is nothing when the focus goes to the heading, which says the same', async () => {
    const { screen } = await searchIn(states.ready());
    screen.field.focus();
    await sendKeys({ type: 'chatbot' });
    await until(() => screen.heading.endsWith(answered('chatbot')));
    await sendKeys({ press: 'Enter' });
    await until(() => screen.focused?.matches('.results h3'));
    expect(clock.waiting).to.equal(0);

    screen.checkbox('In gebruik').click();
    const chip = await until(() => screen.all('.chip')[0]);
    chip.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => screen.focused?.matches('.results h3'));
    expect(clock.waiting).to.equal(0);
  });

  it('is how much a word leaves of a long list, once typing has paused', async () => {
    const { screen } = await searchIn(states.ready(), html`<register-search facets="organisation"></register-search>`);
    screen.button('Toon alle 10').click();
    const field = await until(() => screen.all<HTMLInputElement>('fieldset input[type=search]')[0]);
    typeInto(field, 'gemeente');
    clock.pass(1000);
    await until(() => ears.said.length);
    typeInto(field, 'zz');
    clock.pass(1000);
    await until(() => ears.said.length === 2);
    expect(ears.said).to.deep.equal(['5 gevonden in deze lijst', 'Niets gevonden in deze lijst']);
  });

  it('is in the voice of the element’s language', async () => {
    const { screen } = await searchIn(states.ready(), html`<register-search lang="en"></register-search>`);
    typeInto(screen.field, 'chatbot');
    await until(() => screen.heading.endsWith('found for ‘chatbot’'));
    clock.pass(1000);
    await until(() => ears.said.length);
    const lines = [...document.querySelectorAll<HTMLElement>('[role=status] > *')];
    expect(lines.find(({ textContent }) => textContent)?.lang).to.equal('en');
  });

  it('is that a search takes long, once, and then what it found', async () => {
    const store = states.ready();
    const { element, screen } = await searchIn(store);
    store.hold = true;
    typeInto(screen.field, 'chat');
    await element.updateComplete;
    expect(screen.text('[part=meta]')).to.equal('Gegevens van 8 augustus 2026');
    clock.pass(1000);
    await element.updateComplete;
    expect(screen.text('[part=meta]')).to.equal('Bezig met laden');
    await until(() => ears.said.length);
    typeInto(screen.field, 'bot');
    await element.updateComplete;
    clock.pass(60_000);
    await store.held.at(-1)!.answer();
    await until(() => screen.heading.endsWith(answered('chatbot')));
    expect(screen.text('[part=meta]')).to.include('Gegevens van');
    clock.pass(1000);
    await until(() => ears.said.length === 2);
    expect(ears.said).to.deep.equal(['Bezig met laden', `10 algoritmes ${answered('chatbot')}`]);
  });

  it('is how loading ended, for who was told of it', async () => {
    const store = states.loading();
    const { screen } = await searchIn(store);
    clock.pass(1000);
    await until(() => ears.said.length);
    store.become(store.ready);
    await until(() => screen.heading);
    clock.pass(1000);
    await until(() => ears.said.length === 2);
    expect(ears.said).to.deep.equal(['Bezig met laden', '70 algoritmes']);
  });

  it('is that there is nothing at all, for who was told of loading', async () => {
    const store = states.loading();
    await searchIn(store);
    clock.pass(1000);
    await until(() => ears.said.length);
    store.become(states.empty().state);
    await until(() => ears.said.length === 2);
    expect(ears.said[1]).to.equal('Er staan nog geen algoritmes in dit register.');
  });

  it('is how trying again ended', async () => {
    const store = states.failed();
    const { screen } = await searchIn(store);
    await until(() => ears.said.length);
    screen.button('Probeer opnieuw').click();
    store.become(store.ready);
    await until(() => screen.heading);
    clock.pass(1000);
    await until(() => ears.said.length === 2);
    expect(ears.said[1]).to.equal('70 algoritmes');
  });

  it('is an error again when trying again fails', async () => {
    const store = states.ready();
    const { screen } = await searchIn(store);
    store.hold = true;
    typeInto(screen.field, 'c');
    store.held.at(-1)!.fail(new Error('no'));
    await until(() => ears.said.length);
    screen.button('Probeer opnieuw').click();
    await until(() => store.held.length === 2);
    store.held.at(-1)!.fail(new Error('no'));
    await until(() => ears.said.length === 2);
    expect(ears.said[1]).to.equal(ears.said[0]);
  });

  it('29. is that it is loading, once, after a second', async () => {
    const { element, screen } = await searchIn(states.loading());
    expect(screen.text('.waiting')).to.equal('');
    clock.pass(1000);
    await element.updateComplete;
    expect(screen.text('.waiting')).to.equal('Bezig met laden');
    await until(() => ears.said.length);
    clock.pass(60_000);
    expect(ears.said).to.deep.equal(['Bezig met laden']);
    element.remove();
    expect(clock.waiting).to.equal(0);
  });

  it('30. is an error at once, in the one assertive region of the page', async () => {
    await searchIn(states.failed());
    await until(() => ears.said.length);
    expect(ears.said[0]).to.include('De gegevens zijn nu niet te bereiken');
    expect(document.querySelectorAll('[role=alert]')).to.have.length(1);
    expect(document.querySelector('[role=alert]')!.textContent).to.include('De gegevens zijn nu niet te bereiken');
  });

  it('26. comes from one polite and one assertive region, there before anything is said', async () => {
    for (const region of document.querySelectorAll('[data-ar-announcer]')) region.remove();
    await searchIn(states.loading());
    const regions = [...document.querySelectorAll('[aria-live]')].map((region) => region.getAttribute('aria-live'));
    expect(regions).to.have.members(['polite', 'assertive']);
  });

  it('is nothing after the element has gone', async () => {
    const { element, screen } = await searchIn(states.ready());
    typeInto(screen.field, 'chatbot');
    await until(() => screen.heading.endsWith(answered('chatbot')));
    element.remove();
    expect(clock.waiting).to.equal(0);
  });
});
