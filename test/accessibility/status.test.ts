import '../../src/define/register-search.js';
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { announce, prepareAnnouncer } from '../../src/context/announcer.js';
import * as registers from '../../stories/support/states.js';
import { listen, Screen, searchIn, typeInto, until } from '../elements/helpers/harness.js';
import { withEars } from '../elements/register-search/ears.js';
import { each, show } from './helpers/states.js';
import { everything, words } from './helpers/walk.js';

const regions = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-ar-announcer]')];
/** What stands in the page to be read; a region that is gone is not heard. */
const spoken = (): string =>
  regions()
    .map(({ textContent }) => textContent)
    .join('');
const found = (query: string): string => `10 algoritmes gevonden voor ‘${query}’`;

describe('status and errors', () => {
  const ears = withEars();

  for (const [tag, state] of each) {
    it(`26. speaks through one polite and one assertive region, both in the page itself: ${tag}, ${state}`, async () => {
      await show(tag, state, 2);
      const live = everything(document, '[aria-live], [role=status], [role=alert], [role=log], output');
      expect(live.map(({ ariaLive }) => ariaLive).sort()).to.deep.equal(['assertive', 'polite']);
      expect(live.every(({ parentElement }) => parentElement === document.body)).to.be.true;
    });

    if (state === 'error') {
      it(`30. an error has words, another try and a link, once, and never an empty box: ${tag}`, async () => {
        const { place } = await show(tag, state);
        // Of a source it is said by what is inside.
        const notice = await until(() => everything(place, '.notice')[0]);
        expect(words(notice.textContent)).not.to.equal('');
        const buttons = everything(place, 'button').map(({ textContent }) => words(textContent));
        expect(buttons.filter((name) => name === 'Probeer opnieuw')).to.have.length(1);
        if (tag !== 'requirement-checklist') {
          expect(everything(place, 'a[href]')).not.to.deep.equal([]);
        }
      });
    }
  }

  it('26. two copies of the library have one pair of regions together', async () => {
    prepareAnnouncer();
    const copy = '/dist/context/announcer.js';
    const other = (await import(copy)) as { announce: typeof announce; prepareAnnouncer: typeof prepareAnnouncer };
    expect(other.announce).not.to.equal(announce);
    other.prepareAnnouncer();
    // Whatever else is said: a slow browser may look again only after that, and something newer takes the place of what waits.
    const { said, stop } = listen();
    while (!said.includes('Van de andere kopie')) {
      const before = said.length;
      other.announce('Van de andere kopie');
      await until(() => said.length > before);
    }
    stop();
    expect(regions()).to.have.length(2);
  });

  it('26. a framework that empties the page takes nothing away that is still to be said', async () => {
    prepareAnnouncer();
    // Before it is called, and in the pause before it is spoken.
    for (const when of ['before', 'during']) {
      if (when === 'before') for (const region of regions()) region.remove();
      announce(`Nog te zeggen: ${when}`);
      if (when === 'during') for (const region of regions()) region.remove();
      await until(() => spoken() === `Nog te zeggen: ${when}`);
    }
    prepareAnnouncer();
    expect(regions()).to.have.length(2);
    expect(regions().every(({ parentElement }) => parentElement === document.body)).to.be.true;
  });

  it('26. an element that was moved speaks in the page where it now is', async () => {
    const { element, screen } = await searchIn(registers.ready());
    const elsewhere = await fixture(html`<story-register .store=${registers.ready()}></story-register>`);
    elsewhere.append(element);
    await until(() => screen.names.length);
    typeInto(screen.field, 'chatbot');
    await until(() => screen.heading === found('chatbot'));
    ears.clock.pass(1000);
    await until(() => ears.said.includes(found('chatbot')));
    expect(regions()).to.have.length(2);
  });

  it('27. six letters typed at once are one announcement, with the number and the words', async () => {
    const { screen } = await searchIn(registers.ready());
    typeInto(screen.field, 'chatbo');
    await until(() => screen.heading.endsWith('‘chatbo’'));
    ears.clock.pass(1000);
    await until(() => ears.said.length);
    ears.clock.pass(60_000);
    expect(ears.said).to.deep.equal([found('chatbo')]);
  });

  it('31. the day of the data is a sentence', async () => {
    const { screen } = await searchIn(registers.ready());
    expect(new Screen(screen.host).text('[part=meta]')).to.include('Gegevens van 8 augustus 2026');
  });
});
