import { expect } from '@open-wc/testing';
import { until } from '../elements/helpers/harness.js';
import { openPolicyPage, type Policy, type PolicyPage } from '../helpers/policy-page.js';

/** Elements of another frame: their classes are not this frame's. */
const rootOf = (page: PolicyPage, selector: string): ShadowRoot =>
  page.document.querySelector(selector)?.shadowRoot as ShadowRoot;
const find = (page: PolicyPage, selector: string, inside: string): HTMLElement | null =>
  rootOf(page, selector)?.querySelector<HTMLElement>(inside) ?? null;
const there = (page: PolicyPage, selector: string, inside: string): Promise<HTMLElement> =>
  until(() => find(page, selector, inside));

/** Keeps what is downloaded, instead of the file that a browser would write. */
function downloads(page: PolicyPage): string[] {
  const names: string[] = [];
  const window = page.window;
  window.HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement): void {
    names.push(this.download);
  };
  return names;
}

const button = (root: ShadowRoot, name: string): Promise<HTMLButtonElement> =>
  until(() => [...root.querySelectorAll('button')].find((one) => one.textContent?.includes(name)));

async function use(policy: Policy): Promise<void> {
  const page = await openPolicyPage('kader.html', policy);
  try {
    // What fails is told by the elements that asked for it.
    for (const state of ['ready', 'loading', 'empty']) await there(page, `kader-source.${state}`, '[part]');
    for (const tag of ['requirement-list', 'requirement-checklist']) {
      expect(find(page, `${tag}.idle`, 'slot')).not.to.equal(null);
      await there(page, `${tag}.error`, '[part=notice] button');
      await there(page, `${tag}.empty`, '[part=notice], p');
    }
    for (const tag of ['requirement-list', 'measure-list', 'instrument-list']) {
      (await there(page, `${tag}.ready`, 'td button, th button')).click();
      await there(page, `${tag}.ready`, '[aria-expanded=true]');
    }
    const field = (await there(page, 'requirement-list.ready', 'form input')) as HTMLInputElement;
    field.value = 'risico';
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await there(page, 'requirement-list.ready', 'mark');

    for (const value of ['ai-systeem', 'hoog-risico-ai-systeem']) {
      (await there(page, 'ai-act-profile.ready', `input[value="${value}"]`)).click();
    }
    const checklist = rootOf(page, 'requirement-checklist.ready');
    (await there(page, 'requirement-checklist.ready', 'button[part=title]')).click();
    (await there(page, 'requirement-checklist.ready', '[part=measures] input')).click();
    await until(() => checklist.textContent?.includes('Opgeslagen in deze browser'));

    const files = downloads(page);
    (await button(checklist, 'Downloaden')).click();
    for (const kind of ['CSV', 'Excel']) (await button(checklist, kind)).click();
    await until(() => files.some((name) => name.endsWith('.csv')));
    // Where a policy allows no script of ours, the page says so and offers the others.
    if (policy === 'reference') await until(() => files.some((name) => name.endsWith('.xlsx')));
    else await until(() => checklist.textContent?.includes('Het bestand maken lukt niet'));

    expect(await page.violations()).to.deep.equal([]);
    expect(page.errors).to.deep.equal([]);
  } finally {
    for (const key of Object.keys(page.window.localStorage)) {
      if (key.includes('/policy')) page.window.localStorage.removeItem(key);
    }
    page.close();
  }
}

describe('a page with every element of the kader in every state', () => {
  for (const policy of ['reference', 'trusted-types'] as const) {
    it(`breaks nothing of the ${policy} policy, with two copies of the script, while it is used`, () => use(policy));
  }
});
