import '../../../src/define/register-search.js';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { pageClock } from '../../../src/elements/parts/pause.js';
import { type ArSearchEvent, type ArSelectEvent, RegisterSearch } from '../../../src/index.js';
import { answer, ScriptedStore } from '../../../stories/support/scripted-register.js';
import * as states from '../../../stories/support/states.js';
import { HandClock, heard, listen, searchIn, typeInto, until } from '../helpers/harness.js';

const answered = (query: string) => `gevonden voor ‘${query}’`;

describe('searching', () => {
  it('shows results while typing, with the words found marked', async () => {
    const { screen } = await searchIn(states.ready());
    screen.field.focus();
    await sendKeys({ type: 'scanauto' });
    await until(() => screen.heading.endsWith(answered('scanauto')));
    expect(new Set(screen.names)).to.deep.equal(new Set(['Parkeercontrole met scanauto']));
    const card = screen.one<HTMLElement>('algorithm-card');
    await until(() => card.shadowRoot!.querySelector('mark'));
    const marked = [...card.shadowRoot!.querySelectorAll('a mark')].map(({ textContent }) => textContent);
    expect(marked).to.include('scanauto');
    expect(screen.focused).to.equal(screen.field);
  });

  it('shows and says of a long query the beginning, and takes the whole one to the national register', async () => {
    const ears = listen();
    const clock = new HandClock();
    RegisterSearch.clock = clock;
    try {
      const { screen } = await searchIn(new ScriptedStore(() => answer([])));
      const query = 'parkeren '.repeat(40).trim();
      typeInto(screen.field, query);
      const short = `‘${'parkeren '.repeat(8).trim()}…’`;
      await until(() => screen.heading === `Geen algoritmes gevonden voor ${short}`);
      const link = screen.one<HTMLAnchorElement>('.hints a');
      expect(link.textContent).to.include(`Zoek naar ${short} in het landelijke Algoritmeregister`);
      expect(new URL(link.href).searchParams.get('searchtext')).to.equal(query);
      clock.pass(1000);
      await until(() => ears.said.at(-1)?.includes(short));
    } finally {
      RegisterSearch.clock = pageClock;
      ears.stop();
    }
  });

  it('drops the answer to an older query, in whatever order answers come', async () => {
    const store = states.ready();
    const { screen } = await searchIn(store);
    store.hold = true;
    typeInto(screen.field, 'chat');
    const [c, ch, cha, chat] = store.held;
    expect(store.held.map(({ text }) => text)).to.deep.equal(['c', 'ch', 'cha', 'chat']);
    expect([c, ch, cha].every((held) => held?.options.signal?.aborted)).to.be.true;
    await chat!.answer();
    await until(() => screen.heading.endsWith(answered('chat')));
    await ch!.answer();
    cha!.fail(new Error('too late'));
    await screen.host.ownerDocument.fonts.ready;
    expect(screen.heading).to.equal(`10 algoritmes ${answered('chat')}`);
    expect(screen.has('.notice')).to.be.false;
  });

  it('keeps the results while the next ones are on their way', async () => {
    const store = states.ready();
    const { screen } = await searchIn(store);
    store.hold = true;
    typeInto(screen.field, 'c');
    await (screen.host as RegisterSearch).updateComplete;
    expect(screen.names).to.have.length(10);
  });

  it('14. goes to the heading of the results on Enter, once they are there', async () => {
    const store = states.ready();
    const { screen } = await searchIn(store);
    store.hold = true;
    screen.field.focus();
    await sendKeys({ type: 'ch' });
    const before = location.href;
    await sendKeys({ press: 'Enter' });
    expect(screen.focused).to.equal(screen.field);
    await store.held.at(-1)!.answer();
    await until(() => screen.focused?.matches('.results h3'));
    expect(screen.focused!.textContent).to.equal(`10 algoritmes ${answered('ch')}`);
    expect(location.href).to.equal(before);
  });

  it('14. empties the field on Escape', async () => {
    const { screen } = await searchIn(states.ready());
    screen.field.focus();
    await sendKeys({ type: 'chatbot' });
    await until(() => screen.heading.endsWith(answered('chatbot')));
    await sendKeys({ press: 'Escape' });
    await until(() => screen.heading === '70 algoritmes');
    expect(screen.field.value).to.equal('');
    expect(screen.focused).to.equal(screen.field);
  });

  it('28. offers ways on when nothing is found', async () => {
    const { screen } = await searchIn(states.ready());
    screen.checkbox('In gebruik').click();
    typeInto(screen.field, 'zwembad & xyzzy');
    await until(() => screen.heading === `Geen algoritmes ${answered('zwembad & xyzzy')}`);
    expect(screen.host.matches(':state(empty)')).to.be.true;
    expect(screen.text('.notice')).to.include('Controleer de spelling');
    expect(screen.one<HTMLAnchorElement>('.notice a').href).to.equal(
      'https://algoritmes.overheid.nl/nl/algoritme?searchtext=zwembad%20%26%20xyzzy',
    );
    expect(screen.text('.notice')).not.to.include('aanhalingstekens');
    screen.one('.notice button').click();
    await until(() => !screen.has('.chip'));
    await until(() => screen.focused === screen.one('.results h3'));
  });

  for (const query of [
    ...['zwembad "diep bad"', 'zwembad -chloor', '“zwembad”'],
    ...['«slimme camera»', 'zwembad \u2013parkeren', 'zwembad \u2212parkeren'],
  ]) {
    it(`says what makes a query find less, when it finds nothing: ${query}`, async () => {
      const { screen } = await searchIn(new ScriptedStore(() => answer([])));
      typeInto(screen.field, query);
      await until(() => screen.heading === `Geen algoritmes ${answered(query)}`);
      expect(screen.text('.notice')).to.include('Zoek zonder aanhalingstekens en zonder minteken.');
    });
  }

  it('has tips out of the way, for those who open them', async () => {
    const { screen } = await searchIn(states.ready());
    const tips = screen.one<HTMLDetailsElement>('[part=help]');
    expect(tips.open).to.be.false;
    expect(screen.text('[part=help] summary')).to.equal('Tips voor het zoeken');
    expect(screen.texts('[part=help] li')).to.deep.equal([
      'Woorden tussen aanhalingstekens staan precies zo in de tekst: "slimme camera".',
      'Een minteken laat een woord weg: camera -parkeren.',
    ]);
  });

  it('offers relevance as an order only when there is a query', async () => {
    const { screen } = await searchIn(states.ready());
    const orders = (): string[] => screen.texts('option');
    expect(orders()).to.deep.equal(['Naam (A-Z)', 'Nieuwste eerst']);
    typeInto(screen.field, 'verkeer');
    await until(() => screen.heading.endsWith(answered('verkeer')));
    expect(orders()).to.deep.equal(['Beste resultaat eerst', 'Naam (A-Z)', 'Nieuwste eerst']);
    expect(screen.one<HTMLSelectElement>('select').value).to.equal('relevance');
  });

  it('sorts as asked', async () => {
    const store = states.ready();
    const { screen } = await searchIn(store);
    const select = screen.one<HTMLSelectElement>('select');
    select.value = 'newest';
    select.dispatchEvent(new Event('change'));
    await until(() => screen.names[0] === 'Voorspellen van de waterstand');
    expect(store.searches.at(-1)?.options.sort).to.equal('newest');
    expect(select.value).to.equal('newest');
  });

  it('18. shows more on request and goes to the first new one', async () => {
    const { screen } = await searchIn(states.ready(), html`<register-search page-size="40"></register-search>`);
    expect(screen.all('ol > li')).to.have.length(40);
    screen.button('Toon meer algoritmes').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => screen.focused === screen.all('algorithm-card')[40]);
    expect(screen.focused!.shadowRoot!.activeElement?.localName).to.equal('a');
    expect(screen.all('ol > li')).to.have.length(70);
    expect(screen.has('[part=more]')).to.be.false;
  });

  describe('one organisation', () => {
    for (const organisation of ['gm9001', 'Gemeente Voorbeeldrecht']) {
      it(`shows only its algorithms, and no filter or chip for it: ${organisation}`, async () => {
        const store = states.ready();
        const { screen } = await searchIn(
          store,
          html`<register-search organisation=${organisation}></register-search>`,
        );
        await until(() => screen.names.length === 7);
        expect(store.searches[0]?.options).to.deep.include({ filters: {}, organisation });
        expect(screen.texts('legend')).not.to.include('Organisatie');
        expect(screen.text('[part=label]')).to.equal('Zoek op onderwerp of naam');
        expect(screen.has('.chip')).to.be.false;
      });
    }

    it('asks anew when the organisation changes', async () => {
      const { element, screen } = await searchIn(states.ready());
      element.organisation = 'gm9002';
      await until(() => screen.heading === '7 algoritmes');
      element.organisation = '';
      await until(() => screen.heading === '70 algoritmes');
    });
  });

  describe('its events', () => {
    it('reports each search of a visitor once, without what was typed', async () => {
      const { element, screen } = await searchIn(states.ready());
      const events = heard<ArSearchEvent>(document.body, 'ar-search');
      typeInto(screen.field, 'chatbot');
      await until(() => screen.heading.endsWith(answered('chatbot')));
      expect(events.map(({ total, query }) => ({ total, query }))).to.deep.equal([{ total: 10, query: undefined }]);
      screen.checkbox('In gebruik').click();
      await until(() => events.length === 2);
      expect(events[1]?.filters).to.deep.equal({ status: ['in-use'] });
      expect(events[1]?.target).to.equal(element);
    });

    it('says what was typed only when the page asks for it', async () => {
      const { screen } = await searchIn(states.ready(), html`<register-search report-query></register-search>`);
      const events = heard<ArSearchEvent>(document.body, 'ar-search');
      typeInto(screen.field, 'chatbot');
      await until(() => events.length);
      expect(events[0]?.query).to.equal('chatbot');
    });

    it('is silent when code changes something', async () => {
      const store = states.ready();
      const { element, screen } = await searchIn(store);
      const events = heard(element, 'ar-search');
      element.pageSize = 3;
      await until(() => screen.names.length === 3);
      element.organisation = 'gm9001';
      await until(() => screen.heading === '7 algoritmes');
      expect(events).to.have.length(0);
    });

    it('lets the page take over the links', async () => {
      const { element, screen } = await searchIn(states.ready());
      const events = heard<ArSelectEvent>(element, 'ar-select');
      element.addEventListener('ar-select', (event) => event.preventDefault());
      const card = screen.one<HTMLElement>('algorithm-card');
      const link = await until(() => card.shadowRoot?.querySelector('a'));
      const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
      link.dispatchEvent(click);
      expect(events.map(({ id }) => id)).to.deep.equal([link.href.split('/').at(-1)]);
      expect(click.defaultPrevented).to.be.true;
    });
  });
});
