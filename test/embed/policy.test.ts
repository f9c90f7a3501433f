import { expect } from '@open-wc/testing';
import { until } from '../elements/helpers/harness.js';
import { openPolicyPage, type PolicyPage } from '../helpers/policy-page.js';

/** Elements of another frame: their classes are not this frame's. */
const rootOf = (page: PolicyPage, selector: string): ShadowRoot =>
  page.document.querySelector(selector)?.shadowRoot as ShadowRoot;
const has = (page: PolicyPage, selector: string, inside: string): boolean =>
  !!rootOf(page, selector)?.querySelector(inside);

describe('a page with every element in every state', () => {
  for (const policy of ['reference', 'trusted-types'] as const) {
    it(`breaks nothing of the ${policy} policy, with two copies of the script, while it is used`, async () => {
      const page = await openPolicyPage('elements.html', policy);
      try {
        await until(() => has(page, 'register-search.ready', 'algorithm-card'));
        await until(() => has(page, 'register-search.loading', '[aria-busy], .skeleton, progress'));
        await until(() => has(page, 'register-search.empty', '[part=notice]'));
        await until(() => has(page, 'register-search.error', '[part=notice] button'));
        await until(() => has(page, 'algorithm-card.ready', 'a'));
        await until(() => has(page, 'algorithm-card.empty', 'slot'));
        await until(() => has(page, 'algorithm-card.error', 'button'));
        expect(has(page, 'register-search.idle', 'slot')).to.equal(true);

        const search = rootOf(page, 'register-search.ready');
        const input = search.querySelector('form input') as HTMLInputElement;
        input.focus();
        input.value = 'parkerne';
        input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
        await until(() => search.querySelector('algorithm-card')?.shadowRoot?.querySelector('mark'));
        (search.querySelector('input[type=checkbox]') as HTMLInputElement).click();
        await until(() => search.querySelector('.chip'));
        (search.querySelector('form button') as HTMLButtonElement).click();
        await until(() => new URL(page.window.location.href).searchParams.get('ar-q') === 'parkerne');
        (rootOf(page, 'register-search.error').querySelector('[part=notice] button') as HTMLButtonElement).click();
        await until(() => has(page, 'register-search.error', '[part=notice] button'));

        expect(await page.violations()).to.deep.equal([]);
        expect(page.errors).to.deep.equal([]);
      } finally {
        page.close();
      }
    });
  }
});
