import '../../../src/define/register-search.js';
import { expect, oneEvent } from '@open-wc/testing';
import { html } from 'lit';
import { LIMITS } from '../../../src/core/limits.js';
import { FakeStore } from '../../../stories/support/fake-register.js';
import { register, registration } from '../../../stories/support/registrations.js';
import * as states from '../../../stories/support/states.js';
import { heard, searchIn, typeInto, until } from '../helpers/harness.js';

const linked = html`<register-search deep-link></register-search>`;

describe('a search in the address of the page', () => {
  const before = location.href;
  const others = new URL(before).search.slice(1);
  /** The test runner has a parameter of its own, which is as good as any to be left alone. */
  const addressWith = (ours: string): string => [others, ours].filter(Boolean).join('&');

  afterEach(() => {
    history.replaceState(null, '', before);
  });

  it('is read at the start, and reports nothing', async () => {
    history.replaceState(null, '', `?${addressWith('ar-q=gemeente&ar-status=in-use&ar-sort=newest')}#top`);
    const store = states.ready();
    const { element, screen } = await searchIn(store, linked);
    const events = heard(element, 'ar-search');
    expect(store.searches).to.have.length(1);
    expect(store.searches[0]).to.deep.include({ text: 'gemeente' });
    expect(store.searches[0]?.options).to.deep.include({ filters: { status: ['in-use'] }, sort: 'newest' });
    expect(screen.field.value).to.equal('gemeente');
    expect(screen.checkbox('In gebruik').checked).to.be.true;
    expect(events).to.have.length(0);
  });

  it('is told in a sentence that its words cannot turn around', async () => {
    history.replaceState(null, '', `?${addressWith(`ar-q=${encodeURIComponent('\u202Echat\u2066bot')}`)}`);
    const { screen } = await searchIn(states.ready(), linked);
    await until(() => screen.heading.includes('‘'));
    expect(screen.heading).to.match(/ ‘chatbot’$/);
  });

  it('is written after each search, and nothing else is touched', async () => {
    history.replaceState({ page: 1 }, '', `?${addressWith('a=b%20c&flag')}#h?x`);
    const entries = history.length;
    const { screen } = await searchIn(states.ready(), linked);
    expect(location.search).to.equal(`?${addressWith('a=b%20c&flag')}`);
    typeInto(screen.field, 'chatbot');
    screen.checkbox('In gebruik').click();
    await until(() => location.search.includes('ar-q'));
    expect(location.search).to.equal(`?${addressWith('a=b%20c&flag&ar-q=chatbot&ar-status=in-use')}`);
    expect(location.hash).to.equal('#h?x');
    expect(history.state).to.deep.equal({ page: 1 });
    expect(history.length).to.equal(entries);

    screen.button('Wis alle filters').click();
    await until(() => !location.search.includes('ar-status'));
    expect(location.search).to.equal(`?${addressWith('a=b%20c&flag&ar-q=chatbot')}`);
  });

  it('is read again when the visitor goes back', async () => {
    const { screen } = await searchIn(states.ready(), linked);
    history.replaceState(null, '', `?${addressWith('ar-q=chatbot')}`);
    window.dispatchEvent(new PopStateEvent('popstate'));
    await until(() => screen.heading.endsWith('‘chatbot’'));
    expect(screen.field.value).to.equal('chatbot');
  });

  it('takes away nothing when a link to a place on the page is followed', async () => {
    const data = register({ registrations: Array.from({ length: 12 }, (_, n) => registration(n + 1)) });
    // A value that the register does not know stays in the address until the visitor does something.
    history.replaceState(null, '', `?${addressWith('ar-sort=newest&ar-status=onzin')}`);
    const store = new FakeStore(undefined, data);
    const { element, screen } = await searchIn(
      store,
      html`<register-search deep-link page-size="5"></register-search>`,
    );
    await until(() => screen.all('algorithm-card').length === 5);
    screen.one('[part=more]').click();
    await until(() => screen.all('algorithm-card').length === 10);
    const asked = store.searches.length;
    const arrived = oneEvent(window, 'hashchange');
    location.hash = '#boven';
    await arrived;
    await element.updateComplete;
    expect(store.searches).to.have.length(asked);
    expect(screen.all('algorithm-card')).to.have.length(10);
  });

  it('takes away nothing of what was typed and has no answer yet', async () => {
    const store = states.ready();
    const { element, screen } = await searchIn(store, linked);
    typeInto(screen.field, 'chatbot');
    window.dispatchEvent(new PopStateEvent('popstate'));
    await element.updateComplete;
    expect(screen.field.value).to.equal('chatbot');
    await until(() => location.search.includes('ar-q=chatbot'));

    typeInto(screen.field, ' afval');
    window.dispatchEvent(new PopStateEvent('popstate'));
    await element.updateComplete;
    expect(screen.field.value).to.equal('chatbot afval');
    await until(() => location.search.includes('ar-q=chatbot+afval'));
  });

  it('is let go while the element is not on the page, which comes back as it was', async () => {
    const { element, screen } = await searchIn(states.ready(), linked);
    typeInto(screen.field, 'chatbot');
    await until(() => location.search.includes('ar-q=chatbot'));
    const place = element.parentNode!;
    element.remove();
    history.replaceState(null, '', `?${addressWith('ar-q=afval')}`);
    window.dispatchEvent(new PopStateEvent('popstate'));
    await element.updateComplete;
    place.append(element);
    await element.updateComplete;
    expect(screen.field.value).to.equal('chatbot');
    window.dispatchEvent(new PopStateEvent('popstate'));
    await until(() => screen.heading.endsWith('‘afval’'));
  });

  it('is left alone without deep-link', async () => {
    history.replaceState(null, '', `?${addressWith('ar-q=chatbot')}`);
    const { screen } = await searchIn(states.ready());
    expect(screen.field.value).to.equal('');
    typeInto(screen.field, 'afval');
    await until(() => screen.heading.endsWith('‘afval’'));
    expect(location.search).to.equal(`?${addressWith('ar-q=chatbot')}`);
  });

  it('cannot change the organisation that the editor chose', async () => {
    history.replaceState(null, '', `?${addressWith('ar-organisation=Gemeente+Fantasiedam')}`);
    const store = states.ready();
    const { screen } = await searchIn(store, html`<register-search deep-link organisation="gm9001"></register-search>`);
    expect(store.searches[0]?.options).to.deep.include({ filters: {}, organisation: 'gm9001' });
    expect(screen.has('.chip')).to.be.false;
  });

  it('shows nothing of values that the register does not know', async () => {
    const hostile = 'ar-organisation=LET+OP:+bel+0900&ar-status=in-use&ar-status=onzin';
    history.replaceState(null, '', `?${addressWith(hostile)}`);
    const { screen } = await searchIn(states.ready(), html`<register-search deep-link></register-search>`);
    await until(() => screen.texts('.chip').length === 1);
    expect(screen.text('.chip')).to.contain('In gebruik');
    expect(screen.root.textContent).not.to.contain('0900');
  });

  it('says that a filter is left out that the register does not know, until the visitor does something', async () => {
    const said = 'Een van de filters komt hier niet voor. Dat filter staat uit.';
    history.replaceState(null, '', `?${addressWith('ar-organisation=Gemeente+Opgeheven')}`);
    const { screen } = await searchIn(states.ready(), linked);
    // It is said as soon as the register does not know it; what it finds without it comes after.
    await until(() => screen.text('.results').includes(said) && screen.texts('legend').includes('Status'));
    expect(screen.has('.chip')).to.be.false;
    screen.checkbox('In gebruik').click();
    await until(() => screen.has('.chip'));
    expect(screen.text('.results')).not.to.include(said);
  });

  it('says nothing of filters that the register knows', async () => {
    history.replaceState(null, '', `?${addressWith('ar-organisation=Gemeente+Fantasiedam&ar-status=in-use')}`);
    const { screen } = await searchIn(states.ready(), linked);
    await until(() => screen.all('.chip').length === 2);
    expect(screen.text('.results')).not.to.include('komt hier niet voor');
  });

  it('with a character that was cut in half is a search like another', async () => {
    const query = `${'x'.repeat(LIMITS.queryLength - 1)}😀`;
    history.replaceState(null, '', `?${addressWith(`ar-q=${encodeURIComponent(query)}`)}`);
    const { screen } = await searchIn(states.ready(), html`<register-search deep-link></register-search>`);
    await until(() => screen.has('.hints'));
    expect(screen.all('.hints a').length).to.be.greaterThan(0);
  });

  it('has names of its own for a second search', async () => {
    const { screen } = await searchIn(
      states.ready(),
      html`<register-search deep-link url-prefix="b"></register-search>`,
    );
    expect(screen.field.name).to.equal('b-q');
    typeInto(screen.field, 'x');
    await until(() => location.search.includes('b-q=x'));
    expect(location.search).not.to.include('ar-');
  });
});
