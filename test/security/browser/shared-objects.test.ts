import { expect } from '@open-wc/testing';
import { openPolicyPage, type PolicyPage } from '../../helpers/policy-page.js';
import { until } from '../../elements/helpers/harness.js';

const inside = (page: PolicyPage, tag: string): ShadowRoot | null | undefined =>
  Document.prototype.querySelector.call(page.document, tag)?.shadowRoot;

/** Searches, answers and fills in, as a visitor does, on a page as it is. */
async function use(query: string): Promise<void> {
  const page = await openPolicyPage(`host.html?${query}`);
  try {
    await until(() => inside(page, 'algorithm-card')?.querySelector('a[part=link]'));
    const search = await until(() => inside(page, 'register-search'));
    await until(() => search.querySelector('algorithm-card'));
    const field = search.querySelector<HTMLInputElement>('form input')!;
    field.value = 'parkeren';
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await until(() => search.querySelector('algorithm-card')?.shadowRoot?.querySelector('mark'));
    expect(search.querySelector('img, script')).to.equal(null);
    const answer = await until(() =>
      inside(page, 'ai-act-profile')?.querySelector<HTMLInputElement>('input[value="ai-systeem"]'),
    );
    answer.click();
    const list = await until(() => inside(page, 'requirement-checklist'));
    (await until(() => list.querySelector<HTMLElement>('button[part=title]'))).click();
    (await until(() => list.querySelector<HTMLElement>('[part=measures] input'))).click();
    await until(() => list.textContent?.includes('Opgeslagen in deze browser'));
    expect(page.errors).to.deep.equal([]);
    expect(await page.violations()).to.deep.equal([]);
  } finally {
    for (const key of Object.keys(localStorage)) if (key.includes('/host')) localStorage.removeItem(key);
    page.close();
  }
}

const SECONDS = 5_000;

describe('a page that has changed what everybody shares', () => {
  for (const change of ['enumerable', 'getters', 'arrays', 'prototypes', 'enumerable,arrays,prototypes']) {
    it(`takes nothing away: ${change}`, () => use(`change=${change}`)).timeout(SECONDS);
  }
});

/** What Lit asks by the object itself: in the single file its prototype is asked. */
const NEEDED = ['createTreeWalker', 'createTextNode'];

describe('a page where forms have the names of the document’s own', () => {
  for (const name of NEEDED) it(`takes nothing away: <form name=${name}>`, () => use(`named=form:${name}`));
});
