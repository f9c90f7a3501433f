import '../../../src/define/algorithm-card.js';
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { registrationHref } from '../../../src/elements/parts/links.js';
import type { AlgorithmCard, ArSelectEvent } from '../../../src/index.js';
import * as states from '../../../stories/support/states.js';
import { heard, Screen, visible } from '../helpers/harness.js';
import { cardIn, cardOf, id, summary } from './cards.js';

describe('the link of a card', () => {
  it('keeps the arrow beside its last word, however narrow the page is', async () => {
    const screen = await cardOf(summary({ name: 'Meldingen toewijzen' }));
    const name = [...screen.one('h3 > a').childNodes].find((node) => node.textContent?.includes('toewijzen'))!;
    // As other links are: a heading has lines of about one length.
    screen.one('h3').style.setProperty('text-wrap', 'wrap');
    const end = document.createRange();
    const alone: number[] = [];
    for (let width = 320; width >= 140; width -= 2) {
      screen.host.style.inlineSize = `${width}px`;
      end.selectNodeContents(name);
      const line = [...end.getClientRects()].at(-1)!;
      if (screen.one('a svg').getBoundingClientRect().top >= line.bottom) alone.push(width);
    }
    expect(alone).to.deep.equal([]);
  });

  it('11. says to a screen reader whose algorithm it is, and that it leaves the site', async () => {
    const screen = await cardOf(summary());
    expect(screen.text('h3 > a').replace('\u2060', '')).to.equal('Naam – Gemeente (naar algoritmes.overheid.nl)');
    expect(visible(screen.one('a svg'))).to.be.true;
    const own = new Screen(
      await fixture<AlgorithmCard>(
        html`<algorithm-card .registration=${summary()} href-template="/a/{id}"></algorithm-card>`,
      ),
    );
    expect(own.text('h3 > a')).to.equal('Naam – Gemeente');
    expect(own.has('svg')).to.be.false;
  });

  it('goes where the editor says, with the id and the language filled in', () => {
    expect(registrationHref('1/2', 'en', '/algoritmes/{lang}/{id}')).to.equal('/algoritmes/en/1%2F2');
    expect(registrationHref('1', 'nl', 'https://x.example/?a={id}&b={id}')).to.equal('https://x.example/?a=1&b=1');
    expect(registrationHref('a&b', 'nl')).to.equal('https://algoritmes.overheid.nl/nl/algoritme/a%26b');
  });

  for (const template of [
    'javascript:alert({id})',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:x',
    'data:text/html,{id}',
    'file:///{id}',
    'https://[',
  ]) {
    it(`never goes to ${JSON.stringify(template)}`, () => {
      expect(registrationHref('1', 'nl', template)).to.equal('https://algoritmes.overheid.nl/nl/algoritme/1');
    });
  }

  it('tells once that it is followed, and stays when the page says so', async () => {
    const { element, screen } = await cardIn(states.ready());
    const events = heard<ArSelectEvent>(document.body, 'ar-select');
    element.addEventListener('ar-select', (event) => event.preventDefault());
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
    screen.one('a').dispatchEvent(click);
    expect(events).to.have.length(1);
    expect(events[0]).to.include({ id, cancelable: true, composed: true });
    expect(click.defaultPrevented).to.be.true;
  });

  for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey'] as const) {
    it(`is the browser's own with ${key}: a new tab is nothing that a page can show itself`, async () => {
      const { element, screen } = await cardIn(states.ready());
      const events = heard<ArSelectEvent>(document.body, 'ar-select');
      element.addEventListener('ar-select', (event) => event.preventDefault());
      const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, [key]: true });
      let isLeft: boolean | undefined;
      element.addEventListener('click', (event) => {
        isLeft = !event.defaultPrevented;
        // The test opens no tab.
        event.preventDefault();
      });
      screen.one('a').dispatchEvent(click);
      expect(isLeft).to.be.true;
      expect(events).to.have.length(0);
    });
  }

  it('gets the focus of the card', async () => {
    const { element, screen } = await cardIn(states.ready());
    element.focus();
    expect(screen.focused).to.equal(screen.one('a'));
  });
});
