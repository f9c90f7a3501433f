/** What holds in every framework: a row for each behaviour, and a column for each file that calls this. */
import '../../../src/define/algorithm-card.js';
import '../../../src/define/register-search.js';
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import type { AlgorithmCard, ArSearchEvent, RegisterSearch } from '../../../src/index.js';
import { heard, Screen, seen, typeInto, until } from '../../elements/helpers/harness.js';
import { skip } from '../../helpers/skip.js';
import { FIRST, type Host, type Page } from './page.js';

const faults: string[] = [];
const fault = (event: ErrorEvent | PromiseRejectionEvent): void =>
  void faults.push('message' in event ? event.message : String(event.reason));

/** The regions in which announcements are made; two for a page. */
const regions = (): number => document.querySelectorAll('[data-ar-announcer]').length;

export function specify(host: Host): void {
  const totals: number[] = [];
  let place: HTMLElement;
  let page: Page;
  let draw: (page: Page) => unknown;

  const one = (): RegisterSearch | null => place.querySelector('register-search#one');
  const byId = (id: string): RegisterSearch => place.querySelector(`register-search#${id}`)!;

  async function redraw(given: Partial<Page> = {}): Promise<void> {
    page = { ...page, ...given, tick: page.tick + 1 };
    await draw(page);
    await until(() => place.querySelector('.tick')?.textContent === String(page.tick));
  }

  async function drawn(id = 'one'): Promise<Screen> {
    const screen = new Screen(await until(() => place.querySelector<RegisterSearch>(`register-search#${id}`)));
    await until(() => screen.host.shadowRoot && screen.names[0]);
    return screen;
  }

  async function asked(screen: Screen, text: string): Promise<void> {
    const events = heard(screen.host, 'ar-search');
    const before = screen.heading;
    typeInto(screen.field, text);
    await until(() => events.length && screen.heading !== before);
  }

  describe(`in ${host.name}`, () => {
    before(() => {
      addEventListener('error', fault);
      addEventListener('unhandledrejection', fault);
    });
    beforeEach(async () => {
      totals.length = 0;
      place = await fixture<HTMLElement>(html`<section id="place"></section>`);
      page = FIRST;
      draw = await host.start(place, page, ({ total }) => void totals.push(total));
      await drawn();
    });
    afterEach(() => expect(faults.splice(0)).to.deep.equal([]));
    after(() => {
      removeEventListener('error', fault);
      removeEventListener('unhandledrejection', fault);
    });

    it('an element gets its text, number and boolean, and gets them anew', async () => {
      const screen = await drawn();
      const search = one()!;
      expect([search.heading, search.pageSize, search.deepLink]).to.deep.equal(['Zoek hier', 2, false]);
      expect(screen.names).to.have.length(2);
      await redraw({ heading: 'Zoek daar', size: 3, deepLink: true });
      await until(() => screen.names.length === 3);
      expect(one()).to.equal(search);
      expect([search.heading, search.pageSize, search.deepLink]).to.deep.equal(['Zoek daar', 3, true]);
      expect(screen.text('h2')).to.equal('Zoek daar');
      await redraw({ deepLink: false });
      expect(search.deepLink).to.equal(false);
    });

    it('an element gets an object as a property, and gets it anew', async function () {
      if (host.withoutProperties) skip(this, host.withoutProperties);
      const card = place.querySelector<AlgorithmCard>('algorithm-card#given')!;
      const name = (): string => seen(card.shadowRoot?.querySelector('a'));
      await until(() => name() === 'Eerste naam');
      await redraw({ registration: { ...page.registration, name: 'Tweede naam' } });
      await until(() => name() === 'Tweede naam');
    });

    it('a listener hears each search once, however often the page is drawn', async () => {
      const screen = await drawn();
      const events = heard<ArSearchEvent>(screen.host, 'ar-search');
      await asked(screen, 'park');
      for (let time = 0; time < 3; time++) await redraw();
      await asked(screen, 'eren');
      expect(totals).to.deep.equal(events.map(({ total }) => total));
    });

    it('what is drawn, typed and focused stays while the page is drawn anew around it', async () => {
      const screen = await drawn();
      const { field } = screen;
      await asked(screen, 'parkeren');
      const { names } = screen;
      field.focus();
      for (let time = 0; time < 5; time++) await redraw();
      expect(one()).to.equal(screen.host);
      expect(screen.field).to.equal(field);
      expect(field.value).to.equal('parkeren');
      expect(screen.names).to.deep.equal(names);
      expect(screen.focused).to.equal(field);
      expect(screen.all('form')).to.have.length(1);
      expect(regions()).to.equal(2);
    });

    it('what a condition takes away is gone, and comes back as new', async () => {
      await asked(await drawn(), 'parkeren');
      for (let time = 0; time < 3; time++) {
        await redraw({ shown: false });
        await until(() => !one());
        await redraw({ shown: true });
      }
      const screen = await drawn();
      expect(place.querySelectorAll('register-search#one')).to.have.length(1);
      expect(screen.field.value).to.equal('');
      expect(screen.names).to.have.length(2);
      expect(regions()).to.equal(2);
      await asked(screen, 'parkeren');
      expect(totals).to.have.length.above(0);
    });

    it('what moves by its key keeps what was typed and found', async () => {
      const screen = await drawn('a');
      await drawn('c');
      await asked(screen, 'parkeren');
      const { names } = screen;
      for (const keys of [
        ['c', 'b', 'a'],
        ['b', 'a'],
        ['a', 'b', 'c'],
      ]) {
        await redraw({ keys });
        await until(() => [...place.querySelectorAll('li register-search')].map(({ id }) => id).join() === keys.join());
      }
      await until(() => screen.names.length === names.length);
      expect(byId('a')).to.equal(screen.host);
      expect(screen.field.value).to.equal('parkeren');
      expect(screen.names).to.deep.equal(names);
      expect((await drawn('c')).field.value).to.equal('');
    });

    it('what is typed does not get into the address without deep-link', async () => {
      const before = location.href;
      await asked(await drawn(), 'parkeren');
      await redraw();
      expect(location.href).to.equal(before);
    });

    it('a card in the light DOM is there once, with the link of its author', async () => {
      const card = place.querySelector<AlgorithmCard>('algorithm-card#light')!;
      const heading = (): string => seen(card.querySelector('[data-ar-drawn] h3'));
      const name = await until(heading);
      for (let time = 0; time < 5; time++) await redraw();
      await until(() => heading() === name);
      expect(place.querySelectorAll('algorithm-card#light')).to.have.length(1);
      expect(card.isConnected).to.equal(true);
      expect(card.querySelectorAll('[data-ar-drawn]')).to.have.length(1);
      expect(card.querySelectorAll('a[href="/register"]')).to.have.length(1);
      expect(card.querySelectorAll(':scope > div > a[href="/register"]')).to.have.length(1);
    });
  });
}
