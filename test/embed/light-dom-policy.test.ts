import { expect } from '@open-wc/testing';
import { until } from '../elements/helpers/harness.js';
import { openPolicyPage } from '../helpers/policy-page.js';

describe('a page with cards and checklists in its own tree', () => {
  for (const policy of ['reference', 'trusted-types'] as const) {
    it(`breaks nothing of the ${policy} policy, and is styled under it`, async () => {
      const page = await openPolicyPage('light-dom.html', policy);
      const find = (selector: string): HTMLElement | null => page.document.querySelector<HTMLElement>(selector);
      try {
        await until(() => find('algorithm-card.ready [part=link]'));
        await until(() => find('algorithm-card.empty [part=notice]'));
        await until(() => find('algorithm-card.error [part=notice] button'));
        expect(find('algorithm-card.idle a')?.getClientRects()).to.have.length(1);
        const title = await until(() => find('requirement-checklist [part=title]'));
        title.click();
        (await until(() => find('requirement-checklist [part=measures] input'))).click();
        await until(() => find('requirement-checklist')?.textContent.includes('Opgeslagen in deze browser'));

        const { display, borderLeftWidth } = page.window.getComputedStyle(find('algorithm-card.error [part=notice]')!);
        expect({ display, borderLeftWidth }).to.deep.equal({ display: 'grid', borderLeftWidth: '4px' });
        expect(await page.violations()).to.deep.equal([]);
        expect(page.errors).to.deep.equal([]);
      } finally {
        for (const key of Object.keys(page.window.localStorage)) {
          if (key.includes('/policy-light')) page.window.localStorage.removeItem(key);
        }
        page.close();
      }
    });
  }
});
