import '../../../src/define/register-search.js';
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { countWith, matomo, piwikPro } from '../../../src/counting/index.js';
import { ArItemOpenEvent } from '../../../src/elements/kader-list/kader-list.events.js';
import { countAsAsked } from '../../../src/embed/counting.js';
import * as states from '../../../stories/support/states.js';
import { heard, type Screen, searchIn, typeInto, until } from '../../elements/helpers/harness.js';
import { Warnings } from '../../helpers/warnings.js';

const page = globalThis as { _paq?: unknown };
const adapters = { Matomo: matomo, 'Piwik PRO': piwikPro };

/** Searches as a visitor does, and chooses a filter. */
async function search(screen: Screen): Promise<void> {
  const searches = heard(screen.host, 'ar-search');
  typeInto(screen.field, 'parkeren');
  screen.button('Zoeken').click();
  await until(() => searches.length > 0);
  const before = searches.length;
  screen.checkbox('In gebruik').click();
  await until(() => searches.length > before);
}

describe('counting', () => {
  let stop = (): void => undefined;
  let queue: unknown[][] = [];
  beforeEach(() => {
    page._paq = queue = [];
  });
  afterEach(() => {
    stop();
    stop = () => undefined;
    delete page._paq;
  });

  it('is not done unless the page asks for it', async () => {
    const { screen } = await searchIn(states.ready());
    await search(screen);
    expect(queue).to.deep.equal([]);
  });

  for (const [tool, adapter] of Object.entries(adapters)) {
    it(`tells ${tool} of searches and their numbers, and not what was typed`, async () => {
      stop = countWith(adapter());
      const { screen } = await searchIn(states.ready(), html`<register-search report-query></register-search>`);
      await search(screen);
      stop();
      expect(queue).to.have.length(1);
      for (const command of queue) {
        expect(command.slice(0, 3)).to.deep.equal(['trackEvent', 'algoritmeregister register', 'search']);
        expect(command[4]).to.be.a('number');
      }
      expect(queue.at(-1)?.[3]).to.equal('status');
      expect(JSON.stringify(queue)).not.to.contain('parkeren');
    });

    it(`tells ${tool} what was typed when both the page and the element ask for it`, async () => {
      stop = countWith(adapter({ text: true }));
      const { screen } = await searchIn(states.ready(), html`<register-search report-query></register-search>`);
      await search(screen);
      stop();
      expect(queue).to.have.length(1);
      const [method, keyword, category, total] = queue.at(-1)!;
      expect([method, keyword, category]).to.deep.equal(['trackSiteSearch', 'parkeren', 'algoritmeregister register']);
      expect(total).to.be.a('number');
    });

    it(`does not tell ${tool} what was typed in an element that does not say it`, async () => {
      stop = countWith(adapter({ text: true }));
      const { screen } = await searchIn(states.ready());
      await search(screen);
      stop();
      expect(queue.length).to.be.greaterThan(0);
      expect(JSON.stringify(queue)).not.to.contain('parkeren');
    });
  }

  it('counts a search once, when it is over: not each letter of it', async () => {
    stop = countWith(matomo(), 0);
    const { screen } = await searchIn(states.ready());
    await search(screen);
    await until(() => queue.length > 0);
    stop();
    const searches = queue.length;
    stop = countWith(matomo(), 60_000);
    await search(screen);
    expect(queue).to.have.length(searches);
    window.dispatchEvent(new Event('pagehide'));
    expect(queue).to.have.length(searches + 1);
  });

  it('tells of an item that is opened, by its kind alone', () => {
    stop = countWith(matomo());
    document.dispatchEvent(new ArItemOpenEvent('aia-01', 'requirement', true));
    document.dispatchEvent(new ArItemOpenEvent('aia-01', 'requirement', false));
    expect(queue).to.deep.equal([['trackEvent', 'algoritmeregister requirement', 'open', 'no filters']]);
  });

  it('ends when the page says so', () => {
    countWith(matomo())();
    document.dispatchEvent(new ArItemOpenEvent('aia-01', 'requirement', true));
    expect(queue).to.deep.equal([]);
  });

  for (const [what, there] of Object.entries({
    'is not there': undefined,
    'is something else': { push: 'no function' },
    'is an element of the page': document.createElement('a'),
    throws: {
      push: () => {
        throw new Error('refused');
      },
    },
  })) {
    it(`costs nothing when the queue ${what}: nothing is made, nothing fails`, () => {
      if (there === undefined) delete page._paq;
      else page._paq = there;
      stop = countWith(matomo());
      document.dispatchEvent(new ArItemOpenEvent('aia-01', 'requirement', true));
      expect(page._paq).to.equal(there);
    });
  }
});

describe('the tag of the single file', () => {
  for (const [attributes, wrong] of [
    [{ countText: '' }, 'data-count-text does nothing without data-count="matomo" or "piwik-pro"'],
    [{ count: 'other', countText: '' }, 'data-count="other" is unknown; use matomo or piwik-pro'],
    [{ allowedOrigins: '' }, ''],
  ] as const) {
    it(`says what is wrong with how it asks for counting: ${Object.keys(attributes).join()} - ${wrong || 'nothing'}`, () => {
      const warnings = new Warnings();
      warnings.hear();
      try {
        countAsAsked(attributes);
      } finally {
        warnings.stop();
      }
      expect(warnings.all).to.deep.equal(wrong ? [`algoritmeregister-widgets: ${wrong}`] : []);
    });
  }
});
