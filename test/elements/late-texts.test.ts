/** In a file of its own: languages are loaded once a page, and here nothing may have loaded one before. */
import '../../src/define/register-search.js';
import { expect } from '@open-wc/testing';
import type { RegisterSearch } from '../../src/elements/register-search/register-search.js';
import { LATE } from '../../src/locales/late.js';
import { warningsOf } from '../helpers/warnings.js';
import { until } from './helpers/harness.js';

const SAMPLE = new URL('/__sample/manifest.json', location.href).href;

describe('an element that speaks another language than Dutch', () => {
  it('shows what its author gave until it has its sentences, and says nothing in Dutch', async () => {
    const page = document.createElement('div');
    page.lang = 'en';
    page.innerHTML = `<register-search src="${SAMPLE}"><a href="https://example.org/">The register</a></register-search>`;
    document.body.append(page);
    const search = page.querySelector('register-search') as RegisterSearch;
    // By then an element that has its sentences has drawn.
    await new Promise((resolve) => queueMicrotask(() => queueMicrotask(() => resolve(undefined))));
    expect(search.hasUpdated).to.equal(false);
    expect(search.shadowRoot?.children).to.have.length(1);
    expect(search.querySelector('a')?.assignedSlot).to.be.instanceOf(HTMLSlotElement);
    await search.updateComplete;
    expect(search.shadowRoot?.querySelector('.root')?.getAttribute('lang')).to.equal('en');
    expect(search.shadowRoot?.textContent).to.contain('Search').and.not.to.contain('Zoek');
    expect([...(search.shadowRoot?.children ?? [])].map(({ localName }) => localName)).to.deep.equal(['div']);
    page.remove();
  });

  it('draws and says in Dutch, as Dutch, what it cannot have in that language', async () => {
    LATE.fy = () => Promise.reject(new Error('offline'));
    const search = document.createElement('register-search');
    search.lang = 'fy';
    search.src = '/nothing-here.json';
    const warned = await warningsOf(async () => {
      document.body.append(search);
      const root = await until(() => search.shadowRoot?.querySelector('.root'));
      expect(root.textContent).to.contain('Zoek in het');
      expect(root.getAttribute('lang')).to.equal('nl');
      const said = await until(() =>
        [...document.querySelectorAll<HTMLElement>('[data-ar-announcer=assertive] > div')].find(
          ({ textContent }) => textContent,
        ),
      );
      expect(said.lang).to.equal('nl');
    });
    expect(warned[0]).to.contain('the texts in "fy" cannot be loaded');
    search.remove();
  });
});
