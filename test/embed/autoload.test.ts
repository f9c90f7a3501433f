import { expect } from '@open-wc/testing';
import { until } from '../elements/helpers/harness.js';
import { openPolicyPage, type Policy, type PolicyPage } from '../helpers/policy-page.js';

/** The files of ours that a page has asked for. */
const files = (page: PolicyPage): PerformanceResourceTiming[] =>
  page.window.performance
    .getEntriesByType('resource')
    .filter((entry): entry is PerformanceResourceTiming => /\/autoload[^/]*\.js$/.test(entry.name));

const loaded = (page: PolicyPage): string[] => files(page).map(({ name }) => name.split('/').at(-1) ?? '');
const bytes = (page: PolicyPage): number => files(page).reduce((sum, { decodedBodySize }) => sum + decodedBodySize, 0);

const rootOf = (page: PolicyPage, selector: string): ShadowRoot | null | undefined =>
  page.document.querySelector(selector)?.shadowRoot;

describe('the autoloader', () => {
  for (const policy of ['reference', 'trusted-types'] as const satisfies Policy[]) {
    it(`loads nothing before there is a tag, then what each needs, and breaks nothing of the ${policy} policy`, async () => {
      const page = await openPolicyPage('autoload.html', policy);
      try {
        await until(() => bytes(page) > 0 && page.document.readyState === 'complete');
        // Its entry and the small modules that this shares with the rest: Lit alone is more than twice as large.
        expect(bytes(page)).to.be.lessThan(7000);

        const search = page.document.createElement('register-search');
        search.setAttribute('src', '/__sample/manifest.json');
        page.document.body.append(search);
        await until(() => rootOf(page, 'register-search')?.querySelector('algorithm-card'));
        expect(loaded(page).some((name) => name.startsWith('autoload-requirement-checklist'))).to.equal(false);

        const host = page.document.createElement('div');
        host.dataset['algoritmeregister'] = 'measure-list';
        page.document.body.append(host);
        await until(() => rootOf(page, 'div > measure-list')?.querySelector('input[type=checkbox]'));

        expect(page.window.customElements.get('requirement-checklist')).to.equal(undefined);
        expect(await page.violations()).to.deep.equal([]);
        expect(page.errors).to.deep.equal([]);
      } finally {
        page.close();
      }
    });
  }

  it('never loads what the page names', async () => {
    const page = await openPolicyPage('autoload.html');
    try {
      await until(() => bytes(page) > 0 && page.document.readyState === 'complete');
      const before = loaded(page);
      for (const tag of ['__proto__', 'constructor', '../forbidden', 'my-element']) {
        const host = page.document.createElement('div');
        host.dataset['algoritmeregister'] = tag;
        page.document.body.append(host);
      }
      // A task of the page's own comes after its observers.
      await new Promise((resolve) => page.window.setTimeout(resolve));
      expect(loaded(page)).to.deep.equal(before);
      expect(page.errors).to.deep.equal([]);
    } finally {
      page.close();
    }
  });

  it('says once of each setting that its tag cannot have what to do instead', async () => {
    const page = await openPolicyPage('version.html');
    try {
      const said: string[] = [];
      page.window.console.warn = (message: string) => void said.push(message);
      const add = (attributes: Record<string, string>): Promise<Event> => {
        const script = page.document.createElement('script');
        for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
        page.document.head.append(script);
        return new Promise((loaded) => script.addEventListener('load', loaded));
      };
      const src = 'dist/cdn/autoload.js';
      // Of another script such an attribute tells nothing.
      page.document.head.append(page.document.createElement('script'));
      page.document.querySelector('head > script:last-child')!.setAttribute('data-count', 'other');
      const counting = { 'data-count': 'matomo', 'data-count-text': '' };
      await add({ type: 'module', src, 'data-allowed-origins': 'https://data.example.org', ...counting });
      await add({ type: 'module', src });
      expect(said).to.have.length(3);
      expect(said[0])
        .to.contain('data-allowed-origins')
        .and.to.contain('<meta name="algoritmeregister-allowed-origins"');
      expect(said[1]).to.contain('data-count ').and.to.contain('single file');
      expect(said[2]).to.contain('data-count-text ').and.to.contain('single file');
      expect(page.errors).to.deep.equal([]);
    } finally {
      page.close();
    }
  });

  it('keeps a single file away that comes later, without an error under Trusted Types', async () => {
    const page = await openPolicyPage('autoload-and-file.html', 'trusted-types');
    try {
      await until(() => rootOf(page, 'register-search')?.querySelector('algorithm-card'));
      expect(page.document.querySelectorAll('register-search')).to.have.length(1);
      expect(await page.violations()).to.deep.equal([]);
      expect(page.errors).to.deep.equal([]);
    } finally {
      page.close();
    }
  });
});
