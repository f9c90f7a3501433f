import '../../../src/define/algorithm-card.js';
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { RegisterError } from '../../../src/core/errors.js';
import { AlgorithmCard } from '../../../src/index.js';
import * as stories from '../../../stories/algorithm-card.stories.js';
import { StoryRegister } from '../../../stories/support/fake-register.js';
import { registrations } from '../../../stories/support/registrations.js';
import * as states from '../../../stories/support/states.js';
import { HandClock, listen, Screen, seen, until, visible } from '../helpers/harness.js';
import { cardIn, cardOf, id, summary } from './cards.js';

type StoryName = Exclude<keyof typeof stories, 'default'>;

const facts = (screen: Screen): Record<string, string> =>
  Object.fromEntries(screen.texts('dt').map((term, n) => [term, screen.texts('dd')[n] ?? '']));

describe('algorithm-card', () => {
  it('upgrades from markup, with its defaults', async () => {
    const element = await fixture<AlgorithmCard>('<algorithm-card></algorithm-card>');
    expect(element).to.be.instanceOf(AlgorithmCard);
    expect(element).to.include({ algorithmId: '', hrefTemplate: '', headingLevel: 3, src: '', register: '' });
    expect(element.registration).to.equal(undefined);
  });

  it('takes each attribute as a property', async () => {
    const element = await fixture<AlgorithmCard>(
      '<algorithm-card algorithm-id="1" href-template="/{id}" heading-level="5" register="r"></algorithm-card>',
    );
    expect(element).to.include({ algorithmId: '1', hrefTemplate: '/{id}', headingLevel: 5, register: 'r' });
  });

  describe('in each state', () => {
    const names = Object.keys(stories).filter((name): name is StoryName => name !== 'default');
    for (const name of names) {
      it(`has no accessibility faults: ${name}`, async () => {
        const place = await fixture(
          html`<main>
            <h1>Algoritme</h1>
            ${stories[name].render()}
          </main>`,
        );
        const element = place.querySelector<AlgorithmCard>('algorithm-card')!;
        if (!['Idle', 'Loading', 'Empty', 'Failed'].includes(name)) await until(() => element.matches(':state(ready)'));
        await element.updateComplete;
        await expect(place).to.be.accessible();
      });
    }

    const expected = { idle: 'idle', loading: 'loading', ready: 'ready', empty: 'empty', failed: 'error' } as const;
    for (const [name, drawn] of Object.entries(expected) as [keyof typeof expected, string][]) {
      it(`is :state(${drawn}), and shows the author's content as long as there is nothing better`, async () => {
        const { element } = await cardIn(
          states[name](),
          html`<algorithm-card algorithm-id=${id}><a href="/x">Lees meer</a></algorithm-card>`,
        );
        expect(element.matches(`:state(${drawn})`)).to.be.true;
        expect(visible(element.querySelector('[href="/x"]'))).to.equal(drawn !== 'ready');
      });
    }

    it('says that an unknown algorithm is not in the register, and shows what the author wrote', async () => {
      const { element, screen } = await cardIn(
        states.ready(),
        html`<algorithm-card algorithm-id="99999999"><a href="/x">Lees meer</a></algorithm-card>`,
      );
      expect(element.matches(':state(empty)')).to.be.true;
      expect(screen.text('.notice')).to.equal('Dit algoritme staat niet (meer) in het register.');
      expect(visible(element.querySelector('[href="/x"]'))).to.be.true;
    });

    it('finds a number that was copied with spaces and unseen signs around it', async () => {
      const copied = `\u200B ${id}\u00A0\n`;
      const { element } = await cardIn(states.ready(), html`<algorithm-card algorithm-id=${copied}></algorithm-card>`);
      await until(() => element.matches(':state(ready)'));
    });

    it('asks again after an error, when asked to', async () => {
      const store = states.ready();
      const find = store.find.bind(store);
      store.find = () => Promise.reject(new RegisterError({ code: 'offline', what: 'No', remedy: 'Wait' }));
      const { element, screen } = await cardIn(store);
      expect(element.matches(':state(error)')).to.be.true;
      store.find = find;
      screen.button('Probeer opnieuw').click();
      await until(() => element.matches(':state(ready)'));
    });

    it('offers the national register when the author offers nothing', async () => {
      const { screen } = await cardIn(states.failed());
      expect(screen.one<HTMLAnchorElement>('a').href).to.equal(`https://algoritmes.overheid.nl/nl/algoritme/${id}`);
    });
  });

  describe('what it shows', () => {
    it('is the name as the link, the organisation, the description and the facts', async () => {
      const { screen } = await cardIn(states.ready());
      expect(seen(screen.one('h3 > a'))).to.equal('Parkeercontrole met scanauto');
      expect(screen.one<HTMLAnchorElement>('h3 > a').href).to.equal(
        `https://algoritmes.overheid.nl/nl/algoritme/${id}`,
      );
      expect(screen.one('a').hasAttribute('target')).to.be.false;
      expect(screen.text('.organisation')).to.equal('Gemeente Voorbeeldrecht');
      expect(screen.text('.description')).to.match(/^Een auto met camera’s/);
      expect(facts(screen)).to.deep.equal({
        Status: 'In gebruik',
        Publicatiecategorie: 'Impactvolle algoritmes',
        Thema: 'Verkeer',
        Begindatum: 'mei 2021',
        Gepubliceerd: '14 januari 2022',
        Bijgewerkt: '3 juli 2026',
        Impacttoetsen: 'Data Protection Impact Assessment (DPIA), Impact Assessment Mensenrechten en Algoritmes (IAMA)',
      });
    });

    it('10. has no empty fact, and claims nothing that the register does not say', async () => {
      expect((await cardOf(summary())).has('dl')).to.be.false;
      expect(facts(await cardOf(summary({ status: 'in-use', assessed: 'no' })))).to.deep.equal({
        Status: 'In gebruik',
        Impacttoetsen: 'Geen toets gedaan',
      });
      expect(facts(await cardOf(summary({ assessed: 'yes' })))).to.deep.equal({
        Impacttoetsen: 'Toets gedaan, soort onbekend',
      });
    });

    it('is the text of the register as it stands, also what looks like markup or like a code', async () => {
      const screen = await cardOf(
        summary({ name: '<img src=x onerror=alert(1)>', description: 'a < b & c', status: 'constructor' }),
        ['img'],
      );
      expect(seen(screen.one('h3'))).to.equal('<img src=x onerror=alert(1)>');
      expect(screen.text('.description')).to.equal('a < b & c');
      expect(facts(screen)['Status']).to.equal('constructor');
      expect(screen.has('img')).to.be.false;
    });

    it('marks the words that were searched for', async () => {
      const screen = await cardOf(summary({ name: 'Afval in de wijk', description: 'Over afval.' }), ['afval']);
      expect(screen.texts('mark')).to.deep.equal(['Afval', 'afval']);
      expect(seen(screen.one('h3'))).to.equal('Afval in de wijk');
    });

    it('8. carries the language of the register where that is not the page’s', async () => {
      const given = { status: 'Paused', publicationCategory: 'impactful', themes: ['Traffic'] };
      const assessments = ['dpia', 'Own test'];
      const screen = await cardOf(summary({ ...given, assessments, language: 'en' }));
      // Of status, category and assessments only what is no word of ours.
      expect(screen.all('[lang=en]').map(seen)).to.deep.equal([
        ...['Naam', 'Gemeente', 'Tekst', 'Paused', 'Traffic', 'Own test'],
      ]);
      expect(screen.text('a [lang=nl]')).to.equal('(naar algoritmes.overheid.nl)');
      expect((await cardOf(summary({ ...given, assessments }))).all('.card [lang]')).to.have.length(0);
    });

    it('follows the language of its own attribute', async () => {
      const { screen } = await cardIn(
        states.ready(),
        html`<algorithm-card algorithm-id=${id} lang="fy"></algorithm-card>`,
      );
      expect(facts(screen)).to.include({ Status: 'Yn gebrûk', Begjindatum: 'maaie 2021' });
      expect(screen.one<HTMLAnchorElement>('a').href).to.include('/fy/algoritme/');
    });

    it('follows another id, and drops the answer to the older one', async () => {
      const store = states.ready();
      const answers: (() => void)[] = [];
      const find = store.find.bind(store);
      store.find = (wanted) => new Promise((resolve) => answers.push(() => void find(wanted).then(resolve)));
      const place = await fixture(
        html`<story-register .store=${store}><algorithm-card algorithm-id=${id}></algorithm-card></story-register>`,
      );
      const element = place.querySelector<AlgorithmCard>('algorithm-card')!;
      await until(() => answers.length === 1);
      element.algorithmId = registrations[1]!.id;
      await until(() => answers.length === 2);
      answers[1]!();
      await until(() => element.matches(':state(ready)'));
      answers[0]!();
      await new Promise(requestAnimationFrame);
      expect(seen(new Screen(element).one('h3'))).to.equal('Anonimiseren van documenten');
    });
  });

  describe('when it has to wait', () => {
    const usual = AlgorithmCard.clock;
    let clock = new HandClock();
    let ears = listen();
    beforeEach(() => {
      AlgorithmCard.clock = clock = new HandClock();
      ears = listen();
    });
    afterEach(() => {
      AlgorithmCard.clock = usual;
      ears.stop();
    });

    it('29. keeps room, says after a second that it is loading, and then what has come', async () => {
      const store = states.loading();
      const { element, screen } = await cardIn(store);
      const room = screen.one('.root').offsetHeight;
      expect(room).to.be.at.least(250);
      expect(screen.text('.waiting')).to.equal('');
      clock.pass(1000);
      await until(() => screen.text('.waiting') === 'Bezig met laden');
      await until(() => ears.said.includes('Bezig met laden'));
      store.become(store.ready);
      await until(() => ears.said.at(-1) === 'Parkeercontrole met scanauto');
      expect(screen.one('.root').offsetHeight).to.be.at.least(room);
      element.remove();
      expect(clock.waiting).to.equal(0);
    });

    it('keeps no room when its number is taken away', async () => {
      const { element, screen } = await cardIn(
        states.ready(),
        html`<algorithm-card algorithm-id=${id}></algorithm-card>`,
      );
      await until(() => screen.has('.held'));
      element.removeAttribute('algorithm-id');
      await element.updateComplete;
      expect(screen.has('.held')).to.be.false;
    });

    it('says nothing of loading that takes less than a second', async () => {
      const store = states.loading();
      const { element } = await cardIn(store);
      clock.pass(900);
      store.become(store.ready);
      await until(() => element.matches(':state(ready)'));
      clock.pass(10_000);
      expect(clock.waiting).to.equal(0);
    });

    it('keeps the focus while it asks again, and gives it to the link that comes', async () => {
      const store = states.failed();
      const { error } = store.state as { error: RegisterError };
      const { element, screen } = await cardIn(store);
      const retry = screen.button('Probeer opnieuw');
      retry.focus();
      retry.click();
      store.become({ status: 'loading' });
      await until(() => element.matches(':state(loading)'));
      expect(screen.focused).to.equal(retry);
      store.become({ status: 'error', error });
      await until(() => element.matches(':state(error)'));
      expect(screen.focused).to.equal(retry);
      retry.click();
      store.become(store.ready);
      await until(() => element.matches(':state(ready)'));
      expect(screen.focused).to.equal(screen.one('h3 > a'));
    });

    it('gives the focus to its own link when it had been on the author’s', async () => {
      const store = states.loading();
      const { element, screen } = await cardIn(
        store,
        html`<algorithm-card algorithm-id=${id}><a href="/x">Lees meer</a></algorithm-card>`,
      );
      element.querySelector('a')!.focus();
      store.become(store.ready);
      await until(() => element.matches(':state(ready)'));
      expect(screen.focused).to.equal(screen.one('h3 > a'));
    });

    it('gives the focus to the sentence that there is no such algorithm', async () => {
      const store = states.failed();
      const { element, screen } = await cardIn(store, html`<algorithm-card algorithm-id="99999999"></algorithm-card>`);
      screen.button('Probeer opnieuw').focus();
      screen.button('Probeer opnieuw').click();
      store.become(store.ready);
      await until(() => element.matches(':state(empty)'));
      expect(screen.focused?.textContent).to.equal('Dit algoritme staat niet (meer) in het register.');
    });

    it('says each time that it has failed', async () => {
      const { screen } = await cardIn(states.failed('busy'));
      const times = (): number => ears.said.filter((line) => line.startsWith('Het is nu erg druk')).length;
      await until(() => times() === 1);
      screen.button('Probeer opnieuw').click();
      await until(() => times() === 2);
    });
  });

  describe('on a page', () => {
    it('asks for its own registration only, and none at all when it is given one', async () => {
      const { place } = await cardIn(states.ready());
      expect(place.parts.every(({ only }) => only === id)).to.be.true;

      const given = await fixture<StoryRegister>(html`
        <story-register .store=${states.ready()}>
          <algorithm-card .registration=${summary()}></algorithm-card>
        </story-register>
      `);
      expect(given.parts).to.have.length(0);
    });

    it('leaves no listener behind, and works again elsewhere', async () => {
      const store = states.ready();
      const { place, element } = await cardIn(store);
      element.remove();
      expect(store.listeners.size).to.equal(0);
      place.append(element);
      await until(() => store.listeners.size === 1);
      await until(() => element.matches(':state(ready)'));
    });

    it('works before its source is defined', async () => {
      const place = await fixture(html`<div></div>`);
      const late = document.createElement('test-late-register');
      const element = document.createElement('algorithm-card');
      element.algorithmId = id;
      late.append(element);
      place.append(late);
      await element.updateComplete;
      expect(element.matches(':state(idle)')).to.be.true;
      class Late extends StoryRegister {
        override store = states.ready();
      }
      customElements.define('test-late-register', Late);
      await until(() => element.matches(':state(ready)'));
    });
  });
});
