import '../../../src/define/register-search.js';
import { aTimeout, expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html, render } from 'lit';
import { RegisterSearch, VERSION } from '../../../src/index.js';
import * as stories from '../../../stories/register-search.stories.js';
import { FakeStore, StoryRegister } from '../../../stories/support/fake-register.js';
import { register } from '../../../stories/support/registrations.js';
import * as states from '../../../stories/support/states.js';
import { warningsOf } from '../../helpers/warnings.js';
import { heard, idsUnder, Screen, searchIn, until, visible } from '../helpers/harness.js';

type StoryName = Exclude<keyof typeof stories, 'default'>;

describe('register-search', () => {
  describe('as an element', () => {
    it('upgrades from markup, with its defaults', async () => {
      const element = await fixture<RegisterSearch>('<register-search></register-search>');
      expect(element).to.be.instanceOf(RegisterSearch);
      expect(RegisterSearch.version).to.equal(VERSION);
      const { src, register: id, headingLevel, organisation, facets, pageSize, label, heading } = element;
      expect({ src, id, headingLevel, organisation, facets, pageSize, label, heading }).to.deep.equal({
        ...{ src: '', id: '', headingLevel: 2, organisation: '', facets: '', pageSize: 10, label: '', heading: '' },
      });
      const { deepLink, urlPrefix, reportQuery, hrefTemplate } = element;
      expect({ deepLink, urlPrefix, reportQuery, hrefTemplate }).to.deep.equal({
        ...{ deepLink: false, urlPrefix: 'ar', reportQuery: false, hrefTemplate: '' },
      });
    });

    it('takes each attribute as a property', async () => {
      const element = await fixture<RegisterSearch>(html`
        <register-search
          register="elsewhere"
          heading-level="4"
          organisation="gm0363"
          facets="status theme"
          page-size="25"
          label="Zoek"
          heading="Onze algoritmes"
          url-prefix="zoek"
          href-template="/a/{id}"
          report-query
        ></register-search>
      `);
      expect(element).to.include({ register: 'elsewhere', headingLevel: 4, organisation: 'gm0363', pageSize: 25 });
      expect(element).to.include({ facets: 'status theme', label: 'Zoek', heading: 'Onze algoritmes' });
      expect(element).to.include({ urlPrefix: 'zoek', hrefTemplate: '/a/{id}', reportQuery: true });
    });

    it('draws anew when a property changes', async () => {
      const { element, screen } = await searchIn(states.ready());
      element.heading = 'Onze algoritmes';
      await element.updateComplete;
      expect(screen.text('h2')).to.equal('Onze algoritmes');
    });

    it('never throws when its tag is taken, and warns of another version once', async () => {
      class Other extends HTMLElement {
        static version = '0.0.1';
      }
      customElements.define('test-taken', Other);
      const warnings = await warningsOf(() => {
        RegisterSearch.define('test-taken');
        RegisterSearch.define('test-taken');
        RegisterSearch.define();
      });
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.include('0.0.1').and.include(VERSION);
      expect(customElements.get('test-taken')).to.equal(Other);
    });

    it('never throws when its tag cannot be one, and says so once', async () => {
      const warnings = await warningsOf(() => {
        for (const tag of ['registersearch', 'Register-Search', 'registersearch']) RegisterSearch.define(tag);
      });
      expect(warnings).to.have.length(2);
      expect(warnings[0]).to.include('<registersearch> cannot be defined');
    });

    it('can have another tag beside its own', () => {
      RegisterSearch.define('test-second-tag');
      expect(document.createElement('test-second-tag')).to.be.instanceOf(RegisterSearch);
    });
  });

  describe('in each state', () => {
    const names = Object.keys(stories).filter((name): name is StoryName => name !== 'default');
    for (const name of names) {
      it(`has no accessibility faults: ${name}`, async () => {
        const place = await fixture(
          html`<main>
            <h1>Algoritmes</h1>
            ${stories[name].render()}
          </main>`,
        );
        const element = place.querySelector<RegisterSearch>('register-search')!;
        await element.updateComplete;
        const waiting: StoryName[] = ['Idle', 'Loading', 'Empty', 'Failed', 'FailedWithoutFallback'];
        if (!waiting.includes(name))
          await until(() => element.shadowRoot!.querySelector('algorithm-card')?.shadowRoot?.querySelector('a'));
        await expect(place).to.be.accessible();
      });
    }

    const expected = { idle: 'idle', loading: 'loading', ready: 'ready', empty: 'empty', failed: 'error' } as const;
    for (const [name, drawn] of Object.entries(expected) as [keyof typeof expected, string][]) {
      it(`is :state(${drawn}), and shows the author's content only when there is nothing better`, async () => {
        const { element } = await searchIn(
          states[name](),
          html`<register-search><a href="/x">Register</a></register-search>`,
        );
        expect(element.matches(`:state(${drawn})`)).to.be.true;
        expect(visible(element.querySelector('a'))).to.equal(drawn !== 'loading' && drawn !== 'ready');
        expect(element.innerHTML).to.include('<a href="/x">Register</a>');
      });
    }

    it('draws the field while the register is still loading, and keeps what was typed', async () => {
      const store = states.loading();
      const { element, screen } = await searchIn(store);
      const events = heard(element, 'ar-search');
      screen.field.focus();
      await sendKeys({ type: 'parkeren' });
      expect(store.searches).to.have.length(0);
      expect(store.warmed).to.equal(1);
      expect(screen.one<HTMLProgressElement>('progress').value).to.equal(300);

      store.become(store.ready);
      await until(() => screen.names.length && screen.names[0]);
      expect(screen.heading).to.equal('10 algoritmes gevonden voor ‘parkeren’');
      expect(screen.field.value).to.equal('parkeren');
      expect(screen.focused).to.equal(screen.field);
      expect(events).to.have.length(1);
    });

    for (const [what, content] of [
      ['nothing', html``],
      ['a comment', html`<!-- hier komt het blok -->`],
      ['the empty paragraph of an editor', html`<p>&nbsp;<br /></p>`],
    ] as const) {
      it(`offers the national register when the author offers ${what}`, async () => {
        const { screen } = await searchIn(states.failed(), html`<register-search>${content}</register-search>`);
        expect(screen.one<HTMLAnchorElement>('.notice a').href).to.equal('https://algoritmes.overheid.nl/nl/algoritme');
      });
    }

    for (const [code, sentence] of [
      ['offline', 'De gegevens zijn nu niet te bereiken.'],
      ['not-found', 'De gegevens zijn niet gevonden.'],
      ['truncated', 'We kunnen de gegevens niet lezen.'],
      ['unknown-organisation', 'Deze organisatie staat niet in het register.'],
      ['code-of-a-newer-copy', 'Er ging iets mis. Gebruik de link hieronder.'],
    ] as const) {
      it(`says in plain words what is wrong: ${code}`, async () => {
        const { screen } = await searchIn(states.failed(code as 'offline'));
        expect(screen.text('.notice')).to.include(sentence);
        expect(screen.text('.notice')).not.to.include(code);
      });
    }

    it('tries again on request, and never drops the focus', async () => {
      const store = states.failed();
      const { element, screen } = await searchIn(store);
      screen.button('Probeer opnieuw').focus();
      await sendKeys({ press: 'Enter' });
      expect(store.retried).to.equal(1);

      store.become({ status: 'loading' });
      await element.updateComplete;
      expect(screen.focused).to.equal(screen.field);
      store.become(states.failed().state);
      await element.updateComplete;
      expect(screen.focused).to.equal(screen.button('Probeer opnieuw'));
      store.become(store.ready);
      await until(() => screen.names.length);
      expect(screen.heading).to.equal('70 algoritmes');
    });

    it('shows an error of the search itself, and recovers', async () => {
      const store = states.ready();
      store.hold = true;
      const { screen } = await searchIn(store);
      store.held[0]!.fail(new Error('no'));
      await until(() => screen.has('.notice.error'));
      store.hold = false;
      screen.button('Probeer opnieuw').click();
      await until(() => screen.names.length);
    });

    it('31. tells of the day of the data and of what could not be read', async () => {
      const { screen } = await searchIn(new FakeStore(undefined, register({ dropped: 3 })));
      expect(screen.text('[part=meta]')).to.include('Gegevens van 8 augustus 2026');
      expect(screen.text('[part=meta]')).to.include('Van 3 algoritmes konden we de gegevens niet lezen');
    });
  });

  describe('in a language', () => {
    const words = {
      nl: ['Zoek in het Algoritmeregister', 'Zoeken', '70 algoritmes', 'In gebruik'],
      en: ['Search the Algorithm Register', 'Search', '70 algorithms', 'In use'],
      fy: ['Sykje yn it Algoritmeregister', 'Sykje', '70 algoritmes', 'Yn gebrûk'],
      de: ['Zoek in het Algoritmeregister', 'Zoeken', '70 algoritmes', 'In gebruik'],
    };
    for (const [lang, [title, submit, count, status]] of Object.entries(words)) {
      it(`speaks: ${lang}`, async () => {
        const { screen } = await searchIn(states.ready(), html`<register-search lang=${lang}></register-search>`);
        expect(screen.text('h2')).to.equal(title);
        expect(screen.buttons[0]).to.equal(submit);
        expect(screen.heading).to.equal(count);
        expect(screen.texts('.choice')[0]).to.include(status);
        expect(screen.one('.root').lang).to.equal(lang === 'de' ? 'nl' : lang);
      });
    }

    it('follows the page when its language changes', async () => {
      const { element, screen } = await searchIn(states.ready());
      element.parentElement!.lang = 'en';
      await until(() => screen.text('h2') === 'Search the Algorithm Register');
      expect(screen.one<HTMLElement>('algorithm-card').shadowRoot!.querySelector('[lang=nl]')).to.exist;
    });
  });

  describe('on a page', () => {
    it('works before and after its source is defined', async () => {
      const place = await fixture(html`<div></div>`);
      const late = document.createElement('test-late-register');
      const element = document.createElement('register-search');
      late.append(element);
      place.append(late);
      await element.updateComplete;
      expect(element.matches(':state(idle)')).to.be.true;

      class Late extends StoryRegister {
        override store = states.ready();
      }
      customElements.define('test-late-register', Late);
      await until(() => element.matches(':state(ready)'));

      const after = document.createElement('register-search');
      late.append(after);
      await until(() => after.matches(':state(ready)'));
    });

    it('leaves no listener behind, and works again elsewhere', async () => {
      const store = states.ready();
      const { element, screen } = await searchIn(store);
      const place = element.parentElement!;
      element.remove();
      expect(store.listeners.size).to.equal(0);
      const searches = store.searches.length;
      history.replaceState(null, '', location.href);
      window.dispatchEvent(new PopStateEvent('popstate'));
      await aTimeout(0);
      expect(store.searches).to.have.length(searches);

      place.append(element);
      await until(() => store.searches.length > searches);
      await until(() => screen.heading === '70 algoritmes');
      expect(store.listeners.size).to.equal(1);
    });

    it('3. stands twice on a page: no id and no landmark name twice', async () => {
      const place = await fixture(html`
        <story-register .store=${states.ready()}>
          <register-search></register-search>
          <register-search></register-search>
        </story-register>
      `);
      const screens = [...place.querySelectorAll('register-search')].map((element) => new Screen(element));
      await until(() => screens.every((screen) => screen.names.length === 10));
      const ids = idsUnder(document);
      expect(new Set(ids).size).to.equal(ids.length);
      const names = screens.map((screen) => screen.one('form').getAttribute('aria-label'));
      expect(names).to.deep.equal(['Zoek in het Algoritmeregister', 'Zoek in het Algoritmeregister (2)']);

      screens[0]!.host.remove();
      const { screen } = await searchIn(states.ready());
      expect(screen.one('form').getAttribute('aria-label')).to.equal('Zoek in het Algoritmeregister');
    });

    it('writes nothing in the page, and survives a framework that renders around it', async () => {
      const place = await fixture(html`<div></div>`);
      const store = states.ready();
      const draw = (text: string) =>
        render(
          html`<story-register .store=${store}
            ><register-search>${text && html`<b>${text}</b>`}</register-search></story-register
          >`,
          place as HTMLElement,
        );
      draw('een');
      const element = place.querySelector('register-search')!;
      const changes: MutationRecord[] = [];
      const observer = new MutationObserver((records) => changes.push(...records));
      await until(() => element.matches(':state(ready)'));
      observer.observe(element, { childList: true, attributes: true, subtree: true });
      const screen = new Screen(element);
      screen.checkbox('In gebruik').click();
      await until(() => screen.heading === '50 algoritmes');
      expect(changes).to.have.length(0);
      observer.disconnect();
      draw('twee');
      draw('');
      element.replaceChildren();
      screen.checkbox('In gebruik').click();
      await until(() => screen.heading === '70 algoritmes');
    });

    for (const level of [2, 3, 4, 5]) {
      it(`5. shifts all its headings, and skips no level: ${level}`, async () => {
        const { element } = await searchIn(
          states.ready(),
          html`<register-search heading-level=${level} page-size="1"></register-search>`,
        );
        await until(() => element.shadowRoot!.querySelector('algorithm-card')?.shadowRoot?.querySelector('a'));
        const levels = (root: ShadowRoot): number[] =>
          [...root.querySelectorAll('h1, h2, h3, h4, h5, h6, algorithm-card')].flatMap((found) =>
            found.shadowRoot ? levels(found.shadowRoot) : [Number(found.tagName[1])],
          );
        expect(levels(element.shadowRoot!)).to.deep.equal([level, level + 1, level + 1, Math.min(level + 2, 6)]);
      });
    }

    it('is a form that also works without its script', async () => {
      const { screen } = await searchIn(states.ready());
      const form = screen.one<HTMLFormElement>('form');
      expect(form.method).to.equal('get');
      expect(form.action).to.equal(location.href);
      expect(screen.field.name).to.equal('ar-q');
      expect(screen.field.labels?.[0]?.textContent).to.equal('Zoek op onderwerp, naam of organisatie');
    });
  });
});
